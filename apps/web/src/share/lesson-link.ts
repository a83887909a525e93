import type { Lesson } from "@entente/core";
import { type LinkFault, unwrap, wrap } from "./share-link.ts";

/** Where a link into a lesson begins: at a step, for a team. */
export interface LessonPlace {
  readonly step?: string;
  readonly team?: string;
}

export type LessonLink =
  | ({ readonly kind: "shipped"; readonly id: string } & LessonPlace)
  /** The document out of the link, not yet checked. */
  | ({ readonly kind: "own"; readonly document: unknown } & LessonPlace)
  | { readonly kind: "faulty"; readonly fault: Exclude<LinkFault, "none"> };

const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A lesson without what only its teacher reads: notes, slides, sheets of paper, rubric. */
export function studentPart(lesson: Lesson): Lesson {
  const { handout: _, instructor: __, rubric: ___, ...rest } = lesson;
  return {
    ...rest,
    steps: lesson.steps.map(({ presenter: _, slide: __, ...step }) => step),
  };
}

/**
 * Writes the fragment of a link to a lesson, without the `#`: the id of a shipped one, or a lesson of
 * one's own as students need it, its stages and locks with it.
 */
export function toLessonFragment(
  lesson: string | Lesson,
  { step, team }: LessonPlace = {},
): string {
  const parts = [`lesson=${typeof lesson === "string" ? lesson : wrap(studentPart(lesson))}`];
  if (step) parts.push(`step=${step}`);
  if (team) parts.push(`team=${team}`);
  return parts.join("&");
}

/** Reads a fragment; `undefined` when it is no link to a lesson. */
export function fromLessonFragment(fragment: string): LessonLink | undefined {
  const text = fragment.replace(/^#/, "");
  if (!text.startsWith("lesson=")) return undefined;
  const parts = new Map(
    text.split("&").map((part) => {
      const at = part.indexOf("=");
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );
  const named = (name: string): string | undefined => {
    const value = parts.get(name);
    return value !== undefined && id.test(value) ? value : undefined;
  };
  const [step, team] = [named("step"), named("team")];
  const place = { ...(step ? { step } : {}), ...(team ? { team } : {}) };
  const lesson = parts.get("lesson") ?? "";
  // A wrapped document has two dots and more letters than any name.
  if (!/^\d+\.[0-9a-f]{8}\./.test(lesson)) {
    return id.test(lesson)
      ? { kind: "shipped", id: lesson, ...place }
      : { kind: "faulty", fault: "broken" };
  }
  const opened = unwrap(lesson);
  return opened.ok
    ? { kind: "own", document: opened.document, ...place }
    : { kind: "faulty", fault: opened.fault };
}
