/** How a number is spread over the members that have it. */
export interface Spread {
  /** Members in which it has a value. */
  readonly count: number;
  readonly mean: number;
  /** Standard deviation of the sample, 0 for fewer than two members. */
  readonly deviation: number;
  /** The value below which a share `p` of them lies; NaN if there are none. */
  readonly quantile: (p: number) => number;
}

/** Running statistics of one number of unknown range, in memory that does not grow with what is added. */
export interface OpenTally extends Spread {
  /** Adds a value; what is not finite has none and is left out. */
  readonly add: (value: number) => void;
}

const bins = 1024;
/** No bin is narrower than this, nor than 2⁻⁵⁰ of the largest value, so that places are exact whole numbers. */
const leastPower = -40;

/**
 * Starts an empty tally.
 *
 * Bins are 2^e wide and begin at multiples of that; e is the least for which 1024 bins hold all values from the least to
 * the greatest. So they depend on those two alone, and the counts on no order: when a value lies outside, neighbouring
 * bins are put together. A quantile is read off the straight line through its bin, cut to the values seen: it is nearer than
 * 1/500 of the range seen to the sample's own. Mean and deviation follow Welford 1962 (doi:10.1080/00401706.1962.10490022).
 */
export function createOpenTally(): OpenTally {
  const counts = new Uint32Array(bins);
  let width = 2 ** leastPower;
  /** Place of the first bin, in widths. */
  let first = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let count = 0;
  let mean = 0;
  let squares = 0;

  function makeRoom(low: number, high: number): void {
    let wider = width;
    const reach = 2 ** 50;
    const fits = () =>
      Math.floor(high / wider) - Math.floor(low / wider) < bins &&
      Math.max(Math.abs(low), Math.abs(high)) / wider <= reach;
    while (!fits()) wider *= 2;
    const start = Math.floor(low / wider);
    if (wider === width && start === first) return;
    const before = counts.slice();
    counts.fill(0);
    const merged = wider / width;
    for (const [bin, here] of before.entries()) {
      if (here === 0) continue;
      const place = Math.floor((first + bin) / merged) - start;
      counts[place] = (counts[place] as number) + here;
    }
    width = wider;
    first = start;
  }

  function quantile(p: number): number {
    if (count === 0) return Number.NaN;
    if (p <= 0) return least;
    if (p >= 1) return most;
    const rank = p * count;
    let passed = 0;
    for (const [bin, here] of counts.entries()) {
      if (here > 0 && passed + here >= rank) {
        const from = Math.max(least, (first + bin) * width);
        const to = Math.min(most, (first + bin + 1) * width);
        return from + ((rank - passed) / here) * (to - from);
      }
      passed += here;
    }
    return most;
  }

  return {
    add(added) {
      if (!Number.isFinite(added)) return;
      // Numbers so small that a division may lose them would change places when bins are put together.
      const value = Math.abs(added) < 1e-250 ? 0 : added;
      if (value < least || value > most) {
        least = Math.min(least, value);
        most = Math.max(most, value);
        makeRoom(least, most);
      }
      const place = Math.floor(value / width) - first;
      counts[place] = (counts[place] as number) + 1;
      count++;
      const before = value - mean;
      mean += before / count;
      squares += before * (value - mean);
    },
    quantile,
    get count() {
      return count;
    },
    get mean() {
      return count === 0 ? Number.NaN : mean;
    },
    get deviation() {
      return count < 2 ? 0 : Math.sqrt(squares / (count - 1));
    },
  };
}
