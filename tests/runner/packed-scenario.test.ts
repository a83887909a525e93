import fc from "fast-check";
import { expect, test } from "vitest";
import { packScenario, unpackScenario } from "../../packages/core/src/runner/packed-scenario.ts";
import { emptyScenario } from "../../packages/core/src/scenario/empty-scenario.ts";
import { shippedWorld } from "../support/shipped.ts";

const scenario = emptyScenario(shippedWorld("article-2024"));
const name = fc.stringMatching(/^[A-Z]{3}$/);
const stated = fc.array(
  fc.record({ a: name, b: name, value: fc.double({ min: -0.99, max: 0.99, noNaN: true }) }),
  { maxLength: 400, size: "max" },
);

test("a scenario that was packed, copied to another thread and unpacked is the one it was, with its fields in order", () => {
  fc.assert(
    fc.property(stated, (baseline) => {
      const given = { ...scenario, model: { sizeExponent: 0.5, baseline } };
      const read = unpackScenario(structuredClone(packScenario(given)));
      expect(read).toEqual(given);
      expect(JSON.stringify(read)).toBe(JSON.stringify(given));
    }),
    { seed: 20240409, numRuns: 60 },
  );
});

test("many baselines travel as columns, with each name once", () => {
  const baseline = Array.from({ length: 300 }, (_, k) => ({ a: "A", b: `B${k % 7}`, value: 0.1 }));
  const packed = packScenario({ ...scenario, model: { baseline } });
  expect(packed.scenario.model?.baseline).toEqual([]);
  expect(packed.baseline?.names).toHaveLength(8);
  expect(packScenario(scenario)).toEqual({ scenario, baseline: undefined });
});
