import type { FilledEnsemble } from "../../schema/ensemble-schema.ts";
import type { Ensemble } from "./ensemble.ts";

/** What an ensemble says of one tie at one date. */
export interface TieFutures {
  readonly a: string;
  readonly b: string;
  readonly mean: number;
  readonly deviation: number;
  readonly p05: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
  /** Shares of the futures above and below zero, and with both actors in one camp. */
  readonly positive: number;
  readonly negative: number;
  readonly together: number;
}

/** What an ensemble says of one of the scenario's own indicators at one date; null where no future has a value. */
export interface IndicatorFutures {
  readonly id: string;
  readonly title: string;
  /** Futures in which it has a value. */
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
  readonly p05: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
}

/** What an ensemble says at one date. */
export interface DateFutures {
  readonly date: string;
  readonly tension: Readonly<Record<"p05" | "p25" | "median" | "p75" | "p95", number>>;
  /** The most frequent split in camps, its share of the futures, and how many splits there were. */
  readonly camps: readonly (readonly string[])[];
  readonly campShare: number;
  readonly splits: number;
  readonly splitsExact: boolean;
  readonly indicators: readonly IndicatorFutures[];
  readonly ties: readonly TieFutures[];
}

/** An ensemble as plain data: what `ensemble --json` prints. */
export interface EnsembleReport {
  readonly settings: FilledEnsemble;
  readonly done: number;
  readonly diverged: number;
  /** How far a quantile may be from the sample's own. */
  readonly precision: number;
  readonly dates: readonly DateFutures[];
}

/** Writes an ensemble as it stands out as plain data. */
export function ensembleReport(ensemble: Ensemble): EnsembleReport {
  return {
    settings: ensemble.settings,
    done: ensemble.done(),
    diverged: ensemble.diverged(),
    precision: ensemble.precision,
    dates: ensemble.dates.map((date, d) => {
      const { labels, share, different, exact } = ensemble.camps(d);
      return {
        date,
        tension: fiveOf((p) => ensemble.tension(d, p)),
        camps: [...new Set(labels)].map((label) =>
          ensemble.actors.filter((_, i) => labels[i] === label),
        ),
        campShare: share,
        splits: different,
        splitsExact: exact,
        indicators: ensemble.indicators.map(({ id, title }, k) => {
          const { count, mean, deviation, quantile } = ensemble.indicator(d, k);
          return { id, title, count, mean, deviation, ...fiveOf(quantile) };
        }),
        ties: ensemble.ties.map(([a, b], k) => ({
          a,
          b,
          mean: ensemble.mean(d, k),
          deviation: ensemble.deviation(d, k),
          ...fiveOf((p) => ensemble.quantile(d, k, p)),
          positive: ensemble.positive(d, k),
          negative: ensemble.negative(d, k),
          together: ensemble.together(d, k),
        })),
      };
    }),
  };
}

function fiveOf(quantile: (p: number) => number) {
  return {
    p05: quantile(0.05),
    p25: quantile(0.25),
    median: quantile(0.5),
    p75: quantile(0.75),
    p95: quantile(0.95),
  };
}
