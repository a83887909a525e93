import type { World } from "@entente/core";
import type { Command } from "commander";
import type { ExitCode } from "../exit-code.ts";
import { inspectDocument } from "../inspect-document.ts";
import type { Io } from "../io.ts";
import { issueLines } from "../issue-lines.ts";
import { readText } from "../read-text.ts";
import { shippedWorld } from "../shipped.ts";

/**
 * `check`: lists everything wrong with worlds, scenarios, lessons, snapshots and
 * trajectories. A scenario or lesson is checked against its world among the files given, or else the shipped one.
 */
export function addCheck(program: Command, io: Io, report: (code: ExitCode) => void): void {
  program
    .command("check")
    .description(
      "list everything wrong with worlds, scenarios, lessons, snapshots and trajectories",
    )
    .argument("<file...>", "files, shipped ids, or - for standard input")
    .option("--json", "as JSON")
    .action(async (names: readonly string[], { json }: { readonly json?: true }) => {
      const texts: { readonly file: string; readonly text: string }[] = [];
      for (const file of names) texts.push({ file, text: await readText(file, io) });
      const own = new Map<string, World>();
      for (const { text } of texts) {
        const found = inspectDocument(text, () => undefined);
        if (found.kind === "world") own.set(found.value.id, found.value);
      }
      const checked = texts.map(({ file, text }) => {
        const { kind, issues } = inspectDocument(text, (id) => own.get(id) ?? shippedWorld(id));
        return { file, kind, issues };
      });
      io.stdout.write(
        json
          ? `${JSON.stringify(checked, null, 2)}\n`
          : checked.map(({ file, issues }) => issueLines(file, issues)).join(""),
      );
      const all = checked.flatMap(({ issues }) => issues);
      const errors = all.filter((issue) => issue.severity === "error").length;
      io.stderr.write(
        `${count(names.length, "document")}: ${count(errors, "error")}, ${count(all.length - errors, "warning")}\n`,
      );
      if (errors > 0) report(1);
    });
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
