import type { AnswerSheet, Questions } from "./answer-sheet.ts";
import { findCodes } from "./find-codes.ts";
import { type CodeFault, fromAnswerCode } from "./from-answer-code.ts";

/** Why something that was handed in does not count, with what it was. */
export interface Refused {
  readonly text: string;
  readonly fault: CodeFault | "no-code" | "file";
  /** Number of the lesson that the code belongs to. */
  readonly lesson?: number;
}

export interface Collected {
  /** One sheet a student, in the order in which they first came. */
  readonly sheets: readonly AnswerSheet[];
  readonly added: number;
  /** Sheets that took the place of the same student's earlier one. */
  readonly replaced: number;
  readonly refused: readonly Refused[];
}

/** Puts sheets to those that are there; the same student's new sheet takes the old one's place. */
export function collectSheets(
  sheets: readonly AnswerSheet[],
  more: readonly AnswerSheet[],
): Omit<Collected, "refused"> {
  const all = new Map(sheets.map((sheet) => [sheet.student, sheet]));
  const before = all.size;
  for (const sheet of more) all.set(sheet.student, sheet);
  const added = all.size - before;
  return { sheets: [...all.values()], added, replaced: more.length - added };
}

/** Reads every code in pasted text and collects the sheets of one lesson. */
export function collectCodes(
  sheets: readonly AnswerSheet[],
  text: string,
  about: Questions,
): Collected {
  const read: AnswerSheet[] = [];
  const refused: Refused[] = [];
  for (const { text: line, readings } of findCodes(text)) {
    const tries = readings.map((code) => fromAnswerCode(code, about));
    const good = tries.find((each) => each.ok);
    if (good?.ok) {
      read.push(good.sheet);
      continue;
    }
    const [first] = tries.filter((each) => !each.ok);
    refused.push({
      text: line,
      fault: first?.fault ?? "no-code",
      ...(first?.lesson === undefined ? {} : { lesson: first.lesson }),
    });
  }
  return { ...collectSheets(sheets, read), refused };
}
