import { type Command, Option } from "commander";
import { countArgument } from "./number-argument.ts";
import { addRowOptions } from "./row-options.ts";

/** Options that every study of an outcome shares: where its runs are kept, who does them. */
export function addStudyOptions(command: Command): Command {
  return addRowOptions(
    command.option("--world <file>", "base world, where it is not a shipped one"),
    "run",
    10_000_000,
  )
    .option("--workers <count>", "threads; default one per processor", countArgument(1, 64))
    .option("--json", "every digit, as JSON")
    .option("--out <file>", "file to write; default standard output");
}

/** Which factors a study asks about, one by one. */
export const factorOption = (): Option =>
  new Option("--factor <name>", "ask about this factor, NAME or NAME=LOW:HIGH; repeat for more")
    .argParser((name: string, all: readonly string[]) => [...all, name])
    .default([] as readonly string[], "levers, parameters, the tie's baseline");
