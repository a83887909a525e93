import type { Scenario } from "../../schema/scenario-schema.ts";

/** A lever or mechanism that a run can do without. */
export interface Cause {
  readonly kind: "lever" | "mechanism";
  readonly id: string;
}

/** The scenario with some of its levers and mechanisms switched off, all else as it is. */
export function without(scenario: Scenario, causes: readonly Cause[]): Scenario {
  const off = (kind: Cause["kind"]) =>
    new Set(causes.filter((cause) => cause.kind === kind).map(({ id }) => id));
  const [levers, mechanisms] = [off("lever"), off("mechanism")];
  return {
    ...scenario,
    levers: scenario.levers.map((lever) =>
      levers.has(lever.id) ? { ...lever, enabled: false } : lever,
    ),
    mechanisms: {
      ...scenario.mechanisms,
      ...Object.fromEntries(
        [...mechanisms].map((id) => [id, { ...scenario.mechanisms?.[id], enabled: false }]),
      ),
    },
  };
}
