import { compileFormula } from "../../formula/compile-formula.ts";
import { parseFormula } from "../../formula/parse-formula.ts";
import { UsageError } from "../../vocabulary/errors.ts";

/** An input of a lever through time. */
export interface InputCourse {
  readonly at: (t: number) => number;
  /** Year after which it no longer changes; Infinity for a formula. */
  readonly steadyAfter: number;
}

/** Turns a number or a checked formula in `t` into a course; what a document leaves out is `standard`. */
export function inputCourse(input: number | string | undefined, standard: number): InputCourse {
  if (typeof input !== "string") {
    const value = input ?? standard;
    return { at: () => value, steadyAfter: 0 };
  }
  const parsed = parseFormula(input, { variables: ["t"] });
  if (!parsed.ok) throw new UsageError(`A formula reached the run unchecked: ${input}`);
  const evaluate = compileFormula(parsed.formula);
  const scope = new Float64Array(1);
  return {
    at(t) {
      scope[0] = t;
      return evaluate(scope);
    },
    steadyAfter: Number.POSITIVE_INFINITY,
  };
}
