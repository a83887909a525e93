import { createOpenTally, type OpenTally, type Spread } from "../engine/open-tally.ts";
import { createSplitCounts } from "../engine/split-counts.ts";
import { createTally } from "../engine/tally.ts";
import type { EnsembleMembers } from "../scenario/ensemble-members.ts";
import type { FilledEnsemble } from "../scenario/ensemble-schema.ts";
import type { Indicator } from "../scenario/scenario-schema.ts";
import { rowWidth } from "./prepare-study.ts";

/** What becomes of a scenario in many futures. Read it at any time: it tells of the futures that are done. */
export interface Ensemble {
  readonly settings: FilledEnsemble;
  readonly actors: readonly string[];
  /** The two actors of each tie, along the upper triangle. */
  readonly ties: readonly (readonly [string, string])[];
  /** ISO dates at which results are kept, and years since the start; every `date` below is an index in these. */
  readonly dates: readonly string[];
  readonly years: readonly number[];
  /** Futures that are done, those among them that diverged (they count nowhere else), and all that were asked for. */
  readonly done: () => number;
  readonly diverged: () => number;
  readonly runs: number;
  /** How far a tie's quantile may be from the sample's own. */
  readonly precision: number;
  /** Alignment of a tie that a share `p` of the futures stays below. */
  readonly quantile: (date: number, tie: number, p: number) => number;
  readonly mean: (date: number, tie: number) => number;
  readonly deviation: (date: number, tie: number) => number;
  /** Shares of the futures in which a tie is above, and below, zero. */
  readonly positive: (date: number, tie: number) => number;
  readonly negative: (date: number, tie: number) => number;
  readonly tension: (date: number, p: number) => number;
  /** The scenario's own indicators, and how each is spread over the futures at a date. */
  readonly indicators: readonly Indicator[];
  readonly indicator: (date: number, indicator: number) => Spread;
  /** Share of the futures in which the two actors of a tie are in one camp. */
  readonly together: (date: number, tie: number) => number;
  /** The most frequent split in camps: one label per actor (equal means one camp), and its share of the futures. */
  readonly camps: (date: number) => {
    readonly labels: readonly number[];
    readonly share: number;
    /** Different splits seen; a lower bound when it is not exact. */
    readonly different: number;
    readonly exact: boolean;
  };
}

/** An ensemble that is still being gathered. */
export interface GrowingEnsemble extends Ensemble {
  /** Numbers in a future's row. */
  readonly width: number;
  /** Adds the next future, in order: its row from `offset` on. */
  readonly add: (rows: ArrayLike<number>, offset: number) => void;
}

/** Starts an ensemble without futures; what is added is counted, not kept. */
export function growingEnsemble({
  settings,
  variation,
  years,
  indicators,
}: Pick<EnsembleMembers, "settings" | "variation" | "years" | "indicators">): GrowingEnsemble {
  const { actors } = variation.compiled.problem;
  const n = actors.length;
  const pairs = variation.compiled.baseline.map(({ a, b }) => [a, b] as const);
  const { runs, dates } = settings;
  const perDate = rowWidth(n, indicators.length);
  const ties = pairs.length;
  const alignment = createTally(dates.length * ties, { low: -1, high: 1, runs });
  const strain = createTally(dates.length, { low: 0, high: 1, runs });
  const own = dates.map(() => indicators.map(() => createOpenTally()));
  const shared = new Uint32Array(dates.length * ties);
  const splits = dates.map(() => createSplitCounts());
  const labels = new Int32Array(n);
  let done = 0;
  let diverged = 0;

  function add(rows: ArrayLike<number>, offset: number): void {
    done++;
    if (Number.isNaN(rows[offset + (dates.length - 1) * perDate] as number)) {
      diverged++;
      return;
    }
    for (let d = 0; d < dates.length; d++) {
      const at = offset + d * perDate;
      alignment.add(d * ties, rows, at, ties);
      strain.add(d, rows, at + ties, 1);
      for (let i = 0; i < n; i++) labels[i] = rows[at + ties + 1 + i] as number;
      let cell = d * ties;
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++, cell++) {
          if (labels[i] === labels[j]) shared[cell] = (shared[cell] as number) + 1;
        }
      }
      splits[d]?.add(labels.join(" "));
      for (const [k, each] of (own[d] as OpenTally[]).entries()) {
        each.add(rows[at + ties + 1 + n + k] as number);
      }
    }
  }

  return {
    settings,
    actors,
    ties: pairs,
    dates,
    years,
    runs,
    done: () => done,
    diverged: () => diverged,
    precision: alignment.precision,
    quantile: (date, tie, p) => alignment.quantile(date * ties + tie, p),
    mean: (date, tie) => alignment.mean(date * ties + tie),
    deviation: (date, tie) => alignment.deviation(date * ties + tie),
    positive: (date, tie) => alignment.positive(date * ties + tie),
    negative: (date, tie) => alignment.negative(date * ties + tie),
    tension: (date, p) => strain.quantile(date, p),
    indicators,
    indicator: (date, k) => own[date]?.[k] as OpenTally,
    together: (date, tie) => (shared[date * ties + tie] as number) / Math.max(1, done - diverged),
    camps: (date) => {
      const counts = splits[date] as (typeof splits)[number];
      const mode = counts.mode();
      return {
        labels: mode ? mode.label.split(" ").map(Number) : [],
        share: mode?.share ?? 0,
        different: counts.different(),
        exact: counts.complete(),
      };
    },
    width: dates.length * perDate,
    add,
  };
}
