import { type Factor, factorsOf, relevantFactors } from "@entente/core";
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
  const isOurs = (a: string, b: string): boolean =>
    (pair?.a === a && pair.b === b) || (pair?.a === b && pair.b === a);
  const baseline =
    result?.work === work ? result.run.baseline.filter(({ a, b }) => isOurs(a, b)) : undefined;
  const all = factorsOf(work.world, work.scenario, baseline ? { baseline } : {});
  return relevantFactors(all, pair ?? {});
}
