import {
  type CheckedDocument,
  checkDocument,
  fromSnapshotJson,
  fromTrajectoryJson,
  type Issue,
  parseDocument,
  type Run,
  type Snapshot,
  type World,
} from "@entente/core";

/** What a text turned out to be, with everything found in it. */
export type Inspected =
  | CheckedDocument
  | { readonly kind: "snapshot"; readonly value: Snapshot; readonly issues: readonly Issue[] }
  | { readonly kind: "trajectory"; readonly value: Run; readonly issues: readonly Issue[] };

/** Reads and checks a world, scenario, snapshot or trajectory, whichever the text holds. */
export function inspectDocument(
  text: string,
  worldOf: (id: string) => World | undefined,
): Inspected {
  const parsed = parseDocument(text);
  if (!parsed.ok) return { kind: "broken", issues: parsed.issues };
  const document = parsed.value;
  const has = (field: string) =>
    typeof document === "object" && document !== null && Object.hasOwn(document, field);
  if (!has("recipe")) return checkDocument(document, { worldOf });
  if (has("frames")) {
    const reading = fromTrajectoryJson(text);
    return reading.ok ? { kind: "trajectory", ...reading } : { kind: "broken", ...reading };
  }
  const reading = fromSnapshotJson(text);
  return reading.ok ? { kind: "snapshot", ...reading } : { kind: "broken", ...reading };
}
