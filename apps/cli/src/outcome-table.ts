import type { Ensemble, Outcome } from "@entente/core";
import { drawTable } from "./draw-table.ts";
import { shortNumber } from "./short-number.ts";

/** Draws how an outcome is spread over the futures, date by date. */
export function outcomeTable(ensemble: Ensemble, outcome: Outcome): string {
  const right = "right" as const;
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
  const spread = spreadOf(ensemble, outcome);
  return drawTable(
    [
      { title: "date" },
      { title: "5 %", align: right },
      { title: "25 %", align: right },
      { title: "median", align: right },
      { title: "75 %", align: right },
      { title: "95 %", align: right },
    ],
    ensemble.dates.map((date, d) => {
      const quantile = spread(d);
      return [date, ...shares.map((p) => shortNumber(quantile(p)))];
    }),
  );
}

function spreadOf(
  ensemble: Ensemble,
  { kind, a, b, indicator }: Outcome,
): (date: number) => (p: number) => number {
  if (kind === "tension") return (date) => (p) => ensemble.tension(date, p);
  if (indicator) {
    const k = ensemble.indicators.findIndex(({ id }) => id === indicator.id);
    return (date) => ensemble.indicator(date, k).quantile;
  }
  const tie = ensemble.ties.findIndex(([p, q]) => (p === a && q === b) || (p === b && q === a));
  return (date) => (p) => ensemble.quantile(date, tie, p);
}
