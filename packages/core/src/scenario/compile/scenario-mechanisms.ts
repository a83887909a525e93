import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import { ruleMechanism } from "../../mechanisms/rule-mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";

/** All mechanisms that a scenario may switch and set: the given ones, then its own rules. */
export function scenarioMechanisms(
  { rules = [] }: Pick<Scenario, "rules">,
  mechanisms: readonly Mechanism<Setting>[] = builtInMechanisms,
): readonly Mechanism<Setting>[] {
  if (rules.length === 0) return mechanisms;
  const own = new Set(rules.map((rule) => rule.id));
  // A list that holds the rules already is taken as it is.
  return [...mechanisms.filter(({ id }) => !own.has(id)), ...rules.map(ruleMechanism)];
}
