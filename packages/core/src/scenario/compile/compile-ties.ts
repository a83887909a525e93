import { cameoEvent } from "../../evidence/cameo-codes.ts";
import type { BaselineShift, Shock } from "../../mechanisms/setting.ts";
import { tieNumber } from "../../network/tie-number.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import { yearsBetween } from "../../vocabulary/time.ts";
import { inputCourse } from "./input-course.ts";

/** A lasting change may not put a neutral baseline nearer to ±1 than this. */
const farthest = 0.95;

/** Prepares what levers do to single ties: lasting changes of the baseline, impulses and events. */
export function compileTies(
  levers: Scenario["levers"],
  start: string,
  indexOf: ReadonlyMap<string, number>,
): { readonly shifts: BaselineShift[]; readonly shocks: Shock[] } {
  const n = indexOf.size;
  const shifts: BaselineShift[] = [];
  const shocks: Shock[] = [];
  const tieOf = (a: string, b: string): number | undefined => {
    const i = indexOf.get(a);
    const j = indexOf.get(b);
    return i === undefined || j === undefined || i === j ? undefined : tieNumber(n, i, j);
  };
  const inOrder = [...levers].sort((a, b) => yearsBetween(b.from, a.from));

  for (const lever of inOrder) {
    const from = yearsBetween(start, lever.from);
    if (lever.kind === "event") {
      const tie = tieOf(lever.source, lever.target);
      const score = cameoEvent(lever.cameo)?.goldstein ?? 0;
      if (tie === undefined) continue;
      shocks.push({
        at: from,
        tie,
        lever: lever.id,
        kind: "event",
        size: (score / 10) * (lever.strength ?? 1),
      });
    } else if (lever.kind === "tie") {
      const tie = tieOf(lever.a, lever.b);
      if (tie === undefined) continue;
      const course = inputCourse(lever.change, 0);
      if (lever.action === "impulse") {
        shocks.push({ at: from, tie, lever: lever.id, kind: "impulse", size: course.at(from) });
        continue;
      }
      const until =
        lever.until === undefined ? Number.POSITIVE_INFINITY : yearsBetween(start, lever.until);
      shifts.push({
        tie,
        lever: lever.id,
        shift: (t) =>
          t < from || t >= until ? 0 : Math.max(-farthest, Math.min(farthest, course.at(t))),
        steadyAfter: Math.max(from, course.steadyAfter, Number.isFinite(until) ? until : 0),
      });
    }
  }
  return { shifts, shocks };
}
