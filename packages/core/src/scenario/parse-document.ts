import { parseDocument as parseYaml } from "yaml";
import type { Issue } from "../vocabulary/issue.ts";

export type ParsedDocument =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Longest text that is read, in characters: ten times the largest world we know of. */
const longest = 64_000_000;
/** Deepest nesting that is read; our documents need eight. */
const deepest = 40;
/** Longest text that is parsed a second time only to say where it breaks. */
const worthLocating = 4_000_000;
const reserved = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads JSON or YAML text as plain data, and refuses what no honest document holds.
 *
 * YAML is read by its core schema: no tags, no merge keys, each key once, few aliases. Refused with
 * their place: broken syntax, names that reach an object's machinery, nesting deeper than 40 levels,
 * texts of over 64 million characters.
 */
export function parseDocument(text: string): ParsedDocument {
  if (text.length > longest) {
    return refused(
      "",
      `${text.length} characters`,
      `at most ${longest}`,
      "Split the document, or leave parts out.",
    );
  }
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (plain.trim() === "")
    return refused("", "an empty text", "a document", "Choose another file.");
  const parsed = /^\s*[[{]/.test(plain) ? fromJson(plain) : fromYaml(plain);
  if (!parsed.ok) return parsed;
  const issues = hostileParts(parsed.value);
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

function fromJson(text: string): ParsedDocument {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const located = text.length <= worthLocating ? fromYaml(text) : undefined;
    if (located && !located.ok) return located;
    const message = error instanceof Error ? error.message : String(error);
    return refused(
      "",
      "text that is not JSON",
      "JSON or YAML",
      `${message.slice(0, 200)}. The file may be cut short.`,
    );
  }
}

function fromYaml(text: string): ParsedDocument {
  const document = parseYaml(text, {
    schema: "core",
    merge: false,
    uniqueKeys: true,
    prettyErrors: true,
  });
  if (document.errors.length > 0) {
    const issues = document.errors.slice(0, 20).map((error): Issue => {
      const place = error.linePos?.[0];
      const [message = ""] = error.message.split(" at line ");
      return {
        severity: "error",
        where: place ? `line ${place.line}, column ${place.col}` : "",
        got: "text that does not parse",
        expected: "JSON or YAML",
        cure: `${message}. The file may be cut short or changed by hand.`,
      };
    });
    return { ok: false, issues };
  }
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 50 }) };
  } catch (error) {
    return refused(
      "",
      "aliases that unfold without end",
      "plain data",
      `${error instanceof Error ? error.message : String(error)}. Write the parts out.`,
    );
  }
}

function hostileParts(root: unknown): Issue[] {
  const issues: Issue[] = [];
  const open: { readonly value: unknown; readonly where: string; readonly depth: number }[] = [
    { value: root, where: "", depth: 0 },
  ];
  for (let next = open.pop(); next && issues.length < 20; next = open.pop()) {
    const { value, where, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > deepest) {
      issues.push(
        issue(
          where.slice(0, 120),
          `more than ${deepest} levels`,
          "a flatter document",
          "No document of ours is nested so deep; check where it comes from.",
        ),
      );
      continue;
    }
    const list = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      const place = list ? `${where}[${key}]` : where === "" ? key : `${where}.${key}`;
      if (reserved.has(key)) {
        issues.push(
          issue(
            place,
            `a field named "${key}"`,
            "a plain field",
            "This name is not allowed anywhere; remove it.",
          ),
        );
      }
      open.push({ value: inner, where: place, depth: depth + 1 });
    }
  }
  return issues;
}

function issue(where: string, got: string, expected: string, cure: string): Issue {
  return { severity: "error", where, got, expected, cure };
}

function refused(where: string, got: string, expected: string, cure: string): ParsedDocument {
  return { ok: false, issues: [issue(where, got, expected, cure)] };
}
