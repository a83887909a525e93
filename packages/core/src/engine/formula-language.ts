import { cos, exp, ln, pow, sin, tanh } from "../vocabulary/elementary.ts";

/** What a formula may call, with the number of arguments. All give the same bits on every engine. */
export const formulaFunctions: Readonly<
  Record<
    string,
    { readonly least: number; readonly most: number; readonly run: (...x: number[]) => number }
  >
> = {
  abs: { least: 1, most: 1, run: Math.abs },
  sqrt: { least: 1, most: 1, run: Math.sqrt },
  exp: { least: 1, most: 1, run: exp },
  log: { least: 1, most: 1, run: ln },
  sin: { least: 1, most: 1, run: sin },
  cos: { least: 1, most: 1, run: cos },
  tanh: { least: 1, most: 1, run: tanh },
  floor: { least: 1, most: 1, run: Math.floor },
  ceil: { least: 1, most: 1, run: Math.ceil },
  sign: { least: 1, most: 1, run: Math.sign },
  min: { least: 1, most: 8, run: Math.min },
  max: { least: 1, most: 8, run: Math.max },
};

/** Constants that a formula may name. */
export const formulaConstants: Readonly<Record<string, number>> = {
  pi: Math.PI,
  e: Math.E,
};

/** Operators by the name mathjs gives them. Comparisons give 1 or 0. */
export const formulaOperators: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow,
  unaryMinus: (a) => -a,
  unaryPlus: (a) => a,
  smaller: (a, b) => (a < b ? 1 : 0),
  smallerEq: (a, b) => (a <= b ? 1 : 0),
  larger: (a, b) => (a > b ? 1 : 0),
  largerEq: (a, b) => (a >= b ? 1 : 0),
  equal: (a, b) => (a === b ? 1 : 0),
  unequal: (a, b) => (a !== b ? 1 : 0),
  and: (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
  or: (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
  not: (a) => (a === 0 ? 1 : 0),
};
