import fc from "fast-check";
import { expect, test } from "vitest";
import { greatest } from "../../packages/core/src/analysis/greatest.ts";

/** Few keys to choose from, so that many are alike. */
const keys = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 });

test("the numbers kept are all whose key is no smaller than the last of the greatest, as sorting the whole list finds", () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 30 }), (given, most) => {
      const found = greatest(most);
      for (const [number, key] of given.entries()) found.add(number, key);
      const last = given.toSorted((p, q) => q - p)[most - 1] ?? Number.NEGATIVE_INFINITY;
      const wanted = [...given.keys()].filter((number) => (given[number] as number) >= last);
      expect([...found.list()].sort((p, q) => p - q)).toEqual(wanted);
    }),
    { seed: 20240409 },
  );
});

test("without a limit all are kept", () => {
  const found = greatest(Number.POSITIVE_INFINITY);
  for (let k = 0; k < 5; k++) found.add(k, -k);
  expect(found.list()).toEqual([0, 1, 2, 3, 4]);
});
