import type { Lever, Scenario } from "@entente/core";

/** A name for a new lever that no other lever of the scenario has: `sanction-2`. */
export function freshLeverId(scenario: Scenario, kind: Lever["kind"]): string {
  const taken = new Set(scenario.levers.map((lever) => lever.id));
  let number = 1;
  while (taken.has(`${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}

/** Adds a lever at the end. A name that is taken is replaced by a fresh one. */
export function addLever(scenario: Scenario, lever: Lever): Scenario {
  const taken = scenario.levers.some((each) => each.id === lever.id);
  const added = taken ? { ...lever, id: freshLeverId(scenario, lever.kind) } : lever;
  return { ...scenario, levers: [...scenario.levers, added] };
}

/** Replaces the lever of the same id; without such a lever nothing changes. */
export function editLever(scenario: Scenario, lever: Lever): Scenario {
  if (!scenario.levers.some((each) => each.id === lever.id)) return scenario;
  return {
    ...scenario,
    levers: scenario.levers.map((each) => (each.id === lever.id ? lever : each)),
  };
}

export function removeLever(scenario: Scenario, id: string): Scenario {
  const levers = scenario.levers.filter((lever) => lever.id !== id);
  return levers.length === scenario.levers.length ? scenario : { ...scenario, levers };
}

/** Switches a lever off, or on again; off keeps it in the document but out of the run. */
export function toggleLever(scenario: Scenario, id: string): Scenario {
  const lever = scenario.levers.find((each) => each.id === id);
  if (!lever) return scenario;
  const { enabled, ...rest } = lever;
  return editLever(scenario, (enabled === false ? rest : { ...rest, enabled: false }) as Lever);
}
