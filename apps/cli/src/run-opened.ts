import { methodOf, type Run, runScenario } from "@entente/core";
import { BrokenDocument } from "./broken-document.ts";
import type { Io } from "./io.ts";
import type { Opened } from "./open-scenario.ts";

/**
 * Runs a scenario. A run of over a second tells how far it is, on standard error, once a second.
 * One that diverges is refused: it has no network at the dates after.
 */
export function runOpened({ world, scenario }: Opened, io: Io): Run {
  let told = performance.now();
  const onProgress = (share: number): void => {
    const now = performance.now();
    if (now - told < 1000 || share >= 1) return;
    told = now;
    io.stderr.write(`Running: ${Math.floor(share * 100)} %\n`);
  };
  const run = runScenario(world, scenario, { onProgress });
  const { ended } = run.trajectory;
  if (ended.how === "diverged") {
    const got = `a run that leaves [-1, 1] after ${ended.at.toFixed(2)} years`;
    const fixed = methodOf(scenario).name === "rk4";
    throw new BrokenDocument(scenario.id, [
      fixed
        ? {
            severity: "error",
            where: "run.step",
            got,
            expected: "a step short enough for the rules at work",
            cure: "Halve the step until the run goes through.",
          }
        : {
            severity: "error",
            where: "mechanisms",
            got,
            expected: "rules that leave alignments within [-1, 1]",
            cure: "No step is short enough for these: look at rules and formulas of your own.",
          },
    ]);
  }
  return run;
}
