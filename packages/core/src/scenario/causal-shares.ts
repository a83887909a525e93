import type { Mechanism } from "../engine/mechanism.ts";
import { simulate } from "../engine/simulate.ts";
import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../mechanisms/setting.ts";
import { UsageError } from "../vocabulary/errors.ts";
import { compile } from "./compile.ts";
import { methodOf } from "./run-scenario.ts";
import { scenarioMechanisms } from "./scenario-mechanisms.ts";
import type { Scenario } from "./scenario-schema.ts";
import type { World } from "./world-schema.ts";

/** What a tie would be without one lever or mechanism, all else as it is. */
export interface CausalShare {
  readonly kind: "lever" | "mechanism";
  readonly id: string;
  /** Alignment in the run without it. */
  readonly without: number;
  /** Alignment with it minus alignment without it. */
  readonly difference: number;
}

/**
 * Reruns a scenario without each of its levers and each of its mechanisms in turn and tells the
 * difference at the end of `years` for the tie between a and b.
 *
 * Unlike flow shares these need not sum to the change: levers act through each other.
 */
export function causalShares(
  world: World,
  scenario: Scenario,
  { a, b, years }: { readonly a: string; readonly b: string; readonly years: number },
  { mechanisms = builtInMechanisms }: { readonly mechanisms?: readonly Mechanism<Setting>[] } = {},
): CausalShare[] {
  const endOf = (variant: Scenario): number => {
    const { problem, baseline } = compile(world, variant, { mechanisms });
    const k = baseline.findIndex(
      (tie) => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a),
    );
    if (k < 0) throw new UsageError(`No tie between "${a}" and "${b}" in this scenario.`);
    const cut = { ...problem, until: Math.min(problem.until, Math.max(years, 1e-6)) };
    const { x } = simulate(cut, { method: methodOf(variant), at: [cut.until], ledger: false });
    return x[x.length - baseline.length + k] as number;
  };
  const whole = endOf(scenario);
  const share = (kind: CausalShare["kind"], id: string, variant: Scenario): CausalShare => {
    const without = endOf(variant);
    return { kind, id, without, difference: whole - without };
  };
  const levers = scenario.levers.filter((lever) => lever.enabled !== false);
  const active = scenarioMechanisms(scenario, mechanisms).filter(
    (mechanism) => scenario.mechanisms?.[mechanism.id]?.enabled ?? mechanism.standardOn,
  );
  return [
    ...levers.map((lever) =>
      share("lever", lever.id, {
        ...scenario,
        levers: scenario.levers.map((each) =>
          each.id === lever.id ? { ...each, enabled: false } : each,
        ),
      }),
    ),
    ...active.map((mechanism) =>
      share("mechanism", mechanism.id, {
        ...scenario,
        mechanisms: {
          ...scenario.mechanisms,
          [mechanism.id]: { ...scenario.mechanisms?.[mechanism.id], enabled: false },
        },
      }),
    ),
  ];
}
