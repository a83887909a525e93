import { inlineRunner } from "@entente/core";
import type { Command } from "commander";
import { BrokenDocument } from "../broken-document.ts";
import { dateArgument } from "../date-argument.ts";
import { findActor } from "../find-actor.ts";
import type { Io } from "../io.ts";
import { momentOf } from "../moment-of.ts";
import { openScenario } from "../open-scenario.ts";
import { whyText } from "../why-text.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface WhyOptions {
  readonly at?: string;
  readonly until?: string;
  readonly world?: string;
  readonly out?: string;
  readonly json?: true;
}

/** `why`: explains the change of one tie, both by what flowed and by what it would be without. */
export function addWhy(program: Command, io: Io): void {
  program
    .command("why")
    .description("explain why a tie changed: flow shares, causal shares, and a sentence")
    .argument("<scenario>", "file, shipped id, or - for standard input")
    .argument("<a>", "one actor of the tie: id or name")
    .argument("<b>", "the other actor")
    .option("--at <date>", "up to this date; default the end of the run", dateArgument)
    .option("--until <date>", "end of the run, in place of the scenario's", dateArgument)
    .option("--world <file>", "base world, where it is not a shipped one")
    .option("--out <file>", "file to write; default standard output")
    .option("--json", "as JSON")
    .action(async (name: string, first: string, second: string, options: WhyOptions) => {
      const { at, out, json } = options;
      const opened = await openScenario(name, options, io);
      const { world, scenario } = opened;
      const a = findActor(first, opened);
      const b = findActor(second, opened);
      if (a === b)
        throw new WrongUsage(`A tie joins two actors; both "${first}" and "${second}" are ${a}.`);
      const start = scenario.start ?? world.asOf;
      const years = momentOf({ start, end: scenario.end }, at);
      const reply = await inlineRunner().why({ world, scenario, a, b, years });
      if (!reply.ok) throw new BrokenDocument(name, reply.issues);
      const { why } = reply;
      const wanted = at ?? scenario.end;
      if (why.date !== wanted) {
        io.stderr.write(`Explained up to ${why.date}, the kept frame nearest to ${wanted}.\n`);
      }
      return writeData(
        json ? `${JSON.stringify(why, null, 2)}\n` : whyText(why, start, opened),
        out,
        io,
      );
    });
}
