import { bend } from "./bend.ts";
import type { Problem } from "./problem.ts";
import { sameMoment } from "./schedule.ts";

/** One jump as it happened: which term owns it, which tie it moved and by how much. */
export interface Jumped {
  readonly term: number;
  /** Index within the term's jumps. */
  readonly jump: number;
  readonly tie: number;
  readonly change: number;
}

/** Applies every jump of the moment `t` to `x` in place, in the order of terms, and tells each one. */
export function jumpAt(problem: Problem, t: number, x: Float64Array): Jumped[] {
  const jumped: Jumped[] = [];
  for (const [a, term] of problem.terms.entries()) {
    for (const [index, jump] of (term.jumps ?? []).entries()) {
      if (Math.abs(jump.at - t) > sameMoment) continue;
      const before = x[jump.tie] as number;
      const after = bend(before, jump.push);
      x[jump.tie] = after;
      jumped.push({ term: a, jump: index, tie: jump.tie, change: after - before });
    }
  }
  return jumped;
}
