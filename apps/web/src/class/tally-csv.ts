import type { Answer, AnswerSheet, Questions } from "./answer-sheet.ts";

/** A cell as RFC 4180 wants it; text that a spreadsheet would take for a formula is made harmless. */
function cell(value: string): string {
  const harmless =
    /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const written = (answer: Answer | undefined): string =>
  answer === undefined ? "" : typeof answer === "object" ? answer.join(" > ") : String(answer);

/**
 * Writes the answers of a class as a table, a student a row: number, name, team and each prompt's
 * answer, with a column `… (first)` where somebody revised one.
 */
export function toTallyCsv(sheets: readonly AnswerSheet[], { questions }: Questions): string {
  const columns = questions.flatMap(({ id }) => {
    const last = { title: id, of: (sheet: AnswerSheet) => sheet.answers[id] };
    const first = { title: `${id} (first)`, of: (sheet: AnswerSheet) => sheet.first[id] };
    return sheets.some((sheet) => sheet.first[id] !== undefined) ? [first, last] : [last];
  });
  const rows = sheets.map((sheet, k) => [
    String(k + 1),
    sheet.name ?? "",
    sheet.team ?? "",
    ...columns.map(({ of }) => written(of(sheet))),
  ]);
  const header = ["student", "name", "team", ...columns.map(({ title }) => title)];
  return `${[header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
