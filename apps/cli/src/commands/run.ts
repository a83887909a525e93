import { energyOfRun, indicatorsOfRun } from "@entente/core";
import { type Command, Option } from "commander";
import { dateArgument } from "../date-argument.ts";
import { formats } from "../formats.ts";
import type { Io } from "../io.ts";
import { momentOf } from "../moment-of.ts";
import { naming } from "../naming.ts";
import { openScenario } from "../open-scenario.ts";
import { runOpened } from "../run-opened.ts";
import { runReport } from "../run-report.ts";
import { indicatorTable, runTable } from "../run-table.ts";
import { runWords } from "../run-words.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface RunOptions {
  readonly until?: string;
  readonly at?: string;
  readonly format: "table" | "csv" | "json" | "trajectory" | "snapshot";
  readonly json?: true;
  readonly world?: string;
  readonly out?: string;
}

/** `run`: runs a scenario, or a world without levers, and shows which ties moved. */
export function addRun(program: Command, io: Io): void {
  program
    .command("run")
    .description("run a scenario, or a world without levers, and show which ties moved")
    .argument("<scenario>", "file, shipped id, or - for standard input")
    .option("--until <date>", "end of the run, in place of the scenario's", dateArgument)
    .option("--at <date>", "moment shown; default the end of the run", dateArgument)
    .addOption(
      new Option(
        "--format <format>",
        "table and json show the ties that moved, csv all ties, snapshot and trajectory are documents",
      )
        .choices(["table", "csv", "json", "trajectory", "snapshot"])
        .default("table"),
    )
    .addOption(new Option("--json", "same as --format json").conflicts("format"))
    .option("--world <file>", "base world, where it is not a shipped one")
    .option("--out <file>", "file to write; default standard output")
    .action(async (name: string, options: RunOptions) => {
      const { at, out } = options;
      const format = options.json ? "json" : options.format;
      if (at !== undefined && format === "trajectory") {
        throw new WrongUsage(
          "--at has no meaning with --format trajectory, which shows every moment.",
        );
      }
      const opened = await openScenario(name, options, io);
      const run = runOpened(opened, io);
      const years = momentOf(run, at);
      if (format === "table" || format === "json") {
        const report = runReport(run, years, {
          energy: energyOfRun(opened.world, opened.scenario, run),
          indicators: indicatorsOfRun(opened.world, opened.scenario, run),
        });
        if (format === "json") return writeData(`${JSON.stringify(report, null, 2)}\n`, out, io);
        io.stderr.write(runWords(opened, report));
        const ties = runTable(report, naming(opened.world, opened.scenario));
        const own = indicatorTable(report);
        return writeData(own === "" ? ties : `${ties}\n${own}`, out, io);
      }
      const written = formats.find(({ id }) => id === (format === "csv" ? "edges.csv" : format));
      if (!written) return;
      const source = { ...opened, run, years, view: "network", theme: "light" } as const;
      return writeData(written.write(source), out, io);
    });
}
