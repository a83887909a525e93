import type { Network, Runner } from "@entente/core";
import { inlineRunner } from "@entente/core";
import { describe, expect, test } from "vitest";
import { createValue } from "../../apps/web/src/state/value.ts";
import { createAnalyst } from "../../apps/web/src/store/analyst.ts";
import type { Lab, Picture } from "../../apps/web/src/store/lab.ts";
import { networkOf } from "../support/network-of.ts";

const network = (weight: number): Network =>
  networkOf({
    title: "drawn",
    date: "2024-01-01",
    actors: ["A", "B", "C"].map((id) => ({ id, name: id, kind: "state", weight: 1 / 3 })),
    ties: [
      { a: "A", b: "B", weight, baseline: 0.5 },
      { a: "B", b: "C", weight: 0.5, baseline: 0.5 },
      { a: "A", b: "C", weight: -0.5, baseline: -0.5 },
    ],
  });

/** A lab as far as an analyst reads it, and a real runner whose requests are counted. */
function bench(runner: Partial<Runner> = {}) {
  const picture = createValue<Picture>("network");
  const shown = createValue<Network | undefined>(network(0.5));
  const counts = { asked: 0, closed: 0 };
  const inline = inlineRunner();
  const analyst = createAnalyst({ picture, network: shown } as unknown as Lab, {
    ...inline,
    analyse: (request) => {
      counts.asked++;
      return inline.analyse(request);
    },
    close: () => {
      counts.closed++;
    },
    ...runner,
  });
  return { analyst, picture, shown, counts };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("the analyst", () => {
  test("asks nothing until the Analysis is on screen, and nothing after it has gone", async () => {
    const { analyst, picture, shown, counts } = bench();
    await rest();
    expect(counts.asked).toBe(0);
    expect(analyst.busy.get()).toBe(false);
    picture.set("analysis");
    expect(analyst.busy.get()).toBe(true);
    await rest();
    expect(analyst.busy.get()).toBe(false);
    expect(analyst.analysed.get()?.now.frustration).toBe(0.5);
    const { asked } = counts;
    picture.set("table");
    shown.set(network(-0.5));
    await rest();
    expect(counts.asked).toBe(asked);
    expect(analyst.busy.get()).toBe(false);
  });

  test("a baseline that stays is asked for once, however often the playhead moves", async () => {
    const { analyst, picture, shown, counts } = bench();
    picture.set("analysis");
    await rest();
    expect(counts.asked).toBe(2);
    for (const weight of [0.4, 0.3, 0.2]) {
      shown.set(network(weight));
      await rest();
    }
    expect(counts.asked).toBe(5);
    expect(analyst.analysed.get()?.now.frustration).toBeCloseTo(0.2, 12);
    expect(analyst.analysed.get()?.baseline.frustration).toBe(0.5);
  });

  test("of many networks in a row the last is the one that stays", async () => {
    const { analyst, picture, shown } = bench();
    picture.set("analysis");
    for (const weight of [0.4, 0.3, -0.2]) shown.set(network(weight));
    await rest();
    expect(analyst.analysed.get()?.network).toBe(shown.get());
    expect(analyst.busy.get()).toBe(false);
  });

  test("leaving while an answer is under way gives up the worker, and returning asks again", async () => {
    let answer: () => void = () => {};
    const { analyst, picture, counts } = bench({
      analyse: () =>
        new Promise((resolve) => {
          answer = () => resolve({ ok: false, superseded: true, issues: [] });
        }),
    });
    picture.set("analysis");
    picture.set("network");
    expect(counts.closed).toBe(1);
    answer();
    await rest();
    expect(analyst.busy.get()).toBe(false);
    expect(analyst.failed.get()).toEqual([]);
    picture.set("analysis");
    expect(analyst.busy.get()).toBe(true);
  });

  test("a refusal is told, the last answer stays, and the next network clears it", async () => {
    const inline = inlineRunner();
    const issue = {
      severity: "error",
      where: "run",
      got: "nothing",
      expected: "a result",
      cure: "Undo.",
    } as const;
    let refuse = false;
    const { analyst, picture, shown } = bench({
      analyse: async (request) =>
        refuse ? { ok: false, superseded: false, issues: [issue] } : inline.analyse(request),
    });
    picture.set("analysis");
    await rest();
    const good = analyst.analysed.get();
    refuse = true;
    shown.set(network(0.4));
    await rest();
    expect(analyst.failed.get()).toEqual([issue]);
    expect(analyst.analysed.get()).toBe(good);
    expect(analyst.busy.get()).toBe(false);
    refuse = false;
    shown.set(network(0.3));
    await rest();
    expect(analyst.failed.get()).toEqual([]);
    expect(analyst.analysed.get()?.network).toBe(shown.get());
  });

  test("counting each tie once is another question about the same network", async () => {
    const { analyst, picture } = bench();
    picture.set("analysis");
    await rest();
    analyst.weighted.set(false);
    await rest();
    expect(analyst.analysed.get()).toMatchObject({ weighted: false });
    expect(analyst.analysed.get()?.now.frustration).toBe(1);
  });
});
