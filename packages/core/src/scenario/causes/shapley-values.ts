import { seeded } from "../../vocabulary/seeded.ts";

/** Who is on: one entry per player. */
export type Coalition = readonly boolean[];

export interface ShapleyOptions {
  /**
   * Up to so many players all coalitions are worked out. Default: six (64 coalitions), and more as long as
   * that takes no more values than drawing, which can miss what only few orderings bring out.
   */
  readonly exactUpTo?: number;
  /** Beyond that: pairs of orderings drawn, at most; default 100, which makes ten players exact. */
  readonly pairs?: number;
  /** Drawing stops once every standard error is at most this, after at least 30 pairs; default 0.001. */
  readonly precision?: number;
  readonly seed?: number;
}

/** What each player contributes, on average over the orders in which they could come. */
export interface ShapleyValues {
  readonly values: readonly number[];
  /** Standard error of each value; all 0 when every coalition was worked out. */
  readonly errors: readonly number[];
  readonly exact: boolean;
  /** Pairs of orderings drawn; 0 when exact. */
  readonly pairs: number;
  readonly none: number;
  readonly all: number;
}

/** How far the work is: coalitions asked for so far, and how many it can be at most. */
export interface ShapleyProgress {
  readonly coalition: Coalition;
  readonly done: number;
  readonly atMost: number;
}

/**
 * Works out Shapley values of a game, asking for the value of one coalition after the other: the caller
 * hands each to `next`, whenever and wherever it has it. No coalition is asked for twice.
 *
 * With more players than that, orderings are drawn in pairs, each with its reverse (antithetic: what comes
 * early in one comes late in the other, so that their mean varies less). Standard errors come from the
 * spread of the pairs. Exact or drawn, the values sum to v(all) − v(none) to rounding, and whoever
 * changes nothing gets exactly 0.
 *
 * Sources: Shapley, L. S. (1953), A value for n-person games, 10.1515/9781400881970-018; Castro, J.,
 * Gómez, D. & Tejada, J. (2009), Polynomial calculation of the Shapley value based on sampling,
 * 10.1016/j.cor.2008.04.004; Mitchell, R. and others (2022), Sampling permutations for Shapley value
 * estimation, JMLR 23 (antithetic pairs).
 */
export function* shapleyValues(
  players: number,
  { exactUpTo, pairs = 100, precision = 0.001, seed = 1 }: ShapleyOptions = {},
): Generator<ShapleyProgress, ShapleyValues, number> {
  const known = new Map<string, number>();
  const drawing = 2 + pairs * 2 * Math.max(0, players - 1);
  const isExact =
    exactUpTo === undefined ? players <= 6 || 2 ** players <= drawing : players <= exactUpTo;
  const atMost = isExact ? 2 ** players : drawing;

  function* ask(coalition: Coalition): Generator<ShapleyProgress, number, number> {
    const key = coalition.map(Number).join("");
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = yield { coalition, done: known.size, atMost };
    known.set(key, value);
    return value;
  }

  const everyone = new Array<boolean>(players).fill(true);
  const none = yield* ask(everyone.map(() => false));
  const all = yield* ask(everyone);
  if (isExact) {
    const values = new Float64Array(players);
    for (let bits = 0; bits < 2 ** players; bits++) {
      const coalition = everyone.map((_, p) => Math.floor(bits / 2 ** p) % 2 === 1);
      const size = coalition.filter(Boolean).length;
      const value = yield* ask(coalition);
      for (let p = 0; p < players; p++) {
        // Share of the orders in which exactly the others in here come before p, or p completes it.
        const others = coalition[p] ? size - 1 : size;
        const weight = 1 / (players * choose(players - 1, others));
        values[p] = (values[p] as number) + (coalition[p] ? weight : -weight) * value;
      }
    }
    return { values: [...values], errors: everyone.map(() => 0), exact: true, pairs: 0, none, all };
  }

  const draw = seeded(seed);
  const mean = new Float64Array(players);
  const spread = new Float64Array(players);
  const errors = new Float64Array(players);
  let drawn = 0;
  while (drawn < pairs) {
    const order = shuffled(players, draw);
    const gains = new Float64Array(players);
    for (const way of [order, [...order].reverse()]) {
      const coalition = everyone.map(() => false);
      let before = none;
      for (const p of way) {
        coalition[p] = true;
        const after = yield* ask([...coalition]);
        gains[p] = (gains[p] as number) + (after - before) / 2;
        before = after;
      }
    }
    drawn++;
    for (let p = 0; p < players; p++) {
      // Welford's running mean and sum of squares
      const off = (gains[p] as number) - (mean[p] as number);
      mean[p] = (mean[p] as number) + off / drawn;
      spread[p] = (spread[p] as number) + off * ((gains[p] as number) - (mean[p] as number));
      errors[p] = drawn < 2 ? Number.NaN : Math.sqrt((spread[p] as number) / (drawn - 1) / drawn);
    }
    if (drawn >= 30 && errors.every((error) => error <= precision)) break;
  }
  return { values: [...mean], errors: [...errors], exact: false, pairs: drawn, none, all };
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let p = 1; p <= k; p++) result = (result * (n - k + p)) / p;
  return result;
}

/** An order of the players, every one as likely as any other (Fisher & Yates). */
function shuffled(players: number, draw: () => number): readonly number[] {
  const order = Array.from({ length: players }, (_, p) => p);
  for (let p = players - 1; p > 0; p--) {
    const q = Math.floor(draw() * (p + 1));
    [order[p], order[q]] = [order[q] as number, order[p] as number];
  }
  return order;
}
