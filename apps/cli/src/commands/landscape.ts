import { existsSync } from "node:fs";
import { analyseLandscape, fromPropensity, issueLine, type LandscapeReport } from "@entente/core";
import type { Command } from "commander";
import { BrokenDocument } from "../broken-document.ts";
import { drawTable } from "../draw-table.ts";
import type { Io } from "../io.ts";
import { issueLines } from "../issue-lines.ts";
import { readText } from "../read-text.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface LandscapeOptions {
  readonly sizes?: string;
  readonly sizeColumn?: string;
  readonly stage?: string;
  readonly all?: true;
  readonly out?: string;
  readonly json?: true;
}

/** `landscape`: the energy of every split in two, after Axelrod and Bennett, and its minima. */
export function addLandscape(program: Command, io: Io): void {
  program
    .command("landscape")
    .description("weigh every split in two: energies, frustrations, local minima, basins")
    .argument("<file>", "matrix of propensities or table of signed ties, or - for standard input")
    .option(
      "--sizes <file>",
      "table of actors and sizes, or a column of the matrix; default 1 each",
    )
    .option("--size-column <name>", "column of the table of sizes; default its first of numbers")
    .option("--stage <stage>", "stage, where the table of ties has several")
    .option("--all", "list every split beyond 12 actors too")
    .option("--out <file>", "file to write; default standard output")
    .option("--json", "as JSON, every key as in docs/analysis-json.md")
    .action(
      async (name: string, { sizes, sizeColumn, stage, all, out, json }: LandscapeOptions) => {
        const text = await readText(name, io);
        const own = sizes !== undefined && sizes !== "-" && !existsSync(sizes);
        const column = sizeColumn ?? (own ? sizes : undefined);
        const reading = fromPropensity(text, {
          ...(sizes === undefined || own ? {} : { sizes: await readText(sizes, io) }),
          ...(column === undefined ? {} : { sizeColumn: column }),
          ...(stage === undefined ? {} : { stage }),
        });
        if (!reading.ok) {
          const choice = reading.issues.find(({ where }) => where === "stage");
          if (choice) throw new WrongUsage(`${name}, --${issueLine(choice)}`);
          throw new BrokenDocument(name, reading.issues);
        }
        io.stderr.write(issueLines(name, reading.issues));
        const report = analyseLandscape(reading.value, all ? { listed: 20 } : {});
        if (json) return writeData(`${JSON.stringify({ file: name, ...report })}\n`, out, io);
        io.stderr.write(words(report));
        return writeData(table(report), out, io);
      },
    );
}

function words({ n, exact, splits, minima }: LandscapeReport): string {
  const how = exact ? `all ${splits} splits weighed` : `descents from ${splits} random splits`;
  const found = `${minima.length} local ${minima.length === 1 ? "minimum" : "minima"}`;
  const doubt = exact ? "" : " A lower one may exist.";
  return `${n} actors, ${how}: ${found}. Low energy is what the actors want.${doubt}\n`;
}

function table({ actors, minima }: LandscapeReport): string {
  const right = "right" as const;
  const rows = minima
    .slice(0, 20)
    .map(({ energy, basin, camps }) => [
      String(energy),
      String(basin),
      camps.map((camp) => camp.join(" ")).join(" | "),
    ]);
  const deepest = minima[0]?.frustrations ?? [];
  return [
    drawTable(
      [{ title: "energy", align: right }, { title: "basin", align: right }, { title: "two camps" }],
      rows,
    ),
    drawTable(
      [{ title: "actor" }, { title: "frustration in the deepest", align: right }],
      actors.map((actor, i) => [actor, String(deepest[i] ?? 0)]),
    ),
  ].join("\n");
}
