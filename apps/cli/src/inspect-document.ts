import {
  type CheckedDocument,
  checkDocument,
  checkLesson,
  fromSnapshotJson,
  fromTrajectoryJson,
  type Issue,
  type Lesson,
  parseDocument,
  type Run,
  readLesson,
  type Snapshot,
  type World,
} from "@entente/core";
import { shippedSources } from "./shipped.ts";

/** What a text turned out to be, with everything found in it. */
export type Inspected =
  | CheckedDocument
  | { readonly kind: "snapshot"; readonly value: Snapshot; readonly issues: readonly Issue[] }
  | { readonly kind: "lesson"; readonly value: Lesson; readonly issues: readonly Issue[] }
  | { readonly kind: "trajectory"; readonly value: Run; readonly issues: readonly Issue[] };

/** Reads and checks a world, scenario, lesson, snapshot or trajectory, whichever the text holds. */
export function inspectDocument(
  text: string,
  worldOf: (id: string) => World | undefined,
): Inspected {
  const parsed = parseDocument(text);
  if (!parsed.ok) return { kind: "broken", issues: parsed.issues };
  const document = parsed.value;
  const has = (field: string) =>
    typeof document === "object" && document !== null && Object.hasOwn(document, field);
  if (!has("recipe") && has("steps")) {
    const reading = readLesson(document);
    if (!reading.ok) return { kind: "broken", ...reading };
    const { scenarioOf } = shippedSources;
    const issues = checkLesson(reading.value, { worldOf, ...(scenarioOf ? { scenarioOf } : {}) });
    const failed = issues.some(({ severity }) => severity === "error");
    return failed ? { kind: "broken", issues } : { kind: "lesson", value: reading.value, issues };
  }
  if (!has("recipe")) return checkDocument(document, { worldOf });
  if (has("frames")) {
    const reading = fromTrajectoryJson(text);
    return reading.ok ? { kind: "trajectory", ...reading } : { kind: "broken", ...reading };
  }
  const reading = fromSnapshotJson(text);
  return reading.ok ? { kind: "snapshot", ...reading } : { kind: "broken", ...reading };
}
