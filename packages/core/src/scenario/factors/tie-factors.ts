import type { BaselineTie } from "../../network/baseline-tie.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import type { Factor } from "./factor.ts";

/** Makes the baseline of each tie a factor over the range that its coding leaves open. */
export function tieFactors(world: World, baseline: readonly BaselineTie[]): Factor[] {
  const names = new Map(world.actors.map(({ id, name }) => [id, name]));
  return baseline.map(({ a, b, value, low, high }) => ({
    id: `tie/${a}/${b}`,
    kind: "tie",
    label: `Baseline of ${names.get(a) ?? a} – ${names.get(b) ?? b}`,
    unit: "",
    min: -0.99,
    max: 0.99,
    value,
    range: { low, high, scale: "linear", reason: "What the coding of its evidence leaves open." },
    set: (from, to) => withBaseline(from, [{ a, b, value: to }]),
  }));
}

/** A scenario that states some baselines, in place of any it stated for the same ties. */
export function withBaseline(
  scenario: Scenario,
  stated: readonly { readonly a: string; readonly b: string; readonly value: number }[],
): Scenario {
  const key = (tie: { readonly a: string; readonly b: string }) =>
    tie.a < tie.b ? `${tie.a} ${tie.b}` : `${tie.b} ${tie.a}`;
  const anew = new Set(stated.map(key));
  const kept = (scenario.model?.baseline ?? []).filter((tie) => !anew.has(key(tie)));
  return { ...scenario, model: { ...scenario.model, baseline: [...kept, ...stated] } };
}
