import type { z } from "zod";
import type { Issue } from "../vocabulary/issue.ts";
import { nearestName } from "../vocabulary/nearest-name.ts";
import { fieldsAt } from "./fields-at.ts";

/** Turns what Zod found into issues with place, finding, expectation and cure. */
export function schemaIssues(schema: z.ZodType, data: unknown, error: z.ZodError): Issue[] {
  return error.issues.flatMap((found) => describe(schema, data, found as z.core.$ZodIssue, []));
}

function describe(
  schema: z.ZodType,
  data: unknown,
  found: z.core.$ZodIssue,
  above: readonly PropertyKey[],
): Issue[] {
  const path = [...above, ...found.path];
  const where = pathText(path);
  const value = valueAt(data, path);
  const one = (got: string, expected: string, cure: string): Issue[] => [
    { severity: "error", where, got, expected, cure },
  ];
  switch (found.code) {
    case "unrecognized_keys":
      return found.keys.map((key) => {
        const known = fieldsAt(schema, data, path);
        const near = nearestName(key, known);
        return {
          severity: "error",
          where: where === "" ? key : `${where}.${key}`,
          got: `unknown field "${key}"`,
          expected: known.length > 0 ? `one of ${known.join(", ")}` : "a known field",
          cure: near ? `Did you mean "${near}"?` : "Remove it.",
        };
      });
    case "invalid_type":
      return one(
        show(value),
        typeWords[found.expected] ?? found.expected,
        value === undefined ? "Add the field." : "Change the value.",
      );
    case "invalid_value": {
      const known = found.values.map(String);
      const near = typeof value === "string" ? nearestName(value, known) : undefined;
      return one(
        show(value),
        known.length === 1 ? `${show(found.values[0])}` : `one of ${known.join(", ")}`,
        near ? `Did you mean "${near}"?` : "Choose one of these.",
      );
    }
    case "too_small":
    case "too_big": {
      const bound = found.code === "too_small" ? found.minimum : found.maximum;
      const side =
        found.code === "too_small"
          ? found.inclusive
            ? "at least"
            : "more than"
          : found.inclusive
            ? "at most"
            : "less than";
      const unit =
        { string: " characters", array: " entries", record: " fields" }[found.origin as string] ??
        "";
      const got = unit === "" ? show(value) : `${sizeOf(value)}${unit}`;
      return one(got, `${side} ${bound}${unit}`, "Bring it into range.");
    }
    case "invalid_format":
      return one(show(value), formatWords(path, found.pattern), "Write it in that form.");
    case "invalid_union":
      return union(schema, data, found, path);
    case "invalid_key":
      return one(`a field named ${show(path.at(-1))}`, formatWords(path), "Rename the field.");
    case "invalid_element":
      return found.issues.flatMap((inner) => describe(schema, data, inner, path));
    case "not_multiple_of":
      return one(show(value), "a whole number", "Round it.");
    default:
      return one(show(value), formatWords(path), "Write it in that form.");
  }
}

/** A union reports the branch that came nearest: the one with the fewest complaints. */
function union(
  schema: z.ZodType,
  data: unknown,
  found: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
): Issue[] {
  const own = found.discriminator === undefined || path.at(-1) !== found.discriminator;
  const value = valueAt(data, own ? path : path.slice(0, -1));
  const branches = found.errors.filter((branch) => branch.length > 0);
  if (branches.length === 0) {
    const kinds = ["sanction", "bloc", "tie", "event"];
    const kind = (value as { kind?: unknown } | undefined)?.kind;
    const near = typeof kind === "string" ? nearestName(kind, kinds) : undefined;
    return [
      {
        severity: "error",
        where: `${pathText(path)}${found.discriminator && own ? `.${found.discriminator}` : ""}`,
        got: found.discriminator ? show(kind) : show(value),
        expected: `one of ${kinds.join(", ")}`,
        cure: near ? `Did you mean "${near}"?` : "Choose one of these.",
      },
    ];
  }
  if (typeof value !== "object" || value === null) {
    return [
      {
        severity: "error",
        where: pathText(path),
        got: show(value),
        expected: "a number or a short text",
        cure: "Change the value.",
      },
    ];
  }
  const nearest = [...branches].sort((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => describe(schema, data, inner, path));
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

function formatWords(path: readonly PropertyKey[], pattern?: string): string {
  const field = String([...path].reverse().find((part) => typeof part === "string") ?? "");
  if (/^(asOf|start|end|from|until|since|date)$/.test(field))
    return "an ISO date such as 2024-04-10";
  if (field === "cameo") return "a CAMEO code of two to four digits, as text";
  if (field === "digest") return "16 hexadecimal digits";
  if (field === "doi") return "a DOI such as 10.1073/pnas.1013213108";
  if (field === "url") return "an address that begins with https:// or http://";
  if (/^(members|values)$/.test(field)) return "an ISO 3166 alpha-3 code such as FRA";
  if (pattern?.includes("A-Za-z0-9"))
    return "an identifier: letters, digits, dot, dash or underscore, at most 64";
  return "an identifier: letters, digits, dot, dash or underscore, at most 64";
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

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

function sizeOf(value: unknown): number {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object with fields" : String(value);
}
