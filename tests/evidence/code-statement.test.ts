import { describe, expect, test } from "vitest";
import { codeStatement } from "../../packages/core/src/evidence/code-statement.ts";
import { weighing } from "../../packages/core/src/evidence/weighing.ts";

const visit = {
  id: "S1",
  source: "RUS",
  target: "CHN",
  cameo: "042",
  mode: "stated",
  voice: "narrator",
} as const;

describe("coding a statement", () => {
  test("the score is Goldstein's number over ten and the pair has no direction", () => {
    expect(codeStatement(visit, "2024-04-09")).toEqual({
      id: "S1",
      a: "CHN",
      b: "RUS",
      source: "RUS",
      target: "CHN",
      mutual: false,
      cameo: "042",
      score: 0.19,
      weight: 1,
      mode: "stated",
      voice: "narrator",
    });
  });

  test("what is reported or implied weighs less, a mutual statement as any other", () => {
    expect(codeStatement({ ...visit, mode: "reported" }, "2024-04-09").weight).toBe(0.7);
    expect(codeStatement({ ...visit, mode: "implied" }, "2024-04-09").weight).toBe(0.5);
    expect(codeStatement({ ...visit, mutual: true }, "2024-04-09").weight).toBe(1);
  });

  test("weight halves once per half-life, and what lies ahead of the date weighs in full", () => {
    // 1461 days are four years of 365.25 days; a half-life of 1461 / 365.2425 years is that span.
    const how = weighing({ halfLife: 1461 / 365.2425 });
    const at = (date: string) => codeStatement({ ...visit, date }, "2024-04-09", how).weight;
    expect(at("2020-04-09")).toBeCloseTo(1 / 2, 12);
    expect(at("2016-04-09")).toBeCloseTo(1 / 4, 12);
    expect(at("2024-04-09")).toBe(1);
    expect(at("2030-01-01")).toBe(1);
  });

  test("without a half-life nothing ages", () => {
    expect(codeStatement({ ...visit, date: "1914-06-28" }, "2024-04-09").weight).toBe(1);
  });

  test("an unknown code is the caller's error, named with the statement", () => {
    expect(() => codeStatement({ ...visit, cameo: "999" }, "2024-04-09")).toThrow(/"S1".*"999"/);
  });
});
