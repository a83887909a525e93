import { exp, ln, pow } from "../../vocabulary/elementary.ts";
import { UsageError } from "../../vocabulary/errors.ts";
import { justBefore, type Method } from "./method.ts";

/** Steps shorter than this many years (three milliseconds) are no way out. */
const shortest = 1e-10;

/**
 * Tries that a run may take, far more than any of the shipped ones does: rules with jumps in the
 * alignments themselves, such as a sign, can have it creep on for hours.
 */
const mostTries = 10_000;

/** While inputs change, no step is longer than this many years, so that none of a season is overlooked. */
const longestMoving = 0.25;

const slack = 1e-12;

/** An error below this is rounding. */
const finest = 1e-13;

/** The last error, in tolerances, counts as at least this much. */
const leastError = ln(1e-4);

/**
 * The explicit Runge–Kutta pair of orders 5 and 4 by Dormand and Prince: steps as long as `tolerance`
 * allows, and the alignments at any moment within a step, to order 4.
 *
 * `tolerance` is the largest error, of all ties, that one step may make by its own estimate (default
 * 1e-6: a thousandth of what a slider shows); over a run of some years the error stays of that order.
 * Steps end only where inputs change or a tie jumps, never at frames. Near rest the error allowed
 * shrinks with the motion left, so that a run comes to rest rather than jitter. A step is as long as the error of the last one and
 * its growth since the one before allow, so that few are tried in vain where an upheaval gathers speed.
 * Sources: Dormand & Prince 1980, 10.1016/0771-050X(80)90013-3; step control and interpolant as in Hairer, Nørsett &
 * Wanner 1993, Solving Ordinary Differential Equations I, II.4–II.6, 10.1007/978-3-540-78862-1; the look ahead is
 * Gustafsson's 1994, 10.1145/198429.198437.
 */
export function dopri5({ tolerance = 1e-6 }: { readonly tolerance?: number } = {}): Method {
  if (!(tolerance > 0)) throw new UsageError("The tolerance of a method must be above 0.");
  return {
    name: "dopri5",
    slots: 7,
    dense: true,
    begin: (system) => {
      const times = new Float64Array(6);
      const error = new Float64Array(7);
      const weights = new Float64Array(6);
      const askedSpeed = () => speed;
      const between = (share: number) => weightsWithin(share, h);
      let h = 0;
      let speed = 0;
      let next = 0;
      /** The step before, with the logarithm of its error. */
      let before = 0;
      let lastError = leastError;
      let tries = 0;
      return (from, to) => {
        let t = from;
        let refused = false;
        system.stage(0, t, []);
        for (;;) {
          speed = system.largest(first);
          if (system.rests(t, askedSpeed)) return t;
          if (next === 0) next = firstStep(tolerance, speed);
          const steady = system.steady(t);
          h = fitted(steady ? next : Math.min(next, longestMoving), to - t);
          const end = h === to - t ? to : t + h;
          if (++tries > mostTries) return t;
          const last = end === to ? to - justBefore : end;
          for (let s = 0; s < 6; s++) {
            times[s] = s < 4 ? t + h * (nodes[s] as number) : last;
            weights[s] = h * (end5[s] as number);
          }
          system.chain(1, times, rows, h);
          const allowed = steady ? Math.min(tolerance, Math.max(0.1 * speed, finest)) : tolerance;
          for (let s = 0; s < 7; s++) error[s] = h * (errors[s] as number);
          const size = system.largest(error) / allowed;
          const taken =
            size <= 1
              ? system.take({ from: t, to: end, weights, end: 6, between, slack })
              : "outside";
          if (taken === "outside") {
            next = h * (size > 1 ? Math.max(0.2, 0.9 * pow(size, -0.2)) : 0.5);
            refused = true;
            if (!(next > shortest)) return t;
            continue;
          }
          if (taken === "over") return end;
          system.swap(0, 6);
          t = end;
          const own = ln(Math.max(size, 1e-10));
          const smooth = 0.04 * lastError - 0.17 * own;
          const trend = before === 0 ? smooth : ln(h / before) + 0.2 * lastError - 0.4 * own;
          const growth = 0.9 * exp(Math.min(smooth, trend));
          const grown = h * Math.min(refused ? 1 : 10, Math.max(0.2, growth));
          next = h < next && grown > h ? Math.max(next, grown) : grown;
          before = h;
          lastError = Math.max(own, leastError);
          refused = false;
          if (t === to) return to;
        }
      };
    },
  };
}

/** A step whose error should be near the tolerance, from how fast the fastest tie moves. */
function firstStep(tolerance: number, speed: number): number {
  return pow(tolerance, 0.2) / Math.max(speed, 0.02);
}

/** The step wanted, cut so that what is left of a stretch is not a splinter. */
function fitted(wanted: number, left: number): number {
  if (wanted >= left * (1 - 1e-9)) return left;
  return wanted * 2 > left ? left / 2 : wanted;
}

const within = new Float64Array(7);

/** The weights of the interpolant at a share of the step; valid until the next call. */
function weightsWithin(share: number, h: number): Float64Array {
  const left = 1 - share;
  for (let s = 0; s < 7; s++) {
    const b = s < 6 ? (end5[s] as number) : 0;
    const start = s === 0 ? 1 : 0;
    const end = s === 6 ? 1 : 0;
    const cubic = share * (2 * b - start - end + left * (bends[s] as number));
    within[s] = h * share * (b + left * (start - b + cubic));
  }
  return within;
}

/** The stages after the first, whose rates are those that the last step ended with. */
const nodes = [1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1];

/** The step itself, which the last stage stands at the end of. */
const end5 = [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84];

const rows = [
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  end5,
];

/** The weights that give the rates of slot 0. */
const first = [1];

/** Order 5 minus order 4. */
const errors = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];

/** What bends the interpolant beyond a cubic. */
const bends = [
  -12715105075 / 11282082432,
  0,
  87487479700 / 32700410799,
  -10690763975 / 1880347072,
  701980252875 / 199316789632,
  -1453857185 / 822651844,
  69997945 / 29380423,
];
