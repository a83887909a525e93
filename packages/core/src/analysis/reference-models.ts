import { dopri5 } from "../engine/method/dopri5.ts";
import { solve } from "../engine/method/solve.ts";
import { tanh } from "../vocabulary/elementary.ts";
import { UsageError } from "../vocabulary/errors.ts";

/** A model of the literature on an n × n matrix of ties, run by the engine's own methods. */
export interface ReferenceModel {
  readonly title: string;
  readonly equation: string;
  readonly source: string;
  /** Parameters with what they are if left out. */
  readonly standard: Readonly<Record<string, number>>;
  /** The rate of the tie from i to j, given Σ_k x_ik x_kj (or x_ik x_jk), x_ij and its start. */
  readonly rate: (
    sum: number,
    x: number,
    start: number,
    params: Readonly<Record<string, number>>,
  ) => number;
  /** Sums x_ik x_jk, over rows alone, instead of x_ik x_kj. */
  readonly rows: boolean;
  /** Whether the diagonal is a tie of an actor to itself, or stays 0. */
  readonly diagonal: boolean;
}

/** A model of the literature by name; `referenceModels` has its equation and source. */
export type ReferenceName = "squared" | "rows" | "bounded" | "tanh";

/** The models by name. */
export const referenceModels: Readonly<Record<ReferenceName, ReferenceModel>> = {
  squared: {
    title: "Triads without bounds",
    equation: "dX/dt = X^2",
    source: "Marvel, Kleinberg, Kleinberg & Strogatz 2011, doi:10.1073/pnas.1013213108",
    standard: {},
    rate: (sum) => sum,
    rows: false,
    diagonal: true,
  },
  rows: {
    title: "Likeness of rows",
    equation: "dX/dt = X X^T",
    source: "Traag, Van Dooren & De Leenheer 2013, doi:10.1371/journal.pone.0060063",
    standard: {},
    rate: (sum) => sum,
    rows: true,
    diagonal: true,
  },
  bounded: {
    title: "Triads within bounds",
    equation: "dx_ij/dt = (1 - (x_ij / R)^2) sum_k x_ik x_kj",
    source: "Kułakowski, Gawroński & Gronek 2005, doi:10.1142/S012918310500742X",
    standard: { R: 1 },
    rate: (sum, x, _, { R = 1 }) => (1 - (x / R) * (x / R)) * sum,
    rows: false,
    diagonal: false,
  },
  tanh: {
    title: "A balance force that saturates, against a pull to the start",
    equation: "dx_ij/dt = beta (b_ij - x_ij) + tanh(alpha sum_k x_ik x_kj)",
    source: "after Morrison, Kutz & Gabbay 2023, doi:10.1017/nws.2023.10",
    standard: { alpha: 1, beta: 1 },
    rate: (sum, x, start, { alpha = 1, beta = 1 }) => beta * (start - x) + tanh(alpha * sum),
    rows: false,
    diagonal: false,
  },
};

export interface ReferenceOptions {
  /** Moments to keep, in order. */
  readonly at: readonly number[];
  readonly params?: Readonly<Record<string, number>>;
  /** Largest error of a tie per step; default 1e-9. */
  readonly tolerance?: number;
  /** Where the tanh model pulls to; default where it starts. */
  readonly toward?: Float64Array;
}

/** Runs a model from an n × n matrix, row by row; gives matrices, fewer where it grows beyond all bounds before. */
export function referenceRun(
  name: ReferenceName,
  initial: Float64Array,
  { at, params = {}, tolerance = 1e-9, toward = initial }: ReferenceOptions,
): readonly Float64Array[] {
  const { standard, rate, rows, diagonal } = referenceModels[name];
  const n = Math.sqrt(initial.length);
  if (!Number.isInteger(n)) throw new UsageError("A reference model runs on an n × n matrix.");
  const all = { ...standard, ...params };
  return solve(
    {
      initial,
      rate(_, x, out) {
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < n; j++) {
            const cell = i * n + j;
            if (i === j && !diagonal) {
              out[cell] = 0;
              continue;
            }
            let sum = 0;
            for (let k = 0; k < n; k++)
              sum += (x[i * n + k] as number) * (x[rows ? j * n + k : k * n + j] as number);
            out[cell] = rate(sum, x[cell] as number, toward[cell] as number, all);
          }
        }
      },
    },
    { at, method: dopri5({ tolerance }) },
  ).x;
}
