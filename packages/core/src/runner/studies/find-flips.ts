import type { Factor } from "../../scenario/factors/factor.ts";
import type { RunRequest } from "../answers/runner.ts";
import { evaluatePoints, type PointsPlan } from "./evaluate-points.ts";
import { type FlipAnswer, flipAnswer } from "./flip-answer.ts";
import { type Bracket, mayBeNearest, nearestBrackets } from "./nearest-brackets.ts";
import type { Pool, PoolEnd, PoolRun } from "./pool.ts";
import { evenValues } from "./sweep.ts";

/** What a search for flips found. */
export interface FlipSearch {
  readonly outcome: string;
  /** The outcome in the scenario as it is, and the value it is to cross. */
  readonly base: number;
  readonly threshold: number;
  /** The factor that has to change least first, those without a flip last. */
  readonly answers: readonly FlipAnswer[];
}

export interface FindFlipsOptions {
  readonly outcome: string;
  /** What is to be crossed; default 0: a tie's sign, or whether two actors share a camp. */
  readonly threshold?: number;
  /** Points at which each factor's whole range is first looked at; default 17. */
  readonly grid?: number;
  /** Told the share of the search that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Outcomes of the search's runs from earlier, in their order. */
  readonly known?: readonly number[];
  /** Told each run as it is done: its factor, the factor's value and the outcome. */
  readonly onRun?: (run: { factor: string; value: number; outcome: number }) => void;
}

/** A search under way; `done` tells the end, `found` the answer once it is finished. */
export interface FlipRun extends PoolRun {
  readonly found: Promise<FlipSearch | undefined>;
}

/** Halvings of the bracket: the answer is exact to a millionth of the range's grid step. */
const halvings = 20;

/**
 * Searches, for each factor alone, the smallest change that brings an outcome to the other side of a threshold.
 *
 * Each factor's range is looked at on a grid that contains the scenario's value; the crossing nearest to that value is
 * bracketed and halved. Where none is found the answer is honest: range and outcomes at both ends. An outcome at the
 * threshold itself counts with those below it.
 */
export function findFlips(
  pool: Pool,
  request: RunRequest,
  factors: readonly Factor[],
  options: FindFlipsOptions,
): FlipRun {
  const { outcome, threshold = 0, grid = 17, onProgress, onRun } = options;
  const known = [...(options.known ?? [])];
  let current: PoolRun | undefined;
  let paused = false;
  let cancelled = false;
  let runs = 0;
  const expected = factors.length * (grid + halvings) + 1;

  /** Outcomes at single changes of single factors, in order. */
  async function outcomesAt(
    asked: readonly { factor: number; value: number }[],
  ): Promise<number[]> {
    const base = factors.map(({ value }) => value);
    const rows = asked.map(({ factor, value }) =>
      base.map((own, f) => (f === factor ? value : own)),
    );
    const plan: PointsPlan = {
      factors: factors.map(({ id }) => id),
      outcomes: [outcome],
      points: Float64Array.from(rows.flat()),
      perTask: Math.max(1, Math.ceil(asked.length / 16)),
      inARow: false,
    };
    // An earlier search did whole runs, so what it knows is taken run by run.
    const from = known.splice(0, asked.length);
    const one = from.length < asked.length && from.length > 0 ? { ...plan, perTask: 1 } : plan;
    const run = evaluatePoints(pool, request, one, {
      known: from,
      onRows: (first, end) => {
        for (let row = first; row < end; row++) tell(asked, row, run.values);
      },
    });
    for (let row = 0; row < from.length; row++) tell(asked, row, from);
    current = run;
    if (paused) run.pause();
    if (cancelled) run.cancel();
    const end = await run.done;
    if (end.how !== "finished") throw end;
    return Array.from(run.values);
  }

  function tell(
    asked: readonly { factor: number; value: number }[],
    row: number,
    values: ArrayLike<number>,
  ): void {
    const { factor = 0, value = 0 } = asked[row] ?? {};
    runs++;
    onRun?.({ factor: factors[factor]?.id ?? "", value, outcome: values[row] as number });
    onProgress?.(Math.min(1, runs / expected));
  }

  async function search(): Promise<FlipSearch> {
    const above = (value: number) => value > threshold;
    // A run that diverged, or an indicator without a value, is on no side.
    const crossed = (found: number, base: number) =>
      !Number.isNaN(found) && !Number.isNaN(base) && above(found) !== above(base);
    const [base = Number.NaN] = await outcomesAt([{ factor: 0, value: factors[0]?.value ?? 0 }]);
    const places = factors.map(({ min, max, value }) =>
      [...new Set([...evenValues(min, max, grid - 1), value])].sort((a, b) => a - b),
    );
    const looked = await outcomesAt(
      places.flatMap((values, factor) => values.map((value) => ({ factor, value }))),
    );
    let at = 0;
    const seen = places.map((values) => {
      const own = looked.slice(at, at + values.length);
      at += values.length;
      return own;
    });
    let open = factors.flatMap(({ value }, factor) =>
      nearestBrackets(places[factor] ?? [], seen[factor] ?? [], value, (found) =>
        crossed(found, base),
      ).map((bracket): Bracket => ({ ...bracket, factor })),
    );
    for (let step = 0; step < halvings; step++) {
      open = open.filter((bracket) => mayBeNearest(bracket, open, factors));
      if (open.length === 0) break;
      const middles = await outcomesAt(
        open.map(({ factor, near, far }) => ({ factor, value: (near + far) / 2 })),
      );
      open = open.map((bracket, o) => {
        const middle = (bracket.near + bracket.far) / 2;
        const found = middles[o] as number;
        return crossed(found, base)
          ? { ...bracket, far: middle, atFar: found }
          : { ...bracket, near: middle, atNear: found };
      });
    }
    const reach = ({ factor, far }: Bracket) => Math.abs(far - (factors[factor] as Factor).value);
    const nearest = factors.map(
      (_, f) => open.filter(({ factor }) => factor === f).sort((p, q) => reach(p) - reach(q))[0],
    );
    onProgress?.(1);
    const answers = factors.map((factor, f) => flipAnswer(factor, seen[f] ?? [], nearest[f]));
    return { outcome, base, threshold, answers: answers.sort(byChange) };
  }

  let ended: (end: PoolEnd) => void = () => {};
  const done = new Promise<PoolEnd>((resolve) => {
    ended = resolve;
  });
  const found = search().then(
    (answer) => {
      ended({ how: "finished" });
      return answer;
    },
    (reason: unknown) => {
      if (!isEnd(reason)) throw reason;
      ended(reason);
      return undefined;
    },
  );
  return {
    done,
    found,
    pause: () => {
      paused = true;
      current?.pause();
    },
    resume: () => {
      paused = false;
      current?.resume();
    },
    cancel: () => {
      cancelled = true;
      current?.cancel();
    },
  };
}

function isEnd(reason: unknown): reason is PoolEnd {
  return typeof reason === "object" && reason !== null && "how" in reason;
}

function byChange(a: FlipAnswer, b: FlipAnswer): number {
  return (
    (a.flip?.share ?? Number.POSITIVE_INFINITY) - (b.flip?.share ?? Number.POSITIVE_INFINITY) || 0
  );
}
