import { formulaFunctions, formulaOperators } from "./formula-language.ts";
import type { Formula } from "./formula-tree.ts";

/** Gives the value of a formula at the values of its variables, one slot each. */
export type CompiledFormula = (scope: ArrayLike<number>) => number;

/** Turns a checked formula into nested closures; no text is ever turned into code. */
export function compileFormula(formula: Formula): CompiledFormula {
  switch (formula.kind) {
    case "number": {
      const { value } = formula;
      return () => value;
    }
    case "variable": {
      const { slot } = formula;
      return (scope) => scope[slot] as number;
    }
    case "choice": {
      const [test, yes, no] = formula.of.map(compileFormula) as [
        CompiledFormula,
        CompiledFormula,
        CompiledFormula,
      ];
      return (scope) => (test(scope) !== 0 ? yes(scope) : no(scope));
    }
    case "operator": {
      const run = formulaOperators[formula.name] as (a: number, b: number) => number;
      const [a, b = () => 0] = formula.of.map(compileFormula) as [
        CompiledFormula,
        CompiledFormula?,
      ];
      return (scope) => run(a(scope), b(scope));
    }
    case "chain": {
      const parts = formula.of.map(compileFormula);
      const tests = formula.comparisons.map((name) => formulaOperators[name]);
      return (scope) => {
        const values = parts.map((part) => part(scope));
        return tests.every((test, c) => test?.(values[c] as number, values[c + 1] as number))
          ? 1
          : 0;
      };
    }
    case "function": {
      const run = (formulaFunctions[formula.name] as (typeof formulaFunctions)[string]).run;
      const args = formula.of.map(compileFormula);
      return (scope) => run(...args.map((arg) => arg(scope)));
    }
  }
}
