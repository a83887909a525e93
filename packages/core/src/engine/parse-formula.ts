import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from "mathjs/number";
import { formulaConstants, formulaFunctions, formulaOperators } from "./formula-language.ts";
import { type FormulaRefusal, refuseFormula } from "./formula-refusal.ts";
import { scanFormula } from "./scan-formula.ts";

export type { FormulaRefusal } from "./formula-refusal.ts";

/** A formula that passed the whitelist, as a tree of our own. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "variable"; readonly slot: number }
  | { readonly kind: "operator"; readonly name: string; readonly of: readonly Formula[] }
  | { readonly kind: "function"; readonly name: string; readonly of: readonly Formula[] }
  | { readonly kind: "choice"; readonly of: readonly [Formula, Formula, Formula] }
  /** `a < b <= c`: comparison c stands between parts c and c + 1. */
  | {
      readonly kind: "chain";
      readonly comparisons: readonly string[];
      readonly of: readonly Formula[];
    };

export type ParsedFormula = { readonly ok: true; readonly formula: Formula } | FormulaRefusal;

const mathjs = create({ ...parseDependencies } as FactoryFunctionMap);

/**
 * Parses a formula in mathjs syntax over the named variables and refuses everything that is not
 * arithmetic: no property, assignment, text, list, range, block, unit or unknown name gets through.
 *
 * The text is scanned first, so that length, nesting and foreign parts are refused with their place
 * before the parser sees them; then the tree is taken over node by node, and only nodes of a known
 * kind are. At most 500 characters and 40 nested brackets; there are no loops, so none is endless.
 */
export function parseFormula(
  source: string,
  { variables }: { readonly variables: readonly string[] },
): ParsedFormula {
  const refused = scanFormula(source, variables);
  if (refused) return refused;
  let node: MathNode;
  try {
    // mathjs takes a new line for a new expression; here all white space is alike
    node = mathjs.parse(source.replace(/\s/g, " ")) as MathNode;
  } catch (error) {
    return misshapen(source, error);
  }
  const formula = takeOver(node, variables);
  if (formula) return { ok: true, formula };
  const cure = "Formulas are arithmetic only: no text, lists, ranges, properties or assignments.";
  return refuseFormula(0, `"${source.slice(0, 40)}"`, "arithmetic", cure);
}

function misshapen(source: string, error: unknown): FormulaRefusal {
  const { char, message } = error as { readonly char?: number; readonly message: string };
  const position = Math.max(0, Math.min(source.length, (char ?? 1) - 1));
  const got =
    position === source.length
      ? "the end of the formula"
      : `"${source.slice(position, position + 12)}"`;
  return refuseFormula(position, got, "a whole formula", `${message.replace(/ \(char .*$/, "")}.`);
}

/** The parts of mathjs's nodes that taking over needs. */
interface Parsed {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly fn?: string | { readonly type: string; readonly name?: string };
  readonly args?: readonly MathNode[];
  readonly params?: readonly MathNode[];
  readonly conditionals?: readonly string[];
  readonly content?: MathNode;
  readonly condition?: MathNode;
  readonly trueExpr?: MathNode;
  readonly falseExpr?: MathNode;
}

function takeOver(node: MathNode | undefined, variables: readonly string[]): Formula | undefined {
  const parsed = node as unknown as Parsed;
  const all = (nodes: readonly (MathNode | undefined)[] = []): Formula[] | undefined => {
    const parts = nodes.map((each) => takeOver(each, variables));
    return parts.every((part) => part !== undefined) ? parts : undefined;
  };
  switch (parsed.type) {
    case "ConstantNode": {
      const { value } = parsed;
      const finite = typeof value === "number" && Number.isFinite(value);
      return finite ? { kind: "number", value } : undefined;
    }
    case "ParenthesisNode":
      return takeOver(parsed.content, variables);
    case "SymbolNode": {
      const slot = variables.indexOf(parsed.name as string);
      if (slot >= 0) return { kind: "variable", slot };
      const value = own(formulaConstants, parsed.name);
      return value === undefined ? undefined : { kind: "number", value };
    }
    case "OperatorNode": {
      const of = all(parsed.args);
      return of && typeof parsed.fn === "string" && own(formulaOperators, parsed.fn)
        ? { kind: "operator", name: parsed.fn, of }
        : undefined;
    }
    case "RelationalNode": {
      const { conditionals: comparisons = [] } = parsed;
      const of = all(parsed.params);
      return of && comparisons.every((name) => own(formulaOperators, name))
        ? { kind: "chain", comparisons, of }
        : undefined;
    }
    case "ConditionalNode": {
      const of = all([parsed.condition, parsed.trueExpr, parsed.falseExpr]);
      return of && { kind: "choice", of: of as [Formula, Formula, Formula] };
    }
    case "FunctionNode": {
      const name = typeof parsed.fn === "object" ? parsed.fn.name : undefined;
      const of = all(parsed.args);
      const rule = own(formulaFunctions, name);
      const fits = of && rule && of.length >= rule.least && of.length <= rule.most;
      return fits ? { kind: "function", name: name as string, of } : undefined;
    }
    default:
      return undefined;
  }
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string | undefined) {
  return name !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
