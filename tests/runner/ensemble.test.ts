import {
  type Ensemble,
  ensembleMembers,
  inlinePool,
  type Pool,
  runEnsemble,
  workerPool,
} from "@entente/core";
import { afterAll, describe, expect, test } from "vitest";
import { bundledCore } from "../support/bundled-core.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";
import { smallScenario, smallWorld } from "../support/small-world.ts";
import { threadWorker } from "../support/thread-worker.ts";

const world = smallWorld;
const scenario = smallScenario({
  levers: [
    {
      kind: "sanction",
      id: "banks",
      action: "impose",
      senders: ["AAA"],
      targets: ["CCC"],
      measures: ["financial"],
      from: "2024-06-01",
      until: "2025-01-01",
    },
  ],
  ensemble: {
    runs: 96,
    seed: 11,
    shocks: { rate: 0.3, size: 0.3 },
    dates: ["2024-01-01", "2024-09-01", "2026-01-01"],
  },
});

/** Everything an ensemble says, as numbers. */
const numbersOf = (ensemble: Ensemble): number[] =>
  ensemble.dates.flatMap((_, d) => [
    ...ensemble.ties.flatMap((_, k) => [
      ...[0, 0.05, 0.25, 0.5, 0.75, 0.95, 1].map((p) => ensemble.quantile(d, k, p)),
      ensemble.mean(d, k),
      ensemble.deviation(d, k),
      ensemble.positive(d, k),
      ensemble.negative(d, k),
      ensemble.together(d, k),
    ]),
    ensemble.tension(d, 0.5),
    ...ensemble.camps(d).labels,
    ensemble.camps(d).share,
    ensemble.camps(d).different,
  ]);

const threads: { crash: () => void }[] = [];
const pools: Pool[] = [];
const pool = (workers: number): Pool => {
  const own = workerPool(
    () => {
      const thread = threadWorker(bundledCore);
      threads.push({ crash: () => thread.postMessage("crash") });
      return thread;
    },
    { workers },
  );
  pools.push(own);
  return own;
};

afterAll(() => {
  for (const each of pools) each.close();
});

describe("an ensemble in a pool", () => {
  test("gives the same bytes inline, with one worker and with three", async () => {
    const inline = runEnsemble(inlinePool(), { world, scenario });
    expect(await inline.done).toEqual({ how: "finished" });
    expect(inline.ensemble.done()).toBe(96);
    const expected = Float64Array.from(numbersOf(inline.ensemble));
    expect(expected.some(Number.isNaN)).toBe(false);
    for (const workers of [1, 3]) {
      const threaded = runEnsemble(pool(workers), { world, scenario });
      expect(await threaded.done).toEqual({ how: "finished" });
      expect(Float64Array.from(numbersOf(threaded.ensemble))).toEqual(expected);
    }
  });

  test("a worker that dies in the middle is replaced and its work done again", async () => {
    const expected = runEnsemble(inlinePool(), { world, scenario });
    await expected.done;
    let crashed = false;
    const first = threads.length;
    // Its queue is then: the second task, the end, the third task, which is lost with it.
    const run = runEnsemble(
      pool(1),
      { world, scenario },
      {
        onProgress: (done) => {
          if (crashed || done === 96) return;
          crashed = true;
          threads[first]?.crash();
        },
      },
    );
    expect(await run.done).toEqual({ how: "finished" });
    expect(crashed).toBe(true);
    expect(threads.length).toBe(first + 2);
    expect(numbersOf(run.ensemble)).toEqual(numbersOf(expected.ensemble));
  });

  test("a worker that can never start ends the work with an issue, not with silence", async () => {
    const broken = workerPool(() => threadWorker(new URL("./nowhere.js", import.meta.url)), {
      workers: 2,
    });
    pools.push(broken);
    const end = await runEnsemble(broken, { world, scenario }).done;
    expect(end).toMatchObject({ how: "failed", issues: [{ severity: "error" }] });
  });

  test("can be paused, resumed and cancelled; what is done stays readable", async () => {
    const counts: number[] = [];
    let first: () => void = () => {};
    const begun = new Promise<void>((resolve) => {
      first = resolve;
    });
    const run = runEnsemble(
      pool(1),
      { world, scenario },
      {
        onProgress: (done) => {
          counts.push(done);
          if (counts.length > 1) return;
          run.pause();
          first();
        },
      },
    );
    await begun;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const held = run.ensemble.done();
    // The task under way and the one in reserve are finished, the fourth is not begun.
    expect(held).toBeLessThanOrEqual(3 * 24);
    run.resume();
    expect(await run.done).toEqual({ how: "finished" });
    expect(counts).toEqual([...counts].sort((a, b) => a - b));

    const other = runEnsemble(pool(1), { world, scenario });
    other.cancel();
    expect(await other.done).toEqual({ how: "cancelled" });
  });

  test("rests between slices of its counting when it is asked to, to the same numbers", async () => {
    // 561 ties at 16 dates are more than one slice.
    const dates = Array.from(
      { length: 16 },
      (_, k) => `${2024 + (k >> 1)}-${k % 2 ? "09" : "08"}-01`,
    );
    const large = {
      ...shippedScenario("powers-2024", "secondary-sanctions-on-chinese-banks"),
      end: "2032-01-01",
      ensemble: { runs: 28, dates },
    };
    const request = { world: shippedWorld("powers-2024"), scenario: large };
    const plain = runEnsemble(inlinePool(), request);
    expect(await plain.done).toEqual({ how: "finished" });
    let rested = 0;
    const rest = () => {
      rested++;
      return new Promise<void>((go) => setTimeout(go));
    };
    const resting = runEnsemble(inlinePool(), request, { rest });
    expect(await resting.done).toEqual({ how: "finished" });
    expect(rested).toBeGreaterThanOrEqual(8);
    expect(numbersOf(resting.ensemble)).toEqual(numbersOf(plain.ensemble));
  });

  test("continues from rows that are known, and ends with the same numbers", async () => {
    const rows: number[][] = [];
    const whole = runEnsemble(
      inlinePool(),
      { world, scenario },
      {
        onMember: (_, values, offset) => {
          rows.push(Array.from(values.subarray(offset, offset + values.length)));
        },
      },
    );
    await whole.done;
    const known = rows.slice(0, 50);
    let fresh = 0;
    const rest = runEnsemble(inlinePool(), { world, scenario }, { known, onMember: () => fresh++ });
    await rest.done;
    expect(fresh).toBe(46);
    expect(numbersOf(rest.ensemble)).toEqual(numbersOf(whole.ensemble));
  });
});

describe("what an ensemble says", () => {
  test("of ties that nothing moves is their baselines' distribution, by its formula", async () => {
    // With every mechanism but the anchor off, x stays at its baseline b: triangular from low over value to high.
    const off = ["balance", "bloc", "sanctions", "shared-target", "co-senders", "shocks"];
    const still = smallScenario({
      mechanisms: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
      ensemble: { runs: 2048, dates: ["2026-01-01"] },
    });
    const { ensemble, done } = runEnsemble(inlinePool(), { world: smallWorld, scenario: still });
    await done;
    const { baseline } = ensembleMembers(smallWorld, still).variation.compiled;
    const k = baseline.findIndex(({ a, b }) => a === "AAA" && b === "BBB");
    const { low, value, high } = baseline[k] as (typeof baseline)[number];
    const turn = (value - low) / (high - low);
    for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      const exact =
        p < turn
          ? low + Math.sqrt(p * (high - low) * (value - low))
          : high - Math.sqrt((1 - p) * (high - low) * (high - value));
      expect(Math.abs(ensemble.quantile(0, k, p) - exact)).toBeLessThan(ensemble.precision + 1e-3);
    }
    expect(ensemble.positive(0, k)).toBe(1);
  });

  test("of camps and signs in the news-report world adds up", async () => {
    const news = {
      ...shippedScenario("article-2024", "secondary-sanctions"),
      ensemble: { runs: 32, dates: ["2024-04-09", "2026-01-01", "2029-04-09"] },
    };
    const { ensemble, done } = runEnsemble(inlinePool(), {
      world: shippedWorld("article-2024"),
      scenario: news,
    });
    expect(await done).toEqual({ how: "finished" });
    for (const d of ensemble.dates.keys()) {
      expect(ensemble.camps(d).share).toBeGreaterThan(0);
      expect(ensemble.camps(d).share).toBeLessThanOrEqual(1);
      for (const k of ensemble.ties.keys()) {
        expect(ensemble.positive(d, k) + ensemble.negative(d, k)).toBeLessThanOrEqual(1);
        expect(ensemble.quantile(d, k, 0.05)).toBeLessThanOrEqual(ensemble.quantile(d, k, 0.95));
      }
    }
  });
});
