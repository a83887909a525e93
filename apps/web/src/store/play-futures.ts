import {
  columnBetween,
  type FutureReply,
  type IndicatorCourse,
  type Network,
  type Runner,
} from "@entente/core";
import { createValue, type Watched } from "../state/value.ts";
import type { Doubt, DoubtState } from "./doubt.ts";
import type { Future, ToldOfFuture } from "./future.ts";
import { tieCount, tieIn } from "./futures-of-tie.ts";
import type { Lab } from "./lab.ts";

/** Seconds that each future is shown: long enough to look at one tie. */
const pace = 1.8;

/** The future on screen, in place of the single run. */
export interface ShownFuture {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export interface FuturePlayer {
  readonly playing: Watched<boolean>;
  readonly showing: Watched<ShownFuture | undefined>;
  /** Plays, pauses, goes on; from the first future when none is shown. */
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Shows some futures one after the other at the playhead, once through and never in a loop. What is asked of one beyond its
 * rows is written by `runner`, since a large world takes a while to compile.
 */
export function createFuturePlayer(lab: Lab, doubt: Doubt, runner: Runner): FuturePlayer {
  const playing = createValue(false);
  const showing = createValue<ShownFuture | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source: DoubtState | undefined;

  function show(number: number): void {
    const now = doubt.state.get();
    const row = now?.samples[number - 1];
    if (!now || !row) {
      stop();
      return;
    }
    source = now;
    showing.set({ number, of: now.samples.length });
    const { work } = now;
    let reply: Promise<FutureReply> | undefined;
    lab.future.set({
      number,
      work,
      written: () => {
        reply ??= runner.future({ ...work, member: number - 1 });
        return reply;
      },
      ...rowOf(now, row, lab.result.get()?.indicators ?? []),
    });
    timer = setTimeout(() => show(number + 1), pace * 1000);
  }

  function toggle(): void {
    if (playing.get()) {
      clearTimeout(timer);
      playing.set(false);
      return;
    }
    playing.set(true);
    show((showing.get()?.number ?? 0) + 1);
  }

  function stop(): void {
    clearTimeout(timer);
    playing.set(false);
    showing.set(undefined);
    lab.future.set(undefined);
  }

  doubt.state.subscribe((now) => {
    if (source && now?.work !== source.work) stop();
  });
  return { playing, showing, toggle, stop };
}

/**
 * One of the futures that are kept row by row. It began where its own baselines were drawn, so changes are counted from there;
 * of a tie that an event moves on the first day, from after it.
 */
function rowOf(
  { ensemble }: DoubtState,
  row: Float64Array,
  known: readonly IndicatorCourse[],
): Pick<Future, "network" | "tie" | "tell"> {
  const { actors, indicators } = ensemble;
  const years = Float64Array.from(ensemble.years);
  const ties = tieCount(ensemble);
  const width = ties + 1 + actors.length + indicators.length;
  const start = (years[0] ?? 1) < 1e-9 ? row.slice(0, ties) : undefined;
  const at = (d: number, k: number): number => row[d * width + k] as number;

  /** Between two kept dates by the straight line. */
  function network(shown: Network, moment: number): Network {
    const after = Math.max(
      1,
      years.findIndex((each) => each >= moment - 1e-9),
    );
    const [from = 0, to = 1] = [years[after - 1], years[after]];
    const share = Math.max(0, Math.min(1, (moment - from) / (to - from)));
    const column = (at: number) => row.subarray(at * width, at * width + ties);
    const weight = columnBetween(column(after - 1), column(after), share);
    // Accounts tell of the single run's change, not of this one's.
    const { changes: _, ...rest } = shown.ties;
    return {
      ...shown,
      ties: {
        ...rest,
        weight,
        ...(start ? { baseline: start } : {}),
      },
    };
  }
  const tie = (a: string, b: string): (readonly [number, number])[] => {
    const k = tieIn(ensemble, a, b);
    return k < 0 ? [] : Array.from(years, (moment, d) => [moment, at(d, k)] as const);
  };
  if (!start) return { network, tie };
  const distance = (d: number): number => {
    let sum = 0;
    for (let k = 0; k < ties; k++) {
      sum += Math.abs((row[d * width + k] as number) - (start[k] as number));
    }
    return sum / Math.max(1, ties);
  };
  const tell = (): ToldOfFuture => ({
    course: {
      times: years,
      tension: years.map((_, d) => at(d, ties)),
      baselineTension: at(0, ties),
      distance: years.map((_, d) => distance(d)),
    },
    indicators: known.map((each) => {
      const k = indicators.findIndex(({ id }) => id === each.id);
      return {
        ...each,
        values: years.map((_, d) => (k < 0 ? Number.NaN : at(d, width - indicators.length + k))),
      };
    }),
  });
  return { network, tie, tell };
}
