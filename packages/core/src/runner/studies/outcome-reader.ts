import { tension } from "../../analysis/tension.ts";
import { twoCamps } from "../../analysis/two-camps.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { tieNumber } from "../../network/tie-number.ts";
import { indicatorReaders, type ReadIndicators } from "../answers/indicator-readers.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Makes a function that reads an outcome off the alignments `x` from `offset` on, in a variant's setting: an alignment,
 * a share, an indicator's value (NaN where it has none), or of two actors +1 in one camp, −1 in two, 0 not joined.
 */
export function outcomeReader(
  { kind, a = "", b = "", indicator, years }: Outcome,
  actors: readonly string[],
): (x: Float64Array, offset: number, setting: Setting) => number {
  const n = actors.length;
  if (kind === "tension") return (x, offset) => tension(n, x, offset);
  if (indicator) {
    const readersOf = indicatorReaders([indicator]);
    const found = new Float64Array(1);
    let known: Setting | undefined;
    let read: ReadIndicators;
    return (x, offset, setting) => {
      if (setting !== known) read = readersOf(setting);
      known = setting;
      read(years, x, offset, found, 0);
      return found[0] as number;
    };
  }
  const [i, j] = [actors.indexOf(a), actors.indexOf(b)];
  if (kind === "tie") {
    const tie = tieNumber(n, i, j);
    return (x, offset) => x[offset + tie] as number;
  }
  const split = twoCamps(n);
  const labels = new Float64Array(n);
  return (x, offset) => {
    split(x, offset, labels, 0);
    const [p, q] = [labels[i] as number, labels[j] as number];
    if (p === q) return 1;
    return p >> 1 === q >> 1 ? -1 : 0;
  };
}
