import { expect, test } from "vitest";
import type { AnswerSheet, Questions } from "../../../apps/web/src/class/answer-sheet.ts";
import { lessonNumber } from "../../../apps/web/src/class/answer-sheet.ts";
import { collectCodes } from "../../../apps/web/src/class/collect.ts";
import { findCodes } from "../../../apps/web/src/class/find-codes.ts";
import { median, tally, tallyByTeam } from "../../../apps/web/src/class/tally.ts";
import { toTallyCsv } from "../../../apps/web/src/class/tally-csv.ts";
import { toAnswerCode } from "../../../apps/web/src/class/to-answer-code.ts";

const tie = { id: "tie", kind: "choice", options: ["RUS CHN", "CHN IRN", "USA EU"] } as const;
const size = { id: "size", kind: "number" } as const;
const order = { id: "order", kind: "rank", options: ["USA", "CHN", "IRN"] } as const;
const because = { id: "because", kind: "text" } as const;
const about: Questions = {
  lesson: { id: "sanctions", edition: 1 },
  questions: [tie, size, order, because],
  teams: ["Washington", "Beijing"],
};

/** Thirty students: three of five say Russia–China, a fifth each of the others; every third revises. */
const students: readonly AnswerSheet[] = Array.from({ length: 30 }, (_, k) => ({
  student: 1000 + k * 7,
  name: `Student ${k + 1}`,
  ...(k % 10 === 9 ? {} : { team: k % 2 === 0 ? "Washington" : "Beijing" }),
  answers: {
    tie: ["RUS CHN", "CHN IRN", "USA EU", "RUS CHN", "RUS CHN"][k % 5] as string,
    size: k / 10,
    order: k % 3 === 0 ? ["CHN", "USA", "IRN"] : ["CHN", "IRN", "USA"],
    because: `Because of ${k}`,
  },
  first: k % 3 === 0 ? { tie: "USA EU" } : {},
}));
const codes = students.map((sheet) => toAnswerCode(sheet, about) as string);

test("thirty students' codes, pasted at once, are collected and tallied", () => {
  const collected = collectCodes([], codes.join("\n"), about);
  expect(collected).toEqual({ sheets: students, added: 30, replaced: 0, refused: [] });

  const ties = tally(collected.sheets, tie);
  expect(ties.answered).toBe(30);
  expect(ties.shares).toEqual([
    { option: "RUS CHN", count: 18 },
    { option: "CHN IRN", count: 6 },
    { option: "USA EU", count: 6 },
  ]);
  // Ten revised (0, 3, …, 27); two of them (12 and 27) had said USA–EU and still say so.
  expect(ties.revised).toBe(8);
  expect(tally(collected.sheets, tie, "first").shares.map(({ count }) => count)).toEqual([
    12, 4, 14,
  ]);

  const numbers = tally(collected.sheets, size).numbers;
  expect([numbers[0], median(numbers), numbers.at(-1)]).toEqual([0, 1.45, 2.9]);
  // USA stands second in 10 rankings and third in 20: (10·2 + 20·3) / 30.
  expect(tally(collected.sheets, order).places).toEqual([
    { option: "CHN", place: 1 },
    { option: "IRN", place: (20 * 2 + 10 * 3) / 30 },
    { option: "USA", place: (10 * 2 + 20 * 3) / 30 },
  ]);
  expect(tally(collected.sheets, because).texts).toHaveLength(30);
  const teams = tallyByTeam(collected.sheets, tie, about.teams);
  expect(teams.map(({ team, tally: each }) => [team, each.answered])).toEqual([
    ["Washington", 15],
    ["Beijing", 12],
    [undefined, 3],
  ]);
});

test("a student's second code takes the place of the first", () => {
  const before = collectCodes([], codes.join("\n"), about).sheets;
  const changed = { ...(students[4] as AnswerSheet), answers: { tie: "CHN IRN" } };
  const after = collectCodes(before, toAnswerCode(changed, about) as string, about);
  expect([after.added, after.replaced, after.sheets.length]).toEqual([0, 1, 30]);
  expect(after.sheets[4]).toEqual(changed);
});

test("codes of another lesson, mistyped ones and lines without a code are refused with the reason", () => {
  const foreign = { ...about, lesson: { id: "europe-1914", edition: 1 } };
  const alien = toAnswerCode(students[0] as AnswerSheet, foreign) as string;
  const good = codes[1] as string;
  const typo = good.slice(0, 12) + (good[12] === "A" ? "B" : "A") + good.slice(13);
  const { added, refused } = collectCodes(
    [],
    `${alien}\n${typo}\nno idea, sorry\n\n${good}`,
    about,
  );
  expect(added).toBe(1);
  expect(refused).toEqual([
    { text: alien, fault: "lesson", lesson: lessonNumber("europe-1914") },
    { text: typo, fault: "checksum" },
    { text: "no idea, sorry", fault: "no-code" },
  ]);
});

test("codes are found among names, bullets, quotes and in lines that were broken", () => {
  const [a, b, c, d] = codes as [string, string, string, string];
  const half = Math.floor(b.split("-").length / 2);
  const broken = [b.split("-").slice(0, half).join("-"), b.split("-").slice(half).join("-")];
  const text = [
    `10:42 Anna: ${a}`,
    `> ${broken[0]}-`,
    `> ${broken[1]}`,
    `• ${c.toLowerCase()} (Chris), ${d} Dan`,
  ].join("\n");
  const { added, refused } = collectCodes([], text, about);
  expect([added, refused]).toEqual([4, []]);
  expect(findCodes(codes[5]?.replaceAll("-", " ") ?? "")).toHaveLength(1);
  expect(collectCodes([], codes[5]?.replaceAll("-", " ") ?? "", about).added).toBe(1);
  expect(collectCodes([], `Eve ${codes[6]?.replaceAll("-", "")}`, about).added).toBe(1);
  expect(findCodes("Entente is entertaining")).toEqual([
    { text: "Entente is entertaining", readings: [] },
  ]);
});

test("the table has a row a student, and no cell that a spreadsheet would run", () => {
  const sly: AnswerSheet = {
    student: 1,
    name: "=cmd|' /C calc'!A0",
    answers: { size: -0.5, because: 'so "they" say,\nor not', order: ["CHN", "USA"] },
    first: { size: 1 },
  };
  expect(toTallyCsv([sly], about)).toBe(
    "student,name,team,tie,size (first),size,order,because\r\n" +
      `1,'=cmd|' /C calc'!A0,,,1,-0.5,CHN > USA,"so ""they"" say,\nor not"\r\n`,
  );
});
