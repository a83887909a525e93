import {
  type Ensemble,
  ensembleMembers,
  ensembleReport,
  readScenarioData,
  runEnsemble,
  runScenario,
  studyHash,
  writeDocument,
} from "@entente/core";
import { type Command, Option } from "commander";
import { BrokenDocument } from "../broken-document.ts";
import { dateArgument } from "../date-argument.ts";
import { futuresTable, futuresWords } from "../futures-table.ts";
import type { Io } from "../io.ts";
import { naming } from "../naming.ts";
import { countArgument } from "../number-argument.ts";
import { type Opened, openScenario } from "../open-scenario.ts";
import { openStudy } from "../opened-study.ts";
import { outcomeTable } from "../outcome-table.ts";
import { addRowOptions } from "../row-options.ts";
import { cellOf, openRows } from "../rows-file.ts";
import { studyPool } from "../study-pool.ts";
import { finished, progressTeller } from "../study-run.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface EnsembleOptions {
  readonly runs?: number;
  readonly design?: "sobol" | "latin-hypercube" | "random";
  readonly seed?: number;
  readonly at?: string;
  readonly outcome?: string;
  readonly until?: string;
  readonly world?: string;
  readonly rows?: string;
  readonly row?: number;
  readonly asScenario?: string;
  readonly workers?: number;
  readonly json?: true;
  readonly out?: string;
}

/** `ensemble`: runs many futures of a scenario and tells how sure its ties are. */
export function addEnsemble(program: Command, io: Io): void {
  const command = program
    .command("ensemble")
    .description("run many futures of a scenario and tell how sure its ties are")
    .argument("<scenario>", "file, shipped id, or - for standard input")
    .option("--runs <count>", "futures; default the scenario's, or 512", countArgument(2, 100_000))
    .addOption(
      new Option("--design <design>", "how futures are spread").choices([
        "sobol",
        "latin-hypercube",
        "random",
      ]),
    )
    .option("--seed <seed>", "seed of every draw", countArgument(0, 4_294_967_295))
    .option("--at <date>", "date that the table shows; default the last", dateArgument)
    .option("--outcome <name>", "tie/A/B, tension or indicator/ID, at every date, as the table")
    .option("--until <date>", "end of the run, in place of the scenario's", dateArgument)
    .option("--world <file>", "base world, where it is not a shipped one");
  addRowOptions(command, "future", 100_000)
    .option("--workers <count>", "threads; default one per processor", countArgument(1, 64))
    .option("--json", "every date and tie with every digit")
    .option("--out <file>", "file to write; default standard output")
    .action(async (name: string, options: EnsembleOptions) => {
      const found = await openScenario(name, options, io);
      const opened = withOptions(found, options);
      if (options.row !== undefined)
        return writeFuture(opened, options.row, options.asScenario, io);
      const said = options.outcome;
      const outcome = said === undefined ? undefined : openStudy(opened, said, []).outcome;
      if (outcome?.kind === "camp" || said?.includes("@")) {
        throw new WrongUsage(`--outcome ${said}: name a tie, tension or an indicator, no date.`);
      }
      const ensemble = await gather(name, opened, options, io);
      if (!ensemble) return;
      if (options.json) {
        const { recipe } = runScenario(opened.world, opened.scenario);
        const report = { recipe, ...ensembleReport(ensemble) };
        return writeData(`${JSON.stringify(report, null, 2)}\n`, options.out, io);
      }
      if (outcome) return writeData(outcomeTable(ensemble, outcome), options.out, io);
      const date = ensemble.dates.indexOf(options.at ?? (ensemble.dates.at(-1) as string));
      io.stderr.write(futuresWords(opened, ensemble, date));
      const table = futuresTable(opened, ensemble, date, naming(opened.world, opened.scenario));
      return writeData(table, options.out, io);
    });
}

function withOptions({ world, scenario }: Opened, options: EnsembleOptions): Opened {
  const { runs, design, seed, at } = options;
  const last = scenario.end;
  const start = scenario.start ?? world.asOf;
  if (at !== undefined && (at < start || at > last)) {
    throw new WrongUsage(`--at ${at} lies outside the run, ${start} to ${last}.`);
  }
  const own = scenario.ensemble?.dates;
  const inside = own?.filter((date) => date <= last);
  const dates =
    at === undefined
      ? inside
      : [...new Set([...(inside ?? ensembleMembers(world, scenario).settings.dates), at])].sort();
  return {
    world,
    scenario: {
      ...scenario,
      ensemble: {
        ...scenario.ensemble,
        ...(runs === undefined ? {} : { runs }),
        ...(design === undefined ? {} : { design }),
        ...(seed === undefined ? {} : { seed }),
        ...(dates === undefined || dates.length === 0 ? {} : { dates }),
      },
    },
  };
}

async function gather(
  name: string,
  opened: Opened,
  { rows: file, workers }: EnsembleOptions,
  io: Io,
): Promise<Ensemble | undefined> {
  const lines = futureLines(opened);
  const rows =
    file === undefined
      ? undefined
      : await openRows(file, {
          header: [
            "# entente ensemble",
            `# hash: ${studyHash(opened, "ensemble")}`,
            "future,date,kind,a,b,value",
          ],
          linesPerRow: lines.length,
          numbersPerLine: 1,
        });
  const pool = studyPool(workers);
  const tell = progressTeller(io, "Futures");
  try {
    const run = runEnsemble(pool, opened, {
      known: rows?.known ?? [],
      onMember: (member, values, offset) =>
        rows?.append(
          lines.map((start, l) => `${member + 1},${start},${cellOf(values[offset + l] as number)}`),
        ),
      onProgress: (done) => tell(done, run.ensemble.runs),
    });
    if (await finished(run, name)) return run.ensemble;
    const cure = file === undefined ? "" : " The same command goes on from there.";
    io.stderr.write(
      `Stopped after ${run.ensemble.done()} of ${run.ensemble.runs} futures.${cure}\n`,
    );
    return undefined;
  } finally {
    rows?.close();
    pool.close();
  }
}

/** The cells before the value, in the order in which a future's numbers come. */
function futureLines({ world, scenario }: Opened): string[] {
  const { settings, variation, indicators } = ensembleMembers(world, scenario);
  const { baseline, problem } = variation.compiled;
  return settings.dates.flatMap((date) => [
    ...baseline.map(({ a, b }) => `${date},alignment,${a},${b}`),
    `${date},tension,,`,
    ...problem.actors.map((actor) => `${date},camp,${actor},`),
    ...indicators.map(({ id }) => `${date},indicator,${id},`),
  ]);
}

async function writeFuture(
  { world, scenario }: Opened,
  row: number,
  file: string | undefined,
  io: Io,
): Promise<void> {
  const { settings, scenarioOf } = ensembleMembers(world, scenario);
  if (row > settings.runs)
    throw new WrongUsage(`--row ${row}: there are ${settings.runs} futures.`);
  const future = scenarioOf(row - 1);
  const reading = readScenarioData(future);
  if (!reading.ok) throw new BrokenDocument(`future ${row}`, reading.issues);
  await writeData(writeDocument(future), file, io);
}
