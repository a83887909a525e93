import { engineVersion } from "@entente/core";
import { Command, CommanderError } from "commander";
import { BrokenDocument } from "./broken-document.ts";
import { addAnalyse } from "./commands/analyse.ts";
import { addCheck } from "./commands/check.ts";
import { addEnsemble } from "./commands/ensemble.ts";
import { addExport } from "./commands/export.ts";
import { addFlip } from "./commands/flip.ts";
import { addImport } from "./commands/import.ts";
import { addLandscape } from "./commands/landscape.ts";
import { addLessons } from "./commands/lessons.ts";
import { addMechanisms } from "./commands/mechanisms.ts";
import { addPack } from "./commands/pack.ts";
import { addRun } from "./commands/run.ts";
import { addSchema } from "./commands/schema.ts";
import { addSensitivity } from "./commands/sensitivity.ts";
import { addSweep } from "./commands/sweep.ts";
import { addValidate } from "./commands/validate.ts";
import { addWhy } from "./commands/why.ts";
import { addWorlds } from "./commands/worlds.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { issueLines } from "./issue-lines.ts";
import { plainText } from "./plain-text.ts";
import { WrongUsage } from "./wrong-usage.ts";

const examples = `
A scenario or world is a file, - for standard input, or the id of a shipped one:
  $ entente worlds
  $ entente lessons show shared-target
  $ entente run article-2024/may-summit
  $ entente why article-2024/may-summit RUS CHN
  $ entente export article-2024/may-summit --format gexf --out summit.gexf

Data goes to standard output, words to standard error. Exit code: 0 fine, 1 a document has
errors, 2 wrong usage.`;

/**
 * Runs one command line and gives its exit code: 0 fine, 1 a document has errors, 2 wrong usage.
 *
 * `args` are the words after the program's name. Errors that no document and no usage should be
 * able to cause are thrown.
 */
export async function runCommandLine(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const report = (result: ExitCode): void => {
    code = result;
  };
  const program = new Command("entente")
    .description("Entente: a what-if lab of international alignment")
    .version(engineVersion)
    .addHelpText("after", examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(plainText(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  addWorlds(program, io);
  addLessons(program, io, report);
  addCheck(program, io, report);
  addRun(program, io);
  addWhy(program, io);
  addEnsemble(program, io);
  addSensitivity(program, io);
  addFlip(program, io);
  addSweep(program, io);
  addExport(program, io);
  addAnalyse(program, io);
  addImport(program, io, report);
  addLandscape(program, io);
  addValidate(program, io, report);
  addPack(program, io);
  addSchema(program, io);
  addMechanisms(program, io);

  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof WrongUsage) {
      io.stderr.write(plainText(`entente: ${error.message}\n`));
      return 2;
    }
    if (error instanceof BrokenDocument) {
      io.stderr.write(issueLines(error.file, error.issues));
      return 1;
    }
    throw error;
  }
}
