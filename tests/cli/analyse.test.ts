import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Analysis } from "@entente/core";
import { describe, expect, test } from "vitest";
import { entente } from "./cli.ts";

const shared = (path: string) =>
  fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
const there = existsSync(shared("validation")) && existsSync(shared("real/signed"));
const reason = there ? "" : " (skipped: ../shared/data is absent)";

async function analysis(
  args: readonly string[],
  stdin = "",
): Promise<Analysis & { stage?: string }> {
  const { code, out, err } = await entente(["analyse", ...args, "--json"], stdin);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}

const sorted = (camps: readonly (readonly string[])[]) =>
  camps.map((camp) => [...camp].sort().join(" ")).sort();

describe("analyse: a small network by hand", () => {
  // A, B, C friends; D their common enemy, but for C: one tie too many, C–D or two others.
  const text = "a,b,sign\nA,B,1\nB,C,1\nA,C,1\nA,D,-1\nB,D,-1\nC,D,1\n";

  test("every key is there, and a table from standard input is read", async () => {
    const found = await analysis(["-"], text);
    expect(found).toMatchObject({
      n: 4,
      m: 6,
      positive: 4,
      negative: 2,
      triads: 4,
      triangles: { "+++": 1, "++-": 2, "+--": 1, "---": 0 },
      triangleIndex: 0.5,
      weightedTriangleIndex: 0.5,
      weakTriangleIndex: 0.5,
      frustration: 1,
      frustrationCount: 1,
      frustrationIndex: 1,
      weightedFrustration: 1,
      normalisedFrustration: 1 - 2 / 6,
      frustrationDetail: { value: 1, lower: 1, upper: 1, proved: true, count: 1, countExact: true },
      repairs: [[{ a: "C", b: "D", weight: 1 }]],
      weakFrustration: 1,
      weakCamps: 2,
      stages: [],
      neutral: 0,
    });
    expect(sorted(found.camps)).toEqual(["A B C", "D"]);
    expect(Object.keys(found.localBalance)).toEqual(["A", "B", "C", "D"]);
    expect(found.strainedTies[0]).toMatchObject({
      a: "C",
      b: "D",
      strained: 2,
      triads: 2,
      flip: -2,
    });
  });

  test("weights: the plain keys follow --weighted, the named ones do not", async () => {
    const heavy = "a,b,weight\nA,B,-5\nB,C,-2\nA,C,-2\n";
    const [plain, weighted] = [
      await analysis(["-"], heavy),
      await analysis(["-", "--weighted"], heavy),
    ];
    expect([plain.frustration, plain.frustrationCount, plain.weightedFrustration]).toEqual([
      1, 1, 2,
    ]);
    expect([weighted.frustration, weighted.frustrationCount, weighted.weightedFrustration]).toEqual(
      [2, 1, 2],
    );
    expect(weighted.frustrationDetail.count).toBe(2);
    expect(plain.frustrationDetail.count).toBe(3);
  });

  test("--most cuts the lists, not the count; --neutral leaves faint ties out", async () => {
    const enemies = "a,b,weight\nA,B,-1\nB,C,-1\nA,C,-0.2\n";
    const found = await analysis(["-", "--most", "1"], enemies);
    expect([
      found.optimalSplits.length,
      found.repairs.length,
      found.frustrationDetail.count,
    ]).toEqual([1, 1, 3]);
    expect(found.frustrationDetail.allListed).toBe(false);
    expect(await analysis(["-", "--neutral", "0.5"], enemies)).toMatchObject({
      m: 2,
      frustration: 0,
    });
  });

  test("for people: a table on standard output, what to beware of on standard error", async () => {
    const { code, out, err } = await entente(
      ["analyse", "-"],
      "a,b,sign\nA,B,-1\nB,C,-1\nA,C,-1\n",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^frustration +1 +ties to change for two camps; 3 cheapest ways$/m);
    expect(err).toMatch(/Beware: balanced under weak balance, frustrated under strong/);
    expect(err).toMatch(/Beware: 3 repairs for two camps are equally cheap/);
  });

  test("nothing that is too much work is told as exact", async () => {
    const draw = (k: number) => ((k * 7919) % 13 < 6 ? -1 : 1);
    let rows = "a,b,sign\n";
    for (let i = 0, k = 0; i < 60; i++)
      for (let j = 0; j < i; j++) rows += `a${i},a${j},${draw(k++ * k)}\n`;
    const { frustrationDetail, warnings } = await analysis(["-", "--budget", "1000"], rows);
    expect(frustrationDetail.proved).toBe(false);
    expect(frustrationDetail.lower).toBeLessThan(frustrationDetail.upper);
    expect(warnings.join()).toMatch(/not proved: it lies between/);
  });
});

describe("analyse: our own documents and every export of them give the same measures", () => {
  test("world, scenario, snapshot, GEXF, GraphML and edge table", async () => {
    const id = "article-2024/may-summit";
    const of = ({ m, triangles, frustration, camps, weightedTriangleIndex: index }: Analysis) => ({
      m,
      triangles,
      frustration,
      camps: sorted(camps),
      index: index.toFixed(9),
    });
    const expected = of(await analysis([id]));
    expect(expected.m).toBeGreaterThan(10);
    for (const format of ["snapshot", "gexf", "graphml", "edges.csv", "trajectory", "scenario"]) {
      const { out } = await entente(["export", id, "--format", format]);
      expect(of(await analysis(["-"], out)), format).toEqual(expected);
    }
    expect(await analysis(["article-2024"])).toMatchObject({
      n: 9,
      frustration: 0,
      triangleIndex: 1,
    });
    expect(of(await analysis([id, "--at", "2024-04-09"]))).toEqual(
      of(await analysis(["article-2024"])),
    );
  });

  test("GML and Pajek are told by their content", async () => {
    const gml =
      'graph [ node [ id "A" ] node [ id "B" ] edge [ source "A" target "B" weight -3 ] ]';
    expect(await analysis(["-"], gml)).toMatchObject({ n: 2, m: 1, negative: 1 });
    const pajek = '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Edges\n1 2 -1\n';
    expect(await analysis(["-"], pajek)).toMatchObject({ n: 3, m: 1, negative: 1, weakCamps: 3 });
  });

  test("GEXF of other tools may have weights of any scale", async () => {
    const gexf = `<gexf version="1.3"><graph defaultedgetype="undirected"><nodes><node id="A"/><node id="B"/><node id="C"/></nodes><edges><edge id="0" source="A" target="B" weight="-40"/><edge id="1" source="B" target="C" weight="20"/></edges></graph></gexf>`;
    expect(await analysis(["-"], gexf)).toMatchObject({ n: 3, m: 2, negative: 1 });
  });
});

describe("analyse: what is wrong", () => {
  test.each([
    [["-", "--stage", "1"], "a,b,sign\nA,B,1", 2, /a file with stages/],
    [["-"], "stage,a,b,sign\nx,A,B,1\ny,A,B,1", 2, /one of "x", "y". Choose one/],
    [["-", "--stage", "z"], "stage,a,b,sign\nxy,A,B,1\ny,A,B,1", 2, /--stage: got "z"/],
    [["-", "--neutral", "-1"], "", 2, /no number from 0 on/],
    [["-", "--most", "many"], "", 2, /no number from 1 on/],
    [["-", "--at", "2025-01-01"], "a,b,sign\nA,B,1", 2, /--at and --world are for scenarios/],
    [["article-2024", "--stage", "x"], "", 2, /has no stages/],
    [["nowhere.csv"], "", 2, /No file/],
    [["-"], "", 1, /no rows/],
    [["-"], "a,b,sign\nA,B,2x\nA,,1\n", 1, /line 2, sign.*\n.*line 3, b/],
    [["-"], '{"version": 1}', 1, /error/],
    [["-"], "<gexf>", 1, /error/],
    [["-"], "graph [", 1, /brackets in pairs/],
    [["-"], "*Vertices 2\n*Edges\n1 3 1\n", 1, /from 1 to 2/],
  ] as const)("analyse %j of %j ends with %i", async (args, stdin, code, says) => {
    const outcome = await entente(["analyse", ...args], stdin);
    expect({ code: outcome.code, out: outcome.out }).toEqual({ code, out: "" });
    expect(outcome.err).toMatch(says);
  });
});

describe.skipIf(!there)(`analyse: published and independent figures${reason}`, () => {
  const file = (name: string) => shared(`validation/${name}`);

  test("tribes, from both files", async () => {
    for (const path of [file("highland_tribes.csv"), shared("real/signed/highlandtribes.csv")]) {
      const found = await analysis([path]);
      expect(found).toMatchObject({
        n: 16,
        m: 58,
        negative: 29,
        triangles: { "+++": 19, "++-": 2, "+--": 40, "---": 7 },
        frustration: 7,
        weakFrustration: 2,
        weakCamps: 3,
        modularityProved: true,
      });
      expect(found.triangleIndex).toBeCloseTo(0.867647, 6);
      expect(found.walkBalance).toBeCloseTo(0.357576, 6);
      expect(found.algebraicConflict).toBeCloseTo(1.040289, 6);
      expect(found.modularity).toBeCloseTo(0.431034, 6);
    }
  });

  test("parties: frustration 2, weighted 2, and the two camps", async () => {
    const found = await analysis([file("slovene_parties_1994.csv")]);
    expect(found).toMatchObject({ frustration: 2, weightedFrustration: 2 });
    expect(sorted(found.camps)).toEqual(["DS LDS SNS ZLSD ZS-ESS", "SDSS SKD SLS SPS ZS"]);
  });

  test.each([
    ["1872-81", 1, 0.7143],
    ["1882", 1, 0.75],
    ["1890", 1, 0.6],
    ["1891-94", 1, 0.75],
    ["1904", 1, 0.75],
    ["1907", 0, 1],
  ])("six powers %s: frustration %i, triangle index %f", async (stage, index, share) => {
    const found = await analysis([file("great_powers_1872_1907.csv"), "--stage", stage]);
    expect([found.stage, found.frustration]).toEqual([stage, index]);
    expect(found.triangleIndex).toBeCloseTo(share, 4);
  });

  test("windows of cow_metrics.csv, from the table of ties", async () => {
    const [head = "", ...lines] = readFileSync(file("cow_metrics.csv"), "utf8")
      .trim()
      .split("\n")
      .filter((line) => !line.startsWith("#"));
    const names = head.split(",");
    expect(lines).toHaveLength(26);
    // The library is held to every line, in tests/analysis/validation.test.ts.
    for (const line of lines.filter((_, k) => k % 5 === 0)) {
      const cells = line.split(",");
      const of = (name: string) => Number(cells[names.indexOf(name)]);
      const found = await analysis([
        file("cow_signed_1946_1999.csv"),
        "--stage",
        cells[0] as string,
      ]);
      const { triangles, frustrationDetail, weakFrustrationDetail } = found;
      expect([frustrationDetail.proved, weakFrustrationDetail.proved]).toEqual([true, true]);
      expect(
        [
          found.n,
          found.m,
          found.negative,
          found.frustration,
          found.triads,
          ...Object.values(triangles),
          found.weakFrustration,
        ],
        line,
      ).toEqual(
        [
          "n",
          "m",
          "m_neg",
          "L_exact",
          "triangles",
          "ppp",
          "ppn",
          "pnn",
          "nnn",
          "CC_exact_weak_balance",
        ].map(of),
      );
      expect(Math.abs(found.normalisedFrustration - of("F_1_minus_2L_over_m"))).toBeLessThan(1e-6);
      expect(Math.abs(found.triangleIndex - of("T"))).toBeLessThan(1e-6);
      expect(Math.abs(found.walkBalance - of("K_walk"))).toBeLessThan(1e-6);
      expect(Math.abs(found.algebraicConflict - of("lambda_min_signed_laplacian"))).toBeLessThan(
        1e-6,
      );
    }
  }, 120_000);

  test("Pajek's relation and the table's window give the same JSON, but for names of file and stage", async () => {
    const one = await analysis([shared("real/signed/Cow.net"), "--stage", "80"]);
    const other = await analysis([file("cow_signed_1946_1999.csv"), "--stage", "1980-1983"]);
    for (const key of [
      "n",
      "m",
      "negative",
      "triangles",
      "frustration",
      "weakFrustration",
    ] as const) {
      expect(one[key]).toEqual(other[key]);
    }
  });

  test("the agreement network of 2015, 193 actors: triads as in the reference figures, bounds that hold", async () => {
    const found = await analysis([shared("real/signed/un_all_2015.gml"), "--budget", "1e7"]);
    const reference = readFileSync(shared("facts/derived/reference_figures.json"), "utf8");
    const { balanced_share: share, ...triads } =
      JSON.parse(reference)["signed/un_all_2015.gml"].triads;
    expect(found).toMatchObject({ n: 193, m: 18_475, negative: 760, triangles: triads });
    expect(found.triangleIndex).toBeCloseTo(share, 6);
    expect(found.frustrationDetail.lower).toBeLessThanOrEqual(found.frustrationDetail.upper);
  }, 60_000);
});

test("a file of the same network with its actors in another order gives the same measures", async () => {
  const folder = mkdtempSync(join(tmpdir(), "analyse-"));
  const rows = ["A,B,1", "B,C,-1", "C,D,1", "A,D,1", "A,C,1", "B,D,-1", "D,E,-1", "E,A,-1"];
  const write = (name: string, lines: readonly string[]) => {
    const path = join(folder, name);
    writeFileSync(path, `a,b,sign\n${lines.join("\n")}\n`);
    return path;
  };
  const [one, other] = [
    await analysis([write("one.csv", rows)]),
    await analysis([write("other.csv", [...rows].reverse())]),
  ];
  for (const key of ["triangles", "frustration", "weakFrustration", "weakCamps"] as const) {
    expect(one[key]).toEqual(other[key]);
  }
  for (const key of ["walkBalance", "algebraicConflict", "modularity"] as const) {
    expect(one[key]).toBeCloseTo(other[key], 12);
  }
  expect(one.optimalSplits.map(sorted).sort()).toEqual(other.optimalSplits.map(sorted).sort());
});
