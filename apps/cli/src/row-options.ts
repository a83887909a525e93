import type { Command } from "commander";
import { countArgument } from "./number-argument.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** Options of a table of runs: the file that keeps them, and which of them is written as a scenario instead. */
export function addRowOptions(command: Command, run: string, most: number): Command {
  return command
    .option("--rows <file>", `CSV that keeps every ${run}; one that is there is continued`)
    .option("--row <number>", `write this ${run} as a scenario instead`, countArgument(1, most))
    .option("--as-scenario <file>", "where --row writes; default standard output")
    .hook("preAction", (called) => {
      const { row, asScenario } = called.opts<{ row?: number; asScenario?: string }>();
      if (asScenario !== undefined && row === undefined)
        throw new WrongUsage(`--as-scenario needs --row, the ${run} to write.`);
    });
}
