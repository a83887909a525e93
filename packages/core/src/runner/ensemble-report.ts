import type { FilledEnsemble } from "../scenario/ensemble-schema.ts";
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

/** What an ensemble says at one date. */
export interface DateFutures {
  readonly date: string;
  readonly tension: Readonly<Record<"p05" | "p25" | "median" | "p75" | "p95", number>>;
  /** The most frequent split in camps, its share of the futures, and how many splits there were. */
  readonly camps: readonly (readonly string[])[];
  readonly campShare: number;
  readonly splits: number;
  readonly splitsExact: boolean;
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
        tension: {
          p05: ensemble.tension(d, 0.05),
          p25: ensemble.tension(d, 0.25),
          median: ensemble.tension(d, 0.5),
          p75: ensemble.tension(d, 0.75),
          p95: ensemble.tension(d, 0.95),
        },
        camps: [...new Set(labels)].map((label) =>
          ensemble.actors.filter((_, i) => labels[i] === label),
        ),
        campShare: share,
        splits: different,
        splitsExact: exact,
        ties: ensemble.ties.map(([a, b], k) => ({
          a,
          b,
          mean: ensemble.mean(d, k),
          deviation: ensemble.deviation(d, k),
          p05: ensemble.quantile(d, k, 0.05),
          p25: ensemble.quantile(d, k, 0.25),
          median: ensemble.quantile(d, k, 0.5),
          p75: ensemble.quantile(d, k, 0.75),
          p95: ensemble.quantile(d, k, 0.95),
          positive: ensemble.positive(d, k),
          negative: ensemble.negative(d, k),
          together: ensemble.together(d, k),
        })),
      };
    }),
  };
}
