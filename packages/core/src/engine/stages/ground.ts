import { type Kernel, planLength, planNumbers, planWords } from "../kernel/kernel.ts";
import { type TilePlaces, tilePlaces } from "../kernel/tile-places.ts";
import type { Weights } from "../method/system.ts";

/** What decides how large a ground is. */
export interface GroundSize {
  /** Actors. */
  readonly n: number;
  readonly slots: number;
  /** Groups of a common line. */
  readonly groups: number;
  /** Driven ties whose rates are noted, each as often as it is driven. */
  readonly driven: number;
}

/** The block of numbers that a run stands on, with the addresses of its parts. */
export interface Ground extends GroundSize {
  readonly kernel: Kernel;
  readonly places: TilePlaces;
  readonly ties: number;
  readonly f: Float64Array;
  readonly table: number;
  /** Where programs for `Kernel.chain` have room. */
  readonly programs: readonly number[];
  /** Writes a stage of a program at its place in the chain, and which of its vectors are kept. */
  readonly enlist: (
    program: number,
    place: number,
    slot: number,
    weights: Weights,
    keep: Kept,
  ) => void;
  /** Writes the numbers of the kernel's plan; its addresses are there. */
  readonly enact: (numbers: Readonly<Record<PlanNumber, number>>) => void;
  readonly plan: number;
  readonly weights: number;
  readonly z: number;
  readonly x: number;
  /** Room for the alignments that are to be next. */
  readonly next: number;
  readonly targets: number;
  readonly drives: number;
  readonly others: number;
  /** Vectors for the ledger of two-paths and of a common line. */
  readonly shared: number;
  readonly followed: number;
  /** Where the rows of a group begin. */
  readonly groupRows: (group: number) => number;
  /** Writes an entry of a group's list. */
  readonly enterList: (group: number, entry: number, weight: number, to: number) => void;
  /** Says how long a group's list is. */
  readonly groupList: (group: number, count: number) => void;
  /** Writes an entry of the list of driven ties. */
  readonly enterDriven: (entry: number, drive: number, tie: number) => void;
  /** Where the rates of driven ties are noted, in the order of their list. */
  readonly notes: (slot: number) => number;
  /** Makes everything as it was when laid: zeros, and slots in their places. */
  readonly clear: () => void;
  /** Where a slot's notes lie; slots that were exchanged have exchanged theirs. */
  readonly home: (slot: number) => number;
  readonly swap: (a: number, b: number) => void;
  /** Vectors of a slot: alignments, rates, and the shares of the two-paths and of a common line in them. */
  readonly at: (slot: number) => number;
  readonly rates: (slot: number) => number;
  readonly shares: (slot: number) => number;
  readonly lined: (slot: number) => number;
  /** Writes an entry of the table. */
  readonly enter: (entry: number, weight: number, vector: number) => void;
  /** Writes the table Σ weights[s]·vector(slot s), leaving out zeros; gives its length. */
  readonly tabulate: (weights: Weights, vector: (slot: number) => number) => number;
  /** Writes base + what the table sums to `gathered`, tie after tie; gives the largest absolute value. */
  readonly gather: (base: number, count: number) => number;
  readonly gathered: Float64Array;
  /** Writes ties, times a factor (default 1), to a vector. */
  readonly scatter: (values: Float64Array, vector: number, factor?: number) => void;
}

/** Whether a stage keeps its alignments, its shares of two-paths and notes of driven ties. */
export interface Kept {
  readonly at: boolean;
  readonly shares: boolean;
  readonly notes: boolean;
}

type PlanNumber = keyof typeof planNumbers | "product" | "groups";

const numberPlaces = Object.entries(planNumbers) as readonly (readonly [PlanNumber, number])[];

/** Numbers in a line of the processor's cache: what begins with one is read without crossing another. */
const line = 8;

/** Entries that the table has room for. */
export const tableLength = 256;

/** Vectors of a run, and of each slot. */
const [ofRun, ofSlot] = [7, 4];

/** Lays out the ground of a run: zeros where nothing has been written. */
export function layGround(kernel: Kernel, size: GroundSize): Ground {
  const { n, slots, groups, driven } = size;
  const places = tilePlaces(n);
  const { panels, length, of, mirrored } = places;
  let laid = 0;
  const lay = (numbers: number): number => {
    const from = laid;
    laid += line * Math.ceil(numbers / line);
    return from;
  };
  const table = lay(2 * tableLength);
  const programLength = (4 + 16) * slots;
  const programs = [lay(programLength), lay(programLength)];
  const plan = lay(planLength);
  const weights = lay(4 * panels);
  const scaled = lay(32 * panels);
  const z = lay(16 * panels * panels);
  const lists = lay(3 * groups);
  const listed = lay(groups);
  const rows = lay(groups * 16 * panels);
  const entries = lay(groups * 2 * n);
  const drivenTies = lay(2 * driven);
  const noted = lay(driven * slots);
  const runs = lay(ofRun * length);
  const frame = lay(of.length);
  const clean = laid;
  const own = lay(ofSlot * slots * length);
  const f = kernel.reserve(laid);
  const words = new Uint32Array(f.buffer);

  const enter = (entry: number, weight: number, to: number): void => {
    f[table + 2 * entry] = weight;
    words[2 * (table + 2 * entry + 1)] = to;
  };
  const homes = new Int32Array(slots);
  const home = (slot: number): number => homes[slot] as number;
  const vector = (index: number): number => runs + index * length;
  const vectorOf = (slot: number, which: number): number =>
    own + (ofSlot * home(slot) + which) * length;
  const at = (slot: number): number => vectorOf(slot, 0);
  const rates = (slot: number): number => vectorOf(slot, 1);
  const shares = (slot: number): number => vectorOf(slot, 2);
  const lined = (slot: number): number => vectorOf(slot, 3);
  const notes = (slot: number): number => noted + driven * home(slot);
  function list(to: number, by: Weights, vectorsOf: (slot: number) => number): number {
    let count = 0;
    for (let s = 0; s < by.length; s++) {
      const weight = by[s] as number;
      if (weight === 0) continue;
      f[to + 2 * count] = weight;
      words[2 * (to + 2 * count + 1)] = vectorsOf(s);
      count++;
    }
    return count;
  }
  const [targets, drives] = [vector(1), vector(2)];
  const addresses = {
    ...{ panels, n, z, weights, scaled, targets, drives, lists, listed },
    ...{ driven: drivenTies, drivenCount: driven },
  };
  const planned = Object.entries(addresses).map(
    ([name, value]) => [2 * plan + planWords[name as keyof typeof addresses], value] as const,
  );
  function clear(): void {
    f.fill(0, 0, clean);
    for (let slot = 0; slot < slots; slot++) homes[slot] = slot;
    for (const [place, value] of planned) words[place] = value;
    for (let g = 0; g < groups; g++) {
      words[2 * lists + 6 * g + 1] = entries + 2 * n * g;
      words[2 * lists + 6 * g + 2] = rows + 16 * panels * g;
    }
  }
  clear();
  return {
    ...size,
    ...{ kernel, places, f, clear, table, programs, plan, weights, z, home, enter },
    ...{ at, rates, shares, lined, notes, targets, drives },
    ties: of.length,
    x: vector(0),
    others: vector(3),
    shared: vector(4),
    followed: vector(5),
    next: vector(6),
    swap(a, b) {
      const held = home(a);
      homes[a] = home(b);
      homes[b] = held;
    },
    enact(numbers) {
      words[2 * plan + planWords.product] = numbers.product;
      words[2 * plan + planWords.groups] = numbers.groups;
      for (const [name, place] of numberPlaces) f[plan + place] = numbers[name];
    },
    groupRows: (group) => rows + 16 * panels * group,
    groupList(group, count) {
      words[2 * lists + 6 * group] = count;
    },
    enterList(group, entry, weight, to) {
      const place = entries + 2 * (n * group + entry);
      f[place] = weight;
      words[2 * (place + 1)] = to;
    },
    enterDriven(entry, drive, tie) {
      const place = drivenTies + 2 * entry;
      f[place] = drive;
      words[2 * (place + 1)] = z + (places.inMatrix[tie] as number);
    },
    tabulate: (by, vectorsOf) => list(table, by, vectorsOf),
    enlist(program, place, slot, by, keep) {
      const to = program + 4 * slots + 16 * place;
      const word = 2 * program + 8 * place;
      words[word] = to;
      words[word + 1] = list(to, by, rates);
      words[word + 2] = keep.at ? at(slot) : -1;
      words[word + 3] = rates(slot);
      words[word + 4] = keep.shares ? shares(slot) : -1;
      words[word + 5] = lined(slot);
      words[word + 6] = keep.notes ? notes(slot) : -1;
    },
    gather: (base, count) => kernel.gather(panels, n, base, table, count, frame),
    gathered: f.subarray(frame, frame + of.length),
    scatter(values, to, factor = 1) {
      for (let k = 0; k < of.length; k++) {
        const value = factor * (values[k] as number);
        f[to + (of[k] as number)] = value;
        f[to + (mirrored[k] as number)] = value;
      }
    },
  };
}
