import { lessonKeys, lessonSheets, type SheetName, sheetNames, writeDocument } from "@entente/core";
import { type Command, Option } from "commander";
import { drawTable } from "../draw-table.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { lessonOutline } from "../lesson-outline.ts";
import { openLesson } from "../open-lesson.ts";
import { sheetsHtml } from "../sheet-html.ts";
import { shippedLessons, shippedSources } from "../shipped.ts";
import { writeData } from "../write-data.ts";

interface AsJson {
  readonly json?: true;
}

/** `lessons`: lists the shipped lessons; `show` outlines one, `keys` answers its keys, `print` writes its papers. */
export function addLessons(program: Command, io: Io, report: (code: ExitCode) => void): void {
  const lessons = program.command("lessons").description("list, outline, answer and print lessons");
  lessons
    .command("list", { isDefault: true })
    .description("list the shipped lessons")
    .option("--json", "as JSON")
    .action(({ json }: AsJson) => {
      const all = shippedLessons();
      const columns = ["id", "title", "level", "minutes", "language"] as const;
      io.stdout.write(
        json
          ? `${JSON.stringify(all, null, 2)}\n`
          : drawTable(
              columns.map((title) => ({ title, align: title === "minutes" ? "right" : "left" })),
              all.map((lesson) => columns.map((column) => String(lesson[column]))),
            ),
      );
    });
  lessons
    .command("show")
    .description("outline a lesson: goals, stages, steps and questions")
    .argument("<lesson>", "file, shipped id, or - for standard input")
    .option("--json", "the whole document as JSON")
    .action(async (name: string, { json }: AsJson) => {
      const lesson = await openLesson(name, io);
      io.stdout.write(json ? writeDocument(lesson) : lessonOutline(lesson));
    });
  lessons
    .command("keys")
    .description("put a lesson's keys to the model and show its answers")
    .argument("<lesson>", "file, shipped id, or - for standard input")
    .option("--json", "as JSON, with every digit")
    .action(async (name: string, { json }: AsJson) => {
      const keys = lessonKeys(await openLesson(name, io), shippedSources);
      const wrong = keys.filter(({ right }) => !right).length;
      io.stdout.write(
        json
          ? `${JSON.stringify(
              keys.map(({ id, question, value, right, text }) => ({
                id,
                ask: question.ask,
                question: question.question,
                value: value ?? null,
                expected: question.expected,
                right,
                text,
              })),
              null,
              2,
            )}\n`
          : drawTable(
              [
                { title: "id" },
                { title: "question" },
                { title: "answer" },
                { title: "as written" },
              ],
              keys.map(({ id, question, text, right }) => [
                id,
                question.question,
                text,
                right ? "yes" : `no: ${JSON.stringify(question.expected)}`,
              ]),
            ),
      );
      io.stderr.write(`${keys.length} keys, ${wrong} not as written\n`);
      if (wrong > 0) report(1);
    });
  lessons
    .command("print")
    .description("write a lesson's papers as one HTML page that prints on A4 and Letter")
    .argument("<lesson>", "file, shipped id, or - for standard input")
    .addOption(
      new Option("--sheet <name>", "which paper").choices(["all", ...sheetNames]).default("all"),
    )
    .option("--out <file>", "file to write; default standard output")
    .action(
      async (name: string, { sheet, out }: { readonly sheet: string; readonly out?: string }) => {
        const lesson = await openLesson(name, io);
        const sheets = lessonSheets(lesson, shippedSources);
        const wanted = sheet === "all" ? sheetNames : [sheet as SheetName];
        const papers = wanted.map((each) => sheets[each]).filter(({ parts }) => parts.length > 0);
        await writeData(sheetsHtml(lesson, papers), out, io);
      },
    );
}
