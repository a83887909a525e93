import { changesAt, type Trajectory } from "@entente/core";

/** All numbers of a ledger: frame after frame, account after account, ties within. */
export function ledgerNumbers(trajectory: Trajectory): Float64Array {
  return Float64Array.from(
    Array.from(trajectory.times, (_, f) =>
      changesAt(trajectory, f).flatMap((column) => [...column]),
    ).flat(),
  );
}
