import { networkAt } from "../analysis/network-at.ts";
import type { Run } from "../engine/run/run.ts";
import type { Network } from "../network/network.ts";
import { runScenario } from "../scenario/run-scenario.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import { yearsBetween } from "../vocabulary/time.ts";
import type { LessonSources } from "./lesson-sources.ts";
import { type StageWork, stageWork } from "./stage-work.ts";

/** Reads networks off a lesson's stages; each stage is run at most once, and only if a moment asks for it. */
export interface StageViews {
  readonly work: (stage: string) => StageWork | undefined;
  /** The stage's network at a moment; nothing when the stage or the moment is not there. */
  readonly network: (stage: string, at?: string) => Network | undefined;
}

/** Prepares the reading of a lesson's stages; `runnable` tells which stages are fit to be run. */
export function stageViews(
  lesson: Lesson,
  sources: LessonSources,
  runnable: (work: StageWork, stage: string) => boolean,
): StageViews {
  const works = new Map<string, StageWork | undefined>();
  const runs = new Map<string, Run | undefined>();
  const work = (stage: string): StageWork | undefined => {
    if (!works.has(stage)) works.set(stage, stageWork(lesson, stage, sources));
    return works.get(stage);
  };
  const run = (stage: string): Run | undefined => {
    if (!runs.has(stage)) {
      const ready = work(stage);
      const { mechanisms } = sources;
      const ran =
        ready && runnable(ready, stage)
          ? runScenario(ready.world, ready.scenario, mechanisms ? { mechanisms } : {})
          : undefined;
      runs.set(stage, ran);
    }
    return runs.get(stage);
  };
  return {
    work,
    network(stage, at = "start") {
      const shown = run(stage);
      if (!shown) return undefined;
      const length = yearsBetween(shown.start, shown.end);
      const years = at === "start" ? 0 : at === "end" ? length : yearsBetween(shown.start, at);
      return years >= 0 && years <= length ? networkAt(shown, years) : undefined;
    },
  };
}
