import type { Scenario, World } from "@entente/core";
import { shippedJson, shippedPaths } from "../../support/shipped.ts";

/** The order in which worlds are offered, under the headings that a picker shows. */
const groups: readonly (readonly [heading: string, worlds: readonly string[]])[] = [
  ["The report", ["article-2024", "article-2024-brussels"]],
  ["2024", ["powers-2024", "world-2024"]],
  [
    "Europe before 1914",
    [1872, 1882, 1890, 1894, 1904, 1907, 1915].map((year) => `europe-${year}`),
  ],
  [
    "Moscow, Beijing, Washington",
    ["1950s", "1960s", "1970s", "1970s-cold", "1990s", "2020s"].map((era) => `triangle-${era}`),
  ],
  ["Classics", ["highland-tribes"]],
];

/** The first scenarios of a world, in the order in which they are best read; others follow by title. */
const first: readonly string[] = [
  "as-it-stands",
  "west-lifts-measures-on-china",
  "west-extends-to-full-trade",
  "full-trade-rival-view",
  "eurasian-security-bloc",
  "beijing-mediates-in-ukraine",
  "may-summit",
  "secondary-sanctions",
  "washington-and-beijing-relax",
];

/** The index of all documents in the worlds folder, by the documents' own words. */
export function shippedIndex() {
  const scenarios = shippedPaths.flatMap((file) =>
    file.endsWith(".scenario.json") ? [{ file, scenario: shippedJson(file) as Scenario }] : [],
  );
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  const worlds = groups.flatMap(([group, ids]) =>
    ids
      .map((id) => ({ group, file: `${id}.world.json` }))
      .filter(({ file }) => shippedPaths.includes(file)),
  );
  return {
    version: 1,
    worlds: worlds.map(({ group, file }) => {
      const { id, edition, title, asOf, actors } = shippedJson(file) as World;
      return {
        id,
        edition,
        file,
        group,
        title,
        asOf,
        actors: actors.filter((actor) => !actor.optional).length,
        scenarios: scenarios
          .filter(({ scenario }) => scenario.world.id === id)
          .toSorted(
            (p, q) =>
              rank(p.scenario.id) - rank(q.scenario.id) ||
              p.scenario.title.localeCompare(q.scenario.title, "en"),
          )
          .map(({ file: at, scenario }) => ({
            id: scenario.id,
            file: at,
            title: scenario.title,
            question: scenario.question,
          })),
      };
    }),
  };
}
