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
  /** Adds what was counted of some members elsewhere to the cells from `from` up to but not including `to`. */
  readonly merge: (counted: CountedMembers, from: number, to: number) => void;
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

/** Some members counted, cell by cell; their sums are of at most 24 of them, so that they are exact. */
export interface CountedMembers {
  readonly members: number;
  /** Σ and Σ of squares per cell, in units of 2⁻⁴⁸. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly positive: Uint8Array;
  readonly negative: Uint8Array;
  /** The bin of each member's value, cell after cell, with room for `room` members each. */
  readonly bins: Uint16Array;
  readonly room: number;
}

export interface TallyOptions {
  /** Range that every value lies in, within −1 to 1; values outside count in the outermost bins. */
  readonly low: number;
  readonly high: number;
  /** Members that will be added at most; it decides how wide the counters are. */
  readonly runs: number;
  /** Bytes that the bins may take; default 48 MB. */
  readonly memory?: number;
}

const mostBins = 1024;
const leastBins = 32;
/** What a sum is counted in: members that add up in any order must do so without rounding. */
export const sumUnit = 2 ** 48;
const halfUnit = 2 ** 24;

/** How many bins each of so many cells has: 1024, fewer where they would take more than `memory`. */
export function binsFor(
  cells: number,
  { runs, memory = 48_000_000 }: Omit<TallyOptions, "low" | "high">,
) {
  let bins = mostBins;
  while (bins > leastBins && cells * bins * (isWide(runs) ? 4 : 2) > memory) bins /= 2;
  return bins;
}

const isWide = (runs: number): boolean => runs > 65_535;

/**
 * Makes an empty tally of `cells` numbers.
 *
 * Each cell is a histogram over a fixed grid with its exact least and greatest value, count and signs, and sums in whole
 * units of 2⁻⁴⁸. All of it adds up in any order, so members may be counted in parts and put together, and the bits are the
 * same. The mean is exact to 10⁻¹⁴, the deviation to 10⁻⁷. A quantile is read off the straight line through its bin, cut to the
 * values seen: it is nearer than one bin to the sample's. The grid has `binsFor` bins.
 */
export function createTally(cells: number, options: TallyOptions): Tally {
  const { low, high, runs } = options;
  const bins = binsFor(cells, options);
  // Cells a power of two apart would all meet in the same few lines of a processor's cache.
  const stride = bins < 256 ? bins : bins + 32;
  const counts = isWide(runs) ? new Uint32Array(cells * stride) : new Uint16Array(cells * stride);
  // A cell's numbers stand together, so that counting touches few lines of memory.
  const whole = new Uint32Array(3 * cells);
  const real = new Float64Array(6 * cells);
  const seen = (cell: number) => whole[3 * cell] as number;
  const least = (cell: number) => real[6 * cell] as number;
  const most = (cell: number) => real[6 * cell + 1] as number;
  const precision = (high - low) / bins;
  const place = binOf(low, high, bins);

  /**
   * Adds a whole number of units, `sums[k]`, to one of a cell's sums, which is kept in two halves. The number is named by its
   * place: handed over itself it would be put in memory of its own, some megabytes of them for an ensemble.
   */
  function addTo(at: number, sums: Float64Array, k: number): void {
    const units = sums[k] as number;
    const upper = Math.floor(units / halfUnit);
    real[at] = (real[at] as number) + upper;
    real[at + 1] = (real[at + 1] as number) + (units - upper * halfUnit);
  }
  const own = new Float64Array(2);

  function add(first: number, values: ArrayLike<number>, from: number, count: number): void {
    for (let k = 0; k < count; k++) {
      const cell = first + k;
      const value = values[from + k] as number;
      const slot = cell * stride + place(value);
      counts[slot] = (counts[slot] as number) + 1;
      const w = 3 * cell;
      const r = 6 * cell;
      const isFirst = whole[w] === 0;
      whole[w] = (whole[w] as number) + 1;
      if (value > 0) whole[w + 1] = (whole[w + 1] as number) + 1;
      else if (value < 0) whole[w + 2] = (whole[w + 2] as number) + 1;
      if (isFirst || value < (real[r] as number)) real[r] = value;
      if (isFirst || value > (real[r + 1] as number)) real[r + 1] = value;
      own[0] = Math.round(value * sumUnit);
      own[1] = Math.round(value * value * sumUnit);
      addTo(r + 2, own, 0);
      addTo(r + 4, own, 1);
    }
  }

  function merge(counted: CountedMembers, from: number, to: number): void {
    const { members, room, sums, squares, positive, negative, bins: places } = counted;
    // Counters lie far apart, so that each is waited for; by themselves many are waited for at once.
    for (let cell = from; cell < to; cell++) {
      countBins(counts, cell * stride, places, cell * room, cell * room + members);
    }
    for (let cell = from; cell < to; cell++) {
      const w = 3 * cell;
      const r = 6 * cell;
      const isFirst = whole[w] === 0;
      whole[w] = (whole[w] as number) + members;
      whole[w + 1] = (whole[w + 1] as number) + (positive[cell] as number);
      whole[w + 2] = (whole[w + 2] as number) + (negative[cell] as number);
      const low = counted.least[cell] as number;
      const high = counted.most[cell] as number;
      if (isFirst || low < (real[r] as number)) real[r] = low;
      if (isFirst || high > (real[r + 1] as number)) real[r + 1] = high;
      addTo(r + 2, sums, cell);
      addTo(r + 4, squares, cell);
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
      const here = counts[cell * stride + bin] as number;
      if (here > 0 && passed + here >= rank) {
        const from = Math.max(least(cell), low + bin * precision);
        const to = Math.min(most(cell), low + (bin + 1) * precision);
        return from + ((rank - passed) / here) * (to - from);
      }
      passed += here;
    }
    return most(cell);
  }

  const sumAt = (at: number) =>
    ((real[at] as number) * halfUnit + (real[at + 1] as number)) / sumUnit;

  return {
    cells,
    precision,
    add,
    merge,
    quantile,
    count: seen,
    mean: (cell) => (seen(cell) === 0 ? Number.NaN : sumAt(6 * cell + 2) / seen(cell)),
    deviation: (cell) => {
      const n = seen(cell);
      if (n < 2 || least(cell) === most(cell)) return 0;
      const sum = sumAt(6 * cell + 2);
      return Math.sqrt(Math.max(0, sumAt(6 * cell + 4) - (sum * sum) / n) / (n - 1));
    },
    positive: (cell) => (whole[3 * cell + 1] as number) / Math.max(1, seen(cell)),
    negative: (cell) => (whole[3 * cell + 2] as number) / Math.max(1, seen(cell)),
  };
}

/**
 * Adds one to the counter of each bin in `bins` from `from` up to but not including `to`. Four at a time: it takes half as
 * long when bins are read ahead of the counters that may be the same one.
 */
function countBins(
  counts: Uint16Array | Uint32Array,
  first: number,
  bins: Uint16Array,
  from: number,
  to: number,
): void {
  let at = from;
  for (; at + 3 < to; at += 4) {
    const a = first + (bins[at] as number);
    const b = first + (bins[at + 1] as number);
    const c = first + (bins[at + 2] as number);
    const d = first + (bins[at + 3] as number);
    counts[a] = (counts[a] as number) + 1;
    counts[b] = (counts[b] as number) + 1;
    counts[c] = (counts[c] as number) + 1;
    counts[d] = (counts[d] as number) + 1;
  }
  for (; at < to; at++) {
    const slot = first + (bins[at] as number);
    counts[slot] = (counts[slot] as number) + 1;
  }
}

/** The bin of a value on an even grid; values outside fall in the outermost. */
export function binOf(low: number, high: number, bins: number): (value: number) => number {
  const scale = bins / (high - low);
  return (value) => Math.max(0, Math.min(bins - 1, Math.floor((value - low) * scale)));
}
