import {
  inlineRunner,
  type Landscape,
  listTies,
  type Network,
  type NetworkAnalysis,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { campLetter, numberCamps } from "../../apps/web/src/store/camp-numbers.ts";
import { firmnessOf } from "../../apps/web/src/store/certainty.ts";
import {
  landscapeActors,
  landscapeOf,
  leadsTo,
  valleysOf,
} from "../../apps/web/src/store/landscape-of.ts";
import { measured, partings } from "../../apps/web/src/store/measures.ts";
import { baselineOf, withoutOuter } from "../../apps/web/src/store/networks-beside.ts";
import { placeInTrio, triangleAt, trioOf } from "../../apps/web/src/store/trio.ts";
import { roleOf, stateOf, triangleSentence } from "../../apps/web/src/text/triangle-sentence.ts";
import { networkOf } from "../support/network-of.ts";

const ids = ["A", "B", "C", "D"] as const;

/** Four actors of equal weight; ties by pair, the rest neutral. */
function net(ties: Readonly<Record<string, number>>, more: Partial<Network> = {}): Network {
  const drawn = networkOf({
    title: "drawn",
    date: "2024-01-01",
    actors: ids.map((id) => ({ id, name: `Actor ${id}`, kind: "state", weight: 0.25 })),
    ties: Object.entries(ties).map(([pair, weight]) => ({
      a: pair[0] as string,
      b: pair[1] as string,
      weight,
    })),
  });
  return { ...drawn, ...more };
}

async function analysed(network: Network): Promise<NetworkAnalysis> {
  const reply = await inlineRunner().analyse({ network, options: { weighted: true } });
  if (!reply.ok) throw new Error("refused");
  return reply.analysis;
}

const twoPairs = { AB: 0.5, CD: 0.5, AC: -0.5, BD: -0.5 };

describe("camps keep their letters", () => {
  const camps = (split: [string[], string[]], untied: string[] = []) => ({
    camps: split,
    optimalSplits: [split],
    weakPartitions: [split],
    modularityCamps: split,
    untied,
  });

  test("when sides are named the other way round, letters follow the members", () => {
    const before = camps([
      ["A", "B"],
      ["C", "D"],
    ]);
    const after = camps([
      ["C", "D"],
      ["A", "B"],
    ]);
    expect(numberCamps(before, after).splits).toEqual([
      [
        { number: 0, members: ["A", "B"] },
        { number: 1, members: ["C", "D"] },
      ],
    ]);
  });

  test("an actor that changes camp leaves the letters where the others are", () => {
    const after = camps([["C", "D", "B"], ["A"]]);
    const [split] = numberCamps(
      camps([
        ["A", "B"],
        ["C", "D"],
      ]),
      after,
    ).splits;
    expect(split?.map(({ number, members }) => [campLetter(number), members.join("")])).toEqual([
      ["A", "A"],
      ["B", "CDB"],
    ]);
  });

  test("the same camps have the same letters in every way of seeing camps", () => {
    const before = camps([
      ["A", "B"],
      ["C", "D"],
    ]);
    const after = { ...before, weakPartitions: [[["C", "D"], ["A"], ["B"]]] };
    expect(numberCamps(before, after).weak).toEqual([
      { number: 0, members: ["A"] },
      { number: 1, members: ["C", "D"] },
      { number: 2, members: ["B"] },
    ]);
  });

  test("actors without a tie are in no camp", () => {
    const [split] = numberCamps(
      camps([["A", "B"], ["C"]]),
      camps([["A", "D"], ["C"]], ["D"]),
    ).splits;
    expect(split?.flatMap((camp) => camp.members)).toEqual(["A", "C"]);
  });

  test("beyond Z letters begin anew with a number", () => {
    expect([0, 25, 26, 52].map(campLetter)).toEqual(["A", "Z", "A2", "A3"]);
  });
});

describe("what the network is compared with", () => {
  test("its baseline, tie by tie; a tie that has none stands where it is", () => {
    const network = net({ AB: 0.4, CD: -0.2 });
    const moved = {
      ...network,
      ties: { ...network.ties, baseline: Float64Array.of(0.1, Number.NaN) },
    };
    expect([...baselineOf(moved).ties.weight]).toEqual([0.1, -0.2]);
  });

  test("itself without actors that contain others, and without what those contain only in name", () => {
    const network = net(twoPairs);
    const nested = {
      ...network,
      actors: network.actors.map((actor) =>
        actor.id === "A" ? { ...actor, within: ["B", "nobody shown"] } : actor,
      ),
    };
    const beside = withoutOuter(nested);
    expect(beside?.leftOut).toEqual(["B"]);
    expect(beside && listTies(beside.network).map((tie) => tie.a + tie.b)).toEqual(["CD", "AC"]);
    expect(withoutOuter(network)).toBeUndefined();
  });
});

describe("measures", () => {
  test("measures that move opposite ways are told apart; those that stay are not named", async () => {
    // By strength the strained triad gets fainter while by count nothing changes.
    const before = await analysed(net({ AB: 0.5, BC: 0.5, AC: -0.5, AD: 0.3, BD: 0.3 }));
    const after = await analysed(net({ AB: 0.5, BC: 0.5, AC: -0.2, AD: 0.3, BD: 0.3 }));
    const { toward, away } = partings(after, before);
    expect(toward).toContain("weightedTriangleIndex");
    expect(toward).toContain("frustration");
    expect([...toward, ...away]).not.toContain("triangleIndex");
    expect(partings(before, before)).toEqual({ toward: [], away: [] });
  });

  test("bounds that overlap say nothing about the way a measure moved", async () => {
    const before = await analysed(net(twoPairs));
    const wide = { ...before.frustrationDetail, lower: 0, upper: 3, proved: false };
    const after = { ...before, frustrationDetail: wide };
    expect(measured(after, "frustration")).toMatchObject({ lower: 0, upper: 3 });
    expect(partings(after, before).away).toEqual([]);
  });
});

describe("how firmly an actor belongs", () => {
  test("an actor whose ties pull alike to both sides could stand in either", async () => {
    const fence = await analysed(net({ AB: -0.5, AC: 0.4, BC: 0.4, BD: 0.5, AD: -0.5 }));
    const firm = firmnessOf(fence);
    expect(firm.get("C")).toMatchObject({ cost: 0, level: 0 });
    // D leaves A's other side at best when B comes along: A–B and A–D, 1.0, instead of C's 0.4.
    expect(firm.get("D")?.cost).toBeCloseTo(0.6, 12);
    expect(firm.get("D")?.level).toBe(2);
  });

  test("where certainty is not worked out, the cost of moving alone stands in", async () => {
    const { certainty: _, ...rest } = await analysed(net(twoPairs));
    expect(firmnessOf(rest).get("A")).toMatchObject({ cost: 1, share: 1, level: 3 });
  });
});

describe("the landscape", () => {
  const { landscape, input } = landscapeOf(net(twoPairs), [...ids]);

  test("sizes are weights relative to the heaviest, and the deepest valley is the pairs' split", () => {
    expect(input.sizes).toEqual([1, 1, 1, 1]);
    // Both hostile ties lie across, both ways: 2 · (−0.5 − 0.5).
    expect(landscape.minima[0]).toMatchObject({
      energy: -2,
      camps: [
        ["A", "B"],
        ["C", "D"],
      ],
    });
  });

  test("valleys hold each split once, fall to their floor and rise from it", () => {
    const valleys = valleysOf(landscape);
    expect(valleys.reduce((sum, valley) => sum + valley.width, 0)).toBe(8);
    for (const { slope, floor, minimum, width } of valleys) {
      expect(slope).toHaveLength(width);
      expect(slope[floor]).toBe(landscape.minima[minimum]?.energy);
      slope.forEach((energy, k) => {
        const inner = slope[k < floor ? k + 1 : k - 1];
        if (k !== floor) expect(energy).toBeGreaterThanOrEqual(inner as number);
      });
    }
  });

  test("a split of more actors leads to the valley it runs down to, whichever side is named first", () => {
    const split = [{ members: ["C", "D", "E"] }, { members: ["B", "A"] }];
    expect(leadsTo(landscape, split)).toBe(0);
    expect(leadsTo(landscape, [{ members: ["A", "B", "C"] }])).toBeUndefined();
  });

  test("the first subset is the heaviest states, in the network's order", () => {
    const actors = Array.from({ length: 13 }, (_, k) => ({
      id: `s${k}`,
      name: `s${k}`,
      kind: k === 0 ? "organisation" : "state",
      weight: k === 1 ? 0 : k,
    }));
    const chosen = landscapeActors({ ...net({}), actors });
    expect(chosen).toEqual(["s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "s12"]);
  });

  test("actors without weight or ties make a flat landscape, not an error", () => {
    const light = net({}, { actors: net({}).actors.map((actor) => ({ ...actor, weight: 0 })) });
    const flat: Landscape = landscapeOf(light, ["A", "B", "C"]).landscape;
    expect(flat.energy.every((energy) => energy === 0)).toBe(true);
  });
});

describe("the strategic triangle", () => {
  const name = (id: string): string => `Actor ${id}`;

  test("the three are those chosen, then the classic ones, then the heaviest", () => {
    const network = net({});
    expect(trioOf(network, undefined)).toEqual(["A", "B", "C"]);
    expect(trioOf(network, ["D", "gone", "B"])).toEqual(["D", "B", "A"]);
    expect(trioOf({ ...network, actors: network.actors.slice(2) }, undefined)).toBeUndefined();
  });

  test("choosing an actor that has another place swaps the two", () => {
    expect(placeInTrio(["A", "B", "C"], 0, "C")).toEqual(["C", "B", "A"]);
    expect(placeInTrio(["A", "B", "C"], 1, "D")).toEqual(["A", "D", "C"]);
  });

  test.for([
    [{ AB: 0.5, BC: 0.5, AC: 0.5 }, "ménage à trois", "friend", "balanced"],
    [{ AB: 0.5, BC: -0.5, AC: -0.5 }, "stable marriage", "partner", "balanced"],
    [{ AB: 0.5, BC: -0.5, AC: 0.5 }, "romantic triangle", "pivot", "strained"],
    [{ AB: -0.5, BC: -0.5, AC: -0.5 }, "unit veto", "foe", "strained"],
    [{ AB: 0.5, BC: 0.5 }, "open", undefined, "open"],
  ] as const)("%o is %s, with %s for the first actor, and %s", ([ties, pattern, role, state]) => {
    const { triangle, sides } = triangleAt(net(ties), ["A", "B", "C"]);
    expect(triangle.pattern).toBe(pattern);
    expect(roleOf(triangle, "A")).toBe(role);
    expect(stateOf(triangle)).toBe(state);
    expect(sides.map((side) => side.a + side.b)).toEqual(["AB", "BC", "CA"]);
  });

  test("the sentence names who is who", () => {
    const { triangle } = triangleAt(net({ AB: 0.5, BC: -0.5, AC: -0.5 }), ["A", "B", "C"]);
    expect(triangleSentence(triangle, name)).toBe(
      "Actor A and Actor B are partners; both are at odds with Actor C.",
    );
  });
});
