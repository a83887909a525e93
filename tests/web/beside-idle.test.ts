import type { Network } from "@entente/core";
import { expect, test } from "vitest";
import { besideIdle } from "../../apps/web/src/store/beside-idle.ts";

const network = (weight: number): Network => ({
  title: "n",
  date: "2024-01-01",
  actors: [],
  ties: [{ a: "A", b: "B", weight, baseline: 0.1, changes: { anchor: weight - 0.1 } }],
});

test("beside a run without levers, a tie's baseline is its alignment there and its accounts are left out", () => {
  expect(besideIdle(network(0.5), network(0.3)).ties).toEqual([
    { a: "A", b: "B", weight: 0.5, baseline: 0.3 },
  ]);
});
