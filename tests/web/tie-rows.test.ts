import { tieColumns } from "@entente/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type TieColumn, tieRows } from "../../apps/web/src/views/centre/tie-rows.ts";

const names = ["Åland", "Benin", "benin", "Chad", "Côte d’Ivoire", "Egypt", "Zambia"];
const actors = names.map((name, i) => ({ id: `A${i}`, name, kind: "state", weight: 1 / 7 }));
const nameOf = (id: string): string => names[Number(id.slice(1))] ?? id;
const pairs = actors.flatMap(({ id: a }, i) =>
  actors.slice(i + 1).map(({ id: b }) => [a, b] as const),
);
/** Few alignments to choose from, so that many rows are alike and their order has to stay. */
const networks = fc
  .array(fc.tuple(fc.constantFrom(-0.5, 0, 0.25), fc.constantFrom(-0.5, 0, 0.5)), {
    minLength: pairs.length,
    maxLength: pairs.length,
  })
  .map((values) => ({
    actors,
    ties: pairs.map(([a, b], k) => {
      const [weight, baseline] = values[k] as (typeof values)[number];
      return { a, b, weight, baseline };
    }),
  }));

test("the first rows are those of the whole table, put in order by a function that compares two", () => {
  const inOrder = new Intl.Collator().compare;
  fc.assert(
    fc.property(
      networks,
      fc.constantFrom<TieColumn>("a", "b", "now", "before", "change"),
      fc.boolean(),
      fc.constantFrom([], ["e"], ["benin"], ["a1", "a2"], ["d’ivoire", "zam"], ["nobody"]),
      fc.constantFrom(1, 4, 21, 200),
      (network, by, up, wanted, most) => {
        const all = network.ties
          .map(({ a, b, weight, baseline }) => ({
            key: `${a} ${b}`,
            ...{ first: a, second: b, a: nameOf(a), b: nameOf(b) },
            ...{ now: weight, before: baseline, change: weight - baseline },
          }))
          .filter((row) =>
            wanted.every((word) => `${row.a} ${row.b} ${row.key}`.toLowerCase().includes(word)),
          )
          .sort((p, q) => {
            const way = up ? 1 : -1;
            if (by === "a" || by === "b") return way * inOrder(p[by], q[by]);
            const size = by === "change" ? Math.abs : (value: number) => value;
            return way * (size(p[by]) - size(q[by]));
          });
        const { rows, count } = tieRows(
          { actors, ties: tieColumns(actors, network.ties) },
          nameOf,
          { by, up, wanted, most },
        );
        expect(count).toBe(all.length);
        expect(rows).toEqual(all.slice(0, most));
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test("of twenty thousand ties those asked for are found, however many are alike", () => {
  const many = Array.from({ length: 200 }, (_, i) => ({
    ...{ id: `S${i}`, name: `State ${i}`, kind: "state", weight: 1 / 200 },
  }));
  const ties = many.flatMap(({ id: a }, i) =>
    many.slice(i + 1).map(({ id: b }) => ({ a, b, weight: 0.1, baseline: 0.1 })),
  );
  const order = { by: "change", up: false, wanted: [], most: 3 } as const;
  const { rows, count } = tieRows(
    { actors: many, ties: tieColumns(many, ties) },
    (id) => id,
    order,
  );
  expect(count).toBe(19_900);
  expect(rows.map(({ key }) => key)).toEqual(["S0 S1", "S0 S2", "S0 S3"]);
});
