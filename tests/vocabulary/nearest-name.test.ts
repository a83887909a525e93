import { expect, test } from "vitest";
import { nearestName } from "../../packages/core/src/vocabulary/nearest-name.ts";

test("a slip of the finger finds the name that was meant, whatever the case", () => {
  expect(nearestName("sanctoin", ["event", "sanction", "tie"])).toBe("sanction");
  expect(nearestName("rus", ["CHN", "RUS"])).toBe("RUS");
  expect(nearestName("FRB", ["FRA", "GBR"])).toBe("FRA");
});

test("nothing is suggested where nothing is near", () => {
  expect(nearestName("weather", ["event", "sanction", "tie"])).toBeUndefined();
  expect(nearestName("x", [])).toBeUndefined();
});

test("names of thousands of letters cost nothing", () => {
  expect(nearestName("a".repeat(1e7), ["a".repeat(1e7)])).toBeUndefined();
});
