import { listTies, type Network, tieColumns } from "@entente/core";
import {
  actorRadius,
  buildScene,
  differenceSpan,
  signedLayout,
  suggestThreshold,
} from "@entente/scene";
import { describe, expect, test } from "vitest";
import { networkOf } from "../support/network-of.ts";
import { net } from "./net.ts";

const network = net("A+.7B A-.5C B+.04C C+.2D A+.01D", { A: 0.5, B: 0.3, C: 0.2, D: 0 });
const layout = signedLayout(network);

const changed = (changes: Readonly<Record<string, number>>): Network =>
  networkOf({
    ...network,
    ties: listTies(network).map((tie) => ({
      ...tie,
      baseline: tie.weight,
      weight: tie.weight + (changes[tie.a + tie.b] ?? 0),
    })),
  });

describe("the scene of a network", () => {
  test("ties below the threshold are left out and counted, and the legend says so", () => {
    const scene = buildScene({ network, layout });
    expect(scene.ties.map(({ a, b }) => a + b)).toEqual(["CD", "AC", "AB"]);
    expect(scene.hiddenTies).toBe(2);
    expect(scene.legend.at(-1)?.label).toBe("2 ties weaker than 0.05 not drawn");
  });

  test("doubtful ties are paler and no thinner, and the legend says so", () => {
    const doubt = (a: string, b: string) => (a + b === "AC" ? 1 : 0);
    const sure = buildScene({ network, layout });
    const scene = buildScene({ network, layout, doubt });
    const tie = (of: typeof scene) => of.ties.find(({ a, b }) => a + b === "AC");
    expect(tie(scene)?.emphasis).toBeCloseTo(0.3, 12);
    expect(tie(scene)?.to).toBe(tie(sure)?.to);
    expect(scene.ties.filter(({ emphasis }) => emphasis === 1)).toHaveLength(2);
    const labels = (of: typeof scene) => of.legend.map(({ label }) => label);
    expect(labels(scene)).toContain("paler: fewer futures share its sign");
    expect(labels(sure)).not.toContain("paler: fewer futures share its sign");
  });

  test("area is proportional to weight, with a floor", () => {
    expect((actorRadius(0.4) / actorRadius(0.1)) ** 2).toBeCloseTo(4, 9);
    expect(actorRadius(0)).toBe(6);
    expect(actorRadius(Number.NaN)).toBe(6);
  });

  test("kinds are told by shape: states filled, organisations hollow, groupings dashed", () => {
    const kinds = ["state", "organisation", "grouping"];
    const actors = network.actors
      .slice(0, 3)
      .map((actor, i) => ({ ...actor, kind: kinds[i] ?? "" }));
    const scene = buildScene({ network: { ...network, actors }, layout });
    expect(scene.actors.map((actor) => actor.shape)).toEqual(["disc", "ring", "dashed-ring"]);
    expect(scene.actors[1]?.fill).toBe(scene.background);
    expect(scene.legend.flatMap((entry) => entry.shape ?? [])).toEqual([
      "disc",
      "ring",
      "dashed-ring",
    ]);
  });

  test("the moment before is the start of the way, and a tie seen at either end is drawn", () => {
    const before = networkOf({
      ...network,
      ties: listTies(network).map((tie) =>
        tie.a + tie.b === "AD" ? { ...tie, weight: 0.6 } : tie,
      ),
    });
    const tie = buildScene({ network, before, layout }).ties.find(({ a, b }) => a + b === "AD");
    expect(tie).toMatchObject({ from: 0.6, to: 0.01 });
  });

  test("the moment before may name its ties in another order, and either end of each first", () => {
    const moved = listTies(network).map((tie) => ({ ...tie, weight: -tie.weight, baseline: 0.2 }));
    const before = networkOf({ ...network, ties: moved });
    const turned = moved.map(({ a, b, ...tie }) => ({ ...tie, a: b, b: a })).reverse();
    for (const view of ["network", "difference"] as const) {
      const scene = buildScene({ network, before, layout, view });
      const other = networkOf({ ...before, ties: turned });
      expect(buildScene({ network, before: other, layout, view })).toEqual(scene);
      expect(scene.ties.some(({ from, to }) => from !== to)).toBe(true);
    }
  });

  test("an actor in focus shows all its ties, even weak ones, and all else recedes", () => {
    const scene = buildScene({ network, layout, focus: { kind: "actor", id: "D" } });
    const full = scene.ties.filter((tie) => tie.emphasis === 1).map(({ a, b }) => a + b);
    expect(full.sort()).toEqual(["AD", "CD"]);
    expect(scene.ties.filter((tie) => tie.emphasis < 0.2)).toHaveLength(2);
    expect(scene.actors.find(({ id }) => id === "D")).toMatchObject({
      selected: true,
      emphasis: 1,
    });
    expect(scene.actors.find(({ id }) => id === "B")?.emphasis).toBeLessThan(1);
  });

  test("a tie in focus is selected, whichever way its ends are named", () => {
    const scene = buildScene({ network, layout, focus: { kind: "tie", a: "C", b: "A" } });
    expect(scene.ties.filter((tie) => tie.selected).map(({ a, b }) => a + b)).toEqual(["AC"]);
    expect(scene.ties.at(-1)?.selected).toBe(true);
  });

  test("actors without a place and their ties are left out", () => {
    const partial = new Map([...layout].filter(([id]) => id !== "A"));
    const scene = buildScene({ network, layout: partial });
    expect(scene.actors.map(({ id }) => id)).toEqual(["B", "C", "D"]);
    expect(scene.ties.map(({ a, b }) => a + b)).toEqual(["CD"]);
  });
});

describe("the scene of a difference", () => {
  test("changes are drawn as a fraction of the span and held at full beyond it", () => {
    const scene = buildScene({
      network: changed({ AC: 0.1, AB: -0.9 }),
      layout,
      view: "difference",
    });
    const change = (name: string): number | undefined =>
      scene.ties.find((tie) => !tie.ghost && tie.a + tie.b === name)?.to;
    expect(change("AC")).toBeCloseTo(0.1 / differenceSpan, 12);
    expect(change("AB")).toBe(-1);
    expect(scene.hiddenTies).toBe(3);
  });

  test("the baseline lies behind, at 30 %, and before all changes", () => {
    const scene = buildScene({ network: changed({ AC: 0.1 }), layout, view: "difference" });
    expect(scene.ties.map((tie) => tie.ghost)).toEqual([true, true, true, false]);
    expect(scene.ties[2]).toMatchObject({ from: 0.7, to: 0.7, emphasis: 0.3 });
  });

  test("actors whose ties all stay recede, unless nothing changed at all", () => {
    const some = buildScene({ network: changed({ AC: 0.1 }), layout, view: "difference" });
    expect(some.actors.map((actor) => actor.emphasis < 1)).toEqual([false, true, false, true]);
    const none = buildScene({ network: changed({}), layout, view: "difference" });
    expect(none.actors.every((actor) => actor.emphasis === 1)).toBe(true);
  });

  test("the legend names the span, so that the wider scale cannot mislead", () => {
    const labels = buildScene({ network, layout, view: "difference" }).legend.map(
      ({ label }) => label,
    );
    expect(labels).toContain(`warmer by ${differenceSpan} or more`);
    expect(labels).toContain("baseline");
  });
});

describe("the backbone", () => {
  test("a dense network shows at most three ties per actor, a sparse one all from 0.05 on", () => {
    const ids = Array.from({ length: 40 }, (_, i) => `A${i}`);
    const ties = ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b, k) => ({ a, b, weight: (((i * 31 + k * 17) % 199) - 99) / 100 })),
    );
    const actors = ids.map((id) => ({ id, name: id, kind: "state", weight: 1 / 40 }));
    const threshold = suggestThreshold({ actors, ties: tieColumns(actors, ties) });
    expect(ties.filter(({ weight }) => Math.abs(weight) >= threshold).length).toBeLessThanOrEqual(
      120,
    );
    expect(suggestThreshold(network)).toBe(0.05);
  });
});
