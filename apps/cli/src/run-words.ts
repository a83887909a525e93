import { dateAfter, leverSentence } from "@entente/core";
import type { Opened } from "./open-scenario.ts";
import { plainText } from "./plain-text.ts";
import type { RunReport } from "./run-report.ts";

/** Says in words what was run and what came of it, to stand beside the table. */
export function runWords({ world, scenario }: Opened, report: RunReport): string {
  const { start, date, ties, changed, tension, ended } = report;
  const levers = scenario.levers.filter((lever) => lever.enabled !== false);
  const flips = changed.filter((tie) => tie.flipped).length;
  const titles = new Set([world.title, scenario.title]);
  return plainText(
    [
      `${[...titles].join(" · ")}: ${start} to ${date}`,
      ...(scenario.question === undefined ? [] : [scenario.question]),
      ...(levers.length === 0
        ? ["No levers."]
        : levers.map((lever) => `· ${leverSentence(lever, world)}`)),
      `${changed.length} of ${ties} ties moved by 0.005 or more, ${flips} changed sign.`,
      `Tension ${tension.baseline.toFixed(3)} at the baseline, ${tension.now.toFixed(3)} on ${date}.`,
      ended.how === "settled" ? `The network comes to rest by ${dateAfter(start, ended.at)}.` : "",
    ]
      .filter((line) => line !== "")
      .map((line) => `${line.replaceAll("\n", " ")}\n`)
      .join(""),
  );
}
