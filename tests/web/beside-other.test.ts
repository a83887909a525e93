import { listTies } from "@entente/core";
import { expect, test } from "vitest";
import { besideOther } from "../../apps/web/src/store/networks-beside.ts";
import { networkOf } from "../support/network-of.ts";

const network = (weight: number, ids = ["A", "B"]) =>
  networkOf({
    title: "n",
    date: "2024-01-01",
    actors: ids.map((id) => ({ id, name: id, kind: "state", weight: 0.5 })),
    ties: [{ a: "A", b: "B", weight, baseline: 0.1, changes: { anchor: weight - 0.1 } }],
  });

test("beside a run without levers, a tie's baseline is its alignment there and its accounts are left out", () => {
  expect(listTies(besideOther(network(0.5), network(0.3)))).toEqual([
    { a: "A", b: "B", weight: 0.5, baseline: 0.3 },
  ]);
});

test("a tie is found where actors stand in another order", () => {
  expect(listTies(besideOther(network(0.5), network(0.3, ["B", "A"])))).toEqual([
    { a: "A", b: "B", weight: 0.5, baseline: 0.3 },
  ]);
});
