import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { causesOf } from "./causes-of.ts";
import { type OutcomeCache, outcomeCache } from "./outcome-cache.ts";
import { tieOf } from "./tie-of.ts";
import { type Cause, without } from "./without.ts";

/** What a tie would be without one lever or mechanism, all else as it is. */
export interface CausalShare extends Cause {
  /** Alignment in the run without it. */
  readonly without: number;
  /** Alignment with it minus alignment without it. */
  readonly difference: number;
}

/**
 * Reruns a scenario without each of its levers and each of its mechanisms in turn and tells the
 * difference at the end of `years` for the tie between a and b.
 *
 * Unlike flow shares these need not sum to the change: levers act through each other.
 */
export function causalShares(
  world: World,
  scenario: Scenario,
  { a, b, years }: { readonly a: string; readonly b: string; readonly years: number },
  {
    mechanisms = builtInMechanisms,
    cache = outcomeCache(mechanisms),
  }: {
    readonly mechanisms?: readonly Mechanism<Setting>[];
    /** Runs made before; give the same one again and asking again is instant. */
    readonly cache?: OutcomeCache;
  } = {},
): CausalShare[] {
  const tie = tieOf(world, scenario, a, b);
  const endOf = (variant: Scenario) => cache.outcome(world, variant, years)[tie] as number;
  const whole = endOf(scenario);
  return causesOf(scenario, mechanisms).map((cause) => {
    const left = endOf(without(scenario, [cause]));
    return { ...cause, without: left, difference: whole - left };
  });
}
