import type { ListedNetwork, Network, Recipe } from "@entente/core";
import fc from "fast-check";
import { networkOf } from "./network-of.ts";

/** Pieces of text that break careless writers and readers. */
const nasty = [
  "]]>",
  "<script>alert(1)</script>",
  "&amp;",
  "&#0;",
  '"',
  "'",
  "''",
  "=1+1",
  "'=1+1",
  "+x",
  "-0.5",
  "@sum",
  "＝1",
  "\n",
  "\r",
  "\r\n",
  "\t",
  " ",
  ",",
  ";",
  "|",
  "#",
  "# title: no",
  "%2C",
  "%",
  "[",
  '["a"]',
  "{}",
  "🇫🇷",
  "中国",
  "e\u0301",
  "\u202E",
  "\u2028",
  "\u0085",
  "\uFEFF",
  "__proto__",
  "null",
  "NaN",
];

/** Text that XML can hold, with every kind of trap in it; never blank, for a blank name is no name. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "grapheme", maxLength: 4 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(""))
  .filter(
    (text) =>
      text.trim() !== "" &&
      /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u.test(text),
  );

const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((x) => (x === 0 ? 0 : x));

const date = fc.constantFrom("2024-04-09", "1946-01-01", "0001-01-01", "9999-12-31");

export const randomRecipe: fc.Arbitrary<Recipe> = fc.record({
  world: fc.record({ id: nastyText, edition: fc.integer({ min: 1, max: 99 }) }),
  scenario: fc.record({ id: nastyText, title: nastyText }),
  engine: nastyText,
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
  date,
});

/** Networks in the form that all formats keep to the bit: ties along the upper triangle, no empty changes. */
export const randomNetwork: fc.Arbitrary<Network> = fc
  .uniqueArray(
    nastyText.filter((id) => !(id in Object.prototype)),
    { minLength: 1, maxLength: 6 },
  )
  .chain((ids) => {
    const n = ids.length;
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b })));
    return fc.record({
      title: fc.oneof(nastyText, fc.constant("")),
      date,
      recipe: fc.option(randomRecipe, { nil: undefined }),
      sizes: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: n, maxLength: n }),
      actors: fc.tuple(
        ...ids.map((id, i) =>
          fc.record(
            {
              id: fc.constant(id),
              name: nastyText,
              kind: nastyText,
              within: fc.subarray(ids.slice(0, i)),
              place: fc.record({ lat: number(-90, 90), lon: number(-180, 180) }),
            },
            { requiredKeys: ["id", "name", "kind"] },
          ),
        ),
      ),
      mechanisms: fc.uniqueArray(nastyText, { minLength: 1, maxLength: 3 }),
      ties: fc.tuple(
        ...pairs.map((pair) =>
          fc.record(
            {
              a: fc.constant(pair.a),
              b: fc.constant(pair.b),
              weight: fc.oneof(number(-1, 1), fc.constantFrom(-1, 0, 1, 5e-324, -1e-7)),
              baseline: number(-1, 1),
              low: number(-1, 1),
              high: number(-1, 1),
              changes: fc.array(number(-5, 5), { minLength: 3, maxLength: 3 }),
              evidence: fc.array(fc.oneof(nastyText, fc.constantFrom("S01", "C-2", "")), {
                maxLength: 3,
              }),
            },
            { requiredKeys: ["a", "b", "weight"] },
          ),
        ),
      ),
    });
  })
  .map(({ title, date, recipe, sizes, actors, mechanisms, ties }) => {
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    return networkOf({
      title,
      date,
      ...(recipe ? { recipe } : {}),
      actors: actors.map((actor, i) => ({
        ...actor,
        weight: whole === 0 ? 1 / sizes.length : (sizes[i] as number) / whole,
      })),
      ties: ties.map(({ changes, ...tie }) => ({
        ...tie,
        ...(changes
          ? {
              changes: Object.fromEntries(
                mechanisms.map((name, m) => [name, changes[m] as number]),
              ),
            }
          : {}),
      })),
    } as ListedNetwork);
  });
