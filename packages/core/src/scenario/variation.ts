import type { Mechanism } from "../engine/mechanism.ts";
import type { Problem } from "../engine/problem.ts";
import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import type { Setting, Shock } from "../mechanisms/setting.ts";
import { type Compiled, compile } from "./compile.ts";
import type { Factor } from "./factor.ts";
import type { Scenario } from "./scenario-schema.ts";
import type { World } from "./world-schema.ts";

/** What differs from the scenario in one variant of it. */
export interface Variant {
  /** Values of the factors, in their order; the scenario's own where it is left out. */
  readonly values?: ArrayLike<number>;
  /** Baseline per tie, in place of the scenario's. */
  readonly baseline?: Float64Array;
  /** Shocks besides those of the levers. */
  readonly shocks?: readonly Shock[];
  /** Alignments at the start, where they are not the baseline. */
  readonly initial?: Float64Array;
}

/** A scenario prepared to be run many times with a few numbers changed. */
export interface Variation {
  readonly compiled: Compiled;
  /** Makes a variant ready to run; prepared terms hold scratch, so use one before asking for the next. */
  readonly prepare: (variant: Variant) => PreparedVariant;
}

/** A variant ready to run, with the setting that its terms and readers of its result look into. */
export interface PreparedVariant {
  readonly problem: Problem;
  readonly setting: Setting;
}

/**
 * Compiles a scenario once for many variants: where only parameters, baselines and shocks change, the world
 * is not read again and each mechanism is merely prepared anew.
 *
 * Factors that reach deeper (a lever's strength, how size counts) compile the changed scenario. `factors` are those of `factorsOf`.
 */
export function createVariation(
  world: World,
  scenario: Scenario,
  factors: readonly Factor[],
  { mechanisms = builtInMechanisms }: { readonly mechanisms?: readonly Mechanism<Setting>[] } = {},
): Variation {
  const compiled = compile(world, scenario, { mechanisms });
  const deep = factors.some(reachesDeep);

  function prepare({ values, baseline, shocks = [], initial }: Variant): PreparedVariant {
    const varied = values
      ? factors.map((factor, f) => ({ factor, value: values[f] as number }))
      : [];
    const base =
      deep && values
        ? compile(
            world,
            varied.reduce((changed, { factor, value }) => factor.set(changed, value), scenario),
            { mechanisms },
          )
        : compiled;
    const own = baseline ?? (deep ? base.setting.baseline : tieValues(base, varied));
    const changed = new Map(varied.map(({ factor, value }) => [factor.id, value]));
    const halfLife = changed.get("sanctions/halfLife");
    const setting: Setting = {
      ...base.setting,
      baseline: own,
      ...(halfLife === undefined ? {} : { sanctions: base.sanctionsFading(halfLife) }),
      shocks: shocks.length > 0 ? [...base.setting.shocks, ...shocks] : base.setting.shocks,
    };
    const terms = base.active.map(({ mechanism, params }) => {
      const anew = mechanism.parameters.flatMap(({ id }): [string, number][] => {
        const value = changed.get(`${mechanism.id}/${id}`);
        return value === undefined ? [] : [[id, value]];
      });
      return mechanism.prepare({ ...params, ...Object.fromEntries(anew) }, setting);
    });
    const problem = { ...base.problem, terms, initial: (initial ?? own).slice() };
    return { problem, setting };
  }

  return { compiled, prepare };
}

/** Whether a factor changes more than a parameter of a mechanism or a baseline. */
function reachesDeep({ kind }: Factor): boolean {
  return kind === "lever" || kind === "model";
}

function tieValues(
  { baseline, setting }: Compiled,
  varied: readonly { readonly factor: Factor; readonly value: number }[],
): Float64Array {
  const ties = varied.filter(({ factor }) => factor.kind === "tie");
  if (ties.length === 0) return setting.baseline;
  const changed = setting.baseline.slice();
  const number = new Map(baseline.map(({ a, b }, k) => [`tie/${a}/${b}`, k]));
  for (const { factor, value } of ties) changed[number.get(factor.id) as number] = value;
  return changed;
}
