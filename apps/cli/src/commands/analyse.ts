import {
  type Analysis,
  analyse,
  issueLine,
  networkAt,
  readSignedGraph,
  type SignedReading,
  signedGraphOf,
} from "@entente/core";
import { type Command, InvalidArgumentError } from "commander";
import { analysisTable, analysisWords } from "../analysis-table.ts";
import { BrokenDocument } from "../broken-document.ts";
import { dateArgument } from "../date-argument.ts";
import { inspectDocument } from "../inspect-document.ts";
import type { Io } from "../io.ts";
import { issueLines } from "../issue-lines.ts";
import { momentOf } from "../moment-of.ts";
import { openScenario } from "../open-scenario.ts";
import { readText } from "../read-text.ts";
import { runOpened } from "../run-opened.ts";
import { shippedWorld } from "../shipped.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface AnalyseOptions {
  readonly stage?: string;
  readonly neutral?: number;
  readonly weighted?: true;
  readonly most: number;
  readonly budget: number;
  readonly at?: string;
  readonly world?: string;
  readonly out?: string;
  readonly json?: true;
}

/** `analyse`: every measure of balance of a signed network, side by side, with camps and repairs. */
export function addAnalyse(program: Command, io: Io): void {
  program
    .command("analyse")
    .description("measure a signed network: triads, balance, frustration, camps")
    .argument(
      "<file>",
      "table of ties (a,b,sign or weight), square table, GML, Pajek, UCINET DL, GEXF, GraphML, snapshot, scenario, shipped id, or -",
    )
    .option("--stage <stage>", "stage, window or relation, where the file has several")
    .option(
      "--neutral <size>",
      "weights below this are neutral; default 0, for Entente's own networks 0.05",
      numberFrom(0),
    )
    .option("--weighted", "measure with weights; default by signs alone")
    .option("--most <count>", "optimal splits to list", numberFrom(1), 100)
    .option("--budget <operations>", "most work for each exact search", numberFrom(1), 4e8)
    .option("--at <date>", "moment of a scenario; default the end of its run", dateArgument)
    .option("--world <file>", "base world of a scenario, where it is not a shipped one")
    .option("--out <file>", "file to write; default standard output")
    .option("--json", "as JSON, every key as in docs/analysis-json.md")
    .action(async (name: string, options: AnalyseOptions) => {
      const { weighted = false, most, budget, json, out } = options;
      const text = await readText(name, io);
      const { graph, neutral, stage, stages } = /^\uFEFF?\s*\{|^version:\s*\d/m.test(
        text.slice(0, 5000),
      )
        ? await readDocument(name, text, options, io)
        : readNetwork(name, text, options, io);
      const analysis: Analysis = analyse(graph, {
        weighted,
        most: Math.floor(most),
        budget,
      });
      if (json) {
        const told = { file: name, ...(stage === undefined ? {} : { stage }), stages, neutral };
        return writeData(`${JSON.stringify({ ...told, ...analysis }, null, 2)}\n`, out, io);
      }
      io.stderr.write(analysisWords(analysis));
      return writeData(analysisTable(analysis), out, io);
    });
}

/** Takes a number from `least` on as an option's value. */
function numberFrom(least: number): (value: string) => number {
  return (value) => {
    const number = /^(\d+(\.\d*)?|\.\d+)(e\d{1,2})?$/i.test(value) ? Number(value) : Number.NaN;
    if (number >= least) return number;
    throw new InvalidArgumentError(`It is no number from ${least} on.`);
  };
}

function readNetwork(
  name: string,
  text: string,
  { stage, neutral, at, world }: AnalyseOptions,
  io: Io,
): SignedReading {
  if (at !== undefined || world !== undefined) {
    throw new WrongUsage(`--at and --world are for scenarios; "${name}" is a network.`);
  }
  const reading = readSignedGraph(text, {
    ...(stage === undefined ? {} : { stage }),
    ...(neutral === undefined ? {} : { neutral }),
  });
  if (reading.ok) {
    io.stderr.write(issueLines(name, reading.issues));
    return reading.value;
  }
  const choice = reading.issues.find(({ where }) => where === "stage");
  if (choice) throw new WrongUsage(`${name}, --${issueLine(choice)}`);
  throw new BrokenDocument(name, reading.issues);
}

/** Reads a document of Entente: a world on its date, a scenario or run at its end, a snapshot. */
async function readDocument(
  name: string,
  text: string,
  options: AnalyseOptions,
  io: Io,
): Promise<SignedReading> {
  const { stage, neutral = 0.05, at } = options;
  if (stage !== undefined) throw new WrongUsage(`"${name}" has no stages. Leave --stage out.`);
  const document = inspectDocument(text, shippedWorld);
  if (document.kind === "snapshot" || document.kind === "trajectory") {
    io.stderr.write(issueLines(name, document.issues));
  }
  const network = async () => {
    if (document.kind === "snapshot" && at === undefined) return document.value.network;
    if (document.kind === "trajectory") {
      return networkAt(document.value, momentOf(document.value, at));
    }
    const again = name === "-" ? { ...io, stdin: onceMore(text) } : io;
    const opened = await openScenario(name, options, again);
    const run = runOpened(opened, io);
    const still = document.kind === "world" && at === undefined;
    return networkAt(run, still ? 0 : momentOf(run, at));
  };
  return { graph: signedGraphOf(await network(), { neutral }), neutral, stages: [] };
}

async function* onceMore(text: string): AsyncGenerator<string> {
  yield text;
}
