import type { Factor } from "../../scenario/factors/factor.ts";
import type { PointsPlan } from "./evaluate-points.ts";
import { runsPerTask } from "./study.ts";

/** What one factor does to an outcome while all others stay as they are. */
export interface TornadoBar {
  readonly factor: string;
  readonly label: string;
  /** Value in the scenario, and the ends of its range. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The outcome at the ends of the range. */
  readonly atLow: number;
  readonly atHigh: number;
  /** |atHigh − atLow|, which the bars are ordered by. */
  readonly swing: number;
}

/** An outcome with each factor alone at both ends of its range. */
export interface Tornado {
  /** The outcome in the scenario as it is. */
  readonly base: number;
  readonly bars: readonly TornadoBar[];
}

/** The runs of a tornado: the scenario as it is, then each factor at the low and the high end of its range. */
export function tornadoPlan(
  factors: readonly Factor[],
  outcomes: readonly string[],
  actors: number,
): PointsPlan {
  const base = factors.map(({ value }) => value);
  const rows = [
    base,
    ...factors.flatMap(({ range }, f) =>
      [range.low, range.high].map((end) => base.map((value, g) => (g === f ? end : value))),
    ),
  ];
  return {
    factors: factors.map(({ id }) => id),
    outcomes,
    points: Float64Array.from(rows.flat()),
    perTask: runsPerTask(actors),
    inARow: false,
  };
}

/** Reads a tornado of one outcome (by its number) off the plan's values, the widest bar first. */
export function tornadoOf(
  factors: readonly Factor[],
  values: ArrayLike<number>,
  { outcomes = 1, outcome = 0 }: { readonly outcomes?: number; readonly outcome?: number } = {},
): Tornado {
  const at = (row: number) => values[row * outcomes + outcome] as number;
  const bars = factors.map(({ id, label, value, range: { low, high } }, f): TornadoBar => {
    const [atLow, atHigh] = [at(1 + 2 * f), at(2 + 2 * f)];
    return { factor: id, label, value, low, high, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
  });
  return { base: at(0), bars: bars.sort((p, q) => told(q.swing) - told(p.swing)) };
}

/** A swing to order by: what is not known stands last. */
function told(swing: number): number {
  return Number.isNaN(swing) ? -1 : swing;
}
