import { expect, test } from "vitest";
import { leverSentence } from "../../packages/core/src/scenario/levers/lever-sentence.ts";
import { inSentence } from "../../packages/core/src/vocabulary/in-sentence.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

test("a name takes an article where English asks for one, and none where it has one or stands alone", () => {
  // As the organisations write of themselves: the European Union, BRICS, OPEC, Mercosur, the Group of Seven.
  const the = [
    "Non-Aligned Movement",
    "European Union",
    "Group of Seven",
    "Five Eyes (UKUSA)",
    "United States",
  ];
  for (const name of the) expect(inSentence(name)).toBe(`the ${name}`);
  for (const name of [
    "BRICS",
    "OPEC",
    "Mercosur",
    "AUKUS",
    "France",
    "Our alliance",
    "Bloc 2",
    "Group B",
  ])
    expect(inSentence(name)).toBe(name);
  expect(inSentence("The West")).toBe("the West");
});

test("no bloc of a shipped world is left without its article", () => {
  const bare = (shippedWorld("world-2024").blocs ?? [])
    .map(({ name }) => name)
    .filter((name) => inSentence(name) === name);
  expect(bare).toEqual([
    "BRICS",
    "AUKUS",
    "ANZUS",
    "Mercosur",
    "OPEC",
    "OPEC+ (non-OPEC participants)",
    "CPTPP",
    "States that possess nuclear weapons",
  ]);
});

test("the lever on a movement's cohesion reads as a sentence", () => {
  const world = shippedWorld("world-2024");
  const [lever] = shippedScenario("world-2024", "non-aligned-movement-awakes").levers;
  expect(lever && leverSentence(lever, world)).toBe(
    "The cohesion of the Non-Aligned Movement changes, from October 2024",
  );
});
