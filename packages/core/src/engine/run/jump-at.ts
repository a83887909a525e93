import { bend } from "../problem/bend.ts";
import type { Problem } from "../problem/problem.ts";
import { sameMoment } from "./schedule.ts";

/** One jump as it happened: which term owns it, which tie it moved, where to and by how much. */
export interface Jumped {
  readonly term: number;
  /** Index within the term's jumps. */
  readonly jump: number;
  readonly tie: number;
  readonly to: number;
  readonly change: number;
}

/** Applies every jump of the moment `t` to `x` in place, in the order of terms, and tells each one. */
export function jumpAt(problem: Problem, t: number, x: Float64Array): Jumped[] {
  const jumped: Jumped[] = [];
  for (const [term, { jumps = [] }] of problem.terms.entries()) {
    for (const [jump, { at, tie, push }] of jumps.entries()) {
      if (Math.abs(at - t) > sameMoment) continue;
      const before = x[tie] as number;
      const to = bend(before, push);
      x[tie] = to;
      jumped.push({ term, jump, tie, to, change: to - before });
    }
  }
  return jumped;
}
