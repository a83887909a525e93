import type { FilledEnsemble } from "../../schema/ensemble-schema.ts";
import type { Indicator } from "../../schema/scenario-schema.ts";
import { createOpenTally, type OpenTally, type Spread } from "../tally/open-tally.ts";
import { createSplitCounts, type SplitCounts } from "../tally/split-counts.ts";
import { binsFor, type CountedMembers, createTally } from "../tally/tally.ts";
import type { DigestShape, MembersDigest } from "./members-digest.ts";

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
  /** What a digest of its futures is like. */
  readonly shape: Omit<DigestShape, "members" | "rows">;
  /** Adds the next futures, in order, slice by slice. Between two slices each tie by itself may be read. */
  readonly add: (digest: MembersDigest) => Iterable<void>;
}

/** Cells that are added in one go, and values in them: a fraction of a millisecond, some while the code is still cold. */
const slice = { cells: 2048, values: 16_384 };

/** Starts an ensemble without futures; what is added is counted, not kept. */
export function growingEnsemble({
  settings,
  actors,
  years,
  indicators,
}: Pick<Ensemble, "settings" | "actors" | "years" | "indicators">): GrowingEnsemble {
  const n = actors.length;
  let pairs: Ensemble["ties"] | undefined;
  const { runs, dates } = settings;
  const ties = (n * (n - 1)) / 2;
  const cells = dates.length * ties;
  const alignment = createTally(cells, { low: -1, high: 1, runs });
  const strain = createTally(dates.length, { low: 0, high: 1, runs });
  const own = dates.map(() => indicators.map(() => createOpenTally()));
  const shared = new Uint32Array(cells);
  const splits = dates.map(() => createSplitCounts());
  const nobody = new Uint8Array(cells);
  let done = 0;
  let diverged = 0;

  function* add(digest: MembersDigest): Generator<void, void> {
    const members = digest.head[0] as number;
    const room = digest.shape.members;
    // All that is counted goes in with the first part of the sums.
    const parts: CountedMembers[] = digest.sums.map((sums, p) => {
      const counted = { ...digest, sums, squares: digest.squares[p] as Float64Array, room };
      return p === 0
        ? { ...counted, members }
        : { ...counted, members: 0, positive: nobody, negative: nobody };
    });
    const step = Math.min(slice.cells, Math.ceil(slice.values / room));
    for (let from = 0; members > 0 && from < cells; from += step) {
      const to = Math.min(cells, from + step);
      for (const part of parts) alignment.merge(part, from, to);
      for (let cell = from; cell < to; cell++) {
        shared[cell] = (shared[cell] as number) + (digest.together[cell] as number);
      }
      if (to < cells) yield;
    }
    done += room;
    diverged += room - members;
    for (const [d, counts] of splits.entries()) addSplits(digest, d, counts);
    for (let moment = 0; moment < members * dates.length; moment++) {
      const d = moment % dates.length;
      strain.add(d, digest.tension, moment, 1);
      for (let k = 0; k < indicators.length; k++) {
        own[d]?.[k]?.add(digest.indicators[moment * indicators.length + k] as number);
      }
    }
  }

  return {
    settings,
    actors,
    get ties() {
      // Tens of thousands of them in a large world; nobody asks before there is something to tell.
      pairs ??= actors.flatMap((a, i) => actors.slice(i + 1).map((b) => [a, b] as const));
      return pairs;
    },
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
    together: (date, tie) =>
      (shared[date * ties + tie] as number) / Math.max(1, alignment.count(date * ties + tie)),
    camps: (date) => {
      const counts = splits[date] as (typeof splits)[number];
      const mode = counts.mode();
      return {
        labels: mode ? Array.from(mode.label, (letter) => letter.charCodeAt(0)) : [],
        share: mode?.share ?? 0,
        different: counts.different(),
        exact: counts.complete(),
      };
    },
    shape: {
      dates: dates.length,
      actors: n,
      indicators: indicators.length,
      bins: binsFor(cells, { runs }),
    },
    add,
  };
}

/** Adds the splits of a date; which was seen first is the same as if they had come one by one. */
function addSplits({ shape, splits, frequent }: MembersDigest, d: number, to: SplitCounts): void {
  const { actors, members } = shape;
  const end = (d + 1) * members;
  for (let place = d * members; place < end && (frequent[place] as number) > 0; place++) {
    const labels = splits.subarray(place * actors, (place + 1) * actors);
    const label = String.fromCharCode.apply(null, labels as unknown as number[]);
    for (let times = frequent[place] as number; times > 0; times--) to.add(label);
  }
}
