import type { Issue } from "../vocabulary/issue.ts";
import { deepest } from "./deepest.ts";
import { hostileParts } from "./hostile-parts.ts";
import { lineAndColumn } from "./line-and-column.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";

export type ParsedDocument =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Longest text that is read, in characters: about ten times a world of 400 actors. */
const longest = 64_000_000;

/**
 * Reads JSON or YAML text as plain data, and refuses what no honest document holds.
 *
 * A text that begins with a bracket is JSON, any other YAML. Refused with their place: broken syntax,
 * a field that occurs twice, names that reach an object's machinery, nesting deeper than 40 levels;
 * and texts of over 64 million characters (YAML: one million). A byte order mark is skipped.
 */
export function parseDocument(text: string): ParsedDocument {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (plain.length > longest) {
    const cure = "Split the document, or leave parts out.";
    return refused("", `${plain.length} characters`, `at most ${longest}`, cure);
  }
  if (plain.trim() === "") {
    return refused("", "an empty text", "a document", "Choose another file.");
  }
  const parsed = /^\s*[[{]/.test(plain) ? fromJson(plain) : readYaml(plain, deepest);
  if (!parsed.ok) return parsed;
  const issues = hostileParts(parsed.value, deepest);
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

function fromJson(text: string): ParsedDocument {
  const json = readJson(text, deepest);
  if (json.ok) return json;
  const cure =
    json.position >= text.length
      ? "The file is cut short; fetch it again."
      : "Mend the text there; the file may have been changed by hand.";
  return refused(lineAndColumn(text, json.position), json.got, json.expected, cure);
}

function refused(where: string, got: string, expected: string, cure: string): ParsedDocument {
  return { ok: false, issues: [{ severity: "error", where, got, expected, cure }] };
}
