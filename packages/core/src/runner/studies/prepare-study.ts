import { tensions } from "../../analysis/tensions.ts";
import { twoCamps } from "../../analysis/two-camps.ts";
import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { ensembleMembers } from "../../scenario/ensemble-members.ts";
import type { Factor } from "../../scenario/factors/factor.ts";
import { factorsOf } from "../../scenario/factors/factors-of.ts";
import { createVariation } from "../../scenario/factors/variation.ts";
import { memberMethod, methodOf } from "../../scenario/run-scenario.ts";
import { statesAt } from "../../scenario/states-at.ts";
import { ScenarioError, UsageError } from "../../vocabulary/errors.ts";
import { indicatorReaders } from "../answers/indicator-readers.ts";
import { addToDigest, closeDigest } from "./add-to-digest.ts";
import { beginDigest, rowWidth } from "./members-digest.ts";
import { readOutcome } from "./outcome.ts";
import { outcomeReader } from "./outcome-reader.ts";
import type { MembersTask, Study, Task, TaskResult } from "./study.ts";

/** Futures that are counted in one go: few enough that their rows stay at hand. */
const mostInBlock = 8;

/** Runs in a row are made again, each from where the last one ended, until no tie moves by more than this, or so many times. */
const restless = 1e-5;
const mostAgain = 400;

/**
 * Prepares a study and gives the function that does its tasks; what it returns depends on the task alone.
 *
 * `members` gives a digest of the futures; `points` and `line` one number per outcome per run. Along a line each value starts where
 * the last one came to rest: what a short span leaves on its way would look like a second state.
 */
export function prepareStudy(
  study: Study,
  mechanisms: readonly Mechanism<Setting>[],
): (task: Task) => TaskResult {
  let members: ((task: MembersTask) => ArrayBuffer) | undefined;
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
  const length = years.length * width;
  const method = memberMethod(scenario);
  const split = twoCamps(n);
  const readersOf = indicatorReaders(indicators);
  let block = new Float64Array(0);

  /** Runs a future and writes its row to the block from `row` on. */
  function run(member: number, row: number): void {
    const { problem, setting } = variation.prepare(variant(member));
    const states = statesAt(problem, years, method);
    tensions(n, states, years.length, block, row + ties, width);
    const read = readersOf(setting);
    for (let d = 0, at = row; d < years.length; d++, at += width) {
      block.set(states.subarray(d * ties, (d + 1) * ties), at);
      split(states, d * ties, block, at + ties + 1, d > 0);
      read(years[d] as number, states, d * ties, block, at + ties + 1 + n);
    }
  }

  return ({ from, to, rows, bins, memory }: MembersTask): ArrayBuffer => {
    const sizes = { dates: years.length, actors: n, indicators: indicators.length };
    const digest = beginDigest({ members: to - from, ...sizes, bins, rows }, memory);
    const together = Math.min(mostInBlock, to - from);
    if (block.length < together * length) block = new Float64Array(together * length);
    for (let first = from; first < to; first += together) {
      const count = Math.min(together, to - first);
      for (let m = 0; m < count; m++) run(first + m, m * length);
      addToDigest(digest, first - from, block, count);
    }
    closeDigest(digest);
    return digest.buffer;
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
      for (let again = 0; again < mostAgain; again++) {
        const variant = initial ? { values: chosen, initial } : { values: chosen };
        const { problem: own, setting } = variation.prepare(variant);
        const states = statesAt(own, years, method);
        for (const [o, outcome] of looked.entries()) {
          const at = years.indexOf(outcome.years) * ties;
          found[row * looked.length + o] = outcome.read(states, at, setting);
        }
        const ended = states.subarray(states.length - ties);
        // Where a run diverged the walk goes on from where it last stood.
        if (!inARow || ended.some(Number.isNaN)) break;
        initial = ended.slice();
        if (!moves(own.initial, ended)) break;
      }
    }
    return found;
  };
}

/** Whether any tie ends further than `restless` from where it began. */
function moves(began: Float64Array, ended: Float64Array): boolean {
  return ended.some((x, tie) => Math.abs(x - (began[tie] as number)) > restless);
}
