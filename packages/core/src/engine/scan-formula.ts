import { nearestName } from "../vocabulary/nearest-name.ts";
import { formulaConstants, formulaFunctions } from "./formula-language.ts";
import { type FormulaRefusal, refuseFormula } from "./formula-refusal.ts";

/** Longest formula, in characters; a readable one has a tenth of that. */
const longest = 500;
/** Deepest nesting of brackets: far beyond what one can read, well within the parser's stack. */
const deepest = 40;
const token =
  /\s+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?|[A-Za-z_][A-Za-z0-9_]*|<=|>=|==|!=|[-+*/^(),<>?:]/y;
const words = new Set(["and", "or", "not"]);

interface Token {
  readonly text: string;
  readonly position: number;
}

/** What is open at one level of brackets. */
interface Level {
  /** The function whose arguments these are. */
  readonly call: Token | undefined;
  commas: number;
  /** Question marks that wait for their colon. */
  choices: number;
}

/**
 * Goes through a formula from left to right and refuses, with its place, everything that is not
 * arithmetic over the named variables: the parser never sees it. Operators without operands and
 * brackets that stay open are the parser's business.
 */
export function scanFormula(
  source: string,
  variables: readonly string[],
): FormulaRefusal | undefined {
  if (source.trim() === "") {
    return refuseFormula(0, "nothing", "a number or a formula", "Write a number such as 0.5.");
  }
  if (source.length > longest) {
    const got = `${source.length} characters`;
    return refuseFormula(longest, got, `at most ${longest}`, "Write a shorter formula.");
  }
  const tokens: Token[] = [];
  for (let position = 0; position < source.length; position = token.lastIndex) {
    token.lastIndex = position;
    const text = token.exec(source)?.[0];
    if (text === undefined) return foreign(source, position);
    if (text.trim() !== "") tokens.push({ text, position });
  }
  const levels: Level[] = [{ call: undefined, commas: 0, choices: 0 }];
  for (const [i, here] of tokens.entries()) {
    const refused = take(here, tokens[i - 1], tokens[i + 1], levels, variables);
    if (refused) return refused;
  }
  return undefined;
}

function take(
  here: Token,
  before: Token | undefined,
  after: Token | undefined,
  levels: Level[],
  variables: readonly string[],
): FormulaRefusal | undefined {
  const { text, position } = here;
  const level = levels.at(-1) as Level;
  if (text === "(") {
    const call = before && Object.hasOwn(formulaFunctions, before.text) ? before : undefined;
    levels.push({ call, commas: 0, choices: 0 });
    if (levels.length - 1 <= deepest) return undefined;
    const got = `${levels.length - 1} nested brackets`;
    return refuseFormula(position, got, `at most ${deepest}`, "Write a flatter formula.");
  }
  if (text === ")") {
    if (levels.length > 1) levels.pop();
    return level.call && arity(level.call, before?.text === "(" ? 0 : level.commas + 1);
  }
  if (text === "," && level.commas++ >= 0 && !level.call) {
    const cure = "Decimals are written with a point; commas part the arguments of a function.";
    return refuseFormula(position, "a comma", "an operator", cure);
  }
  if (text === "?") level.choices++;
  if (text === ":" && level.choices-- === 0) {
    const cure = "A choice is written: test ? value : other value. There are no ranges.";
    return refuseFormula(position, '":" without a "?" before it', "an operator", cure);
  }
  if (/^[\d.]/.test(text) && !Number.isFinite(Number(text))) {
    const cure = "Numbers end at about 1.8e308; write a smaller one.";
    return refuseFormula(position, text, "a finite number", cure);
  }
  if (words.has(text) && !joins(here, before, after)) {
    const cure = "Write a < b and c < d, or not (a < b).";
    return refuseFormula(position, `"${text}" without its sides`, "a comparison beside it", cure);
  }
  if (!/^[A-Za-z_]/.test(text) || words.has(text)) return undefined;
  return after?.text === "(" ? called(here, variables) : named(here, variables);
}

/** Whether `and`, `or`, `not` stand where an operator can: alone, mathjs takes them for names. */
function joins({ text }: Token, before: Token | undefined, after: Token | undefined): boolean {
  const left = before !== undefined && /[\w.)]$/.test(before.text) && !words.has(before.text);
  const right = after !== undefined && (/^[\w.(+-]/.test(after.text) || after.text === "not");
  return right && left === (text !== "not");
}

function called({ text, position }: Token, variables: readonly string[]) {
  const functions = Object.keys(formulaFunctions);
  if (functions.includes(text)) return undefined;
  const near = nearestName(text, functions);
  const cure = variables.includes(text)
    ? `To multiply, write ${text} * (…).`
    : near
      ? `Did you mean "${near}"?`
      : "Use only these.";
  return refuseFormula(position, `"${text}(…)"`, `one of ${functions.join(", ")}`, cure);
}

function named({ text, position }: Token, variables: readonly string[]) {
  const names = [...variables, ...Object.keys(formulaConstants)];
  if (names.includes(text)) return undefined;
  const near = nearestName(text, names);
  const cure = Object.hasOwn(formulaFunctions, text)
    ? `A function needs brackets: ${text}(…).`
    : near
      ? `Did you mean "${near}"?`
      : "Use only these names.";
  return refuseFormula(position, `"${text.slice(0, 40)}"`, `one of ${names.join(", ")}`, cure);
}

function arity({ text, position }: Token, count: number): FormulaRefusal | undefined {
  const rule = formulaFunctions[text];
  if (!rule || (count >= rule.least && count <= rule.most)) return undefined;
  const range = rule.least === rule.most ? `${rule.least}` : `${rule.least} to ${rule.most}`;
  const cure = "Mend the brackets and commas.";
  return refuseFormula(
    position,
    `${text} of ${count} numbers`,
    `${range} between the brackets`,
    cure,
  );
}

function foreign(source: string, position: number): FormulaRefusal {
  const got = `"${String.fromCodePoint(source.codePointAt(position) as number)}"`;
  const expected = "numbers, names, + - * / ^, comparisons and round brackets";
  const cure = "Formulas are arithmetic only: no text, lists, properties or assignments.";
  return refuseFormula(position, got, expected, cure);
}
