import type { CourseOfRun, FutureReply, IndicatorCourse, Network } from "@entente/core";
import { createValue, type Watched } from "../state/value.ts";
import type { Work } from "../state/work.ts";
import { nextFrame } from "../ui/next-frame.ts";

/** A future in place of the run: it turns the run's network at a moment into its own. */
export interface Future {
  /** From 1. */
  readonly number: number;
  /** Whose future it is. */
  readonly work: Work;
  readonly network: (network: Network, years: number) => Network;
  /** Moments that are kept, in years, each with the alignment of a tie there; empty for no tie. */
  readonly tie: (a: string, b: string) => readonly (readonly [years: number, value: number])[];
  /** Writes it as a scenario, whose run can be asked why; once, however often it is called. */
  readonly written: () => Promise<FutureReply>;
  /** What it tells beside its picture, where its own start is among the dates that are kept. */
  readonly tell?: () => ToldOfFuture;
}

/** The course of a future, and the scenario's own numbers along it. */
export interface ToldOfFuture {
  readonly course: CourseOfRun;
  readonly indicators: readonly IndicatorCourse[];
}

/** What a future tells: two frames after it is shown, since its picture comes first. */
export function toldOf(future: Watched<Future | undefined>): Watched<ToldOfFuture | undefined> {
  const told = createValue<ToldOfFuture | undefined>(undefined);
  future.subscribe(async (now) => {
    if (!now) told.set(undefined);
    if (!now?.tell) return;
    await nextFrame();
    await nextFrame();
    if (future.get() === now) told.set(now.tell());
  });
  return told;
}
