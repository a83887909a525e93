import type { IssueList } from "../vocabulary/issue-list.ts";
import { quoted } from "../vocabulary/quoted.ts";
import { dayNumber } from "../vocabulary/time.ts";
import type { Network } from "./network.ts";
import type { Recipe } from "./recipe.ts";

/** What is said of a network as a whole, as named texts in a fixed order. */
export function networkFacts({
  title,
  date,
  recipe,
}: Pick<Network, "title" | "date" | "recipe">): Map<string, string> {
  const facts = new Map([
    ["title", title],
    ["date", date],
  ]);
  if (!recipe) return facts;
  return facts
    .set("world", recipe.world.id)
    .set("edition", String(recipe.world.edition))
    .set("scenario", recipe.scenario.id)
    .set("scenarioTitle", recipe.scenario.title)
    .set("engine", recipe.engine)
    .set("hash", recipe.hash)
    .set("recipeDate", recipe.date);
}

export interface FactDefaults {
  /** Title where the file has none; default `Imported network`. */
  readonly title?: string;
  /** ISO date where the file has none; default 1970-01-01, with a warning, for core knows no clock. */
  readonly date?: string;
}

/** Reads the facts back; a recipe that is incomplete is left out with a warning. */
export function readNetworkFacts(
  facts: ReadonlyMap<string, string>,
  defaults: FactDefaults,
  issues: IssueList,
): Pick<Network, "title" | "date" | "recipe"> {
  const recipe = readRecipe(facts, issues);
  return {
    title: (facts.get("title") ?? defaults.title ?? "Imported network").slice(0, 1000),
    date: readDate(facts.get("date"), defaults.date, issues),
    ...(recipe ? { recipe } : {}),
  };
}

function readDate(
  date: string | undefined,
  standard: string | undefined,
  issues: IssueList,
): string {
  if (date !== undefined && dayNumber(date) !== undefined) return date;
  if (date === undefined && standard !== undefined) return standard;
  const taken = standard ?? "1970-01-01";
  issues.warn(
    "date",
    date === undefined ? "none" : quoted(date),
    "an ISO date such as 2024-04-09",
    `${taken} is taken; pass the date of the network if it is another.`,
  );
  return taken;
}

function readRecipe(facts: ReadonlyMap<string, string>, issues: IssueList): Recipe | undefined {
  const hash = facts.get("hash");
  if (hash === undefined) return undefined;
  const [world, scenario, title, engine, date] = [
    "world",
    "scenario",
    "scenarioTitle",
    "engine",
    "recipeDate",
  ].map((name) => facts.get(name));
  const edition = Number(facts.get("edition"));
  if (
    world === undefined ||
    scenario === undefined ||
    title === undefined ||
    engine === undefined ||
    date === undefined ||
    dayNumber(date) === undefined ||
    !Number.isSafeInteger(edition) ||
    edition < 1 ||
    !/^[0-9a-f]{64}$/.test(hash)
  ) {
    issues.warn(
      "recipe",
      "an incomplete recipe",
      "world, edition, scenario, scenarioTitle, engine, hash (64 hex digits) and recipeDate",
      "The recipe is left out: this file does not say what reproduces its network.",
    );
    return undefined;
  }
  return { world: { id: world, edition }, scenario: { id: scenario, title }, engine, hash, date };
}
