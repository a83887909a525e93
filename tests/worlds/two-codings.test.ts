import { describe, expect, test } from "vitest";
import { compareNetworks } from "../../packages/core/src/analysis/balance/compare-networks.ts";
import { networkAt } from "../../packages/core/src/analysis/network-at.ts";
import { tension } from "../../packages/core/src/analysis/tension.ts";
import { cameoEvent } from "../../packages/core/src/evidence/cameo-codes.ts";
import { runScenario } from "../../packages/core/src/scenario/run-scenario.ts";
import type { World } from "../../packages/core/src/schema/world-schema.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const first = shippedWorld("article-2024");
const second = shippedWorld("article-2024-brussels");
const ids = first.actors.map((actor) => actor.id);
const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a} ${b}`));
const runOf = (world: World) => runScenario(world, shippedScenario(world.id, "as-it-stands"));
const runs = [runOf(first), runOf(second)] as const;
const [start, end] = [0, 5].map((years) =>
  compareNetworks(networkAt(runs[0], years), networkAt(runs[1], years)),
) as [ReturnType<typeof compareNetworks>, ReturnType<typeof compareNetworks>];

const keyOf = (a: string, b: string) =>
  ids.indexOf(a) < ids.indexOf(b) ? `${a} ${b}` : `${b} ${a}`;

/** Σ w g / (Σ w + κ₀) with κ₀ = κ and every score off by so many of its own steps, the plain way. */
function plainTies(world: World, kappa = 1, off = 0): Map<string, number> {
  const weightOf = { stated: 1, reported: 0.7, implied: 0.5 };
  const stepOf = { stated: 0.1, reported: 0.2, implied: 0.3 };
  const pieces = [
    ...(world.statements ?? []).map(({ source, target, cameo, mode }) => ({
      pair: keyOf(source, target),
      w: weightOf[mode],
      g: (cameoEvent(cameo)?.goldstein ?? Number.NaN) / 10 + off * stepOf[mode],
    })),
    ...(world.components ?? []).map(({ a, b, value, weight, uncertainty = 0 }) => ({
      pair: keyOf(a, b),
      w: weight,
      g: value + off * uncertainty,
    })),
  ].map((piece) => ({ ...piece, g: Math.max(-1, Math.min(1, piece.g)) }));
  return new Map(
    pairs.flatMap((pair) => {
      const own = pieces.filter((piece) => piece.pair === pair);
      if (own.length === 0) return [];
      const said = own.reduce((sum, { w, g }) => sum + w * g, 0);
      return [[pair, said / (own.reduce((sum, { w }) => sum + w, 0) + kappa)]];
    }),
  );
}
const plain = [plainTies(first), plainTies(second)] as const;
const differs = (pair: string) => (plain[1].get(pair) ?? 0) - (plain[0].get(pair) ?? 0);
const differing = pairs.filter((pair) => Math.abs(differs(pair)) > 1e-12);
const rowsOf = (world: World) => world.statements ?? [];
const said = (second.notes ?? []).join("\n");

describe("the report coded twice", () => {
  test("both rest on the same sentences, actors, memberships, measures and rules", () => {
    const places = (world: World) =>
      [...new Set(rowsOf(world).map(({ at }) => JSON.stringify(at)))].sort();
    expect(places(second)).toEqual(places(first));
    const same = ["actors", "sizes", "components", "measures", "evidence", "asOf", "source"];
    for (const field of same as (keyof World)[]) expect(second[field]).toEqual(first[field]);
    const pair = ({ id, at, source, target, mutual }: ReturnType<typeof rowsOf>[number]) => ({
      id,
      at,
      source,
      target,
      mutual,
    });
    expect(rowsOf(second).slice(0, 35).map(pair)).toEqual(rowsOf(first).map(pair));
  });

  test("14 rows as they were, 14 with another number, 7 with other words; each that differs says from what", () => {
    const counts = { same: 0, number: 0, words: 0 };
    for (const [i, row] of rowsOf(first).entries()) {
      const again = rowsOf(second)[i];
      if (!again) throw new Error(`${row.id} is missing`);
      const alike = row.voice === again.voice && row.reading === again.reading;
      if (row.cameo !== again.cameo || row.mode !== again.mode) counts.number++;
      else counts[alike ? "same" : "words"]++;
      const before = `First coding: ${row.cameo}, ${row.mode}, ${row.voice}. `;
      const untouched = alike && row.cameo === again.cameo && row.mode === again.mode;
      expect(again.note?.startsWith(before) ?? false, row.id).toBe(!untouched);
    }
    expect(counts).toEqual({ same: 14, number: 14, words: 7 });
    const added = rowsOf(second).slice(35);
    expect(added.map(({ id, mode }) => `${id} ${mode}`)).toEqual([
      "S36 implied",
      "S37 implied",
      "S38 implied",
    ]);
  });

  test("the rules that the notes give name exactly the rows whose number differs", () => {
    const rules = second.notes?.find((note) => note.startsWith("By what rules")) ?? "";
    const changed = rowsOf(second).filter(({ cameo, mode }, i) => {
      const row = rowsOf(first)[i];
      return row && (row.cameo !== cameo || row.mode !== mode);
    });
    expect((rules.match(/S\d\d/g) ?? []).sort()).toEqual(changed.map(({ id }) => id).sort());
  });

  test("the comparison's ties are Σ w g / (Σ w + κ₀) of each document", () => {
    expect(start.ties.map(({ a, b }) => keyOf(a, b)).sort()).toEqual([...differing].sort());
    for (const { a, b, before, after } of start.ties) {
      expect(before, `${a} ${b}`).toBeCloseTo(plain[0].get(keyOf(a, b)) ?? 0, 12);
      expect(after, `${a} ${b}`).toBeCloseTo(plain[1].get(keyOf(a, b)) ?? 0, 12);
    }
    // By hand: S36 .5 × .38 / 1.5; S38 .5 × .34 / 1.5; S22 and S31 (.5 × −.4 + 0) / 2.
    expect(plain[1].get("UKR WEST")).toBeCloseTo(0.19 / 1.5, 12);
    expect(plain[1].get("UKR CRIT")).toBeCloseTo(0.17 / 1.5, 12);
    expect(plain[1].get("CHN UKR")).toBeCloseTo(-0.1, 12);
  });

  test("which differ most: by the tie alone, and weighed by who is tied", () => {
    const most = differing.toSorted((p, q) => Math.abs(differs(q)) - Math.abs(differs(p)));
    expect(most.slice(0, 3)).toEqual(["UKR WEST", "UKR CRIT", "CHN UKR"]);
    expect(start.ties.slice(0, 3).map(({ a, b }) => `${a} ${b}`)).toEqual([
      "UKR WEST",
      "CHN WEST",
      "RUS WEST",
    ]);
  });

  test("what the notes say comes of it: thirteen ties, none beyond 0.13, none turned, three new", () => {
    expect(said).toContain("thirteen of the 36 differ");
    expect([pairs.length, differing.length]).toEqual([36, 13]);
    expect(Math.max(...differing.map((pair) => Math.abs(differs(pair))))).toBeLessThan(0.13);
    for (const [pair, value] of plain[0])
      expect(value * (plain[1].get(pair) ?? Number.NaN), pair).toBeGreaterThan(0);
    expect([...plain[1].keys()].filter((pair) => !plain[0].has(pair))).toEqual([
      "RUS CRIT",
      "UKR WEST",
      "UKR CRIT",
    ]);
    expect(plain.map((ties) => ties.get("RUS CHN")?.toFixed(2))).toEqual(["0.31", "0.30"]);
    expect(differs("RUS UKR")).toBe(0);
    const friends = plain.map((ties) =>
      [...ties].filter(([pair, value]) => pair.includes("UKR") && value > 0).map(([pair]) => pair),
    );
    expect(friends).toEqual([["UKR OSCE"], ["UKR OSCE", "UKR WEST", "UKR CRIT"]]);
  });

  test("every tie with evidence in both stands within the range that the first coding gives it", () => {
    const bound = (pair: string, off: number) =>
      [0.5, 2].map((kappa) => plainTies(first, kappa, off).get(pair) ?? Number.NaN);
    for (const pair of plain[0].keys()) {
      const value = plain[1].get(pair) ?? Number.NaN;
      expect(value, pair).toBeGreaterThanOrEqual(Math.min(...bound(pair, -1)));
      expect(value, pair).toBeLessThanOrEqual(Math.max(...bound(pair, 1)));
    }
  });

  test("two camps, the same in both, and no unbalanced triad, at the start and at the end", () => {
    for (const { camps, campChanges, measures, ties } of [start, end]) {
      expect(camps.after).toEqual(camps.before);
      expect(camps.after.map(({ members }) => members)).toEqual([
        ["RUS", "CHN", "LIKE"],
        ["USA", "UKR", "NATO", "OSCE", "WEST", "CRIT"],
      ]);
      expect(campChanges).toEqual([]);
      expect(ties.some((tie) => tie.flipped)).toBe(false);
      expect([measures.before.triangleIndex, measures.after.triangleIndex]).toEqual([1, 1]);
    }
  });

  test("the notes' count of closed triads holds, with the West and the OSCE and without", () => {
    const closed = (ties: ReadonlyMap<string, number>, actors: readonly string[]) => {
      const tied = (a: string, b: string) => ties.has(keyOf(a, b));
      return actors.flatMap((a, i) =>
        actors
          .slice(i + 1)
          .flatMap((b, j) =>
            actors.slice(i + j + 2).filter((c) => tied(a, b) && tied(b, c) && tied(a, c)),
          ),
      ).length;
    };
    const without = ids.filter((id) => id !== "WEST" && id !== "OSCE");
    expect(plain.map((ties) => [closed(ties, ids), closed(ties, without)])).toEqual([
      [19, 6],
      [25, 9],
    ]);
    expect(said).toContain("Of 25 closed triads 9 are left without the West and the OSCE.");
  });

  test("its scenario shows what it says: Ukraine's ties decide, balance carries the difference along", () => {
    const at = (a: string, b: string) => {
      const tie = end.ties.find((each) => keyOf(each.a, each.b) === keyOf(a, b));
      return [tie?.before.toFixed(2), tie?.after.toFixed(2)];
    };
    expect(at("USA", "UKR")).toEqual(["0.02", "0.04"]);
    expect(at("NATO", "UKR")).toEqual(["0.02", "0.05"]);
    const widest = [start, end].map(({ ties }) =>
      Math.max(...ties.map((tie) => Math.abs(tie.change))).toFixed(2),
    );
    expect(widest).toEqual(["0.13", "0.14"]);
    for (const { a, b, before, after } of end.ties)
      expect(before * after, `${a} ${b}`).toBeGreaterThan(0);
    for (const { trajectory, actors, baseline } of runs)
      for (const frame of trajectory.times.keys())
        expect(tension(actors.length, trajectory.x, frame * baseline.value.length)).toBe(0);
  });
});
