import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Problem } from "../../engine/problem/problem.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting, Shock } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { type Compiled, compile } from "../compile/compile.ts";
import type { Factor } from "./factor.ts";

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
  const places = new Map(factors.map(({ id }, f) => [id, f]));
  const halfLife = places.get("sanctions/halfLife");
  const ties = tiePlaces(compiled, factors);
  // Factors that are a mechanism's own parameters: its name for each, and where its value stands.
  const varied = compiled.active.map(({ mechanism }) =>
    mechanism.parameters.flatMap(({ id }) => {
      const f = places.get(`${mechanism.id}/${id}`);
      return f === undefined ? [] : [{ id, f }];
    }),
  );

  function prepare({ values, baseline, shocks = [], initial }: Variant): PreparedVariant {
    const base =
      deep && values
        ? compile(
            world,
            factors.reduce(
              (changed, factor, f) => factor.set(changed, values[f] as number),
              scenario,
            ),
            { mechanisms },
          )
        : compiled;
    const own = baseline ?? (deep ? base.setting.baseline : tieValues(base, ties, values));
    const setting: Setting = {
      ...base.setting,
      baseline: own,
      sanctions:
        values && halfLife !== undefined
          ? base.sanctionsFading(values[halfLife] as number)
          : base.setting.sanctions,
      shocks: shocks.length > 0 ? [...base.setting.shocks, ...shocks] : base.setting.shocks,
    };
    const terms = base.active.map(({ mechanism, params }, a) => {
      const changed: Record<string, number> = { ...params };
      for (const { id, f } of (values && varied[a]) || []) changed[id] = values?.[f] as number;
      return mechanism.prepare(changed, setting);
    });
    return { problem: { ...base.problem, terms, initial: initial ?? own }, setting };
  }

  return { compiled, prepare };
}

/** Whether a factor changes more than a parameter of a mechanism or a baseline. */
function reachesDeep({ kind }: Factor): boolean {
  return kind === "lever" || kind === "model";
}

/** The factors that are baselines of ties: the number of the tie, and where its value stands. */
function tiePlaces({ baseline }: Compiled, factors: readonly Factor[]) {
  if (!factors.some(({ kind }) => kind === "tie")) return [];
  const numbers = new Map(baseline.map(({ a, b }, k) => [`tie/${a}/${b}`, k]));
  return factors.flatMap(({ kind, id }, f) =>
    kind === "tie" ? [{ tie: numbers.get(id) as number, f }] : [],
  );
}

function tieValues(
  { setting }: Compiled,
  places: ReturnType<typeof tiePlaces>,
  values: ArrayLike<number> | undefined,
): Float64Array {
  if (!values || places.length === 0) return setting.baseline;
  const changed = setting.baseline.slice();
  for (const { tie, f } of places) changed[tie] = values[f] as number;
  return changed;
}
