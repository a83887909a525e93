import { type DrawKey, drawBits, drawKey, drawUniform } from "./draw-key.ts";
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
  const order = shuffled(key, runs);
  const within = drawKey(seed, design, "within", ...names);
  return (member) => (order(member) + drawUniform(within, member)) / runs;
}

/**
 * A random order of 0 … count − 1 that needs no memory: a four-round Feistel network over the next
 * power of four, walked until it lands inside.
 */
function shuffled(key: DrawKey, count: number): (index: number) => number {
  let half = 1;
  for (let domain = 4; domain < count; domain *= 4) half++;
  const mask = (1 << half) - 1;
  return (index) => {
    let at = index;
    do {
      let left = at >>> half;
      let right = at & mask;
      for (let round = 0; round < 4; round++) {
        const next = left ^ (drawBits(key, right + round * 65_536) & mask);
        left = right;
        right = next;
      }
      at = ((left << half) | right) >>> 0;
    } while (at >= count);
    return at;
  };
}
