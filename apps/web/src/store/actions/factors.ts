import type { Factor, Scenario } from "@entente/core";

/** Sets some numbers of a scenario: a run of a study becomes the work on screen. */
export function setFactors(
  scenario: Scenario,
  values: readonly { readonly factor: Factor; readonly value: number }[],
): Scenario {
  return values.reduce((own, { factor, value }) => factor.set(own, value), scenario);
}
