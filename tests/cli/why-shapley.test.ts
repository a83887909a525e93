import type { ShapleyShares, Why } from "@entente/core";
import { describe, expect, test } from "vitest";
import { shippedScenario } from "../support/shipped.ts";
import { entente } from "./cli.ts";

const id = "article-2024/secondary-sanctions";
const quick = (changes: object) =>
  JSON.stringify({
    ...shippedScenario("article-2024", "secondary-sanctions"),
    run: { method: "rk4", step: 0.25, frames: 3 },
    ...changes,
  });
const rule = {
  id: "nearness",
  title: "Nearness",
  equation: "(1 - x^2) * s * (known(distance) ? exp(-distance / d) : 0)",
  parameters: [
    { id: "s", min: 0, max: 1, standard: 0.2 },
    { id: "d", min: 1, max: 20, standard: 3 },
  ],
};

describe("why --causal shapley", () => {
  test("as JSON it adds the shares, which sum to what the levers make", async () => {
    const { code, out, err } = await entente([
      "why",
      id,
      "RUS",
      "CHN",
      "--json",
      "--causal",
      "shapley",
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { shapley, causal } = JSON.parse(out) as Why & { shapley: ShapleyShares };
    const sum = shapley.shares.reduce((all, { value }) => all + value, 0);
    expect(Math.abs(sum - (shapley.all - shapley.none))).toBeLessThan(1e-9);
    expect(shapley).toMatchObject({ a: "RUS", b: "CHN", players: "levers", exact: true, pairs: 0 });
    expect(causal.length).toBeGreaterThan(shapley.shares.length);
  });

  test("the text names it apart from the other why, and states errors where it draws", async () => {
    const { out } = await entente(["why", id, "RUS", "CHN", "--causal", "shapley"]);
    expect(out).toContain("Flow shares, 2024-04-09 to 2029-04-09");
    expect(out).toContain(
      "Causal shares by Shapley's value: the difference that all levers make by 2029-04-09, worked out over every group of them.",
    );
    expect(out).not.toContain("in a run without one lever");
    const drawn = await entente(
      [..."why - RUS CHN --causal shapley --players all --pairs 31".split(" ")],
      quick({}),
    );
    expect(drawn.out).toMatch(/drawn from 3[01] pairs of orderings, with standard errors/);
    expect(drawn.out).toMatch(/^Structural balance +\+0\.\d\d +±0\.\d{3}$/m);
  });

  test("a wrong way or count is wrong usage", async () => {
    expect((await entente(["why", id, "RUS", "CHN", "--causal", "magic"])).code).toBe(2);
    const { code, err } = await entente(["why", id, "RUS", "CHN", "--pairs", "many"]);
    expect(code).toBe(2);
    expect(err).toContain("whole number");
  });
});

describe("rules and indicators of a scenario's own", () => {
  const own = quick({
    rules: [rule],
    mechanisms: { nearness: { params: { s: 0.4 } }, bloc: { enabled: false } },
    indicators: [
      { id: "mean", title: "Mean alignment", formula: "mean_ij(x_ij)" },
      { id: "far", title: "Far", formula: 'distance("RUS", "LIKE")' },
    ],
  });

  test("why names the rule, mechanisms lists it as the scenario sets it, run shows indicators", async () => {
    const why = await entente(["why", "-", "RUS", "UKR"], own);
    expect(why.out).toMatch(/^Nearness +\+\d\.\d\d$/m);
    const listed = await entente(["mechanisms", "--scenario", "-"], own);
    expect(listed.out).toContain(
      "nearness: Nearness\n  dx_ij/dt += (1 - x^2) * s * (known(distance) ? exp(-distance / d) : 0)",
    );
    expect(listed.out).toMatch(/^ {2}s +0\.4 +0 to 1/m);
    expect(listed.out).toContain("bloc: Blocs (off)");
    const table = await entente(["run", "-"], own);
    expect(table.out).toMatch(/^Mean alignment +-?0\.\d+ +-?0\.\d+ +mean_ij\(x_ij\)$/m);
    expect(table.out).toMatch(/^Far +– +– +distance/m);
    const { indicators } = JSON.parse((await entente(["run", "-", "--json"], own)).out);
    expect(indicators).toMatchObject([{ id: "mean" }, { id: "far", start: null, now: null }]);
  });

  test("a broken formula is told with its place and cure", async () => {
    const broken = quick({ rules: [{ ...rule, equation: "(1 - x^2) * s * exp(-distanse / d)" }] });
    const { code, err } = await entente(["run", "-"], broken);
    expect(code).toBe(1);
    expect(err).toContain("rules[0].equation, character 22");
    expect(err).toContain('Did you mean "distance"?');
  });
});
