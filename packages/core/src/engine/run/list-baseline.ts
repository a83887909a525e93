import type { BaselineTie } from "../../network/baseline-tie.ts";
import { upperTriangle } from "../../network/upper-triangle.ts";
import type { Run } from "./run.ts";

type Start = Pick<Run, "actors" | "baseline">;

/** The baseline of one tie of a run, by its number. */
export function baselineTieAt({ actors, baseline }: Start, k: number): BaselineTie {
  const { first, second } = upperTriangle(actors.length);
  return {
    a: actors[first[k] as number]?.id as string,
    b: actors[second[k] as number]?.id as string,
    value: baseline.value[k] as number,
    low: baseline.low[k] as number,
    high: baseline.high[k] as number,
    evidence: baseline.evidence[k] as readonly string[],
  };
}

/** The baselines of a run one by one, in the order of its ties. */
export function listBaseline(run: Start): BaselineTie[] {
  return Array.from(run.baseline.value, (_, k) => baselineTieAt(run, k));
}
