import type { Network } from "@entente/core";
import type { Doubt, DoubtState } from "./doubt.ts";
import { tieCount } from "./futures-of-tie.ts";
import type { Lab } from "./lab.ts";
import { createValue, type Watched } from "./value.ts";

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

/** Shows some futures one after the other at the playhead, once through and never in a loop. */
export function createFuturePlayer(lab: Lab, doubt: Doubt): FuturePlayer {
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
    lab.future.set((network, years) => networkOf(network, now, row, years));
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

/** The network of one future at a moment, between two kept dates by the straight line. */
function networkOf(
  network: Network,
  { ensemble }: DoubtState,
  row: Float64Array,
  at: number,
): Network {
  const { years, actors, indicators } = ensemble;
  const width = tieCount(ensemble) + 1 + actors.length + indicators.length;
  const after = Math.max(
    1,
    years.findIndex((moment) => moment >= at - 1e-9),
  );
  const [from = 0, to = 1] = [years[after - 1], years[after]];
  const share = Math.max(0, Math.min(1, (at - from) / (to - from)));
  const weight = (k: number): number => {
    const before = row[(after - 1) * width + k] as number;
    return before + share * ((row[after * width + k] as number) - before);
  };
  // Accounts tell of the single run's change, not of this one's.
  const { changes: _, ...ties } = network.ties;
  return {
    ...network,
    ties: { ...ties, weight: ties.weight.map((_, k) => weight(k)) },
  };
}
