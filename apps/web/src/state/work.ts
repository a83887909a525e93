import type { Scenario, World } from "@entente/core";

/** The document being worked on: a scenario on its world. */
export interface Work {
  readonly world: World;
  readonly scenario: Scenario;
  /** The scenario as it was opened, to tell whether it has been changed; absent for restored work. */
  readonly opened?: Scenario;
}

/** Whether the user has changed the work since it was opened. */
export function isTouched(work: Work): boolean {
  return work.scenario !== work.opened;
}
