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
  const [, fold = "", over = ""] = /^(sum|mean|min|max)_(ij|[a-z])$/.exec(name) ?? [];
  const under = over === "ij" ? "i<j" : over;
  if (fold === "sum") return `\\sum_{${under}} ${isSum(args[0]) ? bracketed(inner) : inner}`;
  if (fold !== "") return `\\operatorname*{${fold}}_{${under}}\\!${bracketed(inner)}`;
  const texts = args.map((arg) => (arg as unknown as Named).value);
  if (texts.length > 0 && texts.every((text) => typeof text === "string"))
    return named(name, texts as string[]);
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

/** A quantity of somebody who is named: x("RUS", "CHN") is x with both names below. */
function named(name: string, texts: readonly string[]): string {
  const below = texts.map(plainTex).join(",\\,");
  const own = /^(.+)_([a-z])$/.exec(name);
  return own
    ? `${symbolTex(own[1] as string)}_{${below},\\,${own[2]}}`
    : `${symbolTex(name)}_{${below}}`;
}

function symbolTex(name: string): string {
  const [letter = "", ...marks] = name.split("_");
  if (letter === "Delta" && marks.length > 0) return `\\Delta ${symbolTex(marks.join("_"))}`;
  const upper = marks.includes("plus") ? "^{+}" : marks.includes("minus") ? "^{-}" : "";
  const lower = marks.filter((mark) => mark !== "plus" && mark !== "minus");
  if (greek.has(letter)) return `\\${letter}${upper}${below(lower)}`;
  if (letter.length === 1) return `${letter}${upper}${below(lower)}`;
  // Words of a longer name stay words; only letters of actors and blocs go below.
  const isIndex = /^[a-z]{1,2}$/.test(lower.at(-1) ?? "");
  const said = [letter, ...(isIndex ? lower.slice(0, -1) : lower)].join("\\ ");
  return `\\mathrm{${said}}${upper}${below(isIndex ? lower.slice(-1) : [])}`;
}

function below(marks: readonly string[]): string {
  return marks.length > 0 ? `_{${marks.join("")}}` : "";
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
