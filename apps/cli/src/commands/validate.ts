import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Validation, validate, validationInputs, validationMarkdown } from "@entente/core";
import { type Command, Option } from "commander";
import { drawTable } from "../draw-table.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { readText } from "../read-text.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface ValidateOptions {
  readonly data?: string;
  readonly json?: true;
  readonly markdown?: true;
  readonly out?: string;
}

/** `validate`: recomputes published figures and shows them beside ours, misses included. */
export function addValidate(program: Command, io: Io, report: (code: ExitCode) => void): void {
  program
    .command("validate")
    .description("recompute published and independent figures and show both")
    .option("--data <folder>", "folder with the tables that are not shipped")
    .addOption(new Option("--json", "as JSON").conflicts("markdown"))
    .option("--markdown", "as the page docs/validation.md")
    .option("--out <file>", "file to write; default standard output")
    .action(async ({ data, json, markdown, out }: ValidateOptions) => {
      if (data !== undefined && !existsSync(data)) {
        throw new WrongUsage(`There is no folder "${data}".`);
      }
      const files = new Map<string, string>();
      for (const name of data === undefined ? [] : validationInputs) {
        const path = join(data ?? "", name);
        if (existsSync(path)) files.set(name, await readText(path, io));
      }
      const validation = validate(files);
      if (validation.checks.some(({ verdict }) => verdict === "differs")) report(1);
      io.stderr.write(words(validation));
      const text = json
        ? `${JSON.stringify(validation, null, 2)}\n`
        : markdown
          ? validationMarkdown(validation)
          : table(validation);
      return writeData(text, out, io);
    });
}

function words({ checks, absent }: Validation): string {
  const count = (wanted: string) => checks.filter(({ verdict }) => verdict === wanted).length;
  const summary = `${checks.length} figures: ${count("equal")} equal, ${count("close")} close, ${count("miss")} known misses, ${count("differs")} differ.\n`;
  const missing = absent.map(
    ({ case: title, files }) => `Absent: ${files.join(", ")} (${title}).\n`,
  );
  const cure = absent.length > 0 ? "Name the folder that holds them with --data.\n" : "";
  return [summary, ...missing, cure].join("");
}

function table({ checks }: Validation): string {
  const right = "right" as const;
  return drawTable(
    [
      { title: "case" },
      { title: "figure" },
      { title: "expected", align: right },
      { title: "found", align: right },
      { title: "difference", align: right },
      { title: "verdict" },
      { title: "source" },
    ],
    checks.map(({ case: title, figure, expected, found, difference, verdict, source }) => [
      title,
      figure,
      String(expected),
      String(found),
      difference === undefined ? "" : difference === 0 ? "0" : difference.toExponential(1),
      verdict,
      source,
    ]),
  );
}
