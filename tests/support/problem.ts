import type { Mechanism } from "../../packages/core/src/engine/problem/mechanism.ts";
import type { Problem } from "../../packages/core/src/engine/problem/problem.ts";
import { builtInMechanisms } from "../../packages/core/src/mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../packages/core/src/mechanisms/setting.ts";

type Params = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The standard parameters of a mechanism with some of them changed. */
export function paramsOf(
  mechanism: Mechanism<Setting>,
  changed: Readonly<Record<string, number>> = {},
) {
  const standard = mechanism.parameters.map((each) => [each.id, each.standard] as const);
  return { ...Object.fromEntries(standard), ...changed };
}

/** A problem of all built-in mechanisms on a setting, with some parameters changed. */
export function problemOf(setting: Setting, until: number, params: Params = {}): Problem {
  return {
    actors: setting.actors,
    initial: Float64Array.from(setting.baseline),
    until,
    stops: [],
    terms: builtInMechanisms.map((mechanism) =>
      mechanism.prepare(paramsOf(mechanism, params[mechanism.id]), setting),
    ),
  };
}
