import type { Network } from "@entente/core";
import { networkOf } from "./network-of.ts";

/** Three actors drawn by hand, every optional field in use: what exports and fixtures are compared with. */
export const smallNetwork: Network = networkOf({
  title: "A small network, 50 % neutral",
  date: "2024-04-09",
  recipe: {
    world: { id: "small", edition: 2 },
    scenario: { id: "no-levers", title: "No levers" },
    engine: "0.1.0",
    hash: "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
    date: "2024-04-09",
  },
  actors: [
    { id: "AAA", name: "Aland", kind: "state", weight: 0.5, place: { lat: 60.1, lon: 19.9 } },
    { id: "BBB", name: 'Bland & "sons" <i>', kind: "state", weight: 0.25, within: ["C.1"] },
    { id: "C.1", name: "=Club", kind: "grouping", weight: 0.25 },
  ],
  ties: [
    {
      a: "AAA",
      b: "BBB",
      weight: -0.4,
      baseline: -0.5,
      low: -0.7,
      high: -0.3,
      changes: { anchor: -0.05, balance: 0.15 },
      evidence: ["S01", "S02"],
    },
    {
      a: "AAA",
      b: "C.1",
      weight: 0,
      baseline: 0,
      low: -0.2,
      high: 0.2,
      changes: { anchor: 0, balance: 0 },
      evidence: [],
    },
    {
      a: "BBB",
      b: "C.1",
      weight: 0.75,
      baseline: 0.5,
      low: 0.4,
      high: 0.6,
      changes: { anchor: -0.05, balance: 0.3 },
      evidence: ["C-1"],
    },
  ],
});
