import { bitsOf, drawKey, drawUniform, uniformOf } from "./draw-key.ts";
import { scramble, sobolBits } from "./sobol.ts";

/** How the members of an ensemble are spread over what is varied. */
export type Design = "sobol" | "latin-hypercube" | "random";

/** One varied quantity as the members see it: member m gets `column(m)`, in the open interval (0, 1). */
export type DesignColumn = (member: number) => number;

export interface ColumnOptions {
  readonly design: Design;
  readonly seed: number;
  /** Members in all. */
  readonly runs: number;
  /** Whose column it is; the same names get the same column whatever other columns there are. */
  readonly names: readonly (string | number)[];
  /** Its dimension of Sobol's sequence; without one, a Sobol design takes a Latin hypercube column. */
  readonly dimension?: number;
}

/**
 * Spreads the members of an ensemble over one quantity.
 *
 * `sobol` is Sobol's sequence with Owen's scrambling; `latin-hypercube` puts one member into each of `runs` equal
 * intervals (McKay, Beckman & Conover 1979, doi:10.1080/00401706.1979.10489755); `random` draws independently.
 * Columns are keyed by the seed and their names alone, so that adding or removing a quantity leaves
 * the others' draws as they are.
 */
export function designColumn({
  design,
  seed,
  runs,
  names,
  dimension,
}: ColumnOptions): DesignColumn {
  const key = drawKey(seed, design, ...names);
  if (design === "random") return (member) => drawUniform(key, member);
  if (design === "sobol" && dimension !== undefined) {
    return (member) => (scramble(key, sobolBits(dimension, member)) + 0.5) / 4_294_967_296;
  }
  const { high, low } = key;
  const half = halfBits(runs);
  const within = drawKey(seed, design, "within", ...names);
  return (member) => (placeOf(high, low, member, runs, half) + drawUniform(within, member)) / runs;
}

/**
 * Spreads the members of an ensemble over many quantities that have no dimension of their own; equal to one `designColumn`
 * each, bit for bit. Their keys stand side by side in memory: hundreds are drawn for every member.
 *
 * Member m's draws are written to `out`, one per list of names.
 */
export function designColumns(
  options: Omit<ColumnOptions, "names" | "dimension">,
  names: readonly (readonly (string | number)[])[],
): (member: number, out: Float64Array) => void {
  const { design, seed, runs } = options;
  const keys = new Int32Array(4 * names.length);
  for (const [c, own] of names.entries()) {
    const [key, within] = [drawKey(seed, design, ...own), drawKey(seed, design, "within", ...own)];
    keys.set([key.high, key.low, within.high, within.low], 4 * c);
  }
  const half = halfBits(runs);
  return (member, out) => {
    for (let c = 0; c < names.length; c++) {
      const high = keys[4 * c] as number;
      const low = keys[4 * c + 1] as number;
      if (design === "random") {
        out[c] = uniformOf(high, low, member);
        continue;
      }
      const place = placeOf(high, low, member, runs, half);
      const within = uniformOf(keys[4 * c + 2] as number, keys[4 * c + 3] as number, member);
      out[c] = (place + within) / runs;
    }
  };
}

/** Half the bits of the next power of four, at least 4. */
function halfBits(count: number): number {
  let half = 1;
  for (let domain = 4; domain < count; domain *= 4) half++;
  return half;
}

/**
 * The place of `index` in a random order of 0 … count − 1 that needs no memory: a four-round Feistel network
 * over the next power of four, walked until it lands inside.
 */
function placeOf(high: number, low: number, index: number, count: number, half: number): number {
  const mask = (1 << half) - 1;
  let at = index;
  do {
    let left = at >>> half;
    let right = at & mask;
    for (let round = 0; round < 4; round++) {
      const next = left ^ (bitsOf(high, low, right + round * 65_536) & mask);
      left = right;
      right = next;
    }
    at = ((left << half) | right) >>> 0;
  } while (at >= count);
  return at;
}
