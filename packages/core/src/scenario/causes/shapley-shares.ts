import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { causesOf } from "./causes-of.ts";
import { type OutcomeCache, outcomeCache } from "./outcome-cache.ts";
import { type ShapleyOptions, type ShapleyValues, shapleyValues } from "./shapley-values.ts";
import { tieOf } from "./tie-of.ts";
import { type Cause, without } from "./without.ts";

/** What is asked: a tie at a moment, and among whom its difference is shared out. */
export interface ShapleyQuestion {
  readonly a: string;
  readonly b: string;
  /** Years since the start. */
  readonly years: number;
  /** Levers alone, all mechanisms staying on; or levers and mechanisms. Default levers. */
  readonly players?: "levers" | "all";
}

/** One player's part of the difference that all of them make together. */
export interface ShapleyShare extends Cause {
  readonly value: number;
  /** Standard error of the value; 0 when exact. */
  readonly error: number;
}

/** What difference levers, or levers and mechanisms, make to a tie, shared out by Shapley's value. */
export interface ShapleyShares extends Required<ShapleyQuestion> {
  /** The tie with every player off, and with every player on. */
  readonly none: number;
  readonly all: number;
  /** They sum to `all` − `none`. */
  readonly shares: readonly ShapleyShare[];
  readonly exact: boolean;
  /** Pairs of orderings drawn; 0 when exact. */
  readonly pairs: number;
}

export interface ShapleyShareOptions extends ShapleyOptions {
  readonly mechanisms?: readonly Mechanism<Setting>[];
  /** Runs made before; give the same one again and asking again is instant. */
  readonly cache?: OutcomeCache;
}

/** How many runs are done, and how many it can be at most. */
export interface ShapleyStep {
  readonly done: number;
  readonly atMost: number;
}

/**
 * Shares out the difference that levers (or levers and mechanisms) make to one tie: reruns the scenario
 * with every group of them on and the others off, and gives each its average contribution over all
 * orders in which they could have come.
 *
 * Each `next()` makes one run, so that the caller can show progress, answer others, or stop.
 */
export function* shapleySteps(
  world: World,
  scenario: Scenario,
  question: ShapleyQuestion,
  options: ShapleyShareOptions = {},
): Generator<ShapleyStep, ShapleyShares, void> {
  const { a, b, years, players: among = "levers" } = question;
  const { mechanisms = builtInMechanisms, cache = outcomeCache(mechanisms), ...drawing } = options;
  const players = causesOf(scenario, mechanisms).filter(
    ({ kind }) => kind === "lever" || among === "all",
  );
  const tie = tieOf(world, scenario, a, b);
  const game = shapleyValues(players.length, { seed: scenario.seed ?? 1, ...drawing });
  let asked = game.next();
  while (!asked.done) {
    const { coalition, done, atMost } = asked.value;
    const off = players.filter((_, p) => !coalition[p]);
    const outcome = cache.outcome(world, without(scenario, off), years);
    asked = game.next(outcome[tie] as number);
    yield { done: done + 1, atMost };
  }
  const { values, errors, ...rest }: ShapleyValues = asked.value;
  return {
    a,
    b,
    years,
    players: among,
    ...rest,
    shares: players.map((player, p) => ({
      ...player,
      value: values[p] as number,
      error: errors[p] as number,
    })),
  };
}

/** `shapleySteps` in one go. */
export function shapleyShares(
  world: World,
  scenario: Scenario,
  question: ShapleyQuestion,
  options: ShapleyShareOptions = {},
): ShapleyShares {
  const steps = shapleySteps(world, scenario, question, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
