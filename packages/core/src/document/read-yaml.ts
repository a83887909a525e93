import { Composer, type CST, isMap, isPair, isScalar, isSeq, Parser } from "yaml";
import type { Issue } from "../vocabulary/issue.ts";
import { lineAndColumn } from "./line-and-column.ts";
import { yamlProblem } from "./yaml-problem.ts";

/** What a YAML text holds, or what is wrong with it. */
export type ReadYaml =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Longest YAML text, in characters: reading it takes memory and time that JSON does not. */
const longest = 1_000_000;
/** As many issues as one mends at a time. */
const most = 20;

/**
 * Reads one YAML 1.2 document by its core schema, as far as JSON could say the same.
 *
 * Tags, aliases, directives and a second document are refused with their place, so is a field that
 * occurs twice. The parts are counted level by level before they are put together: the YAML library
 * puts them together by recursion, and a few thousand levels end the whole process.
 */
export function readYaml(text: string, deepest: number): ReadYaml {
  if (text.length > longest) {
    const cure = "Write large documents as JSON.";
    return refuse([["", `${text.length} characters of YAML`, `at most ${longest}`, cure]]);
  }
  const tokens = [...new Parser().parse(text)];
  const foreign = foreignParts(tokens, deepest);
  if (foreign.length > 0) return refuse(foreign.map((part) => placed(text, part)));
  const options = {
    schema: "core",
    merge: false,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: "silent",
  } as const;
  const [document] = [...new Composer(options).compose(tokens, true, text.length)];
  if (!document) return { ok: true, value: null };
  if (document.errors.length > 0) {
    const parts = document.errors.slice(0, most).map(({ code, pos }) => {
      const { got, cure } = yamlProblem(code);
      return placed(text, [pos[0], got, "JSON or YAML", cure]);
    });
    return refuse(parts);
  }
  const twice = repeatedFields(document.contents);
  if (twice.length > 0) return refuse(twice.map((part) => placed(text, part)));
  return { ok: true, value: document.toJS({ maxAliasCount: 0 }) };
}

/** Where (a character), what was got, what was expected, and the cure. */
type Part = readonly [number, string, string, string];

function foreignParts(tokens: readonly CST.Token[], deepest: number): Part[] {
  const parts: Part[] = [];
  const note = (token: { readonly offset: number }, got: string, cure: string) => {
    if (parts.length < most) parts.push([token.offset, got, "plain data", cure]);
  };
  const documents = tokens.filter((token) => token.type === "document");
  if (documents[1]) note(documents[1], "a second document", "Keep one document in a file.");
  const open: [CST.Token | CST.SourceToken | null | undefined, number][] = [];
  const push = (list: readonly (CST.Token | CST.SourceToken)[] = [], depth: number) => {
    for (let i = list.length - 1; i >= 0; i--) open.push([list[i], depth]);
  };
  push(tokens, 0);
  for (let next = open.pop(); next && parts.length < most; next = open.pop()) {
    const [token, depth] = next;
    if (!token) continue;
    if (token.type === "directive") note(token, "a directive", "Remove the line.");
    if (token.type === "alias") note(token, "an alias", "Write the part out.");
    if (token.type === "tag") note(token, "a tag", "Remove it; the field says what it holds.");
    if ("props" in token) push(token.props, depth);
    if (token.type === "document") {
      open.push([token.value, depth]);
      push(token.start, depth);
    }
    if (!("items" in token)) continue;
    if (depth === deepest) {
      parts.push([
        token.offset,
        `more than ${deepest} levels`,
        "a flatter document",
        "No document of ours is nested so deep; check where it comes from.",
      ]);
      break;
    }
    for (let i = token.items.length - 1; i >= 0; i--) {
      const { start, key, sep, value } = token.items[i] as CST.BlockMap["items"][number];
      open.push([value, depth + 1]);
      push(sep, depth + 1);
      open.push([key, depth + 1]);
      push(start, depth + 1);
    }
  }
  return parts;
}

function repeatedFields(root: unknown): Part[] {
  const parts: Part[] = [];
  const open: unknown[] = [root];
  for (let node = open.pop(); node !== undefined && parts.length < most; node = open.pop()) {
    if (isPair(node)) open.push(node.value);
    if (!isMap(node) && !isSeq(node)) continue;
    for (let i = node.items.length - 1; i >= 0; i--) open.push(node.items[i]);
    const names = new Set<unknown>();
    for (const { key } of isMap(node) ? node.items : []) {
      const name = isScalar(key) ? key.value : key;
      if (names.has(name) && isScalar(key) && parts.length < most) {
        const cure = "Keep one of the two.";
        parts.push([key.range?.[0] ?? 0, `the field "${name}" again`, "each field once", cure]);
      }
      names.add(name);
    }
  }
  return parts;
}

function placed(text: string, [position, got, expected, cure]: Part) {
  return [lineAndColumn(text, position), got, expected, cure] as const;
}

function refuse(parts: readonly (readonly [string, string, string, string])[]): ReadYaml {
  const issues = parts.map(
    ([where, got, expected, cure]): Issue => ({ severity: "error", where, got, expected, cure }),
  );
  return { ok: false, issues };
}
