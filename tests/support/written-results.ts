import {
  ensembleReport,
  inlinePool,
  networkAt,
  runEnsemble,
  runScenario,
  type Scenario,
  toSnapshotJson,
  toTrajectoryJson,
  type World,
  yearsBetween,
} from "@entente/core";

/** A run with every digit: all frames and accounts, or its end where those would be tens of megabytes. */
export function writtenRun(world: World, scenario: Scenario): string {
  const run = runScenario(world, scenario);
  if (world.actors.length < 100) return toTrajectoryJson(run);
  const network = networkAt(run, yearsBetween(run.start, run.end));
  return toSnapshotJson({ network, world, scenario });
}

/** What forty futures of a scenario say together, with every digit. */
export async function writtenFutures(world: World, scenario: Scenario): Promise<string> {
  const asked = { ...scenario, ensemble: { ...scenario.ensemble, runs: 40, seed: 7 } };
  const { done, ensemble } = runEnsemble(inlinePool(), { world, scenario: asked });
  await done;
  return JSON.stringify(ensembleReport(ensemble));
}
