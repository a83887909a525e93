import { cos, exp, ln, pow, sin, tanh } from "../vocabulary/elementary.ts";

/** One function of the language, with the number of arguments it takes. */
export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly run: (...x: number[]) => number;
}

const of = (run: (x: number) => number): FormulaFunction => ({ least: 1, most: 1, run });

/** What a formula may call. All give the same bits on every engine. */
export const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  abs: of(Math.abs),
  sqrt: of(Math.sqrt),
  exp: of(exp),
  log: of(ln),
  sin: of(sin),
  cos: of(cos),
  tanh: of(tanh),
  floor: of(Math.floor),
  ceil: of(Math.ceil),
  sign: of(Math.sign),
  /** 0 before 0 and 1 from there on: `step(t - 2)` switches on in year 2. */
  step: of((x) => (x >= 0 ? 1 : 0)),
  /** `clamp(x, low, high)` holds x between two ends. */
  clamp: { least: 3, most: 3, run: (x, low, high) => Math.min(Math.max(x, low), high) },
  min: { least: 1, most: 8, run: Math.min },
  max: { least: 1, most: 8, run: Math.max },
};

/** What a formula over a network may call besides: `known(gdp_i)`, and `Delta(…)` (see parse-formula). */
export const networkFunctions: Readonly<Record<string, FormulaFunction>> = {
  ...formulaFunctions,
  /** 1 for a number, 0 for what nobody knows, such as a trait the world does not give. */
  known: of((x) => (Number.isNaN(x) ? 0 : 1)),
  /** What its argument changed by since the as-of date; parsing takes it apart. */
  Delta: of((x) => x),
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
