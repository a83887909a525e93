import type { MathNode } from "mathjs/number";
import {
  type FormulaFunction,
  formulaConstants,
  formulaFunctions,
  formulaOperators,
  networkFunctions,
} from "./formula-language.ts";
import type { Fold, FormulaTree, NetworkFormula, Quantity, Variable } from "./formula-tree.ts";
import { foldNamed, type NetworkNames, resolveCall, resolveName } from "./network-names.ts";

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

/** What a language has besides arithmetic. */
export interface Leaves<Leaf> {
  readonly functions: Readonly<Record<string, FormulaFunction>>;
  readonly symbol: (name: string) => FormulaTree<Leaf> | undefined;
  readonly call: (
    name: string,
    args: readonly MathNode[],
  ) => FormulaTree<Leaf> | "a function" | undefined;
}

/** Takes a parsed tree over node by node; undefined as soon as one is of a kind we do not know. */
export function takeOver<Leaf>(
  node: MathNode | undefined,
  leaves: Leaves<Leaf>,
): FormulaTree<Leaf> | undefined {
  const parsed = node as unknown as Parsed;
  const all = (
    nodes: readonly (MathNode | undefined)[] = [],
  ): readonly FormulaTree<Leaf>[] | undefined => {
    const parts: FormulaTree<Leaf>[] = [];
    for (const each of nodes) {
      const part = takeOver(each, leaves);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return parts;
  };
  switch (parsed.type) {
    case "ConstantNode": {
      const { value } = parsed;
      const finite = typeof value === "number" && Number.isFinite(value);
      return finite ? { kind: "number", value } : undefined;
    }
    case "ParenthesisNode":
      return takeOver(parsed.content, leaves);
    case "SymbolNode": {
      const leaf = leaves.symbol(parsed.name as string);
      if (leaf !== undefined) return leaf;
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
      if (!of) return undefined;
      const [test, yes, no] = of as [FormulaTree<Leaf>, FormulaTree<Leaf>, FormulaTree<Leaf>];
      return { kind: "choice", of: [test, yes, no] };
    }
    case "FunctionNode": {
      const name = typeof parsed.fn === "object" ? parsed.fn.name : undefined;
      const special = leaves.call(name ?? "", parsed.args ?? []);
      if (special !== "a function") return special;
      const of = all(parsed.args);
      const rule = own(leaves.functions, name);
      const fits = of && rule && of.length >= rule.least && of.length <= rule.most;
      return fits ? { kind: "function", name: name as string, of } : undefined;
    }
    default:
      return undefined;
  }
}

/** The leaves of a formula over plain numbers. */
export function variableLeaves(variables: readonly string[]): Leaves<Variable> {
  return {
    functions: formulaFunctions,
    symbol: (name) => {
      const slot = variables.indexOf(name);
      return slot >= 0 ? { kind: "variable", slot } : undefined;
    },
    call: () => "a function",
  };
}

type NetworkLeaf = Variable | Quantity | Fold;

/**
 * The leaves of a formula over a network. `x_ik_plus` becomes max(x_ik, 0), and `Delta(f)` what f is
 * minus what it was before: f with every quantity that has a past taken from there.
 */
export function networkLeaves(
  names: NetworkNames,
  bound: readonly string[] = names.bound,
): Leaves<NetworkLeaf> {
  const inner = (more: readonly string[]) => networkLeaves(names, [...bound, ...more]);
  return {
    functions: networkFunctions,
    symbol(name) {
      const slot = names.numbers.indexOf(name);
      if (slot >= 0) return { kind: "variable", slot };
      const resolved = resolveName(name, names, bound);
      return resolved?.ok ? signed(resolved.quantity, resolved.sign) : undefined;
    },
    call(name, args) {
      const fold = foldNamed(name);
      const [first] = args;
      if (fold) {
        if (args.length !== 1) return undefined;
        const body = takeOver(first, inner(fold.over));
        return body && { kind: "fold", ...fold, body };
      }
      if (name === "Delta") {
        const now = args.length === 1 ? takeOver(first, inner([])) : undefined;
        return now && { kind: "operator", name: "subtract", of: [now, before(now)] };
      }
      const called = resolveCall(name, names, bound);
      if (!called || Object.hasOwn(networkFunctions, name)) return "a function";
      const ids = args.map((arg) => (arg as unknown as Parsed).value);
      const fits =
        ids.length === called.texts.length &&
        ids.every((id, a) => {
          const known = called.texts[a] === "actor" ? names.actorIds : names.groupIds;
          return typeof id === "string" && (known?.includes(id) ?? true);
        });
      if (!fits) return undefined;
      return { kind: "quantity", name: called.name, of: called.of, at: called.at(ids as string[]) };
    },
  };
}

function signed(quantity: Quantity, sign: "plus" | "minus" | undefined): NetworkFormula {
  if (sign === undefined) return quantity;
  const zero = { kind: "number", value: 0 } as const;
  const part: NetworkFormula =
    sign === "plus" ? quantity : { kind: "operator", name: "unaryMinus", of: [quantity] };
  return { kind: "function", name: "max", of: [part, zero] };
}

/** A formula with every quantity taken from the past, which has the same name and a ° after it. */
function before(formula: NetworkFormula): NetworkFormula {
  switch (formula.kind) {
    case "quantity":
      return { ...formula, name: `${formula.name}°` };
    case "fold":
      return { ...formula, body: before(formula.body) };
    case "choice": {
      const [test, yes, no] = formula.of;
      return { ...formula, of: [before(test), before(yes), before(no)] };
    }
    case "operator":
    case "function":
    case "chain":
      return { ...formula, of: formula.of.map(before) };
    default:
      return formula;
  }
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string | undefined) {
  return name !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
