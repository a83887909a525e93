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
 */
export function twoCamps(
  n: number,
  { neutral = 0.05 }: { readonly neutral?: number } = {},
): (x: Float64Array, offset: number, labels: Float64Array, at: number) => void {
  if (!(n > 0)) throw new UsageError("A network without actors has no camps.");
  const w = new Float64Array(n * n);
  const side = new Int8Array(n);
  const best = new Int8Array(n);
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
    for (let i = 0; i < n; i++) {
      let own = 0;
      for (let j = 0; j < n; j++) own += (w[i * n + j] as number) * (side[j] as number);
      pull[i] = own * (side[i] as number);
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
    for (let j = 0; j < n; j++) {
      if (j !== i)
        pull[j] = (pull[j] as number) + 2 * (w[i * n + j] as number) * to * (side[j] as number);
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

  function search(): void {
    let most = Number.NEGATIVE_INFINITY;
    for (const start of [together, alongEigenvector, withBestTied]) {
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

  function alongEigenvector(): void {
    let shift = 0;
    for (let i = 0; i < n; i++) {
      let row = 0;
      for (let j = 0; j < n; j++) row += Math.abs(w[i * n + j] as number);
      shift = Math.max(shift, row);
      vector[i] = 1 + row;
    }
    for (let step = 0; step < 12; step++) {
      let size = 0;
      for (let i = 0; i < n; i++) {
        let sum = 0.5 * shift * (vector[i] as number);
        for (let j = 0; j < n; j++) sum += (w[i * n + j] as number) * (vector[j] as number);
        next[i] = sum;
        size = Math.max(size, Math.abs(sum));
      }
      if (size === 0) break;
      for (let i = 0; i < n; i++) vector[i] = (next[i] as number) / size;
    }
    for (let i = 0; i < n; i++) side[i] = (vector[i] as number) < 0 ? -1 : 1;
  }

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

  return (x, offset, labels, at) => {
    spread(x, offset);
    if (n <= mostTried) tryAll();
    else search();
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
