import type { Mechanism } from "../engine/mechanism.ts";
import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../mechanisms/setting.ts";
import { checkScenario } from "../scenario/check-scenario.ts";
import { ensembleMembers } from "../scenario/ensemble-members.ts";
import { ScenarioError } from "../vocabulary/errors.ts";
import { type Ensemble, growingEnsemble } from "./ensemble.ts";
import type { Pool, PoolRun } from "./pool.ts";
import type { RunRequest } from "./runner.ts";
import { runsPerTask } from "./study.ts";

/** An ensemble under way, with the handle to pause, resume or cancel it. */
export interface EnsembleRun extends PoolRun {
  readonly ensemble: Ensemble;
}

export interface RunEnsembleOptions {
  readonly mechanisms?: readonly Mechanism<Setting>[];
  /** Rows of the first futures from an earlier run, in order: they are counted and not run again. */
  readonly known?: Iterable<ArrayLike<number>>;
  /** Told each new future's row, in order; `rows` is only lent. */
  readonly onMember?: (member: number, rows: Float64Array, offset: number) => void;
  /** Told after each task how many futures are done. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Runs the ensemble of a scenario in a pool. Futures are counted in their order, so the same documents give
 * the same numbers to the bit for any number of workers. Throws a `ScenarioError` for documents with errors.
 */
export function runEnsemble(
  pool: Pool,
  { world, scenario }: RunRequest,
  options: RunEnsembleOptions = {},
): EnsembleRun {
  const { mechanisms = builtInMechanisms, known = [], onMember, onProgress } = options;
  const errors = checkScenario(scenario, world, mechanisms).filter(
    ({ severity }) => severity === "error",
  );
  if (errors.length > 0) throw new ScenarioError(errors);
  const members = ensembleMembers(world, scenario, { mechanisms });
  const ensemble = growingEnsemble(members);
  const { runs } = members.settings;
  for (const row of known) if (ensemble.done() < runs) ensemble.add(row, 0);
  const first = ensemble.done();
  const perTask = runsPerTask(ensemble.actors.length);
  const run = pool.start({
    study: { world, scenario, factors: [], outcomes: [] },
    tasks: Math.ceil((runs - first) / perTask),
    task: (number) => {
      const from = first + number * perTask;
      return { kind: "members", from, to: Math.min(runs, from + perTask) };
    },
    onResult: (_, rows) => {
      for (let offset = 0; offset < rows.length; offset += ensemble.width) {
        onMember?.(ensemble.done(), rows, offset);
        ensemble.add(rows, offset);
      }
      onProgress?.(ensemble.done());
    },
  });
  return { ...run, ensemble };
}
