/**
 * The loops of a run over square tiles, on one block of numbers; there are two, with the same bits.
 *
 * A **vector** holds a number per tie in tiles of 4 × 4: actors in panels of four, tile (I, J) with I ≤ J at
 * 16·(J(J + 1)/2 + I), its rows from panel I, its columns from panel J. Tiles on the diagonal are symmetric with
 * a zero diagonal; what lies beyond the last actor is 0. A **matrix** holds every tie twice, as panels: row
 * 4P + r, column k at 4·(4·panels·P + k) + r. A **table** is a list of pairs, a weight, and the
 * address of a vector as a whole number of 32 bits in the next 8 bytes.
 * All arguments but `scale` and `pull` are whole numbers; addresses count numbers. −1 stands for no `base`, no
 * matrix and no `others`.
 */
export interface Kernel {
  readonly name: "wasm" | "plain";
  /** Gives a block of at least this many numbers; earlier blocks and what they held are gone. */
  readonly reserve: (numbers: number) => Float64Array;
  /** out ← base + Σ weight·vector in the table's order; also lays it out as the matrix `z`. */
  readonly mix: (
    panels: number,
    base: number,
    table: number,
    count: number,
    out: number,
    z: number,
  ) => void;
  /** The largest |base + Σ weight·vector| among `length` numbers; NaN if any is. */
  readonly largest: (length: number, base: number, table: number, count: number) => number;
  /**
   * out ← targets − pull·x + (1 − x²)·(scale·S + drives) + others, with S_ij = Σ_k x_ik·(w_k·x_jk) over the
   * matrix `z`, k = 0 … n − 1 in order, if `product` is 1, else 0; shares ← (1 − x²)·scale·S.
   *
   * `weights` holds w_k, `scaled` is scratch of 16·panels numbers.
   */
  readonly rates: (
    panels: number,
    n: number,
    z: number,
    weights: number,
    scaled: number,
    product: number,
    x: number,
    scale: number,
    pull: number,
    targets: number,
    drives: number,
    others: number,
    out: number,
    shares: number,
  ) => void;
  /**
   * Evaluates stages one after another: for each, `mix` from `x` into its vector and the matrix, then `rates` there without
   * others. The program has five whole numbers of 32 bits per stage: table, its length, and the vectors for alignments, rates and
   * shares.
   */
  readonly chain: (
    panels: number,
    n: number,
    z: number,
    weights: number,
    scaled: number,
    product: number,
    x: number,
    scale: number,
    pull: number,
    targets: number,
    drives: number,
    program: number,
    stages: number,
  ) => void;
  /** Writes a vector's numbers to `out`, tie after tie. */
  readonly pack: (panels: number, n: number, vector: number, out: number) => void;
}
