import type { Issue } from "../vocabulary/issue.ts";
import { pathText } from "./path-text.ts";

const reserved = new Set(["__proto__", "constructor", "prototype"]);
/** As many issues as one mends at a time. */
const most = 20;

/**
 * Lists fields whose names would reach an object's machinery instead of its data, and parts nested
 * deeper than `deepest` levels (or in a circle), each with its place.
 */
export function hostileParts(root: unknown, deepest: number): Issue[] {
  const issues: Issue[] = [];
  const path: PropertyKey[] = [];
  const note = (got: string, expected: string, cure: string) =>
    issues.push({ severity: "error", where: pathText(path), got, expected, cure });

  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null || issues.length >= most) return;
    if (path.length >= deepest) {
      const cure = "No document of ours is nested so deep; check where it comes from.";
      note(`more than ${deepest} levels`, "a flatter document", cure);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(key) : key);
      if (reserved.has(key)) {
        const cure = "This name is not allowed anywhere; remove it.";
        note(`a field named "${key}"`, "a plain field", cure);
      }
      walk(inner);
      path.pop();
    }
  };
  walk(root);
  return issues;
}
