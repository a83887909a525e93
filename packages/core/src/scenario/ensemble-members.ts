import { type DesignColumn, designColumn, designColumns } from "../draws/design-column.ts";
import type { Mechanism } from "../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import type { Setting, Shock } from "../mechanisms/setting.ts";
import type { BaselineTie } from "../network/baseline-tie.ts";
import type { FilledEnsemble } from "../schema/ensemble-schema.ts";
import type { Indicator, Lever, Scenario } from "../schema/scenario-schema.ts";
import type { World } from "../schema/world-schema.ts";
import { yearsBetween } from "../vocabulary/time.ts";
import { standardSettings } from "./compile/standard-settings.ts";
import { type DrawnShock, shockDrawer } from "./draw-shocks.ts";
import type { Factor } from "./factors/factor.ts";
import { factorsOf } from "./factors/factors-of.ts";
import { scaleFactor } from "./factors/scale-factor.ts";
import { withBaseline } from "./factors/tie-factors.ts";
import { createVariation, type Variant, type Variation } from "./factors/variation.ts";
import { fillEnsemble } from "./fill-ensemble.ts";
import { methodName } from "./method-name.ts";

/** The futures of a scenario: what varies, and each one's draws. */
export interface EnsembleMembers {
  readonly settings: FilledEnsemble;
  readonly variation: Variation;
  /** The factors of `settings.vary`, in order. */
  readonly factors: readonly Factor[];
  /** Years since the start at which results are kept, one per date. */
  readonly years: readonly number[];
  /** The scenario's own indicators, which every future is read for. */
  readonly indicators: readonly Indicator[];
  /** What future number `member` (from 0) changes. */
  readonly variant: (member: number) => Required<Pick<Variant, "values" | "baseline" | "shocks">>;
  /** The same future as a scenario of its own, which anybody can open. */
  readonly scenarioOf: (member: number) => Scenario;
}

/** Prepares the futures of a checked scenario; the same documents give the same futures everywhere. */
export function ensembleMembers(
  world: World,
  scenario: Scenario,
  { mechanisms = builtInMechanisms }: { readonly mechanisms?: readonly Mechanism<Setting>[] } = {},
): EnsembleMembers {
  const settings = fillEnsemble(scenario, world, mechanisms);
  const { runs, design, seed, vary, shocks, dates } = settings;
  const known = new Map(factorsOf(world, scenario, { mechanisms }).map((each) => [each.id, each]));
  const factors = vary.map(({ factor }) => known.get(orderedTie(factor, known)) as Factor);
  const variation = createVariation(world, scenario, factors, { mechanisms });
  const { baseline, start, problem, setting } = variation.compiled;
  const column = (names: readonly string[], dimension?: number) =>
    designColumn({
      design,
      seed,
      runs,
      names,
      ...(dimension === undefined ? {} : { dimension }),
    });
  const columns = vary.map(({ factor }) => column(["factor", factor], homeDimensions.get(factor)));
  const drawBaselines = baselineDrawer(baseline, settings, factors);
  // Where events are switched off nothing happens by chance either, in a future as in the scenario made of it.
  const areEvents = variation.compiled.active.some(({ mechanism }) => mechanism.id === "shocks");
  const drawn = areEvents ? shocks : { ...shocks, rate: 0 };
  const drawShocks = shockDrawer(problem.actors, { start, end: scenario.end }, drawn, seed);

  function variant(member: number) {
    const values = vary.map((each, f) => scaleFactor(each, (columns[f] as DesignColumn)(member)));
    const own = setting.baseline.slice();
    for (const [f, factor] of factors.entries()) {
      if (factor.kind === "tie") own[tieOf(factor.id)] = values[f] as number;
    }
    drawBaselines(member, own);
    return {
      values,
      baseline: own,
      shocks: drawShocks(member).map(({ tie, date, push }): Shock => {
        const at = yearsBetween(start, date);
        return { at, tie, lever: "chance", kind: "impulse", size: push };
      }),
    };
  }

  const tieNumbers = new Map(baseline.map(({ a, b }, k) => [`tie/${a}/${b}`, k]));
  const tieOf = (id: string) => tieNumbers.get(id) as number;

  return {
    settings,
    variation,
    factors,
    years: dates.map((date) => yearsBetween(start, date)),
    indicators: scenario.indicators ?? [],
    variant,
    scenarioOf(member) {
      const { values, baseline: own } = variant(member);
      const { ensemble: _, ...bare } = scenario;
      const set = factors
        .map((factor, f) => ({ factor, value: values[f] as number }))
        .filter(({ factor }) => factor.kind !== "tie")
        .reduce<Scenario>((changed, { factor, value }) => factor.set(changed, value), bare);
      const moved = baseline.flatMap(({ a, b, value }, k) =>
        own[k] === value ? [] : [{ a, b, value: own[k] as number }],
      );
      const stated = moved.length > 0 ? withBaseline(set, moved) : set;
      const happened = drawShocks(member).map((shock, s) => leverOf(shock, baseline, scenario, s));
      return {
        ...stated,
        run: {
          ...(methodName(scenario) === "dopri5"
            ? { tolerance: standardSettings.memberTolerance }
            : {}),
          ...stated.run,
        },
        title: `${scenario.title.slice(0, 100)}, future ${member + 1}`,
        levers: [...stated.levers, ...happened],
      };
    },
  };
}

/** Dimensions of Sobol's sequence have fixed owners, so that nobody's draws shift when others come or go. */
const homeDimensions: ReadonlyMap<string, number> = new Map(
  builtInMechanisms
    .flatMap(({ id, parameters }) => parameters.map((parameter) => `${id}/${parameter.id}`))
    .concat("model/sizeExponent")
    .map((name, d) => [name, d]),
);

/** The id under which a tie's factor is known, whichever actor comes first. */
function orderedTie(id: string, known: ReadonlyMap<string, Factor>): string {
  const [first, a, b] = id.split("/");
  return first === "tie" && !known.has(id) ? `tie/${b}/${a}` : id;
}

/**
 * Draws the baselines of a member: triangular over the share of each tie's coded range, most often near its value.
 * A tie whose baseline is a factor of its own is drawn there.
 */
function baselineDrawer(
  baseline: readonly BaselineTie[],
  { design, seed, runs, baseline: share }: FilledEnsemble,
  factors: readonly Factor[],
): (member: number, out: Float64Array) => void {
  const taken = new Set(factors.map(({ id }) => id));
  const drawn = [...baseline.keys()].filter((tie) => {
    const { a, b, low, high } = baseline[tie] as BaselineTie;
    return share > 0 && low !== high && !taken.has(`tie/${a}/${b}`);
  });
  const ranges = new Float64Array(3 * drawn.length);
  const names = drawn.map((tie, k) => {
    const { a, b, value, low, high } = baseline[tie] as BaselineTie;
    ranges.set([value + share * (low - value), value, value + share * (high - value)], 3 * k);
    return ["tie", ...[a, b].sort()];
  });
  const columns = designColumns({ design, seed, runs }, names);
  const ties = Uint32Array.from(drawn);
  const draws = new Float64Array(drawn.length);
  return (member, out) => {
    columns(member, draws);
    for (let k = 0; k < ties.length; k++) {
      const low = ranges[3 * k] as number;
      const mode = ranges[3 * k + 1] as number;
      const high = ranges[3 * k + 2] as number;
      out[ties[k] as number] = triangular(draws[k] as number, low, mode, high);
    }
  };
}

/** The inverse of the triangular distribution from `low` over `mode` to `high`. */
function triangular(u: number, low: number, mode: number, high: number): number {
  const width = high - low;
  const value =
    u * width < mode - low
      ? low + Math.sqrt(u * width * (mode - low))
      : high - Math.sqrt((1 - u) * width * (high - mode));
  return Math.max(low, Math.min(high, value));
}

function leverOf(
  { tie, date, push }: DrawnShock,
  baseline: readonly BaselineTie[],
  { levers }: Scenario,
  number: number,
): Lever {
  const { a, b } = baseline[tie] as BaselineTie;
  let id = `chance-${number + 1}`;
  while (levers.some((lever) => lever.id === id)) id = `${id}-`;
  return { kind: "tie", id, action: "impulse", a, b, change: push, from: date };
}
