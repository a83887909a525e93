import { builtInMechanisms, type Mechanism, type Setting, scenarioMechanisms } from "@entente/core";
import type { Command } from "commander";
import { drawTable } from "../draw-table.ts";
import type { Io } from "../io.ts";
import { openScenario } from "../open-scenario.ts";

/** `mechanisms`: lists the rules of change with their equations and parameters. */
export function addMechanisms(program: Command, io: Io): void {
  program
    .command("mechanisms")
    .description("list the rules of change with their equations and parameters")
    .option("--json", "as JSON, with sources and the evidence for and against")
    .option("--scenario <scenario>", "with the rules of this scenario, and as it sets them all")
    .option("--world <file>", "base world, where it is not a shipped one")
    .action(async ({ json, scenario: name, world }: MechanismsOptions) => {
      const all = name === undefined ? builtInMechanisms : await setBy(name, world, io);
      const told = all.map(({ prepare: _, ...rest }) => rest);
      io.stdout.write(json ? `${JSON.stringify(told, null, 2)}\n` : told.map(sheet).join("\n"));
    });
}

interface MechanismsOptions {
  readonly json?: true;
  readonly scenario?: string;
  readonly world?: string;
}

/** The mechanisms of a scenario, its settings in the place of the defaults. */
async function setBy(name: string, world: string | undefined, io: Io) {
  const { scenario } = await openScenario(name, world === undefined ? {} : { world }, io);
  return scenarioMechanisms(scenario).map((mechanism): Mechanism<Setting> => {
    const { enabled = mechanism.standardOn, params = {} } =
      scenario.mechanisms?.[mechanism.id] ?? {};
    return {
      ...mechanism,
      standardOn: enabled,
      parameters: mechanism.parameters.map((each) => ({
        ...each,
        standard: params[each.id] ?? each.standard,
      })),
    };
  });
}

function sheet(mechanism: Omit<(typeof builtInMechanisms)[number], "prepare">): string {
  const { id, title, summary, equation, parameters, standardOn } = mechanism;
  const rows = parameters.map((each) => [
    `  ${each.id}`,
    String(each.standard),
    `${each.min} to ${each.max}`,
    each.unit,
    each.label,
  ]);
  const head = ["  parameter", "default", "range", "unit", "meaning"].map((name) => ({
    title: name,
  }));
  const table = rows.length > 0 ? drawTable(head, rows) : "";
  const off = standardOn ? "" : " (off)";
  const claim = summary === "" ? "" : `  ${summary}\n`;
  return `${id}: ${title}${off}\n${claim}  dx_ij/dt += ${equation}\n${table}`;
}
