import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import { scenarioMechanisms } from "../compile/scenario-mechanisms.ts";
import type { Cause } from "./without.ts";

/** Every lever and mechanism that is on in a scenario, levers first. */
export function causesOf(
  scenario: Scenario,
  mechanisms: readonly Mechanism<Setting>[] = builtInMechanisms,
): readonly Cause[] {
  const levers = scenario.levers.filter((lever) => lever.enabled !== false);
  const active = scenarioMechanisms(scenario, mechanisms).filter(
    ({ id, standardOn }) => scenario.mechanisms?.[id]?.enabled ?? standardOn,
  );
  return [
    ...levers.map(({ id }) => ({ kind: "lever", id }) as const),
    ...active.map(({ id }) => ({ kind: "mechanism", id }) as const),
  ];
}
