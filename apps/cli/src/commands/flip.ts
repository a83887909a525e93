import {
  type Factor,
  type FlipAnswer,
  type FlipSearch,
  findFlips,
  studyHash,
  writeDocument,
} from "@entente/core";
import type { Command } from "commander";
import { dateArgument } from "../date-argument.ts";
import { drawTable } from "../draw-table.ts";
import type { Io } from "../io.ts";
import { numberArgument } from "../number-argument.ts";
import { openScenario } from "../open-scenario.ts";
import { datedName, type OpenedStudy, openStudy, scenarioWith } from "../opened-study.ts";
import { plainText } from "../plain-text.ts";
import type { StudyOptions } from "../points-study.ts";
import { cellOf, openRows } from "../rows-file.ts";
import { shortNumber } from "../short-number.ts";
import { addStudyOptions, factorOption } from "../study-options.ts";
import { studyPool } from "../study-pool.ts";
import { finished, progressTeller } from "../study-run.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface FlipOptions extends StudyOptions {
  readonly threshold: number;
  readonly factor: readonly string[];
  readonly until?: string;
  readonly world?: string;
  readonly json?: true;
  readonly out?: string;
}

/** `flip`: the smallest change of one lever or assumption that brings an outcome to the other side. */
export function addFlip(program: Command, io: Io): void {
  addStudyOptions(
    program
      .command("flip")
      .description(
        "the smallest change of one lever or assumption that turns a tie, a camp or an indicator",
      )
      .argument("<scenario>", "file, shipped id, or - for standard input")
      .argument(
        "<outcome>",
        "tie/A/B, camp/A/B, tension or indicator/ID; @DATE for another date than the end",
      )
      .addOption(factorOption())
      .option("--threshold <value>", "what the outcome is to cross", numberArgument, 0)
      .option("--until <date>", "end of the run, in place of the scenario's", dateArgument),
  ).action(async (name: string, said: string, options: FlipOptions) => {
    const opened = await openScenario(name, options, io);
    const whole = openStudy(opened, said, options.factor);
    const study = { ...whole, factors: searchedIn(whole.factors, options.factor) };
    const search = await searched(name, study, options, io);
    if (!search) return;
    if (options.row !== undefined) return writeFlip(study, search, options, io);
    if (options.json) {
      const { date } = study.outcome;
      return writeData(`${JSON.stringify({ date, ...search }, null, 2)}\n`, options.out, io);
    }
    io.stderr.write(plainText(words(search, study.outcome.date)));
    return writeData(table(search), options.out, io);
  });
}

/** Factors with the ranges that were asked for, in place of all that a document may say. */
function searchedIn(factors: readonly Factor[], said: readonly string[]): Factor[] {
  return factors.map((factor, f) => {
    if (!said[f]?.includes("=")) return factor;
    const { low: min, high: max } = factor.range;
    if (factor.value >= min && factor.value <= max) return { ...factor, min, max };
    const own = `the scenario's own value, ${shortNumber(factor.value)}`;
    throw new WrongUsage(`"${said[f]}": a range that is searched for a flip holds ${own}.`);
  });
}

async function searched(
  name: string,
  study: OpenedStudy,
  { rows: file, threshold, workers, factor: named }: FlipOptions,
  io: Io,
): Promise<FlipSearch | undefined> {
  const { world, scenario, factors, outcome } = study;
  const said = factors.map(({ id }, f) => named[f] ?? id);
  const asked = { outcome: outcome.id, threshold, factors: said };
  const rows =
    file === undefined
      ? undefined
      : await openRows(file, {
          header: [
            "# entente flip",
            `# hash: ${studyHash({ world, scenario }, asked)}`,
            `run,factor,value,${datedName(outcome)}`,
          ],
          linesPerRow: 1,
          numbersPerLine: 1,
        });
  const known = (rows?.known ?? []).map((row) => row[0] as number);
  const pool = studyPool(workers);
  const tell = progressTeller(io, "Search, per cent");
  let runs = 0;
  try {
    const run = findFlips(pool, { world, scenario }, factors, {
      outcome: outcome.id,
      threshold,
      known,
      onProgress: (share) => tell(Math.floor(100 * share), 100),
      onRun: ({ factor, value, outcome: found }) => {
        runs++;
        if (runs > known.length) rows?.append([`${runs},${factor},${value},${cellOf(found)}`]);
      },
    });
    if (await finished(run, name)) return run.found;
    const cure = file === undefined ? "" : " The same command goes on from there.";
    io.stderr.write(`Stopped after ${runs} runs.${cure}\n`);
    return undefined;
  } finally {
    rows?.close();
    pool.close();
  }
}

const right = "right" as const;

function table({ answers }: FlipSearch): string {
  return drawTable(
    [
      { title: "" },
      { title: "factor" },
      { title: "value", align: right },
      { title: "flips at", align: right },
      { title: "change", align: right },
      { title: "of range", align: right },
      { title: "outcome there", align: right },
      { title: "" },
    ],
    answers.map((answer, a) => [String(a + 1), answer.factor, ...cells(answer)]),
  );
}

function cells({ value, label, low, high, atLow, atHigh, flip, monotone }: FlipAnswer): string[] {
  if (flip) {
    const { to, change, share, outcome, jumps } = flip;
    return [
      ...[value, to, change].map(shortNumber),
      `${shortNumber(100 * share)} %`,
      shortNumber(outcome),
      `${label}${jumps ? "; it jumps" : ""}${monotone ? "" : "; not monotone, searched on a grid"}`,
    ];
  }
  const none = `none from ${shortNumber(low)} (${shortNumber(atLow)}) to ${shortNumber(high)} (${shortNumber(atHigh)})`;
  return [shortNumber(value), "—", "", "", "", `${label}: ${none}`];
}

function words({ outcome, base, threshold, answers }: FlipSearch, date: string): string {
  const side = base > threshold ? "above" : "not above";
  const found = answers.filter(({ flip }) => flip).length;
  return `${outcome} on ${date} is ${shortNumber(base)}, ${side} ${shortNumber(threshold)}. ${found} of ${answers.length} factors can bring it to the other side alone.\n`;
}

async function writeFlip(
  { scenario, factors }: OpenedStudy,
  { answers }: FlipSearch,
  { row = 1, asScenario }: FlipOptions,
  io: Io,
): Promise<void> {
  const answer = answers[row - 1];
  const factor = factors.find(({ id }) => id === answer?.factor);
  if (!answer?.flip || !factor) throw new WrongUsage(`--row ${row}: no flip stands in that row.`);
  const own = scenarioWith(scenario, [factor], [answer.flip.to]);
  const title = `${scenario.title.slice(0, 90)}, ${factor.id} flipped`.slice(0, 120);
  await writeData(writeDocument({ ...own, title }), asScenario, io);
}
