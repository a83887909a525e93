import type { Mechanism } from "../../packages/core/src/engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../packages/core/src/mechanisms/built-in-mechanisms.ts";
import { ruleMechanism } from "../../packages/core/src/mechanisms/rule-mechanism.ts";
import type { Setting } from "../../packages/core/src/mechanisms/setting.ts";

/** The built-in mechanism as a formula: nothing of it is taken but its equation and its parameters. */
export function writtenOut({ id, title, equation, parameters }: Mechanism<Setting>) {
  return ruleMechanism({ id, title, equation, parameters });
}

/** The built-in mechanisms, each that is a rate written out; events are jumps, which no rate is. */
export const allWrittenOut: readonly Mechanism<Setting>[] = builtInMechanisms.map((mechanism) =>
  mechanism.id === "shocks" ? mechanism : writtenOut(mechanism),
);
