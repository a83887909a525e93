import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from "mathjs/number";

const mathjs = create({ ...parseDependencies } as FactoryFunctionMap);
const greek = new Set(
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega Delta".split(
    " ",
  ),
);
const functions: Readonly<Record<string, string>> = {
  exp: "\\exp",
  log: "\\ln",
  sin: "\\sin",
  cos: "\\cos",
  tanh: "\\tanh",
  min: "\\min",
  max: "\\max",
};

/**
 * Writes a formula, or a mechanism's equation, given in mathjs syntax, as TeX.
 *
 * `x_ij` becomes x with two indices, `x_ik_plus` its positive part, `sum_k(…)` a sum over k, and
 * `Delta(u)` the change of u. It is for reading only, so it takes any name and any function, and
 * gives what it cannot parse as plain text.
 */
export function equationTex(equation: string): string {
  if (equation.length > 2000) return plainTex(`${equation.slice(0, 100)} …`);
  try {
    return (mathjs.parse(equation) as MathNode)
      .toTex({ parenthesis: "keep", handler: tex })
      .replace(/\\cdot/g, "\\,");
  } catch {
    return plainTex(equation);
  }
}

interface Named {
  readonly type: string;
  readonly name?: string;
  readonly fn?: { readonly name?: string } | string;
  readonly args?: readonly MathNode[];
  readonly value?: unknown;
}

function tex(mathNode: MathNode, options: object): string | undefined {
  const node = mathNode as unknown as Named;
  if (node.type === "SymbolNode") return symbolTex(node.name as string);
  if (node.type === "ConstantNode" && typeof node.value !== "number")
    return plainTex(`${node.value}`);
  if (node.type !== "FunctionNode" || typeof node.fn !== "object") return undefined;
  const { name = "" } = node.fn;
  const args = node.args ?? [];
  const inner = args.map((arg) => arg.toTex(options)).join(", ");
  const sum = /^sum_([a-z])$/.exec(name);
  if (sum) return `\\sum_{${sum[1]}} ${isSum(args[0]) ? bracketed(inner) : inner}`;
  if (name === "sqrt") return `\\sqrt{${inner}}`;
  if (name === "abs") return `\\left|${inner}\\right|`;
  return `${functions[name] ?? symbolTex(name)}\\!${bracketed(inner)}`;
}

function bracketed(inner: string): string {
  return `\\left(${inner}\\right)`;
}

function isSum(node: MathNode | undefined): boolean {
  const { fn } = (node ?? {}) as unknown as Named;
  return fn === "add" || fn === "subtract";
}

function symbolTex(name: string): string {
  const [letter = "", ...marks] = name.split("_");
  if (letter === "Delta" && marks.length > 0) return `\\Delta ${symbolTex(marks.join("_"))}`;
  const upper = marks.includes("plus") ? "^{+}" : marks.includes("minus") ? "^{-}" : "";
  const lower = marks.filter((mark) => mark !== "plus" && mark !== "minus").join("");
  const base = greek.has(letter)
    ? `\\${letter}`
    : letter.length > 1
      ? `\\mathrm{${letter}}`
      : letter;
  return `${base}${upper}${lower ? `_{${lower}}` : ""}`;
}

/** Text that TeX shows as it is. */
function plainTex(text: string): string {
  const shown = text.replace(/[\\{}$&#%^_~]/g, (sign) => {
    if (sign === "\\") return "\\textbackslash ";
    if (sign === "^") return "\\textasciicircum ";
    return sign === "~" ? "\\textasciitilde " : `\\${sign}`;
  });
  return `\\text{${shown}}`;
}
