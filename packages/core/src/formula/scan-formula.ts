import { type FormulaRefusal, refuseFormula } from "./formula-refusal.ts";
import type { Names } from "./names.ts";
import { type Level, levelOf, scanName } from "./scan-name.ts";
import type { Token } from "./token.ts";

/** Longest formula, in characters; a readable one has a tenth of that. */
const longest = 500;
/** Deepest nesting of brackets: far beyond what one can read, well within the parser's stack. */
const deepest = 40;
const token =
  /\s+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?|[A-Za-z_][A-Za-z0-9_]*|"[^"\\\r\n]*"|<=|>=|==|!=|[-+*/^(),<>?:]/y;
const words = new Set(["and", "or", "not"]);

/**
 * Goes through a formula from left to right and refuses, with its place, everything that is not
 * arithmetic over known names: the parser never sees it. Operators without operands and brackets
 * that stay open are the parser's business.
 */
export function scanFormula(source: string, names: Names): FormulaRefusal | undefined {
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
    if (text === undefined || (text.startsWith('"') && !names.network))
      return foreign(source, position);
    if (text.trim() !== "") tokens.push({ text, position });
  }
  const levels: Level[] = [levelOf(undefined, names, [])];
  for (const [i, here] of tokens.entries()) {
    const refused = take(here, tokens[i - 1], tokens[i + 1], levels, names, source);
    if (refused) return refused;
  }
  return undefined;
}

function take(
  here: Token,
  before: Token | undefined,
  after: Token | undefined,
  levels: Level[],
  names: Names,
  source: string,
): FormulaRefusal | undefined {
  const { text, position } = here;
  const level = levels.at(-1) as Level;
  if (level.texts) return takeText(here, level, levels, names, source);
  if (text.startsWith('"')) return foreign(source, position);
  if (text === "(") {
    levels.push(levelOf(before, names, levels));
    if (levels.length - 1 <= deepest) return undefined;
    const got = `${levels.length - 1} nested brackets`;
    return refuseFormula(position, got, `at most ${deepest}`, "Write a flatter formula.");
  }
  if (text === ")") {
    if (levels.length > 1) levels.pop();
    return arity(level, before?.text === "(" ? 0 : level.commas + 1);
  }
  if (text === "," && level.commas++ >= 0 && !level.arity) {
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
  return scanName(here, after?.text === "(", levels, names);
}

/** Between the brackets of `x("RUS", "CHN")`: texts and commas in turn, each text a known id. */
function takeText(
  { text, position }: Token,
  level: Level,
  levels: Level[],
  names: Names,
  source: string,
): FormulaRefusal | undefined {
  const texts = level.texts ?? [];
  const call = level.call as Token;
  const form = `${call.text}(${texts.map((kind) => `"${kind}"`).join(", ")})`;
  const wanted = level.commas % 2 === 0 ? texts[level.commas / 2] : undefined;
  const done = level.commas === 2 * texts.length - 1;
  if (text === ")" && done) {
    levels.pop();
    return undefined;
  }
  if (text === "," && wanted === undefined && !done) {
    level.commas++;
    return undefined;
  }
  if (wanted === undefined || !text.startsWith('"')) {
    const expected = wanted ? `the id of an ${wanted} in quotes`.replace("an g", "a g") : form;
    const cure = `Write ${form}; to multiply, write ${call.text} * (…).`;
    return refuseFormula(position, `"${source.slice(position, position + 12)}"`, expected, cure);
  }
  level.commas++;
  return level.knows(wanted, { text: text.slice(1, -1), position }, names);
}

/** Whether `and`, `or`, `not` stand where an operator can: alone, mathjs takes them for names. */
function joins({ text }: Token, before: Token | undefined, after: Token | undefined): boolean {
  const left = before !== undefined && /[\w.)]$/.test(before.text) && !words.has(before.text);
  const right = after !== undefined && (/^[\w.(+-]/.test(after.text) || after.text === "not");
  return right && left === (text !== "not");
}

function arity({ call, arity: rule }: Level, count: number): FormulaRefusal | undefined {
  if (!call || !rule || (count >= rule.least && count <= rule.most)) return undefined;
  const range = rule.least === rule.most ? `${rule.least}` : `${rule.least} to ${rule.most}`;
  return refuseFormula(
    call.position,
    `${call.text} of ${count} numbers`,
    `${range} between the brackets`,
    "Mend the brackets and commas.",
  );
}

function foreign(source: string, position: number): FormulaRefusal {
  const got = `"${String.fromCodePoint(source.codePointAt(position) as number)}"`;
  const expected = "numbers, names, + - * / ^, comparisons and round brackets";
  const cure = "Formulas are arithmetic only: no text, lists, properties or assignments.";
  return refuseFormula(position, got, expected, cure);
}
