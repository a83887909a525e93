import {
  builtInMechanisms,
  checkScenario,
  checkWorld,
  networkAt,
  readScenario,
  readWorld,
  runScenario,
} from "@entente/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { workOfNetwork } from "../../apps/web/src/files/world-of-network.ts";
import { networkOf } from "../support/network-of.ts";

const network = networkOf({
  title: "Four of them",
  date: "2020-02-29",
  actors: [
    { id: "FRA", name: "France", kind: "state", weight: 0.4 },
    { id: "club", name: "A <b>club</b>", kind: "organisation", weight: 0.3 },
    { id: "ein Ort", name: "Ein Ort", kind: "", weight: 0.2 },
    { id: "DEU", name: "Germany", kind: "state", weight: 0.1 },
  ],
  ties: [
    { a: "FRA", b: "club", weight: 0.75 },
    { a: "FRA", b: "ein Ort", weight: -1 },
    { a: "FRA", b: "DEU", weight: 0 },
    { a: "club", b: "ein Ort", weight: 0.1 },
    { a: "club", b: "DEU", weight: -0.25 },
    { a: "ein Ort", b: "DEU", weight: 1 },
  ],
});

test("a network from another tool becomes documents that pass every check", () => {
  const { world, scenario } = workOfNetwork(network, "four.gexf");
  expect(readWorld(JSON.stringify(world)).issues).toEqual([]);
  expect(readScenario(JSON.stringify(scenario))).toMatchObject({ ok: true });
  expect(checkWorld(world).filter((issue) => issue.severity === "error")).toEqual([]);
  expect(checkScenario(scenario, world, builtInMechanisms)).toEqual([]);
});

test("its ties are the baseline and its weights the weights, those of ±1 as near as a baseline goes", () => {
  const { world, scenario } = workOfNetwork(network, "four.gexf");
  const read = networkAt(runScenario(world, scenario), 0);
  expect(read.ties.weight).toHaveLength(network.ties.weight.length);
  for (const [k, own] of read.ties.weight.entries()) {
    // w/(w + s) with the greatest weight 100 and the least shrinkage 0.01.
    const most = 100 / 100.01;
    const weight = network.ties.weight[k] ?? Number.NaN;
    expect(own).toBeCloseTo(Math.max(-most, Math.min(most, weight)), 12);
  }
  for (const [k, actor] of read.actors.entries()) {
    expect(actor.weight).toBeCloseTo(network.actors[k]?.weight ?? Number.NaN, 8);
  }
});

test("an id that a document cannot hold is replaced, the name stays", () => {
  const { world } = workOfNetwork(network, "four.gexf");
  expect(world.actors.map((actor) => actor.id)).toEqual(["FRA", "club", "actor-3", "DEU"]);
  expect(world.actors[1]?.name).toBe("A <b>club</b>");
});

test("any ids give different ids and codes", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 30 }),
      (ids) => {
        const actors = ids.map((id) => ({ id, name: id, kind: "state", weight: 1 / ids.length }));
        const { world } = workOfNetwork(
          networkOf({ title: "", date: "2024-01-01", actors, ties: [] }),
          "x.csv",
        );
        expect(new Set(world.actors.map((actor) => actor.id)).size).toBe(ids.length);
        expect(Object.keys(world.sizes.values)).toHaveLength(ids.length);
      },
    ),
    { seed: 20240409 },
  );
});
