import type { Run } from "../../engine/run/run.ts";
import { compile } from "../../scenario/compile/compile.ts";
import type { Indicator, Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { indicatorReaders } from "./indicator-readers.ts";

/** One of a scenario's indicators through its run. */
export interface IndicatorCourse extends Pick<Indicator, "id" | "title" | "formula"> {
  /** One number per frame; NaN where it has none, as when it divides by 0 or names an actor that is left out. */
  readonly values: Float64Array;
}

/** Follows a checked scenario's own indicators through its run, frame by frame. */
export function indicatorsOfRun(world: World, scenario: Scenario, run: Run): IndicatorCourse[] {
  const { indicators = [] } = scenario;
  if (indicators.length === 0) return [];
  const { setting } = compile(world, scenario);
  const { times, x } = run.trajectory;
  const courses = indicators.map(({ id, title, formula }) => ({
    ...{ id, title, formula },
    values: new Float64Array(times.length),
  }));
  const read = indicatorReaders(indicators)(setting);
  const here = new Float64Array(indicators.length);
  for (const [f, t] of times.entries()) {
    read(t, x, f * setting.ties, here, 0);
    for (const [k, { values }] of courses.entries()) values[f] = here[k] as number;
  }
  return courses;
}
