import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import {
  type DocumentIndex,
  type Lesson,
  lessonDocuments,
  packPage,
  parseDocument,
  type ScormVersion,
  toScorm,
} from "@entente/core";
import { type Command, InvalidArgumentError, Option } from "commander";
import { builtPage } from "../built-page.ts";
import type { Io } from "../io.ts";
import { openLesson } from "../open-lesson.ts";
import { openScenario } from "../open-scenario.ts";
import { readText } from "../read-text.ts";
import { shippedSources, shippedText } from "../shipped.ts";
import { systemReason } from "../system-reason.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface PackOptions {
  readonly out: string;
  readonly scorm?: ScormVersion;
  readonly pass?: number;
  readonly page?: string;
  readonly world?: string;
}

/** `pack`: writes a lesson or a scenario as one HTML file, or a lesson as a package for a learning platform. */
export function addPack(program: Command, io: Io): void {
  program
    .command("pack")
    .description("write a lesson or scenario as one HTML file, or a lesson as a SCORM package")
    .argument("<document>", "lesson or scenario: file, shipped id, or - for standard input")
    .requiredOption("--out <file>", "file to write: .html, or .zip for a package")
    .addOption(
      new Option("--scorm <version>", "a package for a learning platform").choices(["1.2", "2004"]),
    )
    .option("--pass <share>", "share of the score that passes, 0 to 1; default none", shareArgument)
    .option("--page <file>", "the app's single page, where it is not the one that was built")
    .option("--world <file>", "base world of a scenario, where it is not a shipped one")
    .action(async (name: string, options: PackOptions) => {
      const { out, scorm, pass, page: file } = options;
      if (pass !== undefined && !scorm) {
        throw new WrongUsage(
          "--pass has a meaning only with --scorm: nobody else asks who passed.",
        );
      }
      const page = await singlePage(file);
      const text = await readText(name, io);
      if (!isLesson(text)) {
        if (scorm) throw new WrongUsage(`"${name}" is no lesson; --scorm packs lessons.`);
        const { world, scenario } = await openScenario(name, options, again(io, text));
        return save(out, packPage(page, { open: { scenario, world } }, scenario.title), io);
      }
      const lesson = await openLesson(name, again(io, text));
      const packed = packPage(
        page,
        {
          open: lesson,
          documents: documentsOf(lesson),
          ...(scorm ? { scorm } : {}),
          ...(pass === undefined ? {} : { pass }),
        },
        lesson.title,
      );
      await save(out, scorm ? toScorm(packed, lesson, scorm) : packed, io);
    });
}

const documentsOf = (lesson: Lesson): Readonly<Record<string, unknown>> =>
  lessonDocuments(
    lesson,
    shippedSources,
    JSON.parse(shippedText("worlds/index.json")) as DocumentIndex,
  );

function isLesson(text: string): boolean {
  const parsed = parseDocument(text);
  return (
    parsed.ok &&
    typeof parsed.value === "object" &&
    parsed.value !== null &&
    "kind" in parsed.value &&
    parsed.value.kind === "lesson"
  );
}

/** The same streams with standard input from its beginning: what has been read can be read again. */
const again = (io: Io, text: string): Io => ({
  ...io,
  stdin: (async function* () {
    yield text;
  })(),
});

async function singlePage(named: string | undefined): Promise<string> {
  const file = named ?? builtPage();
  if (file === undefined) {
    throw new WrongUsage(
      'The app\'s single page has not been built yet. Run "npm run build" once, or name a page with --page.',
    );
  }
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new WrongUsage(`Cannot read "${file}": ${systemReason(error)}.`);
  }
}

async function save(file: string, content: string | Uint8Array, io: Io): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new WrongUsage(`Cannot write "${file}": ${systemReason(error)}.`);
  }
  const size = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  io.stderr.write(`Wrote ${file}, ${(size / 1e6).toFixed(1)} MB.\n`);
}

function shareArgument(text: string): number {
  const share = Number(text);
  if (text.trim() === "" || !(share >= 0 && share <= 1)) {
    throw new InvalidArgumentError("Give a number from 0 to 1, such as 0.6.");
  }
  return share;
}
