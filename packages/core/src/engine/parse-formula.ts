import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from "mathjs/number";
import { nearestName } from "../vocabulary/nearest-name.ts";
import { formulaConstants, formulaFunctions, formulaOperators } from "./formula-language.ts";

/** A formula that passed the whitelist, as a tree of our own. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "variable"; readonly slot: number }
  | { readonly kind: "operator"; readonly name: string; readonly of: readonly Formula[] }
  | { readonly kind: "function"; readonly name: string; readonly of: readonly Formula[] }
  | { readonly kind: "choice"; readonly of: readonly [Formula, Formula, Formula] };

/** Why a formula was refused, and at which character (counted from 0). */
export interface FormulaRefusal {
  readonly ok: false;
  readonly position: number;
  readonly got: string;
  readonly expected: string;
  readonly cure: string;
}

export type ParsedFormula = { readonly ok: true; readonly formula: Formula } | FormulaRefusal;

const longest = 500;
const deepest = 40;
const mathjs = create({ ...parseDependencies } as FactoryFunctionMap);
const words = new Set(["and", "or", "not"]);

/**
 * Parses a formula in mathjs syntax over the named variables and refuses everything that is not
 * arithmetic: no property, assignment, text, list, range, block, unit or unknown name gets through.
 *
 * The text is scanned first, so that length, nesting and foreign characters are refused with their
 * place before the parser sees them; then the tree is checked node by node. At most 500 characters
 * and 40 nested brackets: far beyond any formula one can read, well within the stack.
 */
export function parseFormula(
  source: string,
  { variables }: { readonly variables: readonly string[] },
): ParsedFormula {
  const refused = scan(source, variables);
  if (refused) return refused;
  let node: MathNode;
  try {
    node = mathjs.parse(source) as MathNode;
  } catch (error) {
    const { char, message } = error as { char?: number; message: string };
    const position = Math.max(0, Math.min(source.length, (char ?? 1) - 1));
    return refuse(
      position,
      found(source, position),
      "a complete formula",
      `${message.replace(/ \(char \d+\)$/, "")}.`,
    );
  }
  try {
    return { ok: true, formula: check(node, source, variables) };
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}

function refuse(position: number, got: string, expected: string, cure: string): FormulaRefusal {
  return { ok: false, position, got, expected, cure };
}

function isRefusal(value: unknown): value is FormulaRefusal {
  return typeof value === "object" && value !== null && (value as FormulaRefusal).ok === false;
}

function found(source: string, position: number): string {
  return position >= source.length
    ? "the end of the formula"
    : `"${source.slice(position, position + 12)}"`;
}

function scan(source: string, variables: readonly string[]): FormulaRefusal | undefined {
  if (source.trim() === "")
    return refuse(0, "nothing", "a number or a formula", "Write a number such as 0.5.");
  if (source.length > longest) {
    return refuse(
      longest,
      `${source.length} characters`,
      `at most ${longest}`,
      "Write a shorter formula.",
    );
  }
  const known = [...variables, ...Object.keys(formulaConstants)];
  const token =
    /\s+|(\d+\.?\d*|\.\d+)(e[+-]?\d+)?|[A-Za-z_][A-Za-z0-9_]*|<=|>=|==|!=|[-+*/^(),<>?:]/gy;
  let depth = 0;
  while (token.lastIndex < source.length) {
    const position = token.lastIndex;
    const text = token.exec(source)?.[0];
    if (text === undefined) {
      return refuse(
        position,
        found(source, position),
        "numbers, names, + − * / ^, comparisons and brackets",
        "Formulas are arithmetic only: no text, lists, properties or assignments.",
      );
    }
    if (text === "(" && ++depth > deepest) {
      return refuse(
        position,
        `${depth} nested brackets`,
        `at most ${deepest}`,
        "Write a flatter formula.",
      );
    }
    if (text === ")") depth--;
    if (!/^[A-Za-z_]/.test(text) || words.has(text)) continue;
    const isCall = /^\s*\(/.test(source.slice(token.lastIndex));
    const names = isCall ? Object.keys(formulaFunctions) : known;
    if (names.includes(text)) continue;
    const near = nearestName(text, names);
    return refuse(
      position,
      `"${text}"`,
      isCall ? `one of the functions ${names.join(", ")}` : `one of the names ${known.join(", ")}`,
      near ? `Did you mean "${near}"?` : "Use only these.",
    );
  }
  return undefined;
}

/** The parts of mathjs's nodes that checking needs. */
interface Checked {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly fn?: string | { readonly type: string; readonly name?: string };
  readonly args?: readonly MathNode[];
  readonly content?: MathNode;
  readonly condition?: MathNode;
  readonly trueExpr?: MathNode;
  readonly falseExpr?: MathNode;
}

function check(mathNode: MathNode, source: string, variables: readonly string[]): Formula {
  const node = mathNode as unknown as Checked;
  const inside = (each: MathNode | undefined) => check(each as MathNode, source, variables);
  switch (node.type) {
    case "ConstantNode":
      if (typeof node.value === "number") return { kind: "number", value: node.value };
      break;
    case "ParenthesisNode":
      return inside(node.content);
    case "SymbolNode": {
      const name = node.name as string;
      const slot = variables.indexOf(name);
      if (slot >= 0) return { kind: "variable", slot };
      if (Object.hasOwn(formulaConstants, name))
        return { kind: "number", value: formulaConstants[name] as number };
      break;
    }
    case "OperatorNode":
      if (typeof node.fn === "string" && Object.hasOwn(formulaOperators, node.fn)) {
        return { kind: "operator", name: node.fn, of: (node.args ?? []).map(inside) };
      }
      break;
    case "ConditionalNode":
      return {
        kind: "choice",
        of: [inside(node.condition), inside(node.trueExpr), inside(node.falseExpr)],
      };
    case "FunctionNode": {
      const name =
        typeof node.fn === "object" && node.fn.type === "SymbolNode" ? node.fn.name : undefined;
      const rule =
        name !== undefined && Object.hasOwn(formulaFunctions, name)
          ? formulaFunctions[name]
          : undefined;
      const count = node.args?.length ?? 0;
      if (!rule || name === undefined) break;
      if (count < rule.least || count > rule.most) {
        const position = Math.max(0, source.indexOf(name));
        throw refuse(
          position,
          `${name} of ${count} numbers`,
          `${rule.least === rule.most ? rule.least : `${rule.least} to ${rule.most}`}`,
          "Mend the brackets and commas.",
        );
      }
      return { kind: "function", name, of: (node.args ?? []).map(inside) };
    }
  }
  const text = mathNode.toString();
  throw refuse(
    Math.max(0, source.indexOf(text)),
    `"${text.slice(0, 40)}"`,
    "arithmetic",
    "Formulas are arithmetic only: no text, lists, ranges, properties or assignments.",
  );
}
