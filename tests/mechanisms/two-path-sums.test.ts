import fc from "fast-check";
import { expect, test } from "vitest";
import { twoPathSums } from "../../packages/core/src/mechanisms/two-path-sums.ts";
import { spreadTies } from "../../packages/core/src/network/spread-ties.ts";
import { seed } from "../support/random-setting.ts";

test("equals the plain double sum to the last bit, for 2 to 14 actors", () => {
  const finite = fc.double({ min: -1, max: 1, noNaN: true });
  const input = fc.integer({ min: 2, max: 14 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      ties: fc.array(finite, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 }),
      weights: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n, maxLength: n }),
    }),
  );
  fc.assert(
    fc.property(input, ({ n, ties, weights }) => {
      const x = spreadTies(n, Float64Array.from(ties), new Float64Array(n * n));
      const out = new Float64Array(ties.length);
      twoPathSums(n, x, Float64Array.from(weights), new Float64Array(n), out);
      const slow: number[] = [];
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
          let sum = 0;
          for (let k = 0; k < n; k++) {
            sum += (weights[k] as number) * (x[i * n + k] as number) * (x[j * n + k] as number);
          }
          slow.push(sum);
        }
      }
      expect(Array.from(out)).toEqual(slow);
    }),
    { seed, numRuns: 300 },
  );
});
