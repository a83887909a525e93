import { UsageError } from "../vocabulary/errors.ts";

/** Networks up to this many actors are split by trying every split. */
const mostTried = 12;

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
  const w = new Float64Array(n * n);
  const side = new Float64Array(n);
  const best = new Float64Array(n);
  const pull = new Float64Array(n);
  const vector = new Float64Array(n);
  const next = new Float64Array(n);
  const part = new Int32Array(n);

  function spread(x: Float64Array, offset: number): void {
    for (let i = 0, k = offset; i < n; i++) {
      for (let j = i + 1; j < n; j++, k++) {
        const value = x[k] as number;
        const kept = Math.abs(value) < neutral ? 0 : value;
        w[i * n + j] = kept;
        w[j * n + i] = kept;
      }
    }
  }

  /** How much each actor is drawn to the side it is on; returns the sum, twice what the split satisfies. */
  function measure(): number {
    let sum = 0;
    timesRows(w, n, side, pull);
    for (let i = 0; i < n; i++) {
      pull[i] = (pull[i] as number) * (side[i] as number);
      sum += pull[i] as number;
    }
    return sum;
  }

  /** Moves one actor to the other side; returns the change of the sum. */
  function move(i: number): number {
    const change = -4 * (pull[i] as number);
    const to = -(side[i] as number);
    side[i] = to;
    pull[i] = -(pull[i] as number);
    const row = i * n;
    const twice = 2 * to;
    // Nobody is tied to itself, so the one who moves adds nothing to itself.
    for (let j = 0; j < n; j++) {
      pull[j] = (pull[j] as number) + (w[row + j] as number) * twice * (side[j] as number);
    }
    return change;
  }

  function tryAll(): void {
    side.fill(1);
    let sum = measure();
    let most = sum;
    best.set(side);
    for (let count = 1; count < 2 ** (n - 1); count++) {
      // In Gray's order one actor moves from each split to the next; the first actor stays.
      sum += move(1 + trailingZeros(count));
      if (sum > most + 1e-12) {
        most = sum;
        best.set(side);
      }
    }
  }

  function descend(): number {
    let sum = measure();
    for (let moves = 0; moves < 8 * n; moves++) {
      let worst = -1;
      let least = -1e-12;
      for (let i = 0; i < n; i++) {
        if ((pull[i] as number) < least) {
          least = pull[i] as number;
          worst = i;
        }
      }
      if (worst < 0) break;
      sum += move(worst);
    }
    return sum;
  }

  function search(after: boolean): void {
    let most = Number.NEGATIVE_INFINITY;
    for (const start of after ? continued : afresh) {
      start();
      const sum = descend();
      if (sum > most + 1e-12) {
        most = sum;
        best.set(side);
      }
    }
  }

  function together(): void {
    side.fill(1);
  }

  function alongEigenvector(steps: number): void {
    let shift = 0;
    for (let i = 0; i < n; i++) {
      let row = 0;
      for (let j = 0; j < n; j++) row += Math.abs(w[i * n + j] as number);
      shift = Math.max(shift, row);
      if (steps === firstSteps) vector[i] = 1 + row;
    }
    for (let step = 0; step < steps; step++) {
      let size = 0;
      timesRows(w, n, vector, next);
      for (let i = 0; i < n; i++) {
        const sum = (next[i] as number) + 0.5 * shift * (vector[i] as number);
        next[i] = sum;
        size = Math.max(size, Math.abs(sum));
      }
      if (size === 0) break;
      for (let i = 0; i < n; i++) vector[i] = (next[i] as number) / size;
    }
    for (let i = 0; i < n; i++) side[i] = (vector[i] as number) < 0 ? -1 : 1;
  }

  const firstSteps = 12;
  const afresh = [together, () => alongEigenvector(firstSteps), withBestTied];
  const continued = [together, () => alongEigenvector(firstSteps / 3), withBestTied];

  function withBestTied(): void {
    let centre = 0;
    let most = -1;
    for (let i = 0; i < n; i++) {
      let row = 0;
      for (let j = 0; j < n; j++) row += Math.abs(w[i * n + j] as number);
      if (row > most) {
        most = row;
        centre = i;
      }
    }
    for (let i = 0; i < n; i++) side[i] = (w[centre * n + i] as number) < 0 ? -1 : 1;
  }

  /** Numbers each actor's connected part by its first actor. */
  function findParts(): void {
    part.fill(-1);
    const open: number[] = [];
    for (let root = 0; root < n; root++) {
      if (part[root] !== -1) continue;
      part[root] = root;
      open.push(root);
      for (let i = open.pop(); i !== undefined; i = open.pop()) {
        for (let j = 0; j < n; j++) {
          if (part[j] !== -1 || w[i * n + j] === 0) continue;
          part[j] = root;
          open.push(j);
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

/** out ← w v for an n × n matrix; four rows at a time, so that no addition waits for the one before it. */
function timesRows(w: Float64Array, n: number, v: Float64Array, out: Float64Array): void {
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    const p = i * n;
    const [q, r, s] = [p + n, p + 2 * n, p + 3 * n];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let j = 0; j < n; j++) {
      const value = v[j] as number;
      a += (w[p + j] as number) * value;
      b += (w[q + j] as number) * value;
      c += (w[r + j] as number) * value;
      d += (w[s + j] as number) * value;
    }
    out[i] = a;
    out[i + 1] = b;
    out[i + 2] = c;
    out[i + 3] = d;
  }
  for (; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (w[i * n + j] as number) * (v[j] as number);
    out[i] = sum;
  }
}

function trailingZeros(value: number): number {
  return 31 - Math.clz32(value & -value);
}
