import type { z } from "zod";
import type { Reading } from "../vocabulary/reading.ts";
import { type Migration, migrate } from "./migrate.ts";
import { parseDocument } from "./parse-document.ts";
import { schemaIssues } from "./schema-issues.ts";

/** Reads text or plain data against a schema: parse, version, migrations, shape. */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  source: unknown,
  { version, migrations }: { readonly version: number; readonly migrations: readonly Migration[] },
): Reading<z.infer<Schema>> {
  const parsed =
    typeof source === "string" ? parseDocument(source) : ({ ok: true, value: source } as const);
  if (!parsed.ok) return parsed;
  const migrated = migrate(parsed.value, version, migrations);
  if (!migrated.ok) return { ok: false, issues: [migrated.issue] };
  const shaped = schema.safeParse(migrated.document);
  if (shaped.success) return { ok: true, value: shaped.data, issues: [] };
  return { ok: false, issues: schemaIssues(schema, migrated.document, shaped.error) };
}
