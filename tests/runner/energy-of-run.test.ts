import { energyOfRun, runScenario, type Scenario } from "@entente/core";
import { expect, test } from "vitest";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const world = shippedWorld("article-2024");
const energy = (scenario: Scenario) => energyOfRun(world, scenario, runScenario(world, scenario));

test("without levers the article's world runs downhill, frame by frame", () => {
  const course = energy(shippedScenario("article-2024", "as-it-stands")) ?? [];
  expect(course.length).toBeGreaterThan(100);
  for (let f = 1; f < course.length; f++) {
    expect(course[f] as number).toBeLessThanOrEqual((course[f - 1] as number) + 1e-12);
  }
  expect(course[course.length - 1] as number).toBeLessThan(course[0] as number);
});

test("there is none with an active bloc, nor with balance rules of unequal strength", () => {
  expect(energy(shippedScenario("article-2024", "eurasian-security-bloc"))).toBeUndefined();
  const weak = { balance: { params: { a_ee: 0 } } };
  expect(
    energy({ ...shippedScenario("article-2024", "as-it-stands"), mechanisms: weak }),
  ).toBeUndefined();
});
