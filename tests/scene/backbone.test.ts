import {
  compile,
  emptyScenario,
  listTies,
  type Network,
  type NetworkTie,
  networkAt,
  runScenario,
  tieColumns,
} from "@entente/core";
import { buildScene, signedLayout, suggestBackbone } from "@entente/scene";
import { expect, test } from "vitest";
import { shippedWorld } from "../support/shipped.ts";

/** The start of a world as a network. */
function startOf(id: string): Network {
  const world = shippedWorld(id);
  const scenario = emptyScenario(world);
  return networkAt(runScenario(world, { ...scenario, end: "2024-05-10", run: { frames: 2 } }), 0);
}

test("a small network is drawn whole: no backbone", () => {
  expect(suggestBackbone(startOf("article-2024"))).toBeUndefined();
});

test("of the powers every actor keeps a line, and nobody's picture holds more than four ties per actor", () => {
  const network = startOf("powers-2024");
  const backbone = suggestBackbone(network);
  const pairs = [...(backbone ?? [])].map((pair) => JSON.parse(pair) as [string, string]);
  expect(new Set(pairs.flat()).size).toBe(network.actors.length);
  expect(pairs.length).toBeLessThanOrEqual(4 * network.actors.length);
  for (const wanted of [
    ["CHN", "USA"],
    ["RUS", "USA"],
    ["CHN", "RUS"],
  ])
    expect(pairs).toContainEqual(wanted);
});

test("a scene draws the backbone, says how many ties it leaves out, and an actor in focus with all its ties", () => {
  const network = startOf("powers-2024");
  const layout = signedLayout(network);
  const backbone = suggestBackbone(network);
  const scene = buildScene({ network, layout, backbone });
  expect(scene.ties).toHaveLength(backbone?.size ?? 0);
  expect(scene.hiddenTies).toBe(network.ties.weight.length - scene.ties.length);
  expect(scene.legend.some((entry) => /not drawn: each actor/.test(entry.label))).toBe(true);
  const focus = buildScene({ network, layout, backbone, focus: { kind: "actor", id: "IND" } });
  const own = focus.ties.filter((tie) => tie.a === "IND" || tie.b === "IND");
  const visible = listTies(network).filter(
    (tie) => (tie.a === "IND" || tie.b === "IND") && Math.abs(tie.weight) >= 0.01,
  );
  expect(own).toHaveLength(visible.length);
});

test("a backbone finds its ties again in a network that lists them otherwise, or has lost some", () => {
  const network = startOf("powers-2024");
  const layout = signedLayout(network);
  const backbone = suggestBackbone(network);
  const ties = listTies(network);
  const drawn = (listed: readonly NetworkTie[]) =>
    buildScene({
      network: { ...network, ties: tieColumns(network.actors, listed) },
      layout,
      backbone,
    }).ties.map(({ a, b }) => [a, b].sort().join(" "));
  const all = drawn(ties);
  expect(drawn(ties.toReversed())).toEqual(all);
  const [lost] = ties.filter(({ a, b }) => all.includes([a, b].sort().join(" ")));
  const left = ties.filter((tie) => tie !== lost);
  expect(new Set(drawn(left))).toEqual(
    new Set(all.filter((pair) => pair !== [lost?.a, lost?.b].sort().join(" "))),
  );
  expect(drawn(ties)).toEqual(all);
});

test("a big world keeps fewer frames, and its 193 actors get fewer lines than twice their number", () => {
  const world = shippedWorld("world-2024");
  const scenario = emptyScenario(world);
  expect(scenario.run?.frames).toBe(31);
  const { actors, baseline } = compile(world, scenario);
  const ties = baseline.map(({ a, b, value }) => ({ a, b, weight: value, baseline: value }));
  const backbone = suggestBackbone({ actors, ties: tieColumns(actors, ties) });
  expect(backbone?.size).toBeLessThan(2 * 193);
  expect(backbone?.size).toBeGreaterThan(193 / 2);
});
