import type { Scenario } from "../schema/scenario-schema.ts";

type Stated = NonNullable<NonNullable<Scenario["model"]>["baseline"]>;

/** The baselines that a scenario states, as columns: names once, and for each tie the places of its two among them. */
interface Columns {
  readonly names: readonly string[];
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly value: Float64Array;
}

/**
 * A scenario on its way to or from a worker. A future of a large world states tens of thousands of baselines, which take
 * many times as long to copy one by one.
 */
export interface PackedScenario {
  /** The scenario, without the baselines that it states where they are packed. */
  readonly scenario: Scenario;
  readonly baseline: Columns | undefined;
}

/** Fewer than these may go as they are. */
const few = 200;

/** What was packed or unpacked before: a scenario's baselines go back and forth, and with every edit again. */
const known = new WeakMap<Stated, Columns>();

/** Packs a scenario; nothing of it is lost. */
export function packScenario(scenario: Scenario): PackedScenario {
  const stated = scenario.model?.baseline;
  if (!stated || stated.length < few) return { scenario, baseline: undefined };
  const columns = known.get(stated) ?? columnsOf(stated);
  known.set(stated, columns);
  return { scenario: withStated(scenario, []), baseline: columns };
}

export function unpackScenario({ scenario, baseline }: PackedScenario): Scenario {
  if (!baseline) return scenario;
  const { names, first, second, value } = baseline;
  const stated: Stated = [];
  for (let k = 0; k < value.length; k++) {
    const [a, b] = [names[first[k] as number] as string, names[second[k] as number] as string];
    stated.push({ a, b, value: value[k] as number });
  }
  known.set(stated, baseline);
  return withStated(scenario, stated);
}

/** A request to a worker: the world travels by itself, the scenario packed. */
export type Packed<Request extends { readonly scenario: Scenario }> = Omit<
  Request,
  "world" | "scenario"
> & { readonly scenario: PackedScenario };

const withStated = (scenario: Scenario, baseline: Stated): Scenario => ({
  ...scenario,
  model: { ...scenario.model, baseline },
});

function columnsOf(stated: Stated): Columns {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    if (place === places.size) places.set(name, place);
    return place;
  };
  const first = Uint32Array.from(stated, ({ a }) => placeOf(a));
  const second = Uint32Array.from(stated, ({ b }) => placeOf(b));
  const value = Float64Array.from(stated, (tie) => tie.value);
  return { names: [...places.keys()], first, second, value };
}
