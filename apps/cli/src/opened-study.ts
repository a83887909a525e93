import {
  type Factor,
  type FactorRange,
  factorsOf,
  findFactors,
  issueLine,
  type Outcome,
  readOutcome,
  relevantFactors,
  type Scenario,
} from "@entente/core";
import type { Opened } from "./open-scenario.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** A scenario with what a question about it looks at and what it varies. */
export interface OpenedStudy extends Opened {
  readonly outcome: Outcome;
  readonly factors: readonly Factor[];
  /** How many actors are shown. */
  readonly actors: number;
}

/**
 * Reads an outcome and factors as a person names them; without names the factors are those the outcome makes
 * relevant. `NAME=LOW:HIGH` narrows a factor's range.
 */
export function openStudy(
  opened: Opened,
  outcomeName: string,
  names: readonly string[],
): OpenedStudy {
  const { world, scenario } = opened;
  const all = factorsOf(world, scenario);
  const actors = shownActors(all);
  const reading = readOutcome(outcomeName, {
    actors,
    start: scenario.start ?? world.asOf,
    end: scenario.end,
    indicators: scenario.indicators,
  });
  if (!reading.ok) throw new WrongUsage(reading.issues.map(issueLine).join(" "));
  const outcome = reading.value;
  const factors =
    names.length === 0
      ? relevantFactors(all, outcome)
      : names.map((name) => namedFactor(all, name));
  return { ...opened, outcome, factors, actors: actors.length };
}

/** An outcome as a column names it: with its date, so that no factor is called alike. */
export const datedName = ({ id, date }: Outcome): string =>
  id.includes("@") ? id : `${id}@${date}`;

/** A factor by its name, with a range of one's own after an equals sign: `balance/alpha=0.2:2`. */
export function namedFactor(all: readonly Factor[], said: string): Factor {
  const [name = "", own] = said.split("=");
  const found = findFactors(all, [name]);
  if (!found.ok) throw new WrongUsage(found.issues.map(issueLine).join(" "));
  const factor = found.value[0] as Factor;
  if (own === undefined) return factor;
  const [low = Number.NaN, high = Number.NaN, ...more] = own.split(":").map(Number);
  const fits = more.length === 0 && low < high && low >= factor.min && high <= factor.max;
  if (!fits) {
    throw new WrongUsage(
      `"${said}": write a range within ${factor.min} to ${factor.max} as ${name}=LOW:HIGH.`,
    );
  }
  const range: FactorRange = { low, high, scale: "linear", reason: "Asked for." };
  return { ...factor, range };
}

/** The scenario with the factors at some values: any run of a study as a document of its own. */
export function scenarioWith(
  scenario: Scenario,
  factors: readonly Factor[],
  values: ArrayLike<number>,
): Scenario {
  const { ensemble: _, ...bare } = scenario;
  return factors.reduce<Scenario>((own, factor, f) => factor.set(own, values[f] as number), bare);
}

/** Ids of the shown actors, in order, as the ties' factors name them. */
function shownActors(all: readonly Factor[]): string[] {
  return [
    ...new Set(
      all.filter(({ kind }) => kind === "tie").flatMap(({ id }) => id.split("/").slice(1)),
    ),
  ];
}
