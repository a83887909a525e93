import type { Command } from "commander";
import { countArgument } from "./number-argument.ts";

/** Options that every study shares: what varies, where its runs are kept, who does them. */
export function addStudyOptions(command: Command): Command {
  return command
    .option(
      "--factor <name>",
      "vary this factor, NAME or NAME=LOW:HIGH; repeat for more (default: levers, parameters, the tie's baseline)",
      (name: string, all: readonly string[]) => [...all, name],
      [] as readonly string[],
    )
    .option("--world <file>", "base world, where it is not a shipped one")
    .option("--rows <file>", "CSV that keeps every run; one that is there is continued")
    .option("--row <number>", "write this run as a scenario instead", countArgument(1, 10_000_000))
    .option("--as-scenario <file>", "where --row writes; default standard output")
    .option("--workers <count>", "threads; default one per processor", countArgument(1, 64))
    .option("--json", "every digit, as JSON")
    .option("--out <file>", "file to write; default standard output");
}
