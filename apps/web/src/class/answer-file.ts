import type { Answer, AnswerSheet, Questions } from "./answer-sheet.ts";

const kind = "entente-answers";
const version = 1;
const mostAnswers = 500;

/** Answers as a file: what a code says, in words, without a limit on texts. */
export function toAnswerFile(sheet: AnswerSheet, { lesson }: Questions): string {
  return `${JSON.stringify({ kind, version, lesson, ...sheet }, null, 2)}\n`;
}

export type ReadAnswerFile =
  | { readonly ok: true; readonly sheet: AnswerSheet }
  | { readonly ok: false; readonly fault: "no-answers" | "version" | "lesson" | "edition" };

/** Reads a file of answers to one lesson; every part of it is checked, for it comes from anywhere. */
export function fromAnswerFile(text: string, { lesson }: Questions): ReadAnswerFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, fault: "no-answers" };
  }
  if (!isRecord(file) || file.kind !== kind || !isRecord(file.lesson)) {
    return { ok: false, fault: "no-answers" };
  }
  if (file.version !== version) return { ok: false, fault: "version" };
  if (file.lesson.id !== lesson.id) return { ok: false, fault: "lesson" };
  if (file.lesson.edition !== lesson.edition) return { ok: false, fault: "edition" };
  const answers = answersOf(file.answers);
  const first = answersOf(file.first ?? {});
  const { student, name, team } = file;
  if (!answers || !first || !isStudent(student) || !isLine(name) || !isLine(team)) {
    return { ok: false, fault: "no-answers" };
  }
  return {
    ok: true,
    sheet: {
      student,
      ...(name === undefined ? {} : { name }),
      ...(team === undefined ? {} : { team }),
      answers,
      first,
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isStudent = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 24;
const isLine = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === "string" && value.length <= 200);

function answersOf(value: unknown): Record<string, Answer> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length > mostAnswers || !entries.every(([, each]) => isAnswer(each)))
    return undefined;
  return Object.fromEntries(entries) as Record<string, Answer>;
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return value.length <= 20_000;
  return (
    Array.isArray(value) && value.length < 64 && value.every((each) => typeof each === "string")
  );
}
