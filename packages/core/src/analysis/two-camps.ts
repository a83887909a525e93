import { UsageError } from "../vocabulary/errors.ts";
import { paddedWidth, sumRows, timesRows } from "./padded-rows.ts";

/** Networks up to this many actors are split by trying every split. */
const mostTried = 12;

/** Steps toward the leading eigenvector, of a network by itself and of one that follows on another. */
const firstSteps = 12;
const laterSteps = 4;

/** Who is drawn across by less than this, stays. */
const drawn = -1e-12;

/**
 * Makes a function that splits a network of n actors in two camps, quickly enough to be asked a million times.
 *
 * It writes one label per actor to `labels`; two actors share a camp if their labels are equal. The split lets
 * the least |x| stand between friends across and enemies within, so it is hardly ever tied (frustration with
 * weights). Ties below `neutral` (default 0.05) count as none; actors in parts without a tie between them share
 * no camp. Up to 12 actors every split is tried; beyond, single moves from three starts (all together, the
 * leading eigenvector, the best-tied actor's friends) find the best in nearly all networks, without proof.
 * With `after` the network is one that the last one became: its eigenvector is looked for from there on, in a third of the steps.
 */
export function twoCamps(
  n: number,
  { neutral = 0.05 }: { readonly neutral?: number } = {},
): (x: Float64Array, offset: number, labels: Float64Array, at: number, after?: boolean) => void {
  if (!(n > 0)) throw new UsageError("A network without actors has no camps.");
  // Rows are padded with zeros to a multiple of four, which is how they are multiplied.
  const width = paddedWidth(n);
  const w = new Float64Array(width * width);
  const side = new Float64Array(width);
  const best = new Float64Array(n);
  const pull = new Float64Array(width);
  const vector = new Float64Array(width);
  const next = new Float64Array(width);
  /** Σ w and Σ |w| of each row. */
  const whole = new Float64Array(width);
  const strength = new Float64Array(width);
  const part = new Int32Array(n);
  const open = new Int32Array(n);

  function spread(x: Float64Array, offset: number): void {
    for (let i = 0, k = offset; i < n; i++) {
      const row = i * width;
      for (let j = i + 1, mirrored = row + width + i; j < n; j++, k++, mirrored += width) {
        const value = x[k] as number;
        const kept = Math.abs(value) < neutral ? 0 : value;
        w[row + j] = kept;
        w[mirrored] = kept;
      }
    }
  }

  /** Whom a move would help most; −1 if nobody. */
  let worst = -1;

  /**
   * How much each actor is drawn to the side it is on, by what its row of the split comes to; returns the sum, twice
   * what the split satisfies.
   */
  function measure(rows: Float64Array): number {
    let sum = 0;
    worst = -1;
    let least = drawn;
    for (let i = 0; i < n; i++) {
      const own = (rows[i] as number) * (side[i] as number);
      pull[i] = own;
      sum += own;
      if (own < least) {
        least = own;
        worst = i;
      }
    }
    return sum;
  }

  /** Moves one actor to the other side and looks who is drawn across most then; returns the change of the sum. */
  function move(i: number): number {
    const change = -4 * (pull[i] as number);
    const to = -(side[i] as number);
    side[i] = to;
    pull[i] = -(pull[i] as number);
    const row = i * width;
    const twice = 2 * to;
    worst = -1;
    let least = drawn;
    // Nobody is tied to itself, so the one who moves adds nothing to itself.
    for (let j = 0; j < n; j++) {
      const own = (pull[j] as number) + (w[row + j] as number) * twice * (side[j] as number);
      pull[j] = own;
      if (own < least) {
        least = own;
        worst = j;
      }
    }
    return change;
  }

  /** Keeps the split at hand as the best. */
  function keep(): void {
    for (let i = 0; i < n; i++) best[i] = side[i] as number;
  }

  function tryAll(): void {
    side.fill(1);
    timesRows(w, n, side, pull);
    let sum = measure(pull);
    let most = sum;
    keep();
    for (let count = 1; count < 2 ** (n - 1); count++) {
      // In Gray's order one actor moves from each split to the next; the first actor stays.
      sum += move(1 + trailingZeros(count));
      if (sum > most + 1e-12) {
        most = sum;
        keep();
      }
    }
  }

  /** Moves whoever is drawn across most, until nobody is; `rows` is what the split's rows come to. */
  function descend(rows: Float64Array): number {
    let sum = measure(rows);
    for (let moves = 0; worst >= 0 && moves < 8 * n; moves++) sum += move(worst);
    return sum;
  }

  function search(after: boolean): void {
    sumRows(w, n, whole, strength);
    side.fill(1);
    let most = descend(whole);
    keep();
    alongEigenvector(after);
    timesRows(w, n, side, pull);
    const along = descend(pull);
    if (along > most + 1e-12) {
      most = along;
      keep();
    }
    withBestTied();
    timesRows(w, n, side, pull);
    if (descend(pull) > most + 1e-12) keep();
  }

  function alongEigenvector(after: boolean): void {
    let shift = 0;
    for (let i = 0; i < n; i++) {
      const row = strength[i] as number;
      if (row > shift) shift = row;
      if (!after) vector[i] = 1 + row;
    }
    const half = 0.5 * shift;
    for (let step = 0; step < (after ? laterSteps : firstSteps); step++) {
      let size = 0;
      timesRows(w, n, vector, next);
      for (let i = 0; i < n; i++) {
        const sum = (next[i] as number) + half * (vector[i] as number);
        next[i] = sum;
        if (Math.abs(sum) > size) size = Math.abs(sum);
      }
      if (size === 0) break;
      for (let i = 0; i < n; i++) vector[i] = (next[i] as number) / size;
    }
    for (let i = 0; i < n; i++) side[i] = (vector[i] as number) < 0 ? -1 : 1;
  }

  function withBestTied(): void {
    let centre = 0;
    for (let i = 1; i < n; i++) {
      if ((strength[i] as number) > (strength[centre] as number)) centre = i;
    }
    for (let i = 0; i < n; i++) side[i] = (w[centre * width + i] as number) < 0 ? -1 : 1;
  }

  /** Numbers each actor's connected part by its first actor. */
  function findParts(): void {
    part.fill(-1);
    let found = 0;
    for (let root = 0; found < n; root++) {
      if (part[root] !== -1) continue;
      part[root] = root;
      found++;
      open[0] = root;
      for (let waiting = 1; waiting > 0 && found < n; ) {
        const row = (open[--waiting] as number) * width;
        for (let j = 0; j < n; j++) {
          if (w[row + j] === 0 || part[j] !== -1) continue;
          part[j] = root;
          open[waiting++] = j;
          found++;
        }
      }
    }
  }

  return (x, offset, labels, at, after = false) => {
    spread(x, offset);
    if (n <= mostTried) tryAll();
    else search(after);
    findParts();
    for (let i = 0; i < n; i++) {
      const root = part[i] as number;
      labels[at + i] = 2 * root + (best[i] === best[root] ? 0 : 1);
    }
  };
}

function trailingZeros(value: number): number {
  return 31 - Math.clz32(value & -value);
}
