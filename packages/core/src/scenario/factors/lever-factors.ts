import type { Lever, Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { formFields } from "../levers/form-fields.ts";
import { leverSentence } from "../levers/lever-sentence.ts";
import type { Factor } from "./factor.ts";

/** What a lever's field is when the lever does not say; those without a default are left alone. */
const standards: Readonly<Record<string, number>> = { intensity: 1, strength: 1, cohesion: 1 };

/** Fields that say how long something lasts, or how a bloc is tempered: absent they are not the lever's own. */
const onlyWhenStated = new Set(["halfLife", "solidarity"]);

/** Years; a half-life may be as short as one likes, but not 0. */
const leastHalfLife = 0.01;

/** Lists the numbers of the levers that are on; formulas in t are no numbers and stay as they are. */
export function leverFactors(world: World, scenario: Scenario): Factor[] {
  return scenario.levers
    .filter(({ enabled }) => enabled !== false)
    .flatMap((lever) => [...fieldFactors(lever, world), ...degreeFactor(lever, world)]);
}

function fieldFactors(lever: Lever, world: World): Factor[] {
  return formFields(lever.kind)
    .filter(({ type }) => type === "number" || type === "input")
    .flatMap(({ name, title = name, unit = "", min: least = 0, max = 100 }): Factor[] => {
      const stated = (lever as unknown as Record<string, unknown>)[name];
      const usual = onlyWhenStated.has(name) ? undefined : standardOf(lever, name);
      const value = stated === undefined ? usual : stated;
      if (typeof value !== "number") return [];
      const min = name === "halfLife" ? Math.min(value, leastHalfLife) : least;
      return [
        {
          ...about(lever, world, name, title),
          unit,
          min,
          max,
          value,
          range: rangeOf(name, value, min, max),
          set: (from, to) => withLever(from, lever.id, (own) => ({ ...own, [name]: to }) as Lever),
        },
      ];
    });
}

function standardOf(lever: Lever, name: string): number | undefined {
  // Cohesion moves a bloc only where the lever names it, or founds one.
  if (name === "cohesion" && !(lever.kind === "bloc" && lever.action === "found")) return undefined;
  return standards[name];
}

/**
 * How far the members of a bloc lever belong: the degree of the fullest, the others in proportion, so that the scenario's own
 * value is the scenario. Where nobody belongs at all, all of them alike.
 */
function degreeFactor(lever: Lever, world: World): Factor[] {
  if (lever.kind !== "bloc" || lever.action === "leave" || !lever.members?.length) return [];
  const value = Math.max(...lever.members.map(({ degree = 1 }) => degree));
  return [
    {
      ...about(lever, world, "degree", "Degree of membership"),
      unit: "",
      min: 0,
      max: 1,
      value,
      range: rangeOf("degree", value, 0, 1),
      set: (from, to) =>
        withLever(from, lever.id, (own) =>
          own.kind === "bloc" && own.members
            ? { ...own, members: own.members.map((member) => scaled(member, value, to)) }
            : own,
        ),
    },
  ];
}

type Member = NonNullable<Extract<Lever, { kind: "bloc" }>["members"]>[number];

/** A member whose bloc's fullest belongs by `to` in place of `from`. */
function scaled(member: Member, from: number, to: number): Member {
  const { degree = 1 } = member;
  return { ...member, degree: degree === from ? to : (degree * to) / from };
}

function about(lever: Lever, world: World, name: string, title: string) {
  return {
    id: `lever/${lever.id}/${name}`,
    kind: "lever",
    label: `${leverSentence(lever, world)}: ${title.toLowerCase()}`,
    lever,
  } as const;
}

function rangeOf(name: string, value: number, min: number, max: number) {
  if (onlyWhenStated.has(name)) {
    const low = Math.max(min, Math.min(value / 2, value * 2));
    const high = Math.min(max, Math.max(value / 2, value * 2));
    return {
      low,
      high,
      scale: "linear",
      reason: "Half to double of what the lever says.",
    } as const;
  }
  const double = Math.max(min, Math.min(max, 2 * value));
  const reason = "From nothing to double, as far as a document may go.";
  return {
    low: Math.min(0, double),
    high: Math.max(0, double),
    scale: "linear",
    reason,
  } as const;
}

function withLever(scenario: Scenario, id: string, change: (lever: Lever) => Lever): Scenario {
  return {
    ...scenario,
    levers: scenario.levers.map((lever) => (lever.id === id ? change(lever) : lever)),
  };
}
