import { tension } from "../analysis/tension.ts";
import { compileNetworkFormula } from "../engine/compile-network-formula.ts";
import { quantitiesOf, slotsOf } from "../engine/formula-letters.ts";
import { noPlaces } from "../engine/formula-places.ts";
import { parseNetworkFormula } from "../engine/parse-formula.ts";
import type { Run } from "../engine/run.ts";
import { indicatorNames } from "../mechanisms/rule-names.ts";
import { ruleSpace } from "../mechanisms/rule-space.ts";
import { spreadTies } from "../network/spread-ties.ts";
import { compile } from "../scenario/compile.ts";
import type { Indicator, Scenario } from "../scenario/scenario-schema.ts";
import type { World } from "../scenario/world-schema.ts";
import { UsageError } from "../vocabulary/errors.ts";

/** One of a scenario's indicators through its run. */
export interface IndicatorCourse extends Pick<Indicator, "id" | "title" | "formula"> {
  /** One number per frame; NaN where it has none, as when it names an actor that is left out. */
  readonly values: Float64Array;
}

/** Follows a checked scenario's own indicators through its run, frame by frame. */
export function indicatorsOfRun(world: World, scenario: Scenario, run: Run): IndicatorCourse[] {
  const { indicators = [] } = scenario;
  if (indicators.length === 0) return [];
  const { setting } = compile(world, scenario);
  const { n, ties, actors } = setting;
  const { times, x } = run.trajectory;
  const matrix = new Float64Array(n * n);
  return indicators.map(({ id, title, formula: source }) => {
    const names = indicatorNames({ numbers: [], traits: Object.keys(setting.traits) });
    const parsed = parseNetworkFormula(source, names);
    if (!parsed.ok) throw new UsageError(`An indicator reached the run unchecked: ${source}`);
    const { formula } = parsed;
    const space = ruleSpace(setting, [0]);
    const value = compileNetworkFormula(formula, space, noPlaces());
    const needsTension = slotsOf(formula).includes(names.numbers.indexOf("tension"));
    const isThere = quantitiesOf(formula).every(({ of, at }) =>
      at.every(
        (each, p) =>
          !("id" in each) ||
          of === "group" ||
          (of === "member" && p === 0) ||
          actors.includes(each.id),
      ),
    );
    const values = Float64Array.from(times, (t, f) => {
      if (!isThere) return Number.NaN;
      const here = x.subarray(f * ties, (f + 1) * ties);
      if (needsTension) space.numbers.data[1] = tension(n, here);
      space.moveTo(t, spreadTies(n, here, matrix));
      return value();
    });
    return { id, title, formula: source, values };
  });
}
