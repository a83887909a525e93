import { baselineTieAt, type Factor, factorsOf, relevantFactors } from "@entente/core";
import { tieIn } from "./futures-of-tie.ts";
import type { Lab } from "./lab.ts";
import type { Subject } from "./subject.ts";

/**
 * The factors that a question is asked of. The run on screen knows its baseline, so that nothing is compiled in the
 * thread of the picture, unless the work has just changed.
 */
export function factorsAbout(lab: Lab, subject: Subject): Factor[] {
  const work = lab.work.get();
  const result = lab.result.get();
  const pair = "a" in subject ? subject : undefined;
  const run = result?.work === work ? result.run : undefined;
  const tie = run && pair ? tieIn(run.trajectory, pair.a, pair.b) : -1;
  const baseline = run && (tie < 0 ? [] : [baselineTieAt(run, tie)]);
  const all = factorsOf(work.world, work.scenario, baseline ? { baseline } : {});
  return relevantFactors(all, pair ?? {});
}
