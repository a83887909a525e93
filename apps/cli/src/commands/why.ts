import { inlineRunner, type Runner, type ShapleyRequest, type ShapleyShares } from "@entente/core";
import { type Command, Option } from "commander";
import { BrokenDocument } from "../broken-document.ts";
import { countArgument } from "../count-argument.ts";
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
  readonly causal: "leave-one-out" | "shapley";
  readonly players: "levers" | "all";
  readonly pairs?: number;
  readonly seed?: number;
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
    .addOption(
      new Option("--causal <way>", "causal shares: what leaving one out makes, or Shapley values")
        .choices(["leave-one-out", "shapley"])
        .default("leave-one-out"),
    )
    .addOption(
      new Option("--players <who>", "who shares with --causal shapley: levers, or mechanisms too")
        .choices(["levers", "all"])
        .default("levers"),
    )
    .option("--pairs <number>", "pairs of orderings drawn at most; default 100", countArgument)
    .option("--seed <number>", "seed of the draws; default the scenario's", countArgument)
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
      const runner = inlineRunner();
      const reply = await runner.why({ world, scenario, a, b, years });
      if (!reply.ok) throw new BrokenDocument(name, reply.issues);
      const { why } = reply;
      const wanted = at ?? scenario.end;
      if (why.date !== wanted) {
        io.stderr.write(`Explained up to ${why.date}, the kept frame nearest to ${wanted}.\n`);
      }
      const { causal, players, pairs, seed } = options;
      const shapley =
        causal === "shapley"
          ? await shares(runner, name, io, {
              ...{ world, scenario, a, b, years: why.toYears, players },
              ...(pairs !== undefined && { pairs }),
              ...(seed !== undefined && { seed }),
            })
          : undefined;
      return writeData(
        json
          ? `${JSON.stringify({ ...why, ...(shapley && { shapley }) }, null, 2)}\n`
          : whyText(why, start, opened, shapley),
        out,
        io,
      );
    });
}

/** Asks for Shapley shares; work of over a second tells how far it is, once a second. */
async function shares(
  runner: Runner,
  name: string,
  io: Io,
  request: ShapleyRequest,
): Promise<ShapleyShares> {
  let told = performance.now();
  const onProgress = ({ done, atMost }: { readonly done: number; readonly atMost: number }) => {
    if (performance.now() - told < 1000) return;
    told = performance.now();
    io.stderr.write(`Shapley values: ${done} of at most ${atMost} runs\n`);
  };
  const reply = await runner.shapley(request, { onProgress });
  if (!reply.ok) throw new BrokenDocument(name, reply.issues);
  return reply.shares;
}
