import { type Command, Option } from "commander";
import { dateArgument } from "../date-argument.ts";
import { formats } from "../formats.ts";
import type { Io } from "../io.ts";
import { momentOf } from "../moment-of.ts";
import { openScenario } from "../open-scenario.ts";
import { runOpened } from "../run-opened.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface ExportOptions {
  readonly format: string;
  readonly at?: string;
  readonly until?: string;
  readonly world?: string;
  readonly out?: string;
  readonly view: "network" | "difference";
  readonly theme: "light" | "dark";
}

/** `export`: writes a scenario's network at a date, its whole run, its picture or its documents. */
export function addExport(program: Command, io: Io): void {
  const ids = formats.map((format) => format.id);
  program
    .command("export")
    .description("write a scenario's network at a date, its run, its picture or its documents")
    .argument("<scenario>", "file, shipped id, or - for standard input")
    .addOption(
      new Option("--format <format>", "what to write; json is a snapshot")
        .choices(ids)
        .makeOptionMandatory(),
    )
    .option("--at <date>", "moment shown; default the end of the run", dateArgument)
    .option("--until <date>", "end of the run, in place of the scenario's", dateArgument)
    .option("--world <file>", "base world, where it is not a shipped one")
    .option("--out <file>", "file to write; default standard output")
    .addOption(
      new Option("--view <view>", "of an svg")
        .choices(["network", "difference"])
        .default("network"),
    )
    .addOption(
      new Option("--theme <theme>", "of an svg").choices(["light", "dark"]).default("light"),
    )
    .action(async (name: string, options: ExportOptions) => {
      const { at, out, view, theme } = options;
      const format = formats.find(({ id }) => id === options.format);
      if (!format) return;
      if (at !== undefined && !format.dated) {
        throw new WrongUsage(
          `--at has no meaning with --format ${format.id}, which shows no single moment.`,
        );
      }
      const opened = await openScenario(name, options, io);
      const run = runOpened(opened, io);
      const years = momentOf(run, at);
      await writeData(format.write({ ...opened, run, years, view, theme }), out, io);
    });
}
