import { tension } from "../analysis/tension.ts";
import { twoCamps } from "../analysis/two-camps.ts";
import type { Mechanism } from "../engine/mechanism.ts";
import type { Setting } from "../mechanisms/setting.ts";
import { ensembleMembers } from "../scenario/ensemble-members.ts";
import type { Factor } from "../scenario/factor.ts";
import { factorsOf } from "../scenario/factors-of.ts";
import { memberMethod, methodOf } from "../scenario/run-scenario.ts";
import { statesAt } from "../scenario/states-at.ts";
import { createVariation } from "../scenario/variation.ts";
import { ScenarioError, UsageError } from "../vocabulary/errors.ts";
import { indicatorReaders } from "./indicator-readers.ts";
import { readOutcome } from "./outcome.ts";
import { outcomeReader } from "./outcome-reader.ts";
import type { Study, Task } from "./study.ts";

/** Numbers that one date of one future takes: its alignments, its tension, a camp label per actor, its indicators. */
export function rowWidth(actors: number, indicators: number): number {
  return (actors * (actors - 1)) / 2 + 1 + actors + indicators;
}

/**
 * Prepares a study and gives the function that does its tasks; what it returns depends on the task alone.
 *
 * `members` gives `rowWidth` numbers per date per future; `points` and `line` one number per outcome per run.
 */
export function prepareStudy(
  study: Study,
  mechanisms: readonly Mechanism<Setting>[],
): (task: Task) => Float64Array {
  let members: ((task: Extract<Task, { kind: "members" }>) => Float64Array) | undefined;
  let runs: ((values: Float64Array, inARow: boolean) => Float64Array) | undefined;
  return (task) => {
    if (task.kind === "members") {
      members ??= memberTask(study, mechanisms);
      return members(task);
    }
    runs ??= pointTask(study, mechanisms);
    return runs(task.values, task.kind === "line");
  };
}

function memberTask({ world, scenario }: Study, mechanisms: readonly Mechanism<Setting>[]) {
  const { variation, variant, years } = ensembleMembers(world, scenario, { mechanisms });
  const n = variation.compiled.problem.actors.length;
  const ties = (n * (n - 1)) / 2;
  const { indicators = [] } = scenario;
  const width = rowWidth(n, indicators.length);
  const method = memberMethod(scenario);
  const split = twoCamps(n);
  const readersOf = indicatorReaders(indicators);
  return ({ from, to }: { readonly from: number; readonly to: number }): Float64Array => {
    const rows = new Float64Array((to - from) * years.length * width);
    let at = 0;
    for (let member = from; member < to; member++) {
      const { problem, setting } = variation.prepare(variant(member));
      const states = statesAt(problem, years, method);
      const read = readersOf(setting);
      for (let d = 0; d < years.length; d++, at += width) {
        rows.set(states.subarray(d * ties, (d + 1) * ties), at);
        rows[at + ties] = tension(n, states, d * ties);
        split(states, d * ties, rows, at + ties + 1);
        read(years[d] as number, states, d * ties, rows, at + ties + 1 + n);
      }
    }
    return rows;
  };
}

function pointTask(
  { world, scenario, factors, outcomes }: Study,
  mechanisms: readonly Mechanism<Setting>[],
) {
  const known = new Map(factorsOf(world, scenario, { mechanisms }).map((each) => [each.id, each]));
  const varied = factors.map((id): Factor => {
    const factor = known.get(id);
    if (!factor) throw new UsageError(`Unknown factor "${id}".`);
    return factor;
  });
  const variation = createVariation(world, scenario, varied, { mechanisms });
  const { problem, start } = variation.compiled;
  const { actors } = problem;
  const { end, indicators } = scenario;
  const looked = outcomes.map((id) => {
    const reading = readOutcome(id, { actors, start, end, indicators });
    if (!reading.ok) throw new ScenarioError(reading.issues);
    return { years: reading.value.years, read: outcomeReader(reading.value, actors) };
  });
  const moments = [...new Set([...looked.map(({ years }) => years), problem.until])].sort(
    (a, b) => a - b,
  );
  const ties = problem.initial.length;
  const method = methodOf(scenario);
  return (values: Float64Array, inARow: boolean): Float64Array => {
    const count = factors.length === 0 ? 1 : values.length / factors.length;
    const found = new Float64Array(count * looked.length);
    const years = inARow ? moments : moments.filter((t) => looked.some((each) => each.years === t));
    let initial: Float64Array | undefined;
    for (let row = 0; row < count; row++) {
      const chosen = values.subarray(row * factors.length, (row + 1) * factors.length);
      const variant = initial ? { values: chosen, initial } : { values: chosen };
      const { problem: own, setting } = variation.prepare(variant);
      const states = statesAt(own, years, method);
      for (const [o, outcome] of looked.entries()) {
        const at = years.indexOf(outcome.years) * ties;
        found[row * looked.length + o] = outcome.read(states, at, setting);
      }
      if (inARow) initial = states.slice(states.length - ties);
    }
    return found;
  };
}
