import { type ChangedTie, changedTies, networkAt, type Run, type Runner } from "@entente/core";
import { createValue, derive, type Watched } from "../state/value.ts";
import { editLever } from "./actions/levers.ts";
import type { Future } from "./future.ts";
import type { Lab } from "./lab.ts";
import { besideOther } from "./networks-beside.ts";
import { workOf } from "./work-of.ts";

/** What a lever caused at the playhead: the run with it against the run without it. */
export interface LeverEffect {
  readonly lever: string;
  /** Ties that differ; `before` is the alignment without the lever, `now` with it. */
  readonly ties: readonly ChangedTie[];
}

interface Runs {
  readonly lever: string;
  readonly without: Run;
  /** The future they are of, with its own run: the picture knows it at its kept dates alone. */
  readonly future: Future | undefined;
  readonly own: Run | undefined;
}

/** Runs what is on screen once more without the selected lever and compares at the playhead. */
export function effectOfLever(lab: Lab, runner: Runner): Watched<LeverEffect | undefined> {
  const runs = createValue<Runs | undefined>(undefined);
  const question = derive([lab.selection, lab.result, lab.future], (selection, result, future) =>
    selection.kind === "lever" && result ? { lever: selection.id, result, future } : undefined,
  );
  question.subscribe(async (asked) => {
    const levers = asked?.result.work.scenario.levers;
    if (!asked || !levers?.some(({ id }) => id === asked.lever)) return runs.set(undefined);
    const { future, result } = asked;
    const work = await workOf(future, result);
    const lever = work?.scenario.levers.find(({ id }) => id === asked.lever);
    if (!work || !lever || question.get() !== asked) return;
    const own = future && (await runner.run(work));
    const scenario = editLever(work.scenario, { ...lever, enabled: false });
    const without = await runner.run({ ...work, scenario });
    if (question.get() !== asked || !without.ok || own?.ok === false) return;
    runs.set({ lever: asked.lever, without: without.run, future, own: own?.run });
  });
  return derive(
    [runs, lab.network, lab.playhead, lab.future],
    (found, network, years, future): LeverEffect | undefined => {
      if (!found || !network || found.future !== future) return undefined;
      const own = found.own ? networkAt(found.own, years, { accounts: false }) : network;
      const without = networkAt(found.without, years, { accounts: false });
      return { lever: found.lever, ties: changedTies(besideOther(own, without)) };
    },
  );
}
