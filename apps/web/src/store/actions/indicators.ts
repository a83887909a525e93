import type { Indicator, Scenario } from "@entente/core";

/** Adds an indicator under a title, with an id that is free; returns both. */
export function addIndicator(
  scenario: Scenario,
  title: string,
): { readonly scenario: Scenario; readonly id: string } {
  const indicators = scenario.indicators ?? [];
  const taken = new Set(indicators.map((indicator) => indicator.id));
  let number = 1;
  while (taken.has(`indicator-${number}`)) number++;
  const id = `indicator-${number}`;
  return {
    id,
    scenario: { ...scenario, indicators: [...indicators, { id, title, formula: "mean_ij(x_ij)" }] },
  };
}

/** Changes an indicator. */
export function changeIndicator(
  scenario: Scenario,
  id: string,
  change: Partial<Indicator>,
): Scenario {
  const indicators = scenario.indicators ?? [];
  return {
    ...scenario,
    indicators: indicators.map((each) => (each.id === id ? { ...each, ...change } : each)),
  };
}

/** Takes an indicator out. */
export function removeIndicator({ indicators = [], ...rest }: Scenario, id: string): Scenario {
  const left = indicators.filter((each) => each.id !== id);
  return left.length > 0 ? { ...rest, indicators: left } : rest;
}
