import type { Scene, SceneActor } from "@entente/scene";
import { expect, test } from "vitest";
import { rove, type Standing, selectionOf } from "../../apps/web/src/views/centre/roving.ts";

const actor = (id: string, x: number, y: number): SceneActor => ({
  id,
  label: id,
  kind: "state",
  x,
  y,
  shape: "disc",
  radius: 8,
  fill: "#000000",
  stroke: "#000000",
  labelColor: "#000000",
  emphasis: 1,
  selected: false,
});
/** A cross: C in the middle, one actor on each side; the ties of C differ in strength. */
const cross = {
  actors: [
    actor("C", 0, 0),
    actor("W", -1, 0),
    actor("E", 1, 0),
    actor("N", 0, 1),
    actor("S", 0, -1),
  ],
  ties: [
    { a: "C", b: "W", from: 0, to: 0.2, emphasis: 1, selected: false },
    { a: "E", b: "C", from: 0, to: -0.9, emphasis: 1, selected: false },
  ],
} as unknown as Scene;

const press = (...keys: string[]): Standing | undefined =>
  keys.reduce<Standing | undefined>((standing, key) => rove(cross, standing, key), undefined);

test("the first arrow enters the graph, the next ones go where they point", () => {
  expect(press("ArrowRight")).toEqual({ actor: "C" });
  expect(press("ArrowRight", "ArrowRight")).toEqual({ actor: "E" });
  expect(press("ArrowRight", "ArrowUp")).toEqual({ actor: "N" });
  expect(press("ArrowRight", "ArrowDown")).toEqual({ actor: "S" });
  expect(press("ArrowRight", "ArrowLeft")).toEqual({ actor: "W" });
});

test("at the edge an arrow outward stays", () => {
  expect(press("ArrowRight", "ArrowRight", "ArrowRight")).toEqual({ actor: "E" });
});

test("Enter goes to the strongest tie, arrows walk along the ties and around", () => {
  expect(press("ArrowRight", "Enter")).toEqual({ actor: "C", other: "E" });
  expect(press("ArrowRight", "Enter", "ArrowRight")).toEqual({ actor: "C", other: "W" });
  expect(press("ArrowRight", "Enter", "ArrowRight", "ArrowRight")).toEqual({
    actor: "C",
    other: "E",
  });
});

test("Enter on a tie crosses it, Escape steps back one by one", () => {
  expect(press("ArrowRight", "Enter", "Enter")).toEqual({ actor: "E" });
  expect(press("ArrowRight", "Enter", "Escape")).toEqual({ actor: "C" });
  expect(press("ArrowRight", "Escape")).toBeUndefined();
});

test("a place in the graph is a selection", () => {
  expect(selectionOf(undefined)).toEqual({ kind: "none" });
  expect(selectionOf({ actor: "C" })).toEqual({ kind: "actor", id: "C" });
  expect(selectionOf({ actor: "C", other: "E" })).toEqual({ kind: "tie", a: "C", b: "E" });
});
