import {
  evaluatePoints,
  type Factor,
  type PointsPlan,
  studyHash,
  writeDocument,
} from "@entente/core";
import type { Io } from "./io.ts";
import { datedName, type OpenedStudy, scenarioWith } from "./opened-study.ts";
import { cellOf, openRows } from "./rows-file.ts";
import { studyPool } from "./study-pool.ts";
import { finished, progressTeller } from "./study-run.ts";
import { writeData } from "./write-data.ts";
import { WrongUsage } from "./wrong-usage.ts";

export interface StudyOptions {
  readonly rows?: string;
  readonly row?: number;
  readonly asScenario?: string;
  readonly workers?: number;
}

/**
 * Does the runs of a plan, keeping each in a file where one is named, and gives their outcomes; nothing if it was
 * stopped before its end. With `--row` it writes that run as a scenario instead, and runs nothing.
 */
export async function runPoints(
  command: string,
  name: string,
  study: OpenedStudy,
  plan: PointsPlan,
  options: StudyOptions,
  io: Io,
): Promise<Float64Array | undefined> {
  const { world, scenario, factors } = study;
  const width = plan.factors.length;
  const count = plan.points.length / width;
  if (options.row !== undefined) {
    await writeRow(study, factors, plan, options, io);
    return undefined;
  }
  const hash = studyHash({ world, scenario }, { ...plan, points: Array.from(plan.points) });
  const columns = ["run", ...plan.factors, datedName(study.outcome)].join(",");
  const rows =
    options.rows === undefined
      ? undefined
      : await openRows(options.rows, {
          header: [`# entente ${command}`, `# hash: ${hash}`, columns],
          linesPerRow: 1,
          numbersPerLine: plan.outcomes.length,
        });
  const known = Float64Array.from((rows?.known ?? []).flatMap((row) => Array.from(row)));
  const pool = studyPool(options.workers);
  const tell = progressTeller(io, "Runs");
  // The last piece that is known in part is done again, and only its new rows are written.
  let written = known.length / plan.outcomes.length;
  try {
    const run = evaluatePoints(pool, { world, scenario }, plan, {
      known,
      onRows: (first, end) => {
        const from = Math.max(first, written);
        rows?.append(
          Array.from({ length: end - from }, (_, r) => lineOf(plan, run.values, from + r)),
        );
        written = Math.max(written, end);
        tell(end, count);
      },
    });
    if (await finished(run, name)) return run.values;
    const cure = options.rows === undefined ? "" : " The same command goes on from there.";
    io.stderr.write(`Stopped after ${run.rows()} of ${count} runs.${cure}\n`);
    return undefined;
  } finally {
    rows?.close();
    pool.close();
  }
}

function lineOf(
  { points, factors, outcomes }: PointsPlan,
  values: Float64Array,
  row: number,
): string {
  const own = points.subarray(row * factors.length, (row + 1) * factors.length);
  const found = values.subarray(row * outcomes.length, (row + 1) * outcomes.length);
  return [row + 1, ...own, ...Array.from(found, cellOf)].join(",");
}

async function writeRow(
  { scenario }: OpenedStudy,
  factors: readonly Factor[],
  { points, inARow }: PointsPlan,
  { row = 1, asScenario }: StudyOptions,
  io: Io,
): Promise<void> {
  const count = points.length / factors.length;
  if (row > count) throw new WrongUsage(`--row ${row}: there are ${count} runs.`);
  const values = points.subarray((row - 1) * factors.length, row * factors.length);
  if (inARow) {
    io.stderr.write(
      "This run started where the one before it came to rest; opened by itself it starts from its baseline.\n",
    );
  }
  const own = scenarioWith(scenario, factors, values);
  const title = `${scenario.title.slice(0, 100)}, run ${row}`;
  await writeData(writeDocument({ ...own, title }), asScenario, io);
}
