import { inlineRunner, type Network, type NetworkAnalysis, workerRunner } from "@entente/core";
import { afterAll, describe, expect, test } from "vitest";
import { bundledCore } from "../support/bundled-core.ts";
import { networkOf } from "../support/network-of.ts";
import { threadWorker } from "../support/thread-worker.ts";

/** Signs as "A+B B-C", each tie of strength 1 unless told. */
function net(text: string, ids: string, strength: (k: number) => number = () => 1): Network {
  const actors = [...ids].map((id) => ({ id, name: id, kind: "state", weight: 1 / ids.length }));
  const ties = text.split(" ").map((tie, k) => ({
    a: tie[0] as string,
    b: tie[2] as string,
    weight: (tie[1] === "+" ? 1 : -1) * strength(k),
  }));
  return networkOf({ title: "drawn", date: "2024-01-01", actors, ties });
}

/** Five actors, all hostile: 10 ties; the best split 2 | 3 leaves 1 + 3 = 4 ties, in 10 ways. */
const foes = net("A-B A-C A-D A-E B-C B-D B-E C-D C-E D-E", "ABCDE");

async function inline(network: Network, options = {}): Promise<NetworkAnalysis> {
  const reply = await inlineRunner().analyse({ network, options });
  if (!reply.ok) throw new Error("refused");
  return reply.analysis;
}

let crash: () => void;
const worker = workerRunner(() => {
  const thread = threadWorker(bundledCore);
  crash = () => thread.postMessage("crash");
  return thread;
});
afterAll(() => worker.close());

describe("the analysis of a network", () => {
  test("five enemies fall into two camps in ten equally cheap ways, each leaving four ties", async () => {
    const { frustration, frustrationDetail, optimalSplits, repairs } = await inline(foes);
    expect(frustration).toBe(4);
    expect(frustrationDetail).toMatchObject({ lower: 4, upper: 4, proved: true, count: 10 });
    expect(optimalSplits).toHaveLength(10);
    expect(repairs.every((repair) => repair.length === 4)).toBe(true);
  });

  test("weak balance lets five enemies be five camps at no cost", async () => {
    const { weakFrustration, weakCamps } = await inline(foes);
    expect([weakFrustration, weakCamps]).toEqual([0, 5]);
  });

  test("a search without budget answers with bounds that hold and says that it proved nothing", async () => {
    // Twelve enemies, all of each other: two camps of six leave 2 · 15 ties.
    const ids = "ABCDEFGHIJKL";
    const pairs = [...ids].flatMap((a, i) => [...ids.slice(i + 1)].map((b) => `${a}-${b}`));
    const { frustrationDetail } = await inline(net(pairs.join(" "), ids), { budget: 1 });
    expect(frustrationDetail.proved).toBe(false);
    expect(frustrationDetail.lower).toBeLessThanOrEqual(30);
    expect(frustrationDetail.upper).toBeGreaterThanOrEqual(30);
  });

  test("certainty is what it costs to move an actor: nothing on the fence, ties in a clear camp", async () => {
    // A+B against C+D, with E tied to A and to C, so that one tie cannot fit wherever E stands. B
    // leaves A at best alone: A+B, A-C, A-D then do not fit, but E's ties do: 3, which is 2 more.
    const fence = net("A+B C+D A-C A-D B-C B-D A+E C+E", "ABCDE");
    const { certainty } = await inline(fence);
    const costs = Object.fromEntries((certainty ?? []).map(({ actor, atBest }) => [actor, atBest]));
    expect(costs.E).toBe(0);
    expect(costs.B).toBe(2);
  });

  test("actors without a tie beyond neutral have no camp, and parts that do not touch are counted", async () => {
    const apart = net("A+B C-D A+E", "ABCDEF", (k) => (k === 2 ? 0.04 : 0.5));
    const { untied, parts } = await inline(apart);
    expect(untied).toEqual(["E", "F"]);
    expect(parts).toBe(2);
    expect((await inline(apart, { neutral: 0.01 })).untied).toEqual(["F"]);
  });

  test("weights and counts can disagree on which tie is the cheapest to give up", async () => {
    // A strained triangle: by count each tie is as good, by strength the faint one goes.
    const triangle = net("A+B B+C A-C", "ABC", (k) => [0.9, 0.2, 0.8][k] as number);
    expect((await inline(triangle)).repairs).toHaveLength(3);
    const weighed = await inline(triangle, { weighted: true });
    expect(weighed.repairs).toEqual([[{ a: "B", b: "C", weight: 0.2 }]]);
    expect(weighed.frustration).toBeCloseTo(0.2, 12);
  });

  test("a network without actors or ties has an analysis too", async () => {
    const empty = networkOf({ title: "none", date: "2024-01-01", actors: [], ties: [] });
    const { frustration, triangleIndex, parts, certainty } = await inline(empty);
    expect({ frustration, triangleIndex, parts, certainty }).toEqual({
      frustration: 0,
      triangleIndex: 1,
      parts: 0,
      certainty: [],
    });
  });
});

describe("in a worker", () => {
  test("the reply is the same plain data as inline", async () => {
    const reply = await worker.analyse({ network: foes, options: { weighted: true } });
    if (!reply.ok) throw new Error("refused");
    const here = await inline(foes, { weighted: true });
    expect(reply.analysis).toEqual(here);
    expect(JSON.parse(JSON.stringify(here))).toEqual(here);
  });

  test("of three requests the middle one is overtaken", async () => {
    const replies = await Promise.all([1, 2, 3].map(() => worker.analyse({ network: foes })));
    expect(replies.map((reply) => reply.ok)).toEqual([true, false, true]);
    expect(replies[1]).toMatchObject({ superseded: true });
  });

  test("a request under way is answered as superseded on closing, and the next one anew", async () => {
    const under = worker.analyse({ network: foes });
    worker.close();
    expect(await under).toMatchObject({ ok: false, superseded: true });
    expect((await worker.analyse({ network: foes })).ok).toBe(true);
  });

  test("a network that is none is refused with an issue, and a dead worker is replaced", async () => {
    const wrong = { ...foes, actors: foes.actors.map((actor) => ({ ...actor, id: "Z" })) };
    const refused = await worker.analyse({ network: wrong });
    expect(refused).toMatchObject({ ok: false, superseded: false });
    if (!refused.ok) expect(refused.issues[0]?.got).toBe("Two actors have the same id.");
    crash();
    // Until its end is noticed, a request goes to the dead one and is refused.
    await expect
      .poll(async () => (await worker.analyse({ network: foes })).ok, { timeout: 30_000 })
      .toBe(true);
  });
});
