/**
 * Running statistics of many numbers at once, one cell per number, in memory that does not grow with what
 * is added: nothing that is added is kept.
 */
export interface Tally {
  readonly cells: number;
  /** Width of a bin: how far a quantile may be from the sample's own. */
  readonly precision: number;
  /** Adds `values[from + k]` to cell `first + k` for k below `count`, all of one member. */
  readonly add: (first: number, values: ArrayLike<number>, from: number, count: number) => void;
  /** Members that a cell has seen. */
  readonly count: (cell: number) => number;
  /** The value below which a share `p` of the members lies; NaN before the first. */
  readonly quantile: (cell: number, p: number) => number;
  readonly mean: (cell: number) => number;
  /** Standard deviation of the sample, 0 for fewer than two members. */
  readonly deviation: (cell: number) => number;
  /** Shares of the members above and below zero, each 0 to 1. */
  readonly positive: (cell: number) => number;
  readonly negative: (cell: number) => number;
}

export interface TallyOptions {
  /** Range that every value lies in; values outside count in the outermost bins. */
  readonly low: number;
  readonly high: number;
  /** Members that will be added at most; it decides how wide the counters are. */
  readonly runs: number;
  /** Bytes that the bins may take; default 48 MB. */
  readonly memory?: number;
}

const mostBins = 1024;
const leastBins = 32;

/**
 * Makes an empty tally of `cells` numbers.
 *
 * Each cell is a histogram over a fixed grid with its exact least and greatest value, count, signs, mean and
 * deviation. Histograms add up in whole numbers, so quantiles are the same in whatever order members
 * come; mean and deviation follow Welford 1962 (doi:10.1080/00401706.1962.10490022) and want one order.
 * A quantile is read off the straight line through its bin, cut to the values seen: it is nearer than one bin to
 * the sample's. The grid has 1024 bins, fewer if they would take more than `memory`.
 */
export function createTally(
  cells: number,
  { low, high, runs, memory = 48_000_000 }: TallyOptions,
): Tally {
  const wide = runs > 65_535;
  let bins = mostBins;
  while (bins > leastBins && cells * bins * (wide ? 4 : 2) > memory) bins /= 2;
  const counts = wide ? new Uint32Array(cells * bins) : new Uint16Array(cells * bins);
  // A cell's numbers stand together, so that counting touches few lines of memory.
  const whole = new Uint32Array(3 * cells);
  const real = new Float64Array(4 * cells);
  for (let cell = 0; cell < cells; cell++) {
    real[4 * cell] = Number.POSITIVE_INFINITY;
    real[4 * cell + 1] = Number.NEGATIVE_INFINITY;
  }
  const seen = (cell: number) => whole[3 * cell] as number;
  const least = (cell: number) => real[4 * cell] as number;
  const most = (cell: number) => real[4 * cell + 1] as number;
  const precision = (high - low) / bins;
  const scale = bins / (high - low);

  function add(first: number, values: ArrayLike<number>, from: number, count: number): void {
    for (let k = 0; k < count; k++) {
      const cell = first + k;
      const value = values[from + k] as number;
      const bin = Math.max(0, Math.min(bins - 1, Math.floor((value - low) * scale)));
      const slot = cell * bins + bin;
      counts[slot] = (counts[slot] as number) + 1;
      const w = 3 * cell;
      const r = 4 * cell;
      const n = (whole[w] as number) + 1;
      whole[w] = n;
      if (value > 0) whole[w + 1] = (whole[w + 1] as number) + 1;
      else if (value < 0) whole[w + 2] = (whole[w + 2] as number) + 1;
      if (value < (real[r] as number)) real[r] = value;
      if (value > (real[r + 1] as number)) real[r + 1] = value;
      const before = value - (real[r + 2] as number);
      const middle = (real[r + 2] as number) + before / n;
      real[r + 2] = middle;
      real[r + 3] = (real[r + 3] as number) + before * (value - middle);
    }
  }

  function quantile(cell: number, p: number): number {
    const n = seen(cell);
    if (n === 0) return Number.NaN;
    if (p <= 0) return least(cell);
    if (p >= 1) return most(cell);
    const rank = p * n;
    let passed = 0;
    for (let bin = 0; bin < bins; bin++) {
      const here = counts[cell * bins + bin] as number;
      if (here > 0 && passed + here >= rank) {
        const from = Math.max(least(cell), low + bin * precision);
        const to = Math.min(most(cell), low + (bin + 1) * precision);
        return from + ((rank - passed) / here) * (to - from);
      }
      passed += here;
    }
    return most(cell);
  }

  return {
    cells,
    precision,
    add,
    quantile,
    count: seen,
    mean: (cell) => (seen(cell) === 0 ? Number.NaN : (real[4 * cell + 2] as number)),
    deviation: (cell) => {
      const n = seen(cell);
      return n < 2 ? 0 : Math.sqrt((real[4 * cell + 3] as number) / (n - 1));
    },
    positive: (cell) => (whole[3 * cell + 1] as number) / Math.max(1, seen(cell)),
    negative: (cell) => (whole[3 * cell + 2] as number) / Math.max(1, seen(cell)),
  };
}
