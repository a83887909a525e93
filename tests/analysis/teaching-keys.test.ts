import { describe, expect, test } from "vitest";
import { frustration } from "../../packages/core/src/analysis/balance/frustration.ts";
import {
  type SignedGraph,
  signedGraph,
} from "../../packages/core/src/analysis/balance/signed-graph.ts";
import { strainedTies } from "../../packages/core/src/analysis/balance/strained-ties.ts";
import {
  closedTriads,
  triadCensus,
} from "../../packages/core/src/analysis/balance/triad-census.ts";
import { weakFrustration } from "../../packages/core/src/analysis/balance/weak-frustration.ts";
import { strategicTriangle } from "../../packages/core/src/analysis/strategic-triangle.ts";
import { twoPathPressure } from "../../packages/core/src/analysis/two-path-pressure.ts";
import { net } from "./known-networks.ts";

/** Closed triads, strained ones among them, frustration. */
const key = (graph: SignedGraph) => [
  triadCensus(graph).triads,
  closedTriads(graph).filter((triad) => triad.strained).length,
  frustration(graph).upper,
];
const repairs = (graph: SignedGraph) =>
  frustration(graph).splits.map(({ repair }) =>
    repair.map(({ a, b }) => [a, b].sort().join("-")).sort(),
  );
const pressures = (graph: SignedGraph) =>
  new Map(twoPathPressure(graph).map(({ a, b, total }) => [[a, b].sort().join("-"), total]));

describe("lesson 1: structural balance", () => {
  test("balanced sign patterns: 4 of 8, 8 of 64, 16 of 1,024", () => {
    const balanced = (n: number) => {
      const pairs = Array.from({ length: n }, (_, i) => i).flatMap((i) =>
        Array.from({ length: n - 1 - i }, (_, k) => [`a${i}`, `a${i + 1 + k}`] as const),
      );
      let count = 0;
      for (let code = 0; code < 2 ** pairs.length; code++) {
        const ties = pairs.map(([a, b], k) => ({ a, b, weight: (code >> k) & 1 ? -1 : 1 }));
        const graph = signedGraph(
          Array.from({ length: n }, (_, i) => `a${i}`),
          ties,
        );
        if (triadCensus(graph).index === 1) count++;
      }
      return count;
    };
    expect([balanced(3), balanced(4), balanced(5)]).toEqual([4, 8, 16]);
  });

  test("three blocs of three: 27 of 84 strained, frustration 9, stuck, and weakly balanced", () => {
    const ids = Array.from({ length: 9 }, (_, i) => `a${i}`);
    const bloc = (id: string) => Math.floor(Number(id.slice(1)) / 3);
    const graph = signedGraph(
      ids,
      ids.flatMap((a, i) =>
        ids.slice(i + 1).map((b) => ({ a, b, weight: bloc(a) === bloc(b) ? 1 : -1 })),
      ),
    );
    expect(key(graph)).toEqual([84, 27, 9]);
    const flips = strainedTies(graph).map(({ a, b, flip }) => [bloc(a) === bloc(b), flip].join());
    expect(new Set(flips)).toEqual(new Set(["true,7", "false,1"]));
    const weak = weakFrustration(graph);
    expect([weak.upper, weak.partitions[0]?.camps.length]).toEqual([0, 3]);
  });
});

describe("lesson 2: the strategic triangle of Russia, China and the United States", () => {
  const names = ["RUS", "CHN", "USA"] as const;
  const of = (rc: number, ru: number, cu: number) =>
    strategicTriangle(names, { ab: rc, ac: ru, bc: cu });

  test("the six codings have Dittmer's patterns and roles", () => {
    expect(of(1, -1, -1)).toEqual({
      pattern: "stable marriage",
      partners: ["RUS", "CHN"],
      pariah: "USA",
    });
    expect(of(-1, -1, -1).pattern).toBe("unit veto");
    expect(of(-1, 1, 1)).toEqual({
      pattern: "romantic triangle",
      pivot: "USA",
      wings: ["RUS", "CHN"],
    });
    expect(of(-1, -1, 1)).toEqual({
      pattern: "stable marriage",
      partners: ["CHN", "USA"],
      pariah: "RUS",
    });
    expect(of(1, 1, 1).pattern).toBe("ménage à trois");
    expect(of(0.01, 1, 1)).toEqual({ pattern: "open", neutral: [["RUS", "CHN"]] });
  });

  test("from the unit veto three repairs are equally cheap", () => {
    expect(frustration(net("R-C R-U C-U"))).toMatchObject({ upper: 1, count: 3 });
  });
});

describe("lesson 3: sanctions and the shared target", () => {
  const ties: Record<string, number> = {
    "US EU": 0.8,
    "US RU": -0.5,
    "EU RU": -0.4,
    "US CN": -0.3,
    "EU CN": -0.1,
    "US IR": -0.7,
    "EU IR": -0.3,
    "RU CN": 0.4,
    "RU IR": 0.3,
    "CN IR": 0.3,
    "IN RU": 0.3,
    "IN US": 0.3,
    "IN CN": -0.3,
  };
  const world = (changed: Record<string, number>) =>
    signedGraph(
      ["US", "EU", "RU", "CN", "IR", "IN"],
      Object.entries({ ...ties, ...changed }).map(([pair, weight]) => {
        const [a, b] = pair.split(" ") as [string, string];
        return { a, b, weight };
      }),
    );
  const before = pressures(world({}));
  const both = pressures(world({ "US CN": -0.7, "EU CN": -0.5 }));
  const alone = pressures(world({ "US CN": -0.7 }));

  test.each([
    ["CN-RU", 0.19, 0.55],
    ["CN-IR", 0.36, 0.76],
    ["EU-US", 0.44, 0.76],
    ["IN-US", -0.06, 0.06],
    ["CN-IN", 0.03, -0.09],
  ])("%s: pressure %d before and %d after both sanction China", (pair, was, is) => {
    expect(before.get(pair)).toBeCloseTo(was, 12);
    expect(both.get(pair)).toBeCloseTo(is, 12);
  });

  test("Russia–Iran does not move, and China–Iran gets the largest extra push", () => {
    expect(both.get("IR-RU")).toBeCloseTo(before.get("IR-RU") as number, 12);
    const pushed = [...both].map(
      ([pair, total]) => [pair, total - (before.get(pair) as number)] as const,
    );
    const aside = pushed.filter(([pair]) => pair !== "CN-US" && pair !== "CN-EU");
    expect(aside.sort((p, q) => Math.abs(q[1]) - Math.abs(p[1]))[0]?.[0]).toBe("CN-IR");
  });

  test("the United States alone: EU–China −.49 to −.81, Russia–China +.20, US–EU +.04", () => {
    const shift = (pair: string) => (alone.get(pair) as number) - (before.get(pair) as number);
    expect([before.get("CN-EU"), alone.get("CN-EU")]).toEqual([
      expect.closeTo(-0.49, 12),
      expect.closeTo(-0.81, 12),
    ]);
    expect(shift("CN-RU")).toBeCloseTo(0.2, 12);
    expect(shift("EU-US")).toBeCloseTo(0.04, 12);
  });
});

describe("lesson 4: enlargement and cross-cutting members", () => {
  const base = "US+DE US+HU US+TR DE+HU DE+TR HU+TR US-RU DE-RU US-CN RU+CN";

  test("Turkey neutral, warm, and Hungary warm too", () => {
    expect(key(net(base))).toEqual([6, 0, 0]);
    expect(key(net(`${base} TR+RU`))).toEqual([8, 2, 1]);
    expect(key(net(`${base} TR+RU HU+RU`))).toEqual([11, 4, 2]);
  });

  test("Sweden's accession, with Turkey friendly or blocking", () => {
    const rest = "US+DE US+TR US+SE DE+TR DE+SE US-RU DE-RU SE-RU TR+RU";
    expect(key(net(`${rest} TR+SE`))).toEqual([10, 3, 1]);
    expect(key(net(`${rest} TR-SE`))).toEqual([10, 4, 2]);
    expect(repairs(net(`${rest} TR-SE`))).toContainEqual(["DE-TR", "TR-US"]);
    expect(repairs(net(`${rest} TR-SE`))).toHaveLength(2);
  });

  test("India: 2 of 4 either way, the cheapest repair is India–Russia, then India–US", () => {
    const rest = "US-RU US-CN RU+CN IN+RU IN+US";
    expect(key(net(`${rest} IN-CN`))).toEqual([4, 2, 1]);
    expect(repairs(net(`${rest} IN-CN`))).toEqual([["IN-RU"]]);
    expect(key(net(`${rest} IN+CN`))).toEqual([4, 2, 1]);
    expect(repairs(net(`${rest} IN+CN`))).toEqual([["IN-US"]]);
  });
});

describe("lesson 5: neutrality and hedging", () => {
  const camps =
    "A1+A2 A1+A3 A2+A3 B1+B2 B1+B3 B2+B3 A1-B1 A1-B2 A1-B3 A2-B1 A2-B2 A2-B3 A3-B1 A3-B2 A3-B3";
  const with_ = (a: string, b: string) =>
    `${camps} ${["A1", "A2", "A3"].map((id) => `H${a}${id}`).join(" ")} ${["B1", "B2", "B3"].map((id) => `H${b}${id}`).join(" ")}`;
  const onHedger = (graph: SignedGraph) =>
    [...pressures(graph)].filter(([pair]) => pair.includes("H"));

  test("friendly to both, neutral, aligned, hostile to both", () => {
    expect(key(net(with_("+", "+")))).toEqual([35, 9, 3]);
    expect(key(net(camps))).toEqual([20, 0, 0]);
    expect(key(net(with_("+", "-")))).toEqual([35, 0, 0]);
    expect(key(net(with_("-", "-"))).slice(0, 2)).toEqual([35, 9]);
  });

  test("the pressure on the hedger's ties: −1, +1, and +5 or −5 when aligned", () => {
    expect(new Set(onHedger(net(with_("+", "+"))).map(([, total]) => total))).toEqual(
      new Set([-1]),
    );
    expect(new Set(onHedger(net(with_("-", "-"))).map(([, total]) => total))).toEqual(new Set([1]));
    for (const [pair, total] of onHedger(net(with_("+", "-"))))
      expect(total).toBe(pair.includes("A") ? 5 : -5);
  });

  test("a neutral actor is under no pressure; one friendly tie starts the pull", () => {
    const lone = net(camps);
    const neutral = { ...lone, ids: [...lone.ids, "H"], n: lone.n + 1 };
    expect(onHedger(neutral).every(([, total]) => total === 0)).toBe(true);
    for (const [pair, total] of onHedger(net(`${camps} H+A1`))) {
      if (pair !== "A1-H") expect(total).toBe(pair.includes("A") ? 1 : -1);
    }
  });
});

describe("lesson 6: Europe before 1914", () => {
  const y1872 = "GE+AH GE+RU AH+RU FR-GE GB-FR GB-RU AH-IT FR-IT";
  const y1882 = "GE+AH GE+IT AH+IT GE+RU AH-RU FR-GE FR-IT GB-FR GB-RU";
  const y1890 = y1882.replace("GE+RU", "GE-RU");
  const y1894 = `${y1890} FR+RU`;
  const y1904 = `${y1894.replace("FR-IT", "FR+IT").replace("GB-FR", "GB+FR")} GB-GE`;
  const y1907 = `${y1904.replace("GB-RU", "GB+RU")} GB-AH FR-AH`;
  const y1915 = `${y1907.replace("GE+IT", "GE-IT").replace("AH+IT", "AH-IT")} GB+IT IT+RU`;

  test.each([
    ["1872", y1872, 8, 1, 0, 1, [["FR-GE"]]],
    ["1882", y1882, 9, 3, 1, 1, [["GE-RU"]]],
    ["1890", y1890, 9, 3, 0, 0, [[]]],
    ["1894", y1894, 10, 5, 0, 0, [[]]],
    ["1904", y1904, 11, 7, 3, 2, [["FR-IT", "GB-RU"]]],
    ["1907", y1907, 13, 13, 2, 1, [["FR-IT"]]],
    ["1915", y1915, 15, 20, 0, 0, [[]]],
  ] as const)("%s", (_, ties, count, triads, strained, index, cheapest) => {
    const graph = net(ties);
    expect(graph.edges).toHaveLength(count);
    expect(key(graph)).toEqual([triads, strained, index]);
    expect(repairs(graph)).toEqual(cheapest);
  });
});

describe("lesson 0: the article's world", () => {
  const bare = "R+C R-US C-US R-NATO C-NATO US+NATO US+UA NATO+UA R-UA";
  const full = `${bare} R-West C-West US+West NATO+West West+UA R-OSCE`;

  test("16 closed triads, none strained; China friendly to Ukraine: 4 of 20, mended by that tie", () => {
    expect(key(net(full))).toEqual([16, 0, 0]);
    expect(key(net(`${full} C+UA`))).toEqual([20, 4, 1]);
    expect(repairs(net(`${full} C+UA`))).toEqual([["C-UA"]]);
  });

  test("without the West and the OSCE: 7 closed triads, then 3 of 10", () => {
    expect(key(net(bare))).toEqual([7, 0, 0]);
    expect(key(net(`${bare} C+UA`)).slice(0, 2)).toEqual([10, 3]);
  });
});
