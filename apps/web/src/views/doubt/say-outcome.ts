import type { Subject } from "../../store/subject.ts";
import { figure, signed } from "../../text/number-words.ts";
import { words } from "../../words.ts";

/** Says a value of what is asked about: an alignment, whether two share a camp, a number. */
export function sayOutcome(kind: Subject["kind"], value: number): string {
  if (Number.isNaN(value)) return words.doubt.noValue;
  if (kind === "tie") return signed(value);
  if (kind !== "camp") return figure(value);
  return value > 0 ? words.doubt.oneCamp : value < 0 ? words.doubt.twoCamps : words.doubt.noCamp;
}
