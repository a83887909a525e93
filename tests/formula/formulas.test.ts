import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileFormula } from "../../packages/core/src/formula/compile-formula.ts";
import { equationTex } from "../../packages/core/src/formula/equation-tex.ts";
import { parseFormula } from "../../packages/core/src/formula/parse-formula.ts";
import { builtInMechanisms } from "../../packages/core/src/mechanisms/built-in-mechanisms.ts";

const parse = (source: string, variables = ["t"]) => parseFormula(source, { variables });
const at = (source: string, t: number) => {
  const parsed = parse(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.got}, ${parsed.expected}`);
  return compileFormula(parsed.formula)([t]);
};

describe("what a formula gives", () => {
  test.each([
    ["0.5", 0, 0.5],
    ["1 + 2 * t", 3, 7],
    ["-t ^ 2", 3, -9],
    ["2 ^ -1", 0, 0.5],
    ["2 ^ 3 ^ 2", 0, 512],
    ["2t", 4, 8],
    ["1 +\n  t", 4, 5],
    ["1 - (2 - t)", 5, 4],
    ["1e-1 * t", 5, 0.5],
    [".5E1", 0, 5],
    ["sqrt(abs(-16)) + floor(2.7) + ceil(0.2) + sign(-3)", 0, 6],
    ["min(3, t) + max(1, t)", 2, 4],
    ["clamp(t, 0, 1) + step(t - 2)", 2, 2],
    ["t < 1 ? 10 : 20", 0.5, 10],
    ["t < 1 ? 10 : t < 2 ? 20 : 30", 2, 30],
    ["0 <= t < 2", 1, 1],
    ["0 <= t < 2", 2, 0],
    ["not (t > 1) or t == 5 and t != 6", 5, 1],
    ["2 * (t ? 1 : 3)", 0, 6],
    ["pi - e", 0, Math.PI - Math.E],
  ])("%s at t = %d is %d", (source, t, value) => {
    expect(at(source, t)).toBe(value);
  });

  test("half-lives and waves agree with Math to rounding", () => {
    expect(at("0.8 * exp(-t / 2)", 3)).toBeCloseTo(0.8 * Math.exp(-1.5), 15);
    expect(at("log(t) + sin(t) * cos(t) + tanh(t)", 1.7)).toBeCloseTo(
      Math.log(1.7) + Math.sin(1.7) * Math.cos(1.7) + Math.tanh(1.7),
      14,
    );
  });

  test("variables are read by their place, and names of functions may be near to them", () => {
    const parsed = parse("x - 2 * ex", ["x", "ex"]);
    expect(parsed.ok && compileFormula(parsed.formula)(Float64Array.of(7, 2))).toBe(3);
  });

  test("any arithmetic of numbers gives what the same arithmetic gives in JavaScript", () => {
    const number = fc.integer({ min: 0, max: 99 }).map((n) => `${n / 4}`);
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        number,
        fc
          .tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree"))
          .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
        tie("tree").map((a) => `(-${a})`),
      ),
    }));
    const right = (source: string) => new Function(`return ${source}`)() as number;
    fc.assert(
      fc.property(tree, (source) => {
        if (source.length <= 500) expect(at(source, 0)).toBe(right(source));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("what is refused, and where", () => {
  test.each([
    ["", 0],
    ["   ", 0],
    ["1 +", 3],
    ["(1 + t", 6],
    ["1 + )", 4],
    ["1 .5", 2],
    ["t.constructor", 1],
    ["exp.constructor", 3],
    ['t["constructor"]', 1],
    ['"text"', 0],
    ["1 + 'text'", 4],
    ["[1, 2]", 0],
    ["t + {a: 1}", 4],
    ["f(x) = x", 5],
    ["t = 5", 2],
    ["t; t", 1],
    ["1:1e7", 1],
    ["t ? (1:2) : 3", 6],
    ["t ? 1 : 2 : 3", 10],
    ["(1, 2)", 2],
    ["0,5", 1],
    ["5!", 1],
    ["5 % 2", 2],
    ["2.*t", 1],
    ["2 .* t", 2],
    ["t'", 1],
    ["1e999", 0],
    ["0x10", 1],
    ["Infinity", 0],
    ["1 + NaN", 4],
    ["true", 0],
    ["t mod 2", 2],
    ["5 cm", 2],
    ["# comment", 0],
    ["and", 0],
    ["1 + not", 4],
    ["t and or t", 6],
    ["(t or) + 1", 3],
    ["zeros(1e5, 1e5)", 0],
    ["config({epsilon: 5})", 7],
    ["config(5)", 0],
    ['import("fs")', 7],
    ["evaluate(1)", 0],
    ["1 + toString", 4],
    ["constructor(t)", 0],
    ["__proto__", 0],
    ["t(2)", 0],
    ["2 * exp", 4],
    ["1 + exp(1, 2)", 4],
    ["exp()", 0],
    ["min(t, exp(t, 1))", 7],
    ["clamp(t)", 0],
    ["t +\u00a0\u{1f600}", 4],
    ["α * t", 0],
  ])("%j at character %d", (source, position) => {
    expect(parse(source)).toMatchObject({ ok: false, position });
  });

  test("a name that was mistyped gets the nearest one, a function without brackets its brackets", () => {
    expect(parse("expp(t)")).toMatchObject({ cure: 'Did you mean "exp"?' });
    expect(parse("exp - 1")).toMatchObject({ cure: "A function needs brackets: exp(…)." });
    expect(parse("t (2)")).toMatchObject({ cure: "To multiply, write t * (…)." });
    expect(parse("tt", ["t"])).toMatchObject({ cure: 'Did you mean "t"?' });
  });

  test("too long, too deep and hostile shapes are refused before they can cost anything", () => {
    expect(parse("1+".repeat(10_000))).toMatchObject({ position: 500, got: "20000 characters" });
    expect(parse("(".repeat(200))).toMatchObject({ position: 40 });
    expect(parse(`${"(".repeat(41)}t${")".repeat(41)}`)).toMatchObject({ position: 40 });
    expect(parse(`${"(".repeat(40)}t${")".repeat(40)}`).ok).toBe(true);
    for (const source of [
      `${"-".repeat(499)}1`,
      `${"2^".repeat(249)}2`,
      `${"t?1:".repeat(124)}2`,
      `${"not ".repeat(124)}t`,
      `${"1+".repeat(249)}1`,
      `${"1<".repeat(249)}1`,
    ]) {
      const parsed = parse(source);
      expect(parsed.ok, source.slice(0, 10)).toBe(true);
      if (parsed.ok) expect(compileFormula(parsed.formula)([0.5])).not.toBeUndefined();
    }
  });

  test("no text at all makes the parser throw, and a refusal always names a place in it", () => {
    const alphabet = [
      ..."t01.5e+-*/^()<>=!?:,[]{};'\"#@$%&|~\\ \n_xpE",
      "exp",
      "and ",
      "min(",
      "NaN",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }), (parts) => {
        const source = parts.join("");
        const parsed = parse(source);
        if (parsed.ok) expect(typeof compileFormula(parsed.formula)([0.3])).toBe("number");
        else {
          expect(parsed.position).toBeGreaterThanOrEqual(0);
          expect(parsed.position).toBeLessThanOrEqual(source.length);
          expect(parsed.expected).not.toBe("arithmetic");
        }
      }),
      { seed: 11, numRuns: 5000 },
    );
  });
});

describe("formulas as TeX", () => {
  test("indices, Greek letters, signs, sums and changes are written as one reads them", () => {
    expect(equationTex("beta * (b_ij - x_ij)").replaceAll(" ", "")).toBe(
      "\\beta\\,\\left(b_{ij}-x_{ij}\\right)",
    );
    expect(equationTex("sum_k(w_k * x_ik_plus)").replaceAll(" ", "")).toBe(
      "\\sum_{k}w_{k}\\,x^{+}_{ik}",
    );
    expect(equationTex("sum_k(a + b)").replaceAll(" ", "")).toBe("\\sum_{k}\\left(a+b\\right)");
    expect(equationTex("x_ij^2").replaceAll(" ", "")).toBe("{x_{ij}}^{2}");
    expect(equationTex("shared_blocs + gdp_growth_i")).toBe(
      "\\mathrm{shared\\ blocs}+\\mathrm{gdp\\ growth}_{i}",
    );
    expect(equationTex("mean_ij(abs(x))").replaceAll(" ", "")).toBe(
      "\\operatorname*{mean}_{i<j}\\!\\left(\\left|x\\right|\\right)",
    );
    expect(equationTex('x("RUS", "A_1") * m_i("EU")').replaceAll(" ", "")).toBe(
      "x_{\\text{RUS},\\,\\text{A\\_1}}\\,m_{\\text{EU},\\,i}",
    );
    expect(equationTex("Delta_u_ij")).toBe("\\Delta u_{ij}");
    expect(equationTex("0.8 * exp(-t / 2)").replaceAll(" ", "")).toBe(
      "0.8\\,\\exp\\!\\left(\\frac{-t}{2}\\right)",
    );
  });

  test("every built-in mechanism's equation parses, with its brackets in pairs", () => {
    for (const { id, equation } of builtInMechanisms) {
      const tex = equationTex(equation);
      expect(tex, id).not.toContain("\\text");
      expect(tex.match(/\\left/g)?.length, id).toBe(tex.match(/\\right/g)?.length);
      expect(tex.replace(/[^{]/g, "").length, id).toBe(tex.replace(/[^}]/g, "").length);
    }
  });

  test("what does not parse stays text that TeX cannot take for a command", () => {
    expect(equationTex("\\href{x}{y}")).toBe("\\text{\\textbackslash href\\{x\\}\\{y\\}}");
    expect(equationTex('"$x$"')).toBe("\\text{\\$x\\$}");
    expect(equationTex("(".repeat(5000)).length).toBeLessThan(200);
  });
});
