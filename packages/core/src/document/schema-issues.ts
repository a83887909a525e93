import type { z } from "zod";
import type { Issue } from "../vocabulary/issue.ts";
import { nearestName } from "../vocabulary/nearest-name.ts";
import { fieldsAt } from "./fields-at.ts";
import { pathText } from "./path-text.ts";

/** As many issues as a reader takes in; a broken list of thousands says the same thing each time. */
const most = 200;

/** Turns what Zod found into issues with place, finding, expectation and cure. */
export function schemaIssues(schema: z.ZodType, data: unknown, error: z.ZodError): Issue[] {
  const found = error.issues.slice(0, most) as readonly z.core.$ZodIssue[];
  const issues = found.flatMap((each) => describe(schema, data, each));
  const left = error.issues.length - found.length;
  if (left === 0) return issues;
  const cure = `Only the first ${most} are listed; mend those and read again.`;
  const rest = {
    severity: "error",
    where: "",
    got: `${left} more`,
    expected: "none",
    cure,
  } as const;
  return [...issues, rest];
}

function describe(schema: z.ZodType, data: unknown, found: z.core.$ZodIssue): Issue[] {
  const { path } = found;
  const value = valueAt(data, path);
  const one = (got: string, expected: string, cure: string): Issue[] => [
    { severity: "error", where: pathText(path), got, expected, cure },
  ];
  switch (found.code) {
    case "unrecognized_keys": {
      const known = fieldsAt(schema, data, path);
      return found.keys.slice(0, most).map((key) => ({
        severity: "error",
        where: pathText([...path, key]),
        got: `unknown field ${show(key)}`,
        expected: `one of ${known.join(", ")}`,
        cure: suggest(key, known) ?? "Remove it.",
      }));
    }
    case "invalid_type": {
      const expected = typeWords[found.expected] ?? found.expected;
      if (value === undefined) return one("nothing", expected, "Add the field.");
      const quotes = found.expected === "string" && typeof value === "number";
      return one(show(value), expected, quotes ? "Put it in quotes." : "Change the value.");
    }
    case "invalid_value": {
      const known = found.values.map(String);
      const expected = known.length === 1 ? show(found.values[0]) : `one of ${known.join(", ")}`;
      return one(show(value), expected, suggest(value, known) ?? "Choose what is expected.");
    }
    case "too_small":
      return one(
        sizeOf(value),
        `${found.inclusive ? "at least" : "more than"} ${found.minimum}${units[found.origin] ?? ""}`,
        "Bring it into range.",
      );
    case "too_big":
      return one(
        sizeOf(value),
        `${found.inclusive ? "at most" : "less than"} ${found.maximum}${units[found.origin] ?? ""}`,
        "Bring it into range.",
      );
    case "invalid_key": {
      const name = show(path.at(-1));
      return one(
        `a field named ${name}`,
        found.issues[0]?.message ?? "a name",
        "Rename the field.",
      );
    }
    case "invalid_union": {
      const { options } = found as { readonly options?: readonly unknown[] };
      if (!options) return one(show(value), found.message, "Change the value.");
      const known = options.map(String);
      const cure = suggest(value, known) ?? "Choose one of these.";
      return one(show(value), `one of ${known.join(", ")}`, cure);
    }
    default:
      return one(show(value), found.message, "Write it in that form.");
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object with fields",
  record: "an object with fields",
};

const units: Readonly<Record<string, string>> = {
  string: " characters",
  array: " entries",
  record: " fields",
};

function suggest(value: unknown, known: readonly string[]): string | undefined {
  const near = typeof value === "string" ? nearestName(value, known) : undefined;
  return near && `Did you mean "${near}"?`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

function sizeOf(value: unknown): string {
  if (typeof value === "string") return `${value.length} characters`;
  if (Array.isArray(value)) return `${value.length} entries`;
  return show(value);
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object with fields" : String(value);
}
