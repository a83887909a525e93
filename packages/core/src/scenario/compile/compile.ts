import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Problem } from "../../engine/problem/problem.ts";
import { actorSizes } from "../../evidence/actor-sizes.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { BlocCourse, Sanctions, Setting } from "../../mechanisms/setting.ts";
import type { BaselineTie } from "../../network/baseline-tie.ts";
import type { NetworkActor } from "../../network/network.ts";
import { numberActors } from "../../network/numbering.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { yearsBetween } from "../../vocabulary/time.ts";
import { compileBlocs } from "./compile-blocs.ts";
import { compileSanctions } from "./compile-sanctions.ts";
import { compileTies } from "./compile-ties.ts";
import { evidentBaseline } from "./evident-baseline.ts";
import { leftOut } from "./left-out.ts";
import { scenarioMechanisms } from "./scenario-mechanisms.ts";
import { standardSettings } from "./standard-settings.ts";
import { statedBaseline } from "./stated-baseline.ts";

/** A scenario ready to run, with what readers of the result need to know of it. */
export interface Compiled {
  readonly problem: Problem;
  readonly setting: Setting;
  readonly actors: readonly NetworkActor[];
  readonly baseline: readonly BaselineTie[];
  readonly start: string;
  /** The mechanisms at work, one per term of the problem, with the parameters they were prepared with. */
  readonly active: readonly ActiveMechanism[];
  /** The sanctions of the setting, had their standard half-life been another. */
  readonly sanctionsFading: (halfLife: number) => Sanctions;
}

/** A mechanism that acts in a run. */
export interface ActiveMechanism {
  readonly mechanism: Mechanism<Setting>;
  readonly params: Readonly<Record<string, number>>;
}

/**
 * Turns a checked world and scenario into a problem for the engine.
 *
 * Both must have passed `checkWorld` and `checkScenario`. `mechanisms` default to the built-in ones;
 * a mechanism of one's own enters by the same list and the same settings, and so do the scenario's rules. Levers that are switched
 * off, and mechanisms that are, leave no trace in the problem.
 */
export function compile(
  world: World,
  scenario: Scenario,
  { mechanisms = builtInMechanisms }: { readonly mechanisms?: readonly Mechanism<Setting>[] } = {},
): Compiled {
  const all = scenarioMechanisms(scenario, mechanisms);
  const start = scenario.start ?? world.asOf;
  const leaveOut = new Set(leftOut(scenario, world));
  const shown = world.actors.filter((actor) => !leaveOut.has(actor.id));
  const numbering = numberActors(shown.map((actor) => actor.id));
  const { indexOf } = numbering;
  const sizes = actorSizes(shown, world.sizes.values, {
    exponent: scenario.model?.sizeExponent ?? standardSettings.sizeExponent,
  });
  const evident = evidentBaseline(world, numbering.actors, scenario.model?.components);
  const baseline = statedBaseline(evident, scenario, indexOf);
  const levers = scenario.levers.filter((lever) => lever.enabled !== false);
  const settingsOf = (mechanism: Mechanism<Setting>) => scenario.mechanisms?.[mechanism.id];
  const paramsOf = (mechanism: Mechanism<Setting>): Record<string, number> => ({
    ...Object.fromEntries(
      mechanism.parameters.map((parameter) => [parameter.id, parameter.standard]),
    ),
    ...settingsOf(mechanism)?.params,
  });

  const sanctionRules = all.find((mechanism) => mechanism.id === "sanctions");
  const halfLife = (sanctionRules && paramsOf(sanctionRules).halfLife) ?? 2;
  const blocs = compileBlocs(world, levers, start, indexOf);
  const sanctions = compileSanctions(world, levers, start, halfLife, indexOf, blocs);
  // Where nobody sanctions anybody there is nothing to fade.
  const sanctionsFading = (years: number) =>
    sanctions.courses.length === 0 || years === halfLife
      ? sanctions
      : compileSanctions(world, levers, start, years, indexOf, blocs);
  const setting: Setting = {
    actors: numbering.actors,
    n: numbering.n,
    ties: numbering.ties,
    first: numbering.first,
    second: numbering.second,
    weights: Float64Array.from(sizes, (size) => size.weight),
    baseline: Float64Array.from(baseline, (tie) => tie.value),
    blocs: blocs.filter(pulls),
    sanctions,
    ...compileTies(levers, start, indexOf),
    traits: numericTraits(shown),
    places: shown.map((actor) => actor.place),
  };
  const active = all
    .filter((mechanism) => settingsOf(mechanism)?.enabled ?? mechanism.standardOn)
    .map((mechanism) => ({ mechanism, params: paramsOf(mechanism) }));
  return {
    problem: {
      actors: numbering.actors,
      initial: Float64Array.from(setting.baseline),
      until: yearsBetween(start, scenario.end),
      terms: active.map(({ mechanism, params }) => mechanism.prepare(params, setting)),
      stops: stopsOf(world, levers, start),
    },
    setting,
    actors: shown.map((actor, i) => ({
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      weight: sizes[i]?.weight ?? 0,
      ...(sizes[i]?.within.length ? { within: sizes[i].within } : {}),
      ...(actor.place ? { place: actor.place } : {}),
    })),
    baseline,
    start,
    active,
    sanctionsFading,
  };
}

/** Whether a bloc ever pulls: one that the world lists without cohesion and no lever touches does not. */
function pulls({ versions }: BlocCourse): boolean {
  return versions.length > 1 || versions[0]?.at(0).cohesion !== 0;
}

/** Traits that are numbers for somebody, NaN for whom they are not. */
export function numericTraits(actors: World["actors"]): Record<string, Float64Array> {
  const names = new Set(
    actors.flatMap((actor) =>
      Object.entries(actor.traits ?? {})
        .filter(([, value]) => typeof value === "number")
        .map(([name]) => name),
    ),
  );
  const read = (value: unknown) => (typeof value === "number" ? value : Number.NaN);
  return Object.fromEntries(
    [...names]
      .sort()
      .map((name) => [name, Float64Array.from(actors, (actor) => read(actor.traits?.[name]))]),
  );
}

/** Years at which an input changes abruptly: dates of levers, of standing measures, of memberships. */
function stopsOf(world: World, levers: Scenario["levers"], start: string): number[] {
  const dates = [
    ...levers.flatMap((lever) => [lever.from, "until" in lever ? lever.until : undefined]),
    ...(world.measures ?? []).flatMap((measure) => [measure.from, measure.until]),
    ...(world.blocs ?? []).flatMap((bloc) =>
      bloc.members.flatMap((member) => [member.since, member.until]),
    ),
  ];
  return [...new Set(dates)]
    .filter((date) => date !== undefined)
    .map((date) => yearsBetween(start, date));
}
