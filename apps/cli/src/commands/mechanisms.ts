import { builtInMechanisms } from "@entente/core";
import type { Command } from "commander";
import { drawTable } from "../draw-table.ts";
import type { Io } from "../io.ts";

/** `mechanisms`: lists the rules of change with their equations and parameters. */
export function addMechanisms(program: Command, io: Io): void {
  program
    .command("mechanisms")
    .description("list the rules of change with their equations and parameters")
    .option("--json", "as JSON, with sources and the evidence for and against")
    .action(({ json }: { readonly json?: true }) => {
      const all = builtInMechanisms.map(({ prepare: _, ...told }) => told);
      io.stdout.write(json ? `${JSON.stringify(all, null, 2)}\n` : all.map(sheet).join("\n"));
    });
}

function sheet(mechanism: Omit<(typeof builtInMechanisms)[number], "prepare">): string {
  const { id, title, summary, equation, parameters } = mechanism;
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
  return `${id}: ${title}\n  ${summary}\n  dx_ij/dt += ${equation}\n${table}`;
}
