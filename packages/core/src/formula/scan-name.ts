import { nearestName } from "../vocabulary/nearest-name.ts";
import { formulaConstants, formulaFunctions, networkFunctions } from "./formula-language.ts";
import { type FormulaRefusal, refuseFormula } from "./formula-refusal.ts";
import type { Names } from "./names.ts";
import {
  foldNamed,
  type NetworkNames,
  namesInReach,
  resolveCall,
  resolveName,
} from "./network-names.ts";
import type { Token } from "./token.ts";

/** What is open at one level of brackets. */
export interface Level {
  /** The name before the bracket, if it is called. */
  readonly call: Token | undefined;
  /** How many arguments the called function takes. */
  readonly arity: { readonly least: number; readonly most: number } | undefined;
  /** What the texts between these brackets must name, where texts belong. */
  readonly texts: readonly ("actor" | "group")[] | undefined;
  /** Letters that mean something in here. */
  readonly bound: readonly string[];
  /** Whether these brackets lie in those of `Delta`. */
  readonly inDelta: boolean;
  commas: number;
  /** Question marks that wait for their colon. */
  choices: number;
  /** Refuses a text that names nobody. */
  readonly knows: (what: "actor" | "group", id: Token, names: Names) => FormulaRefusal | undefined;
}

/** Opens a level of brackets after the token before it. */
export function levelOf(
  before: Token | undefined,
  { network }: Names,
  levels: readonly Level[],
): Level {
  const outer = levels.at(-1);
  const bound = outer?.bound ?? network?.bound ?? [];
  const name = before?.text ?? "";
  const fold = network && foldNamed(name);
  const rule = functionsOf(network)[name];
  const known = rule !== undefined && Object.hasOwn(functionsOf(network), name);
  const texts = network && resolveCall(name, network, bound)?.texts;
  return {
    call: fold || known || texts ? before : undefined,
    arity: fold ? { least: 1, most: 1 } : known ? rule : undefined,
    texts,
    bound: fold ? [...bound, ...fold.over] : bound,
    inDelta: outer?.inDelta === true || (network !== undefined && name === "Delta"),
    commas: 0,
    choices: 0,
    knows: knowsId,
  };
}

function functionsOf(network: NetworkNames | undefined) {
  return network ? networkFunctions : formulaFunctions;
}

/** Refuses a name that means nothing where it stands, with the nearest one that does. */
export function scanName(
  here: Token,
  isCalled: boolean,
  levels: readonly Level[],
  names: Names,
): FormulaRefusal | undefined {
  return isCalled ? called(here, levels, names) : named(here, levels, names);
}

function called(
  { text, position }: Token,
  levels: readonly Level[],
  { network, ...plain }: Names,
): FormulaRefusal | undefined {
  const { bound, inDelta } = levels.at(-1) as Level;
  const functions = Object.keys(functionsOf(network));
  if (text === "Delta" && inDelta && network) {
    const cure = "A change of a change is no quantity here; take one Delta away.";
    return refuseFormula(position, "Delta inside Delta", "one Delta", cure);
  }
  if (functions.includes(text)) return undefined;
  const fold = network && foldNamed(text);
  if (fold) return foldFits(text, position, fold.over, network, bound);
  if (network && resolveCall(text, network, bound)) return undefined;
  const variables = network ? namesInReach(network, bound) : (plain as PlainNames).variables;
  const folds = network?.folds.map((letters) => `sum_${letters}`) ?? [];
  const near = nearestName(text, [...functions, ...folds]);
  const isName = variables.includes(text) || (network && resolveName(text, network, bound));
  const cure = isName
    ? `To multiply, write ${text} * (…).`
    : near
      ? `Did you mean "${near}"?`
      : "Use only these.";
  const all = [...functions, ...folds].join(", ");
  return refuseFormula(position, `"${text}(…)"`, `one of ${all}`, cure);
}

interface PlainNames {
  readonly variables: readonly string[];
}

function foldFits(
  text: string,
  position: number,
  over: readonly string[],
  { folds }: NetworkNames,
  bound: readonly string[],
): FormulaRefusal | undefined {
  const letters = over.join("");
  const how = text.slice(0, text.indexOf("_"));
  if (!folds.includes(letters)) {
    const all = folds.map((each) => `${how}_${each}`).join(", ");
    const cure = bound.includes("i")
      ? "i and j are the two ends of the tie already; k runs over third actors, g over blocs."
      : "Use only these.";
    return refuseFormula(position, `"${text}(…)"`, `one of ${all}`, cure);
  }
  const taken = over.find((letter) => bound.includes(letter));
  if (taken === undefined) return undefined;
  const free = folds.filter((each) => [...each].every((letter) => !bound.includes(letter)));
  const cure = free.length
    ? `${taken} means something here already; use ${free.map((each) => `${how}_${each}`).join(" or ")}.`
    : `${taken} means something here already; take this sum apart from the one around it.`;
  return refuseFormula(
    position,
    `"${text}(…)" inside another over ${taken}`,
    "a free letter",
    cure,
  );
}

function named(
  { text, position }: Token,
  levels: readonly Level[],
  { network, ...plain }: Names,
): FormulaRefusal | undefined {
  const { bound } = levels.at(-1) as Level;
  const constants = Object.keys(formulaConstants);
  const reach = network ? namesInReach(network, bound) : (plain as PlainNames).variables;
  const names = [...reach, ...constants];
  if (names.includes(text)) return undefined;
  const resolved = network && resolveName(text, network, bound);
  if (resolved?.ok) return undefined;
  const got = `"${text.slice(0, 40)}"`;
  if (resolved) {
    const letters = resolved.unbound.join(" and ");
    const wanted = network?.folds.filter((each) =>
      resolved.unbound.some((letter) => each.includes(letter)),
    );
    const verb = resolved.unbound.length > 1 ? "mean" : "means";
    const folds = wanted?.map((each) => `sum_${each}(…)`).join(" or ");
    const cure = wanted?.length
      ? `${letters} ${verb} something only inside ${folds}: put this name between its brackets.`
      : `${letters} ${verb} nothing in this formula.`;
    return refuseFormula(position, got, `a name without ${letters}`, cure);
  }
  const isFunction = Object.hasOwn(functionsOf(network), text) || (network && foldNamed(text));
  const isCall = network && resolveCall(text, network, bound);
  const near = nearestName(text, names);
  const cure = isFunction
    ? `A function needs brackets: ${text}(…).`
    : isCall
      ? `Say whose: ${exampleOf(text, isCall.of)}.`
      : near
        ? `Did you mean "${near}"?`
        : "Use only these names.";
  const list = network && names.length > 12 ? [...names.slice(0, 12), "…"] : names;
  return refuseFormula(position, got, `one of ${list.join(", ")}`, cure);
}

/** How a quantity is written that stands without whom it is of. */
function exampleOf(name: string, of: "pair" | "actor" | "group" | "member" | "identity"): string {
  const letters = { pair: "ij", actor: "i", group: "g", member: "gi", identity: "i" }[of];
  return `${name}_${letters}`;
}

function knowsId(
  what: "actor" | "group",
  { text, position }: Token,
  { network }: Names,
): FormulaRefusal | undefined {
  const ids = what === "actor" ? network?.actorIds : network?.groupIds;
  if (!ids || ids.includes(text)) return undefined;
  const near = nearestName(text, ids);
  const list = `${ids.slice(0, 12).join(", ")}${ids.length > 12 ? ", …" : ""}`;
  const word = what === "actor" ? "an actor" : "a bloc";
  return refuseFormula(
    position,
    `"${text.slice(0, 40)}"`,
    `the id of ${word}`,
    near ? `Did you mean "${near}"?` : ids.length ? `Use one of: ${list}.` : `There is none here.`,
  );
}
