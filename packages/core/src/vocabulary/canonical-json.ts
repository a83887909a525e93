import { UsageError } from "./errors.ts";

/**
 * Writes plain data as JSON with sorted keys and no spaces: equal data give equal text.
 *
 * In the manner of RFC 8785. Fields that are `undefined` are left out; NaN, infinities, functions and
 * the like throw a `UsageError`, for no document holds them.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") {
    return JSON.stringify(value);
  }
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each)).join(",")}]`;
  if (typeof value === "object") {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
    return `{${fields.join(",")}}`;
  }
  throw new UsageError(`No JSON for ${String(value)}.`);
}
