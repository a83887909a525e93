import { checkWorld } from "../../scenario/check/check-world.ts";
import type { World, WorldActor } from "../../schema/world-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import type { Contribution, ImportKind } from "../kinds/import-kind.ts";
import type { NameDesk } from "../kinds/name-desk.ts";
import { clip } from "../kinds/pair-values.ts";

export interface BuildOptions {
  readonly title?: string;
  readonly id?: string;
  readonly year?: number;
  readonly files: readonly string[];
}

/** One kind's contribution to a world. */
export interface Part {
  readonly kind: ImportKind;
  readonly contribution: Contribution;
}

const mostActors = 400;
const mostPairs = 80_000;
/** Like the app's own reading of networks: a baseline is Σ w·g / (Σ w + shrinkage). */
const leastShrinkage = 0.01;

/** Makes a world of what the kinds contribute; nothing where too little or too much is there. */
export function buildWorld(
  parts: readonly Part[],
  desk: NameDesk,
  { title, id = "imported", year, files }: BuildOptions,
  issues: IssueList,
): World | undefined {
  const contributions = parts.map(({ contribution }) => contribution);
  const tables = contributions.flatMap((each) => each.tables ?? []);
  const components = contributions.flatMap((each) => each.components ?? []);
  const measures = contributions.flatMap((each) => each.measures ?? []);
  const ids = new Set<string>();
  for (const table of tables) for (const actor of actorsOf(table)) ids.add(actor);
  for (const { a, b } of components) ids.add(a).add(b);
  for (const each of contributions) for (const actor of each.actors ?? []) ids.add(actor);
  // States of which only a number is known make no network; sizes follow the ties.
  if (ids.size === 0) {
    for (const each of contributions) {
      for (const actor of [...(each.sizes?.values.keys() ?? []), ...(each.traits?.keys() ?? [])])
        ids.add(actor);
    }
  }
  const actors = [...ids].filter((actor) => desk.isOwn(actor) || desk.wanted(actor)).sort();
  if (actors.length < 2 || actors.length > mostActors) {
    const cure =
      actors.length < 2
        ? "Check the kind and the columns, and the names that were left out."
        : "Name the actors that matter.";
    issues.error("actors", `${actors.length} actors`, `2 to ${mostActors}`, cure);
    return undefined;
  }
  for (const table of tables) {
    if (table.form !== "pairs" || table.pairs.length <= mostPairs) continue;
    issues.error(
      table.title,
      `${table.pairs.length} pairs`,
      `at most ${mostPairs}`,
      "Name the actors that matter.",
    );
    return undefined;
  }
  const kept = new Set(actors);
  const traits = new Map<string, Record<string, number | string>>();
  for (const each of contributions) {
    for (const [actor, found] of each.traits ?? [])
      traits.set(actor, { ...traits.get(actor), ...found });
  }
  const places = new Map(contributions.flatMap((each) => [...(each.places ?? [])]));
  const sizes = contributions.find((each) => (each.sizes?.values.size ?? 0) > 0)?.sizes;
  const exact = parts.length === 1 && contributions[0]?.exact === true;
  const codes = userCodes(actors, desk);
  const codeOf = (actor: string) => codes.get(actor) ?? actor;
  const dates = contributions.flatMap(({ date }) => date ?? []).sort();
  const asOf = year === undefined ? (dates.at(-1) ?? "1970-01-01") : `${year}-12-31`;
  if (year === undefined && dates.length === 0) {
    issues.warn(
      "date",
      "no year in the files",
      "a date the world is of",
      "It is dated 1970-01-01. Name the year.",
    );
  }
  const sized = actors.filter((actor) => (sizes?.values.get(actor) ?? 0) > 0);
  const kinds = [...new Map(parts.map(({ kind }) => [kind.id, kind])).values()];
  const notes = contributions.flatMap((each) => each.notes).map((note) => clip(note, 2000));
  const world: World = {
    version: 1,
    id,
    edition: 1,
    title: clip(title ?? `Imported: ${kinds.map((kind) => kind.title).join(", ")}`, 120),
    summary: clip(`Read from ${files.join(", ")}.`, 1000),
    asOf,
    ...(notes.length > 0
      ? {
          notes: [
            ...notes,
            "How values were made of the data is convention; see docs/importing.md.",
          ],
        }
      : {}),
    actors: actors.map((actor): WorldActor => {
      const place = places.get(actor);
      const own = traits.get(actor);
      const state = !desk.isOwn(actor) && /^[A-Z]{3}$/.test(actor);
      return {
        id: actor,
        name: clip(desk.nameOf(actor), 80),
        kind: state ? "state" : "grouping",
        ...(state ? {} : { members: [codeOf(actor)] }),
        ...(own && Object.keys(own).length > 0 ? { traits: own } : {}),
        ...(place ? { place } : {}),
      };
    }),
    sizes: {
      measure: clip(sizes?.measure ?? "Unknown: all actors weigh the same", 200),
      source: clip(sizes?.source ?? files.join(", "), 500),
      ...(sized.length < actors.length
        ? { unknown: actors.filter((actor) => !sized.includes(actor)).map(codeOf) }
        : {}),
      values: Object.fromEntries(
        sized.map((actor) => [codeOf(actor), sizes?.values.get(actor) as number]),
      ),
    },
    ...(components.length > 0
      ? { components: components.filter(({ a, b }) => kept.has(a) && kept.has(b)) }
      : {}),
    ...(tables.length > 0 ? { tables: tables.map((table) => asIs(table, exact)) } : {}),
    ...(measures.length > 0 ? { measures: measures.slice(0, 5000) } : {}),
    ...(exact ? { evidence: { shrinkage: leastShrinkage } } : {}),
    licence: clip([...new Set(kinds.map(({ licence }) => licence))].join(" "), 200),
    citations: kinds.map(({ citation }) => ({ ...citation, text: clip(citation.text, 600) })),
  };
  for (const issue of checkWorld(world)) {
    if (issue.severity === "error")
      issues.error(issue.where, issue.got, issue.expected, issue.cure);
  }
  return issues.failed() ? undefined : world;
}

type Table = NonNullable<World["tables"]>[number];

function actorsOf(table: Table): readonly string[] {
  if (table.form === "pairs") return table.pairs.flatMap((pair) => pair.slice(0, 2) as string[]);
  if (table.form === "matrix") return table.actors;
  return table.form === "positions" ? Object.keys(table.positions) : [];
}

/** A network alone stands as it was read: its values are written larger by what shrinkage takes away. */
function asIs(table: Table, exact: boolean): Table {
  if (table.form !== "pairs" || table.weight !== 100) return table;
  if (!exact) return { ...table, weight: 2 };
  const larger = (value: number) =>
    Math.max(-1, Math.min(1, value * (1 + leastShrinkage / table.weight)));
  return {
    ...table,
    pairs: table.pairs.map(([a, b, value, reading]) =>
      reading === undefined ? [a, b, larger(value)] : [a, b, larger(value), reading],
    ),
  };
}

/** Actors that are no states borrow codes that ISO 3166 leaves to its users: XAA to XZZ, QMA to QZZ. */
function userCodes(actors: readonly string[], desk: NameDesk): ReadonlyMap<string, string> {
  const letter = (n: number): string => String.fromCharCode(65 + n);
  const own = actors.filter((actor) => desk.isOwn(actor) || !/^[A-Z]{3}$/.test(actor));
  return new Map(own.map((actor, k) => [actor, `X${letter(Math.floor(k / 26))}${letter(k % 26)}`]));
}
