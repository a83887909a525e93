import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from "mathjs/number";
import type { FormulaRefusal } from "./formula-refusal.ts";
import { refuseFormula } from "./formula-refusal.ts";
import type { Formula, NetworkFormula } from "./formula-tree.ts";
import type { NetworkNames } from "./network-names.ts";
import { scanFormula } from "./scan-formula.ts";
import { networkLeaves, takeOver, variableLeaves } from "./take-over.ts";

export type { FormulaRefusal } from "./formula-refusal.ts";
export type { Formula, NetworkFormula } from "./formula-tree.ts";

/** A formula, or where it breaks the language. */
export type ParsedFormula = { readonly ok: true; readonly formula: Formula } | FormulaRefusal;
export type ParsedNetworkFormula =
  | { readonly ok: true; readonly formula: NetworkFormula }
  | FormulaRefusal;

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
  const refused = scanFormula(source, { variables });
  if (refused) return refused;
  const parsed = nodeOf(source);
  if (!parsed.ok) return parsed;
  const formula = takeOver(parsed.node, variableLeaves(variables));
  return formula ? { ok: true, formula } : foreignTree(source);
}

/**
 * Parses a formula over a network: `sum_k(w_k * x_ik * x_kj)`, `mean_ij(x_ij)`, `x("RUS", "CHN")`.
 *
 * The same door as `parseFormula`, with the names a network has. Every letter is bound once, so a
 * formula costs at most the cube of the number of actors, times the number of blocs.
 */
export function parseNetworkFormula(source: string, names: NetworkNames): ParsedNetworkFormula {
  const refused = scanFormula(source, { network: names });
  if (refused) return refused;
  const parsed = nodeOf(source);
  if (!parsed.ok) return parsed;
  const formula = takeOver(parsed.node, networkLeaves(names));
  return formula ? { ok: true, formula } : foreignTree(source);
}

function nodeOf(source: string): { readonly ok: true; readonly node: MathNode } | FormulaRefusal {
  try {
    // mathjs takes a new line for a new expression; here all white space is alike
    return { ok: true, node: mathjs.parse(source.replace(/\s/g, " ")) as MathNode };
  } catch (error) {
    return misshapen(source, error);
  }
}

function foreignTree(source: string): FormulaRefusal {
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
