import {
  evenValues,
  type Factor,
  factorsOf,
  type SweepAxes,
  type SweepGrid,
  sweepOf,
  sweepPlan,
} from "@entente/core";
import type { Command } from "commander";
import { dateArgument } from "../date-argument.ts";
import { drawTable } from "../draw-table.ts";
import type { Io } from "../io.ts";
import { openScenario } from "../open-scenario.ts";
import { namedFactor, openStudy } from "../opened-study.ts";
import { plainText } from "../plain-text.ts";
import { runPoints, type StudyOptions } from "../points-study.ts";
import { shortNumber } from "../short-number.ts";
import { addStudyOptions } from "../study-options.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface SweepOptions extends StudyOptions {
  readonly x: string;
  readonly y?: string;
  readonly continue?: true;
  readonly until?: string;
  readonly world?: string;
  readonly json?: true;
  readonly out?: string;
}

/** `sweep`: an outcome over a grid of one or two levers or parameters. */
export function addSweep(program: Command, io: Io): void {
  const command = program
    .command("sweep")
    .description("an outcome over a grid of one or two levers or parameters")
    .argument("<scenario>", "file, shipped id, or - for standard input")
    .argument(
      "<outcome>",
      "tie/A/B, camp/A/B, tension or indicator/ID; @DATE for another date than the end",
    )
    .requiredOption("--x <factor>", "NAME, NAME=LOW:HIGH or NAME=LOW:HIGH:COUNT")
    .option("--y <factor>", "a second factor, written alike")
    .option(
      "--continue",
      "walk along x, up and down, each run starting where the last one came to rest",
    )
    .option("--until <date>", "end of the run, in place of the scenario's", dateArgument);
  addStudyOptions(command).action(async (name: string, said: string, options: SweepOptions) => {
    const opened = await openScenario(name, options, io);
    const all = factorsOf(opened.world, opened.scenario);
    const count = options.y === undefined ? 21 : 11;
    const x = axisOf(all, options.x, count);
    const y = options.y === undefined ? undefined : axisOf(all, options.y, count);
    if (y && y.factor.id === x.factor.id) throw new WrongUsage("--x and --y are the same factor.");
    const study = {
      ...openStudy(opened, said, [x.factor.id]),
      factors: y ? [x.factor, y.factor] : [x.factor],
    };
    const axes: SweepAxes = {
      x: { factor: x.factor.id, values: x.values },
      ...(y ? { y: { factor: y.factor.id, values: y.values } } : {}),
      continuation: options.continue === true,
    };
    const plan = sweepPlan(axes, [study.outcome.id], study.actors);
    const values = await runPoints("sweep", name, study, plan, options, io);
    if (!values) return;
    const grid = sweepOf(axes, values);
    if (options.json) {
      const { id, date } = study.outcome;
      const text = JSON.stringify({ outcome: id, date, ...axes, ...grid }, null, 2);
      return writeData(`${text}\n`, options.out, io);
    }
    io.stderr.write(plainText(words(axes, grid, study.outcome.id)));
    return writeData(y ? plane(axes, grid) : line(axes, grid), options.out, io);
  });
}

function axisOf(all: readonly Factor[], said: string, standard: number) {
  const [name = "", own] = said.split("=");
  const [low, high, asked] = own?.split(":") ?? [];
  const range = own === undefined ? name : `${name}=${low}:${high}`;
  const factor = namedFactor(all, range);
  const count = asked === undefined ? standard : Number(asked);
  if (!Number.isInteger(count) || count < 2 || count > 1000) {
    throw new WrongUsage(`"${said}": the number of values is a whole number from 2 to 1000.`);
  }
  return { factor, values: evenValues(factor.range.low, factor.range.high, count) };
}

function words({ x, continuation }: SweepAxes, { twoStates }: SweepGrid, outcome: string): string {
  if (!continuation) return `${outcome}; every run starts from its baseline.\n`;
  const two = x.values.filter((_, c) => twoStates.some((row) => row[c]));
  const [from, to] = [two[0], two.at(-1)];
  return from === undefined || to === undefined
    ? `${outcome}; the walks up and down agree everywhere: no hysteresis on this grid.\n`
    : `${outcome}; the walks up and down differ from ${shortNumber(from)} to ${shortNumber(to)} of ${x.factor}: there the past decides.\n`;
}

const right = "right" as const;

function line({ x, continuation = false }: SweepAxes, { up, down, twoStates }: SweepGrid): string {
  return drawTable(
    [
      { title: x.factor, align: right },
      { title: continuation ? "walking up" : "outcome", align: right },
      ...(continuation ? [{ title: "walking down", align: right }, { title: "" }] : []),
    ],
    x.values.map((value, c) => [
      shortNumber(value),
      shortNumber(up[0]?.[c] as number),
      ...(continuation
        ? [shortNumber(down[0]?.[c] as number), twoStates[0]?.[c] ? "two states" : ""]
        : []),
    ]),
  );
}

/** Rows of y, columns of x; a star marks two states. */
function plane({ x, y }: SweepAxes, { up, twoStates }: SweepGrid): string {
  return drawTable(
    [
      { title: `${y?.factor} \\ ${x.factor}`, align: right },
      ...x.values.map((value) => ({ title: shortNumber(value), align: right })),
    ],
    up.map((row, r) => [
      shortNumber(y?.values[r] ?? Number.NaN),
      ...row.map((value, c) => `${shortNumber(value)}${twoStates[r]?.[c] ? "*" : ""}`),
    ]),
  );
}
