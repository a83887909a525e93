import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  asin,
  cos,
  exp,
  exp2,
  ln,
  pow,
  sin,
  tanh,
} from "../../packages/core/src/vocabulary/elementary.ts";
import { unitsOff } from "../support/exact-reals.ts";

const fixed = { seed: 20240410, numRuns: 400 };
const within = (units: number, most: number) => {
  expect(units).toBeLessThanOrEqual(most);
};
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("elementary functions against series in 256-digit fixed point", () => {
  test("the reference itself knows e, ln 2 and sin 1 to the last place", () => {
    expect(unitsOff.exp(1, Math.E)).toBeLessThanOrEqual(0.5);
    expect(unitsOff.ln(2, Math.LN2)).toBeLessThanOrEqual(0.5);
    expect(unitsOff.sin(1, 0.8414709848078965)).toBeLessThanOrEqual(0.5);
  });

  test("exp stays within one unit in the last place", () => {
    const check = (x: number) => within(unitsOff.exp(x, exp(x)), 1);
    fc.assert(fc.property(between(-100, 100), check), fixed);
    fc.assert(fc.property(between(-1, 1), check), fixed);
  });

  test("exp2 stays within one unit and is exact for integers", () => {
    fc.assert(
      fc.property(between(-60, 60), (x) => within(unitsOff.exp2(x, exp2(x)), 1)),
      fixed,
    );
    for (let k = -1074; k < 1024; k++) expect(exp2(k)).toBe(2 ** k);
  });

  test("ln stays within one unit in the last place, near 1 too", () => {
    const check = (x: number) => within(unitsOff.ln(x, ln(x)), 1);
    fc.assert(fc.property(between(1e-3, 1e6), check), fixed);
    fc.assert(fc.property(between(0.5, 1.5), check), fixed);
    expect(ln(1)).toBe(0);
  });

  test("pow stays within |y ln x| + 2 units, and integer powers of small integers are exact", () => {
    fc.assert(
      fc.property(between(0.01, 30_000), between(-3, 3), (x, y) => {
        within(unitsOff.pow(x, y, pow(x, y)), Math.abs(y * Math.log(x)) + 2);
      }),
      fixed,
    );
    expect([pow(3, 5), pow(-2, 3), pow(10, 15), pow(2, -4)]).toEqual([243, -8, 1e15, 0.0625]);
  });

  test("asin undoes sin, near ±1 as well, and knows its ends", () => {
    fc.assert(
      fc.property(between(-1.57, 1.57), (x) => {
        // near ±π/2 the sine is flat: half of the digits are gone before asin sees them
        const lost = 1e-16 / Math.max(1e-8, cos(x));
        expect(Math.abs(asin(sin(x)) - x)).toBeLessThanOrEqual(1e-15 + 4 * lost);
      }),
      fixed,
    );
    expect(asin(1)).toBeCloseTo(Math.PI / 2, 15);
    expect([asin(-1), asin(0)]).toEqual([-asin(1), 0]);
    expect(asin(1.0001)).toBeNaN();
  });

  test("sin and cos stay within two units up to a few turns, tanh everywhere", () => {
    fc.assert(
      fc.property(between(-12, 12), (x) => {
        within(unitsOff.sin(x, sin(x)), 2);
        within(unitsOff.cos(x, cos(x)), 2);
      }),
      fixed,
    );
    fc.assert(
      fc.property(between(-22, 22), (x) => within(unitsOff.tanh(x, tanh(x)), 2)),
      fixed,
    );
  });
});

describe("elementary functions against Math", () => {
  test("sin and cos agree to 1e-15 up to 100,000 radians and are NaN beyond", () => {
    fc.assert(
      fc.property(between(-1e5, 1e5), (x) => {
        expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(1e-15);
        expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(1e-15);
      }),
      fixed,
    );
    expect([sin(1.1e5), cos(-1.1e5)]).toEqual([Number.NaN, Number.NaN]);
  });

  test("special values are those of Math", () => {
    const specials = [
      0,
      -0,
      1,
      -1,
      0.5,
      -0.5,
      2,
      -3,
      65,
      -65,
      1e300,
      -1e300,
      Infinity,
      -Infinity,
      NaN,
    ];
    for (const x of specials) {
      expect(
        exp(x) === Math.exp(x) || Number.isNaN(x) || Math.abs(exp(x) / Math.exp(x) - 1) < 1e-15,
        `exp ${x}`,
      ).toBe(true);
      for (const [name, ours, theirs] of [
        ["ln", ln(x), Math.log(x)],
        ["tanh", tanh(x), Math.tanh(x)],
      ] as const) {
        if (Number.isFinite(theirs) && theirs !== 0)
          expect(ours, `${name} ${x}`).toBeCloseTo(theirs, 12);
        else expect(ours, `${name} ${x}`).toBe(theirs);
      }
      for (const y of specials) {
        const right = x ** y;
        if (Number.isFinite(right) && right !== 0)
          expect(pow(x, y) / right, `${x}^${y}`).toBeCloseTo(1, 12);
        else expect(pow(x, y), `${x}^${y}`).toBe(right);
      }
    }
    expect([sin(0), sin(-0), cos(0), sin(Infinity), cos(NaN)]).toEqual([0, -0, 1, NaN, NaN]);
  });

  test("the ends of the range overflow and vanish as doubles do", () => {
    expect([exp(709.7), exp(709.8), exp(-745.2), exp2(1024), exp2(-1076)]).toEqual([
      expect.closeTo(Math.exp(709.7), -295),
      Infinity,
      0,
      Infinity,
      0,
    ]);
    expect(exp(-745)).toBe(Math.exp(-745));
    expect(ln(5e-324)).toBeCloseTo(-744.4400719213812, 10);
  });
});
