import { type ChangedTie, changedTies, networkAt, type Run, type Runner } from "@entente/core";
import { createValue, derive, type Watched } from "../state/value.ts";
import { editLever } from "./actions/levers.ts";
import type { Lab, Result } from "./lab.ts";
import { besideOther } from "./networks-beside.ts";

/** What a lever caused at the playhead: the run with it against the run without it. */
export interface LeverEffect {
  readonly lever: string;
  /** Ties that differ; `before` is the alignment without the lever, `now` with it. */
  readonly ties: readonly ChangedTie[];
}

interface Without {
  readonly lever: string;
  readonly result: Result;
  readonly run: Run;
}

/** Runs the scenario once more without the selected lever and compares at the playhead. */
export function effectOfLever(lab: Lab, runner: Runner): Watched<LeverEffect | undefined> {
  const without = createValue<Without | undefined>(undefined);
  const question = derive([lab.selection, lab.result], (selection, result) =>
    selection.kind === "lever" && result ? { lever: selection.id, result } : undefined,
  );
  question.subscribe(async (asked) => {
    if (!asked) return without.set(undefined);
    const { world, scenario } = asked.result.work;
    const lever = scenario.levers.find((each) => each.id === asked.lever);
    if (!lever) return without.set(undefined);
    const reply = await runner.run({
      world,
      scenario: editLever(scenario, { ...lever, enabled: false }),
    });
    if (question.get() === asked && reply.ok) without.set({ ...asked, run: reply.run });
  });
  return derive([without, lab.network, lab.playhead], (other, network, years) =>
    other && network
      ? {
          lever: other.lever,
          ties: changedTies(besideOther(network, networkAt(other.run, years, { accounts: false }))),
        }
      : undefined,
  );
}
