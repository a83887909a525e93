import type { Ledger } from "./ledger.ts";
import type { Trajectory } from "./trajectory.ts";

/**
 * The accounts of one frame, in the order of `accounts`: for each tie the change since the start that the account brought
 * about. They sum to the change of its alignment; do not write to them.
 */
export function changesAt(
  { times, x, ledger }: Pick<Trajectory, "times" | "x" | "ledger">,
  frame: number,
): readonly Float64Array[] {
  const ties = x.length / times.length;
  return spreadAccounts(ledger, frame, x.subarray(frame * ties, (frame + 1) * ties));
}

/** The same, of a ledger whose alignments at that frame are given. */
export function spreadAccounts(
  ledger: Ledger,
  frame: number,
  x: Float64Array,
): readonly Float64Array[] {
  const columns = ledger.map((account) => {
    if (account.of === "all") return rowOf(account.values, frame, x.length);
    const column = new Float64Array(x.length);
    if (account.of === "some") {
      const row = rowOf(account.values, frame, account.ties.length);
      for (const [m, tie] of account.ties.entries()) column[tie] = row[m] as number;
    } else {
      for (let k = 0; k < x.length; k++) {
        column[k] = (x[k] as number) - (account.start[k] as number);
      }
    }
    return column;
  });
  const rest = columns[ledger.findIndex((account) => account.of === "rest")];
  for (const [a, account] of ledger.entries()) {
    const column = columns[a] as Float64Array;
    if (!rest || column === rest) continue;
    if (account.of === "some") {
      for (const tie of account.ties) rest[tie] = (rest[tie] as number) - (column[tie] as number);
    } else {
      for (let k = 0; k < rest.length; k++) {
        rest[k] = (rest[k] as number) - (column[k] as number);
      }
    }
  }
  return columns;
}

function rowOf(values: Float64Array, frame: number, width: number): Float64Array {
  return values.subarray(frame * width, (frame + 1) * width);
}
