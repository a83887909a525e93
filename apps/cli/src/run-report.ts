import {
  type ChangedTie,
  changedTies,
  frameAt,
  type IndicatorCourse,
  listTies,
  networkAt,
  type Recipe,
  type Run,
  startsOf,
  tension,
} from "@entente/core";

/** What a run did up to a date: the ties that moved, ranked, each with its change by mechanism. */
export interface RunReport {
  readonly title: string;
  readonly start: string;
  readonly date: string;
  readonly recipe: Recipe | undefined;
  readonly ended: Run["trajectory"]["ended"];
  /** Unbalanced share of triad strength, 0 to 1. */
  readonly tension: { readonly baseline: number; readonly now: number };
  /** Energy of the model, which falls while no lever acts; null where it has none. */
  readonly energy: { readonly start: number; readonly now: number } | null;
  /** The scenario's own indicators; null where one has no value. */
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    readonly formula: string;
    readonly start: number | null;
    readonly now: number | null;
  }[];
  /** Mean absolute change of all ties. */
  readonly distance: number;
  /** Number of all ties, moved or not. */
  readonly ties: number;
  readonly changed: readonly (ChangedTie & {
    readonly changes: Readonly<Record<string, number>>;
  })[];
}

/** What is followed along a run, one number per frame. */
interface Followed {
  readonly energy: Float64Array | undefined;
  readonly indicators: readonly IndicatorCourse[];
}

/** Sums a run up at a moment, in years since its start. */
export function runReport(run: Run, years: number, { energy, indicators }: Followed): RunReport {
  const network = networkAt(run, years);
  const { weight } = network.ties;
  const ties = listTies(network);
  const n = network.actors.length;
  const before = startsOf(network.ties);
  const moved = weight.reduce((sum, own, k) => sum + Math.abs(own - (before[k] as number)), 0);
  return {
    title: run.title,
    start: run.start,
    date: network.date,
    recipe: network.recipe,
    ended: run.trajectory.ended,
    tension: {
      baseline: tension(n, before),
      now: tension(n, weight),
    },
    energy: energy
      ? { start: energy[0] as number, now: energy[frameAt(run.trajectory, years).before] as number }
      : null,
    indicators: indicators.map(({ values, ...told }) => ({
      ...told,
      start: known(values[0]),
      now: known(valueAt(run, values, years)),
    })),
    distance: moved / ties.length,
    ties: ties.length,
    changed: changedTies(network).map((changed) => ({
      ...changed,
      changes: ties.find(({ a, b }) => a === changed.a && b === changed.b)?.changes ?? {},
    })),
  };
}

/** Between two frames on a straight line, as the network is. */
function valueAt(run: Run, values: Float64Array, years: number): number {
  const { before, share } = frameAt(run.trajectory, years);
  const here = values[before] as number;
  return share === 0 ? here : here + share * ((values[before + 1] as number) - here);
}

function known(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
