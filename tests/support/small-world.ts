import type { Scenario, World } from "@entente/core";

/** Four states, one grouping of two of them that are not shown, one bloc, one standing measure. */
export const smallWorld: World = {
  version: 1,
  id: "small",
  edition: 1,
  title: "A small world",
  summary: "Made up for tests.",
  asOf: "2024-01-01",
  actors: [
    { id: "AAA", name: "Aland", kind: "state" },
    { id: "BBB", name: "Beland", kind: "state" },
    { id: "CCC", name: "Celand", kind: "state" },
    { id: "GRP", name: "The Group", kind: "grouping", members: ["AAA", "DDD", "EEE"] },
  ],
  sizes: {
    measure: "made up",
    source: "made up",
    values: { AAA: 100, BBB: 400, CCC: 25, DDD: 16, EEE: 9 },
  },
  blocs: [
    { id: "pact", name: "The Pact", members: [{ actor: "AAA" }, { actor: "BBB", degree: 0.5 }] },
  ],
  components: [
    {
      id: "ab",
      a: "AAA",
      b: "BBB",
      kind: "treaty",
      value: 0.6,
      weight: 1,
      reading: "allies",
      source: "made up",
    },
    {
      id: "bc",
      a: "BBB",
      b: "CCC",
      kind: "rivalry",
      value: -0.8,
      weight: 3,
      reading: "rivals",
      source: "made up",
    },
  ],
  measures: [
    {
      id: "old",
      senders: ["BBB"],
      targets: ["CCC"],
      measures: ["financial", "arms"],
      from: "2020-01-01",
      reading: "finance and arms",
      source: "made up",
    },
  ],
  licence: "CC0-1.0",
};

/** A scenario on the small world that runs two years from its start. */
export function smallScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    version: 1,
    id: "try",
    title: "A try",
    world: { id: "small", edition: 1 },
    end: "2026-01-01",
    levers: [],
    ...changes,
  };
}
