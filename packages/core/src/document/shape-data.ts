import type { z } from "zod";
import type { Issue } from "../vocabulary/issue.ts";
import type { Reading } from "../vocabulary/reading.ts";
import { deepest } from "./deepest.ts";
import { hostileParts } from "./hostile-parts.ts";
import { type Migration, migrate } from "./migrate.ts";
import { schemaIssues } from "./schema-issues.ts";

/** How a kind of document has changed: its version now, and the ways to it from older ones. */
export interface Versions {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/** Reads plain data against a schema: what no honest document holds, version, migrations, shape. */
export function shapeData<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  { version, migrations }: Versions,
): Reading<z.infer<Schema>> {
  const issues = hostileParts(data, deepest);
  if (issues.length > 0) return { ok: false, issues };
  const migrated = migrate(data, version, migrations);
  if (!migrated.ok) return { ok: false, issues: [migrated.issue] };
  return shape(schema, migrated.document);
}

/**
 * Zod hands the issues of a list up as arguments of one call, and tens of thousands of them overflow
 * the stack: then the beginnings of the lists are read alone, which is as much as anybody mends.
 */
function shape<Schema extends z.ZodType>(schema: Schema, data: unknown): Reading<z.infer<Schema>> {
  for (const most of [Number.POSITIVE_INFINITY, 10_000, 500]) {
    const read = most < Number.POSITIVE_INFINITY ? beginning(data, most) : data;
    try {
      const shaped = schema.safeParse(read);
      if (!shaped.success) return { ok: false, issues: schemaIssues(schema, data, shaped.error) };
      if (read === data) return { ok: true, value: shaped.data, issues: [] };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const issue: Issue = {
    severity: "error",
    where: "",
    got: "lists that are broken in thousands of places, beyond their first 500 entries",
    expected: "a document of the right shape",
    cure: "Write the document anew from its source.",
  };
  return { ok: false, issues: [issue] };
}

function beginning(data: unknown, most: number): unknown {
  if (Array.isArray(data)) return data.slice(0, most).map((each) => beginning(each, most));
  if (typeof data !== "object" || data === null) return data;
  const fields = Object.entries(data).slice(0, most);
  return Object.fromEntries(fields.map(([name, field]) => [name, beginning(field, most)]));
}
