import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from "mathjs/number";

const mathjs = create({ ...parseDependencies } as FactoryFunctionMap);
const greek = new Set([
  "alpha",
  "beta",
  "gamma",
  "kappa",
  "rho",
  "sigma",
  "tau",
  "chi",
  "iota",
  "Delta",
]);

/**
 * Writes a mechanism's equation, given in mathjs syntax, as TeX.
 *
 * `x_ij` becomes x with two indices, `x_ik_plus` its positive part, `sum_k(…)` a sum over k, and
 * `Delta(u)` the change of u. The equation is for reading; the mechanism's code is what runs.
 */
export function equationTex(equation: string): string {
  return (mathjs.parse(equation) as MathNode)
    .toTex({ parenthesis: "keep", handler: tex })
    .replace(/\\cdot/g, "\\,");
}

interface Named {
  readonly type: string;
  readonly name?: string;
  readonly fn?: { readonly name?: string } | string;
  readonly args?: readonly MathNode[];
}

function tex(mathNode: MathNode, options: object): string | undefined {
  const node = mathNode as unknown as Named;
  if (node.type === "SymbolNode") return symbol(node.name as string);
  if (node.type !== "FunctionNode") return undefined;
  const name = typeof node.fn === "object" ? (node.fn.name ?? "") : "";
  const inner = (node.args ?? []).map((arg) => arg.toTex(options)).join(", ");
  const sum = /^sum_([a-z])$/.exec(name);
  if (sum) return `\\sum_{${sum[1]}} ${inner}`;
  if (name === "Delta") return `\\Delta\\!\\left(${inner}\\right)`;
  return undefined;
}

function symbol(name: string): string {
  const [letter = "", ...marks] = name.split("_");
  if (letter === "Delta") return `\\Delta ${symbol(marks.join("_"))}`;
  const base = greek.has(letter) ? `\\${letter}` : letter;
  const upper = marks.includes("plus") ? "^{+}" : marks.includes("minus") ? "^{-}" : "";
  const lower = marks.filter((mark) => mark !== "plus" && mark !== "minus").join("");
  return `${base}${upper}${lower ? `_{${lower}}` : ""}`;
}
