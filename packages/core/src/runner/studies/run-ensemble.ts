import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { checkScenario } from "../../scenario/check/check-scenario.ts";
import { leftOut } from "../../scenario/compile/left-out.ts";
import { fillEnsemble } from "../../scenario/fill-ensemble.ts";
import { ScenarioError } from "../../vocabulary/errors.ts";
import { yearsBetween } from "../../vocabulary/time.ts";
import type { RunRequest } from "../answers/runner.ts";
import { addToDigest, closeDigest } from "./add-to-digest.ts";
import { type Ensemble, growingEnsemble } from "./ensemble.ts";
import { memberPieces, pieceOf } from "./member-pieces.ts";
import { beginDigest, digestBytes, openDigest } from "./members-digest.ts";
import type { Pool, PoolRun } from "./pool.ts";
import type { MembersTask } from "./study.ts";

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
  /** How many of the first futures `onMember` is told of; default all. Rows of the others need not travel. */
  readonly told?: number;
  /**
   * Asked between two slices of counting; if it gives a promise, that is waited for. So a thread that draws pictures
   * keeps its pace. Default none: all is counted at once.
   */
  readonly rest?: () => Promise<void> | undefined;
  /**
   * Whether the documents have passed `checkScenario`, as those of a run have; default false. To check tens of thousands of
   * stated baselines takes some milliseconds.
   */
  readonly checked?: boolean;
  /** Told after each task how many futures are done. */
  readonly onProgress?: (done: number) => void;
}

/** Bytes of counts that may wait to be added up. */
const mostKept = 64_000_000;

/**
 * Runs the ensemble of a scenario in a pool. Workers count their futures, and the counts add up in any order; so the
 * same documents give the same numbers to the bit for any number of workers. Nothing is compiled in the caller's
 * thread. Throws a `ScenarioError` for documents with errors.
 */
export function runEnsemble(
  pool: Pool,
  { world, scenario }: RunRequest,
  options: RunEnsembleOptions = {},
): EnsembleRun {
  const { mechanisms = builtInMechanisms, known = [], onMember, onProgress, rest } = options;
  const issues = options.checked ? [] : checkScenario(scenario, world, mechanisms);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ScenarioError(errors);
  const settings = fillEnsemble(scenario, world, mechanisms);
  const start = scenario.start ?? world.asOf;
  const absent = new Set(leftOut(scenario, world));
  const ensemble = growingEnsemble({
    settings,
    actors: world.actors.map(({ id }) => id).filter((id) => !absent.has(id)),
    years: settings.dates.map((date) => yearsBetween(start, date)),
    indicators: scenario.indicators ?? [],
  });
  const { shape } = ensemble;
  const { runs } = settings;
  for (const row of known) {
    if (ensemble.done() >= runs) break;
    const digest = beginDigest({ ...shape, members: 1, rows: false });
    addToDigest(digest, 0, Float64Array.from(row), 1);
    closeDigest(digest);
    for (const _ of ensemble.add(digest));
  }
  const first = ensemble.done();
  const pieces = memberPieces(first, runs, shape.actors);
  const told = onMember ? Math.min(runs, options.told ?? runs) : 0;
  const pieceAt = (number: number) => {
    const from = pieces[number] as number;
    return { from, to: pieces[number + 1] as number, rows: from < told };
  };
  /** Memory of digests that are added up, for those to come. */
  const spare: ArrayBuffer[] = [];
  const largest = digestBytes({ ...shape, members: pieceOf(shape.actors), rows: false });
  /** Counts what is left of a digest; a promise where somebody wants to rest. */
  function count(slices: Iterator<void>, memory: ArrayBuffer): Promise<void> | void {
    while (!slices.next().done) {
      const rested = rest?.();
      if (rested) return rested.then(() => count(slices, memory));
    }
    spare.push(memory);
    onProgress?.(ensemble.done());
  }
  const run = pool.start({
    study: { world, scenario, factors: [], outcomes: [] },
    tasks: pieces.length - 1,
    task: (number): MembersTask => ({
      kind: "members",
      ...pieceAt(number),
      bins: shape.bins,
      memory: spare.pop(),
    }),
    onResult: (number, result) => {
      const { from, to, rows } = pieceAt(number);
      const memory = result as ArrayBuffer;
      const digest = openDigest({ ...shape, members: to - from, rows }, memory);
      const width = digest.rows.length / (to - from);
      for (let m = 0; rows && from + m < Math.min(to, told); m++) {
        onMember?.(from + m, digest.rows, m * width);
      }
      return count(ensemble.add(digest)[Symbol.iterator](), memory);
    },
    mostWaiting: Math.max(4, Math.min(64, Math.round(mostKept / largest))),
  });
  return { ...run, ensemble };
}
