import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileNetworkFormula } from "../../packages/core/src/formula/compile-network-formula.ts";
import { noPlaces } from "../../packages/core/src/formula/formula-places.ts";
import { parseNetworkFormula } from "../../packages/core/src/formula/parse-formula.ts";
import { builtInMechanisms } from "../../packages/core/src/mechanisms/built-in-mechanisms.ts";
import { greatCircle } from "../../packages/core/src/mechanisms/great-circle.ts";
import { indicatorNames, ruleNames } from "../../packages/core/src/mechanisms/rule-names.ts";
import { ruleSpace } from "../../packages/core/src/mechanisms/rule-space.ts";
import type { Setting } from "../../packages/core/src/mechanisms/setting.ts";
import { spreadTies } from "../../packages/core/src/network/spread-ties.ts";
import { randomSetting, seed } from "../support/random-setting.ts";
import { settingOf } from "../support/setting.ts";

const world = { traits: ["gdp"], actorIds: ["A", "B", "C", "D"], blocIds: ["pact"] };
const rule = (source: string, numbers: readonly string[] = ["s"]) =>
  parseNetworkFormula(source, ruleNames({ ...world, numbers }));
const indicator = (source: string) =>
  parseNetworkFormula(source, indicatorNames({ ...world, numbers: [] }));

const setting: Setting = {
  ...settingOf(
    { A: 0.4, B: 0.3, C: 0.2, D: 0.1 },
    { "A B": 0.5, "A C": -0.4, "A D": 0.3, "B C": 0.2, "B D": -0.6, "C D": 0.1 },
    {
      sanctions: [
        { sender: "A", target: "B", intensity: 0.5, standing: 0.2 },
        { sender: "D", target: "B", intensity: 0.3 },
      ],
      blocs: [
        {
          id: "pact",
          members: [0, 1],
          versions: [
            {
              lever: undefined,
              at: () => ({
                membership: Float64Array.of(1, 0.5, 0, 0),
                cohesion: 2,
                solidarity: undefined,
              }),
            },
          ],
          steadyAfter: 0,
        },
      ],
    },
  ),
  traits: { gdp: Float64Array.of(10, 20, 30, Number.NaN) },
  places: [{ lat: 0, lon: 0 }, { lat: 0, lon: 90 }, { lat: 90, lon: 0 }, undefined],
};

/** The value of a rule's formula for the tie between A and B, with s = 7 and rho = 0.25, at t = 3. */
const ruleValue = (source: string, on: Setting = setting) => {
  const parsed = rule(source, ["s", "rho"]);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.got}, ${parsed.expected}`);
  const space = ruleSpace(on, [7, 0.25], 0.25);
  const places = noPlaces();
  places.set([0, 1]);
  const value = compileNetworkFormula(parsed.formula, space, places);
  space.moveTo(3, spreadTies(on.n, on.baseline, new Float64Array(on.n ** 2)));
  return value();
};

describe("what the names of a rule stand for, worked out by hand", () => {
  test.each([
    ["x", 0.5],
    ["x_ij + x_ji + x", 1.5],
    ["b_ij", 0.5],
    ["s * t", 21],
    ["w_i - w_j", 0.1],
    ["gdp_j", 20],
    ["u_ij", 0.5],
    ["u_ji", 0],
    ["Delta_u_ij", 0.3],
    ["Delta(u_ij)", 0.3],
    ["Delta(u_ij^2)", 0.25 - 0.04],
    ["e_ij", 1],
    ["m_gi", undefined],
    ["sum_g(c_g * m_gi * m_gj)", 1],
    ["sum_g(rho_g)", 0.25],
    ["shared_blocs", 0.5],
    ["sum_k(1)", 2],
    ["sum_k(w_k * x_ik * x_kj)", 0.2 * -0.4 * 0.2 + 0.1 * 0.3 * -0.6],
    ["mean_k(x_ik)", -0.05],
    ["max_k(x_ik) - min_k(x_jk)", 0.9],
    ["sum_k(x_ik_plus)", 0.3],
    ["sum_k(x_ik_minus)", 0.4],
    ["sum_k(u_kj)", 0.3],
    ["sum_k(u_jk)", 0],
    ['sum_k(is_k("C") * x_ik)', -0.4],
    ['is_i("A") - is_j("A")', 1],
    ["sum_k(x_ik > 0 ? 1 : 10)", 11],
    ["sum_k(0 < x_ik < 1)", 1],
    ["sum_k(tanh(x_ik) * 0 + abs(x_jk))", 0.8],
    ["sum_k(sum_g(m_gi * x_ik) + 1)", -0.1 + 2],
    ["sum_g(m_gj * sum_k(x_ik))", 0.5 * -0.1],
    ['x("C", "D") + w("D") + u("A", "B")', 0.1 + 0.1 + 0.5],
    ['m_i("pact") + m("pact", "B") + c("pact")', 1 + 0.5 + 2],
    ["sum_k(known(gdp_k))", 1],
    ["sum_k(known(gdp_k) ? gdp_k : 0)", 30],
    ["0 * sum_k(1 / 0)", 0],
  ] as const)("%s", (source, value) => {
    if (value === undefined) expect(rule(source).ok).toBe(false);
    else expect(ruleValue(source)).toBeCloseTo(value, 13);
  });

  test("distance is a quarter of the equator from 0° to 90° E, and unknown where a place is", () => {
    // 2πR/4 with R = 6,371.0088 km
    expect(ruleValue("distance")).toBeCloseTo((Math.PI / 2) * 6.3710088, 12);
    expect(ruleValue("sum_k(known(distance_ik))")).toBe(1);
    expect(greatCircle({ lat: 12, lon: 77 }, { lat: 12, lon: 77 })).toBe(0);
    // Haversine formula with Math's own functions, over antipodes and poles
    const place = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(place, place, (p, q) => {
        const rad = (x: number) => (x * Math.PI) / 180;
        const h =
          Math.sin(rad(q.lat - p.lat) / 2) ** 2 +
          Math.cos(rad(p.lat)) * Math.cos(rad(q.lat)) * Math.sin(rad(q.lon - p.lon) / 2) ** 2;
        const haversine = 2 * 6.3710088 * Math.asin(Math.min(1, Math.sqrt(h)));
        expect(Math.abs(greatCircle(p, q) - haversine)).toBeLessThan(1e-6);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("sums over rows of arrays give what a plain loop gives", () => {
    fc.assert(
      fc.property(randomSetting, (on) => {
        const x = spreadTies(on.n, on.baseline, new Float64Array(on.n ** 2));
        let plain = 0;
        for (let k = 2; k < on.n; k++) {
          const [p, q] = [x[k] as number, x[on.n + k] as number];
          plain +=
            (on.weights[k] as number) * Math.max(p, 0) * (q < 0 ? -q : 2 * q + 1) - p / (2 + q);
        }
        const source =
          "sum_k(w_k * x_ik_plus * (x_jk < 0 ? -x_jk : 2 * x_jk + 1) - x_ik / (2 + x_kj))";
        expect(Math.abs(ruleValue(source, on) - plain)).toBeLessThan(1e-14);
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe("what is refused, where, and with which cure", () => {
  test.each([
    ["x_ik", 0, "k means something only inside sum_k(…): put this name between its brackets."],
    ["w_k * 2", 0, "k means something only inside sum_k(…): put this name between its brackets."],
    ["1 + c_g", 4, "g means something only inside sum_g(…): put this name between its brackets."],
    ["x_ii", 0, 'Did you mean "x_ij"?'],
    ["gpd_i", 0, 'Did you mean "gdp_i"?'],
    ["x_kj_plus", 0, "k means something only inside sum_k(…): put this name between its brackets."],
    [
      "sum_i(x_ik)",
      0,
      "i and j are the two ends of the tie already; k runs over third actors, g over blocs.",
    ],
    ["sum_k(sum_k(x_ik))", 6, "k means something here already; use sum_g."],
    ["sum_k", 0, "A function needs brackets: sum_k(…)."],
    ["sum_k()", 0, "Mend the brackets and commas."],
    ["sum_k(1, 2)", 0, "Mend the brackets and commas."],
    ["summ_k(x_ik)", 0, 'Did you mean "sum_k"?'],
    ["x(2)", 2, 'Write x("actor", "actor"); to multiply, write x * (…).'],
    ["x_ij(2)", 0, "To multiply, write x_ij * (…)."],
    ['x("A")', 5, 'Write x("actor", "actor"); to multiply, write x * (…).'],
    ['x("A", "B", "C")', 10, 'Write x("actor", "actor"); to multiply, write x * (…).'],
    ['x("A", "E")', 7, 'Did you mean "A"?'],
    ['x("constructor", "B")', 2, "Use one of: A, B, C, D."],
    ['m_i("pakt")', 4, 'Did you mean "pact"?'],
    ['"A"', 0, "Formulas are arithmetic only: no text, lists, properties or assignments."],
    ['x == "A"', 5, "Formulas are arithmetic only: no text, lists, properties or assignments."],
    ['x("A", "B"', 10, "Parenthesis ) expected."],
    [
      'x("A\\", "B")',
      2,
      "Formulas are arithmetic only: no text, lists, properties or assignments.",
    ],
    ["Delta(Delta(u_ij))", 6, "A change of a change is no quantity here; take one Delta away."],
    ["rho_g", 0, "Use only these names."],
    ["w", 0, "Say whose: w_i."],
    ["x_ij = 2", 5, "Formulas are arithmetic only: no text, lists, properties or assignments."],
    [
      "x_ij.constructor",
      4,
      "Formulas are arithmetic only: no text, lists, properties or assignments.",
    ],
    ["__proto___i", 0, "Use only these names."],
    ["constructor_ij", 0, "Use only these names."],
  ])("%s at character %d", (source, position, cure) => {
    expect(rule(source)).toMatchObject({ ok: false, position, cure });
  });

  test("an indicator binds its own letters, each once", () => {
    for (const good of [
      "mean_ij(x_ij)",
      "mean_ij(x)",
      "sum_i(w_i * mean_j(x_ij))",
      "sum_ij(sum_k(x_ij * x_jk * x_ki))",
      'x("A", "B") - tension',
      'sum_ij(m_i("pact") * m_j("pact") * x_ij)',
      "max_i(sum_g(m_gi))",
    ])
      expect(indicator(good), good).toMatchObject({ ok: true });
    expect(indicator("x_ij")).toMatchObject({
      position: 0,
      cure: "i and j mean something only inside sum_ij(…) or sum_i(…) or sum_j(…): put this name between its brackets.",
    });
    expect(indicator("sum_ij(sum_i(x_ij))")).toMatchObject({ position: 7 });
    expect(rule("tension")).toMatchObject({ ok: false, position: 0 });
  });
});

test("every built-in mechanism that is a rate shows an equation in the language of rules", () => {
  const outcome = builtInMechanisms.map(({ id, equation, parameters }) => {
    const names = ruleNames({ traits: [], numbers: parameters.map((each) => each.id) });
    return [id, parseNetworkFormula(equation, names).ok];
  });
  expect(Object.fromEntries(outcome)).toEqual({
    anchor: true,
    balance: true,
    bloc: true,
    sanctions: true,
    "shared-target": true,
    "co-senders": true,
    // a jump, not a rate
    shocks: false,
  });
});

test("whatever is typed gives a formula that computes, or a refusal inside the text", () => {
  const pieces = [
    ..."x1t+-*/^()<?:,\"'[]{};=.$\\ \n".split(""),
    "x_ij",
    "u_ji",
    "w_k",
    "x_ik",
    "m_gi",
    "c_g",
    "gdp_i",
    "sum_k(",
    "sum_g(",
    "mean_k(",
    "max_k(",
    "Delta(",
    "known(",
    "min(",
    'x("A", "B")',
    'is_i("A")',
    '"A"',
    "and ",
    "not ",
    "constructor",
    "__proto__",
    "1e308",
    "shared_blocs",
    "distance",
  ];
  const space = ruleSpace(setting, [7], 0);
  space.moveTo(1, spreadTies(4, setting.baseline, new Float64Array(16)));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const source = parts.join("");
      for (const parsed of [rule(source), indicator(source)]) {
        if (parsed.ok) continue;
        expect(parsed.position).toBeGreaterThanOrEqual(0);
        expect(parsed.position).toBeLessThanOrEqual(source.length);
        expect(parsed.expected).not.toBe("arithmetic");
        expect(parsed.cure.length).toBeGreaterThan(3);
      }
      const parsed = rule(source);
      if (!parsed.ok) return;
      const places = noPlaces();
      places.set([0, 1]);
      expect(typeof compileNetworkFormula(parsed.formula, space, places)()).toBe("number");
    }),
    { seed, numRuns: 4000 },
  );
});
