import type { Kernel } from "./kernel.ts";
import type { Weights } from "./system.ts";
import { type TilePlaces, tilePlaces } from "./tile-places.ts";

/** The block of numbers that a run stands on, with the addresses of its parts. */
export interface Ground {
  readonly kernel: Kernel;
  readonly places: TilePlaces;
  readonly n: number;
  readonly slots: number;
  readonly ties: number;
  readonly f: Float64Array;
  readonly table: number;
  /** Writes a stage of the program for `Kernel.chain`, at its place in the chain. */
  readonly enlist: (place: number, slot: number, weights: Weights) => void;
  readonly program: number;
  readonly weights: number;
  readonly scaled: number;
  readonly z: number;
  readonly x: number;
  readonly scratch: number;
  readonly targets: number;
  readonly drives: number;
  readonly others: number;
  /** Vectors for the ledger of a pull and of two-paths. */
  readonly pulled: number;
  readonly shared: number;
  /** Makes everything as it was when laid: zeros, and slots in their places. */
  readonly clear: () => void;
  /** Where a slot's notes lie; slots that were exchanged have exchanged theirs. */
  readonly home: (slot: number) => number;
  readonly swap: (a: number, b: number) => void;
  /** Vectors of a slot: alignments, rates, and the share of the two-paths in them. */
  readonly at: (slot: number) => number;
  readonly rates: (slot: number) => number;
  readonly shares: (slot: number) => number;
  /** Writes an entry of the table. */
  readonly enter: (entry: number, weight: number, vector: number) => void;
  /** Writes the table Σ weights[s]·vector(slot s), leaving out zeros; gives its length. */
  readonly tabulate: (weights: Weights, vector: (slot: number) => number) => number;
  /** Writes a vector to `out` from a place on, tie after tie. */
  readonly gather: (vector: number, out: Float64Array, from: number) => void;
  /** Writes ties to a vector. */
  readonly scatter: (values: Float64Array, vector: number) => void;
}

const vectors = 8;

/** Lays out the ground of a run: zeros where nothing has been written. */
export function layGround(kernel: Kernel, n: number, slots: number): Ground {
  const places = tilePlaces(n);
  const { panels, length, of, mirrored } = places;
  const table = 0;
  const program = 64;
  const tables = 128;
  const weights = 384;
  const scaled = weights + 4 * panels;
  const z = scaled + 16 * panels;
  const first = z + 16 * panels * panels;
  const vector = (index: number): number => first + index * length;
  const f = kernel.reserve(vector(vectors + 3 * slots));
  const packed = vector(7);
  const packedTies = f.subarray(packed, packed + of.length);
  const addresses = new Uint32Array(f.buffer);
  const enter = (entry: number, weight: number, to: number): void => {
    f[table + 2 * entry] = weight;
    addresses[2 * (table + 2 * entry + 1)] = to;
  };
  const vectorOf = (slot: number, which: number): number =>
    vector(vectors + 3 * home(slot) + which);
  const at = (slot: number): number => vectorOf(slot, 0);
  const rates = (slot: number): number => vectorOf(slot, 1);
  const shares = (slot: number): number => vectorOf(slot, 2);
  function list(to: number, by: Weights, vectorsOf: (slot: number) => number): number {
    let count = 0;
    for (let s = 0; s < by.length; s++) {
      const weight = by[s] as number;
      if (weight === 0) continue;
      f[to + 2 * count] = weight;
      addresses[2 * (to + 2 * count + 1)] = vectorsOf(s);
      count++;
    }
    return count;
  }
  const homes = new Int32Array(slots);
  const home = (slot: number): number => homes[slot] as number;
  function clear(): void {
    f.fill(0, 0, vector(vectors));
    for (let slot = 0; slot < slots; slot++) homes[slot] = slot;
  }
  clear();
  return {
    ...{
      kernel,
      places,
      n,
      slots,
      clear,
      ties: of.length,
      f,
      table,
      weights,
      scaled,
      z,
      home,
      enter,
      program,
      at,
      rates,
      shares,
    },
    x: vector(0),
    scratch: vector(1),
    targets: vector(2),
    drives: vector(3),
    others: vector(4),
    pulled: vector(5),
    shared: vector(6),
    swap(a, b) {
      const held = home(a);
      homes[a] = home(b);
      homes[b] = held;
    },
    tabulate: (by, vectorsOf) => list(table, by, vectorsOf),
    enlist(place, slot, by) {
      const own = tables + 16 * place;
      const word = 2 * program + 5 * place;
      addresses[word] = own;
      addresses[word + 1] = list(own, by, rates);
      addresses[word + 2] = at(slot);
      addresses[word + 3] = rates(slot);
      addresses[word + 4] = shares(slot);
    },
    gather(from, out, to) {
      kernel.pack(panels, n, from, packed);
      out.set(packedTies, to);
    },
    scatter(values, to) {
      for (let k = 0; k < of.length; k++) {
        const value = values[k] as number;
        f[to + (of[k] as number)] = value;
        f[to + (mirrored[k] as number)] = value;
      }
    },
  };
}
