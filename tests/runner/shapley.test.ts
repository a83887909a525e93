import { inlineRunner, type ShapleyRequest, shapleyShares, workerRunner } from "@entente/core";
import { afterAll, describe, expect, test } from "vitest";
import { bundledCore } from "../support/bundled-core.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";
import { threadWorker } from "../support/thread-worker.ts";

const world = shippedWorld("article-2024");
const scenario = {
  ...shippedScenario("article-2024", "secondary-sanctions"),
  run: { method: "rk4", step: 0.25, frames: 3 } as const,
};
const question: ShapleyRequest = { world, scenario, a: "RUS", b: "CHN", years: 5 };
const all: ShapleyRequest = { ...question, players: "all", pairs: 20, precision: 0 };

const worker = workerRunner(() => threadWorker(bundledCore));
afterAll(() => worker.close());

describe("Shapley shares in the background", () => {
  test("library, inline runner and worker give the same numbers", async () => {
    const library = shapleyShares(world, scenario, question);
    for (const runner of [inlineRunner(), worker])
      expect(await runner.shapley(question)).toEqual({ ok: true, shares: library });
  });

  test("progress counts runs up to their most, and asking again takes none", async () => {
    for (const runner of [inlineRunner(), worker]) {
      const steps: number[] = [];
      const first = await runner.shapley(all, {
        onProgress: ({ done, atMost }) => {
          expect(done).toBeLessThanOrEqual(atMost);
          steps.push(done);
        },
      });
      expect(steps.length).toBeGreaterThan(100);
      expect(steps).toEqual([...steps].sort((p, q) => p - q));
      let again = 0;
      const second = await runner.shapley(all, { onProgress: () => again++ });
      expect(again).toBe(0);
      expect(second).toEqual(first);
    }
  });

  test("a run asked for meanwhile is answered between two turns, a newer question ends the old one", async () => {
    const other = { ...all, years: 2 };
    let done = false;
    const old = worker.shapley(other).then((reply) => {
      done = true;
      return reply;
    });
    expect((await worker.run({ world, scenario })).ok).toBe(true);
    expect(done).toBe(false);
    const newer = await worker.shapley({ ...question, years: 1 });
    expect(newer.ok).toBe(true);
    expect(await old).toMatchObject({ ok: false, superseded: true });
  });

  test("it stops when it is told to, and a broken scenario is refused", async () => {
    for (const runner of [inlineRunner(), worker]) {
      let steps = 0;
      const reply = await runner.shapley(
        { ...all, years: 3 },
        { onProgress: () => steps++, shouldStop: () => steps >= 5 },
      );
      expect(reply).toMatchObject({ ok: false, superseded: true });
      expect(steps).toBe(5);
      const wrong = { ...scenario, end: "1990-01-01" };
      expect(await runner.shapley({ ...question, scenario: wrong })).toMatchObject({
        ok: false,
        superseded: false,
      });
    }
  });
});
