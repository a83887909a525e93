import {
  type FactorIndices,
  sobolOf,
  sobolPlan,
  type Tornado,
  tornadoOf,
  tornadoPlan,
} from "@entente/core";
import { type Command, Option } from "commander";
import { dateArgument } from "../date-argument.ts";
import { drawTable } from "../draw-table.ts";
import type { Io } from "../io.ts";
import { countArgument } from "../number-argument.ts";
import { openScenario } from "../open-scenario.ts";
import { openStudy } from "../opened-study.ts";
import { plainText } from "../plain-text.ts";
import { runPoints, type StudyOptions } from "../points-study.ts";
import { shortNumber } from "../short-number.ts";
import { addStudyOptions, factorOption } from "../study-options.ts";
import { writeData } from "../write-data.ts";

interface SensitivityOptions extends StudyOptions {
  readonly method: "tornado" | "sobol";
  readonly factor: readonly string[];
  readonly samples: number;
  readonly seed?: number;
  readonly until?: string;
  readonly world?: string;
  readonly json?: true;
  readonly out?: string;
}

/** `sensitivity`: which levers and assumptions an outcome depends on. */
export function addSensitivity(program: Command, io: Io): void {
  addStudyOptions(
    program
      .command("sensitivity")
      .description(
        "which levers and assumptions a tie, a camp, the tension or an indicator depends on",
      )
      .argument("<scenario>", "file, shipped id, or - for standard input")
      .argument(
        "<outcome>",
        "tie/A/B, camp/A/B, tension or indicator/ID; @DATE for another date than the end",
      )
      .addOption(
        new Option(
          "--method <method>",
          "tornado: each factor at its range's ends; sobol: shares of the variance",
        )
          .choices(["tornado", "sobol"])
          .default("tornado"),
      )
      .addOption(factorOption())
      .option("--samples <count>", "samples for sobol", countArgument(8, 65_536), 256)
      .option("--seed <seed>", "seed of the samples", countArgument(0, 4_294_967_295))
      .option("--until <date>", "end of the run, in place of the scenario's", dateArgument),
  ).action(async (name: string, outcomeName: string, options: SensitivityOptions) => {
    const opened = await openScenario(name, options, io);
    const study = openStudy(opened, outcomeName, options.factor);
    const { factors, outcome, actors, scenario } = study;
    const seed = options.seed ?? scenario.seed ?? 1;
    const tornado = options.method === "tornado";
    const plan = tornado
      ? tornadoPlan(factors, [outcome.id], actors)
      : sobolPlan(factors, [outcome.id], { samples: options.samples, seed });
    const values = await runPoints(`sensitivity ${options.method}`, name, study, plan, options, io);
    if (!values) return;
    const answer = tornado
      ? tornadoOf(factors, values)
      : sobolOf(factors, values, values.length, { seed });
    const { id, date } = outcome;
    if (options.json) {
      const { method } = options;
      const text = JSON.stringify({ outcome: id, date, method, ...answer }, null, 2);
      return writeData(`${text}\n`, options.out, io);
    }
    const table = "bars" in answer ? tornadoTable(answer) : sobolTable(answer);
    io.stderr.write(
      plainText(
        "bars" in answer
          ? `${id} on ${date}: ${shortNumber(answer.base)}. Each factor alone, at the ends of its range.\n`
          : `${id} on ${date}: mean ${shortNumber(answer.mean)}, variance ${shortNumber(answer.variance)}, ${answer.samples} samples. First: by itself; total: with all it has a part in. In brackets 95 % of resamples.\n`,
      ),
    );
    return writeData(table, options.out, io);
  });
}

const right = "right" as const;

function tornadoTable({ bars }: Tornado): string {
  return drawTable(
    [
      { title: "factor" },
      { title: "value", align: right },
      { title: "from", align: right },
      { title: "to", align: right },
      { title: "outcome from", align: right },
      { title: "outcome to", align: right },
      { title: "swing", align: right },
      { title: "" },
    ],
    bars.map(({ factor, label, value, low, high, atLow, atHigh, swing }) => [
      factor,
      ...[value, low, high, atLow, atHigh, swing].map(shortNumber),
      label,
    ]),
  );
}

function sobolTable({ indices }: FactorIndices): string {
  const range = ([low, high]: readonly [number, number]) =>
    `[${shortNumber(low)}, ${shortNumber(high)}]`;
  return drawTable(
    [
      { title: "factor" },
      { title: "first", align: right },
      { title: "", align: right },
      { title: "total", align: right },
      { title: "", align: right },
      { title: "" },
    ],
    indices.map(({ factor, label, first, firstRange, total, totalRange }) => [
      factor,
      shortNumber(first),
      range(firstRange),
      shortNumber(total),
      range(totalRange),
      label,
    ]),
  );
}
