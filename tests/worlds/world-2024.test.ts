import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { baselineTies } from "../../packages/core/src/evidence/baseline-ties.ts";
import { evidenceOfTie } from "../../packages/core/src/evidence/evidence-of-tie.ts";
import { compile } from "../../packages/core/src/scenario/compile/compile.ts";
import { emptyScenario } from "../../packages/core/src/scenario/empty-scenario.ts";
import { shippedJson, shippedWorld } from "../support/shipped.ts";
import { facts, haveFacts } from "./make/facts.ts";
import { powers } from "./make/powers-2024.ts";
import { voteSimilarity } from "./make/roll-calls.ts";

const absent = "skipped where ../shared is absent";
const world = shippedWorld("world-2024");
const members = world.actors.filter((actor) => !actor.optional).map((actor) => actor.id);
const table = <Form extends string>(id: string, form: Form) => {
  const found = world.tables?.find((each) => each.id === id);
  if (found?.form !== form) throw new Error(`no ${form} called ${id}`);
  return found as Extract<NonNullable<typeof found>, { form: Form }>;
};
const bloc = (id: string) => world.blocs?.find((each) => each.id === id);
const value = (a: string, b: string) => evidenceOfTie(world, a, b).tie.value;

/** Ranks with ties shared, then Pearson: Spearman's ρ, the plain way. */
function spearman(x: readonly number[], y: readonly number[]): number {
  const ranks = (list: readonly number[]) => {
    const order = list.map((_, i) => i).sort((p, q) => (list[p] as number) - (list[q] as number));
    const out = new Array<number>(list.length);
    for (let i = 0; i < order.length; ) {
      let j = i;
      while (j + 1 < order.length && list[order[j + 1] as number] === list[order[i] as number]) j++;
      for (let k = i; k <= j; k++) out[order[k] as number] = (i + j) / 2;
      i = j + 1;
    }
    return out;
  };
  const [p, q] = [ranks(x), ranks(y)];
  const mean = (p.length - 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, each] of p.entries()) {
    const other = q[i] as number;
    xy += (each - mean) * (other - mean);
    xx += (each - mean) ** 2;
    yy += (other - mean) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

describe("world-2024", () => {
  test("193 members of the United Nations are shown, four more can be", () => {
    expect([world.actors.length, members.length]).toEqual([197, 193]);
    const optional = world.actors.filter((actor) => actor.optional).map((actor) => actor.id);
    expect(optional).toEqual(["PSE", "TWN", "VAT", "XKX"]);
    for (const { note } of world.actors.filter((actor) => actor.optional))
      expect(note).toBeDefined();
    expect(compile(world, emptyScenario(world)).actors).toHaveLength(193);
  });

  // Published member counts of April 2024: organisations.csv in the tables of facts.
  test.each([
    ["NATO", 32],
    ["EU", 27],
    ["OSCE", 57],
    ["CSTO", 6],
    ["SCO", 9],
    ["BRICS", 9],
    ["G7", 7],
    ["G20", 19],
    ["ASEAN", 10],
    ["LAS", 22],
    ["GCC", 6],
    ["EAEU", 5],
    ["COE", 46],
    ["NONALIGNED", 121],
    ["OPEC", 12],
    ["UN", 193],
    ["WEST", 41],
  ])("%s has %i members", (id, count) => {
    expect(bloc(id)?.members).toHaveLength(count);
  });

  test("Finland and Sweden join NATO on their days, and only four blocs pull", () => {
    const since = (id: string) => bloc("NATO")?.members.find(({ actor }) => actor === id)?.since;
    expect([since("FIN"), since("SWE"), since("USA")]).toEqual([
      "2023-04-04",
      "2024-03-07",
      "1949-01-01",
    ]);
    const acting = world.blocs?.filter((each) => each.cohesion !== 0).map(({ id }) => id);
    expect(acting).toEqual(["NATO", "EU", "CSTO", "G7"]);
    const set = compile(world, emptyScenario(world)).setting.blocs;
    expect(set.map(({ id }) => id)).toEqual(acting);
  });

  // Tallies (yes, no, abstaining, absent) as the United Nations published them.
  test.each([
    ["68/262", [100, 11, 58, 24]],
    ["ES-11/1", [141, 5, 35, 12]],
    ["ES-11/2", [140, 5, 38, 10]],
    ["ES-11/3", [93, 24, 58, 18]],
    ["ES-11/4", [143, 5, 35, 10]],
    ["ES-11/5", [94, 14, 73, 12]],
    ["ES-11/6", [141, 7, 32, 13]],
  ])("the votes on %s add up to the published tally", (id, tally) => {
    const { questions, votes } = table("ukraine", "ballots");
    const place = questions.findIndex((question) => question.id === id);
    const cast = Object.values(votes).map((letters) => letters[place]);
    expect(["Y", "N", "A", "X"].map((letter) => cast.filter((c) => c === letter).length)).toEqual(
      tally,
    );
  });

  test("sanctions on Russia: 43 in full, 7 in part; treaties hold no pact of a later date", () => {
    const { groups } = table("sanctions", "groups");
    const count = (id: string) => groups.find((group) => group.id === id)?.members.length;
    expect([count("on-russia-full"), count("on-russia-partial")]).toEqual([43, 7]);
    expect(table("treaties", "groups").groups.map(({ id }) => id)).not.toContain("PRK-RUS");
  });

  test("no component is derived from a data set that may not be passed on", () => {
    const text = JSON.stringify(shippedJson("world-2024.world.json"));
    expect(text).not.toMatch(/gsdb|atop|cinc|sipri|milex|correlates of war/i);
  });

  test("is fetched in less than 600 kB", () => {
    const bytes = readFileSync(
      new URL("../../packages/core/worlds/world-2024.world.json", import.meta.url),
    );
    expect(gzipSync(bytes).length).toBeLessThan(100_000);
  });

  test("ties keep room: none beyond 0.8, where the additive recipe puts hundreds beyond 0.95", () => {
    const values = baselineTies(members, world).map((tie) => tie.value);
    expect(values).toHaveLength(18_528);
    expect(Math.max(...values.map(Math.abs))).toBeLessThan(0.8);
  });

  test("one tie by hand: Russia and Ukraine without the text", () => {
    // π −.14 ×1, ideal point −1 ×1, ballots −1 ×1, sanctions −.8 ×2, war −1 ×3, prior ×1
    const { tie, shares } = evidenceOfTie(world, "RUS", "UKR", { weights: { statements: 0 } });
    expect(shares.map(({ id, score }) => [id, Number(score.toFixed(2))])).toEqual([
      ["votes", -0.14],
      ["ideal", -1],
      ["ukraine", -1],
      ["sanctions", -0.8],
      ["conflicts", -1],
    ]);
    expect(tie.value).toBeCloseTo((-0.14 - 1 - 1 - 1.6 - 3) / 9, 12);
  });

  test("powers-2024 has the same ties to the last bit, and so have its optional actors", () => {
    const cut = shippedWorld("powers-2024");
    expect(cut.actors.map((actor) => actor.id)).toEqual([...powers].sort());
    const ids = cut.actors.map((actor) => actor.id);
    expect(baselineTies(ids, cut)).toEqual(baselineTies(ids, world));
  });
});

describe.skipIf(!haveFacts)(`world-2024 and the tables of facts (${absent})`, () => {
  const dyads = facts("facts/derived/alignment_dyads_2024.csv");

  test("the votes' π is that of the reference table, pair by pair", () => {
    const codes = new Map(
      facts("facts/countries.csv").map((row) => [row.cow_code ?? "", row.iso3 ?? ""]),
    );
    const similarity = voteSimilarity(codes);
    expect(similarity.rollCalls).toBe(170);
    let compared = 0;
    const odd: { a: string; b: string; by: number }[] = [];
    for (const { a = "", b = "", pi, joint_votes, agree } of dyads) {
      const found = similarity.of(a, b);
      if (pi === "" || !found) continue;
      compared++;
      const same =
        Math.abs(found.pi - Number(pi)) < 1e-4 &&
        found.joint === Number(joint_votes) &&
        Math.abs(found.agree - Number(agree)) < 1e-4;
      if (!same) odd.push({ a, b, by: Math.abs(found.pi - Number(pi)) });
    }
    // The file gives a few rows of the last states in the alphabet the next roll call's number. We
    // leave those rows out, the reference table counts them.
    const strays = ["YEM", "ZMB", "ZWE"];
    for (const { a, b, by } of odd) {
      expect(strays.includes(a) || strays.includes(b), `${a}-${b}`).toBe(true);
      expect(by).toBeLessThan(0.2);
    }
    expect(odd.length).toBeLessThan(3 * 192);
    expect(compared).toBeGreaterThan(18_000);
  });

  test("the ranking of ties is that of the reference recipe: ρ = 0.97 without the text", () => {
    const ties = baselineTies(members, world, { weights: { statements: 0 } });
    const places = new Map(
      ties.map(({ a, b, value: v }) => [a < b ? `${a} ${b}` : `${b} ${a}`, v]),
    );
    const rho = spearman(
      dyads.map(({ a, b }) => places.get(`${a} ${b}`) as number),
      dyads.map(({ alignment }) => Number(alignment)),
    );
    expect(dyads).toHaveLength(18_528);
    expect(rho).toBeGreaterThan(0.96);
    expect(rho).toBeLessThan(0.99);
  });

  test("the reference examples keep their sign, and their order but for the last places", () => {
    const { examples } = JSON.parse(
      readFileSync(
        new URL("../../../shared/data/facts/derived/reference_figures.json", import.meta.url),
        "utf8",
      ),
    )["facts/derived/alignment_dyads_2024.csv"] as { examples: Record<string, number> };
    const pairs = Object.entries(examples).map(([pair, theirs]) => {
      const [a = "", b = ""] = pair.split("-");
      return { pair, theirs, ours: value(a, b) };
    });
    for (const { pair, theirs, ours } of pairs)
      expect(Math.sign(ours), pair).toBe(Math.sign(theirs));
    const rho = spearman(
      pairs.map(({ ours }) => ours),
      pairs.map(({ theirs }) => theirs),
    );
    expect(rho).toBeGreaterThan(0.9);
  });
});
