import type { Issue } from "../vocabulary/issue.ts";

/** Brings a document from one version of its format to the next; pure, and only one version up. */
export interface Migration {
  readonly from: number;
  readonly up: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

export type Migrated =
  | { readonly ok: true; readonly document: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly issue: Issue };

/**
 * Looks at a document's `version` before anything else and brings it to the current one.
 *
 * `migrations` must lead from every old version to the next without a gap. A document from a newer
 * Entente is refused, since its fields may mean something else.
 */
export function migrate(
  data: unknown,
  current: number,
  migrations: readonly Migration[],
): Migrated {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return refuse(
      "",
      "no object with fields",
      "a document",
      "Choose a world, scenario or snapshot of Entente.",
    );
  }
  let document = data as Readonly<Record<string, unknown>>;
  const { version } = document;
  if (typeof version !== "number" || !Number.isInteger(version)) {
    return refuse(
      "version",
      shown(version),
      `${current}`,
      "Add the version of the document format.",
    );
  }
  if (version > current) {
    return refuse(
      "version",
      `${version}`,
      `at most ${current}`,
      "The document was written by a newer Entente; update this one to open it.",
    );
  }
  for (let at = version; at < current; at++) {
    const step = migrations.find((migration) => migration.from === at);
    if (!step)
      return refuse(
        "version",
        `${version}`,
        `${current}`,
        "This version was never in use; check where the document comes from.",
      );
    document = { ...step.up(document), version: at + 1 };
  }
  return { ok: true, document };
}

function shown(version: unknown): string {
  if (version === undefined) return "nothing";
  if (typeof version === "string") return JSON.stringify(version.slice(0, 40));
  return typeof version === "object" ? "no number" : String(version);
}

function refuse(where: string, got: string, expected: string, cure: string): Migrated {
  return { ok: false, issue: { severity: "error", where, got, expected, cure } };
}
