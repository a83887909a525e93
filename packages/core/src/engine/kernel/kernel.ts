/**
 * The loops of a run over square tiles, on one block of numbers; there are two, with the same bits.
 *
 * A **vector** holds a number per tie in tiles of 4 × 4: actors in panels of four, tile (I, J) with I ≤ J at
 * 16·(J(J + 1)/2 + I), its rows from panel I, its columns from panel J. Tiles on the diagonal are symmetric with
 * a zero diagonal; what lies beyond the last actor is 0. A **matrix** holds every tie twice, as panels: row
 * 4P + r, column k at 4·(4·panels·P + k) + r. A **table** is a list of pairs, a weight, and the
 * address of a vector as a whole number of 32 bits in the next 8 bytes.
 * All arguments but `h` are whole numbers; addresses count numbers. −1 stands for what is left out: `base`, `out` of a mix and of `largest`, a matrix,
 * `others`, `lined` and `shares`.
 *
 * A **plan** is what does not change from stage to stage: see `planWords` and `planNumbers`. `weights` holds w_k, `driven` a table of
 * `drivenCount` drives whose addresses are those of their ties in the matrix,
 * `scaled` is scratch of 32·panels numbers, `listed` of half a number per group. `groups` begins with six
 * whole numbers of 32 bits per group: the length of its list, its list, and where four rows of a number per
 * actor stand one after another: p, e, v and start. A group's list is a table whose addresses are 4·column.
 */
export interface Kernel {
  readonly name: "wasm" | "plain";
  /** Gives a block of at least this many numbers; earlier blocks and what they held are gone. */
  readonly reserve: (numbers: number) => Float64Array;
  /** out ← base + Σ (h·weight)·vector in the table's order; also lays it out as the matrix `z`. Either may be left out. */
  readonly mix: (
    panels: number,
    base: number,
    table: number,
    count: number,
    h: number,
    out: number,
    z: number,
  ) => void;
  /** The largest |base + Σ weight·vector| among `length` numbers, NaN if any is; also writes the sums to `out`. */
  readonly largest: (
    length: number,
    base: number,
    table: number,
    count: number,
    out: number,
  ) => number;
  /**
   * out ← targets − pull·x + (1 − bend·x²)·(scale·S + drives) + lined + others; shares ← (1 − bend·x²)·scale·S.
   *
   * x is the matrix. S_ij sums over it, k = 0 … n − 1 in order. With `product` 1 it is Σ_k x_ik·(w_k·x_jk), with 2
   * Σ_k x_ik⁺·w_k·(ff·x_jk⁺ − fe·x_jk⁻) and then Σ_k (−x_ik⁻)·w_k·(fe·x_jk⁺ − ee·x_jk⁻), with 0 nothing.
   */
  readonly rates: (
    plan: number,
    others: number,
    lined: number,
    out: number,
    shares: number,
  ) => void;
  /**
   * out ← (1 − bend·x²)·Σ_g [p_i·(e_j − v_j·x_ij) + p_j·(e_i − v_i·x_ij)] over the plan's groups, x being the matrix, with
   * e = start + Σ weight·(column of the matrix) over a group's list; groups whose p are 0 in both panels are passed over.
   */
  readonly lines: (plan: number, out: number) => void;
  /** out ← (1 − bend·x²)·drive, one number for each entry of the plan's list of driven ties. */
  readonly driven: (plan: number, out: number) => void;
  /**
   * Evaluates stages one after another: for each, `mix` from `x` into its vector and the matrix with h, `lines` if there
   * are groups, then `rates` there without others, and `driven`. The program has eight whole numbers of 32 bits per
   * stage: table, its length, the vectors for alignments, rates, shares and lines, of which the first and the third
   * may be left out, where `driven` writes or −1, and one that is not used.
   */
  readonly chain: (plan: number, x: number, program: number, stages: number, h: number) => void;
  /**
   * Carries every tie by itself from `from` to `out`: `count` steps of h years for dx/dt = q − pull·x − (q − targets)·x², where
   * q(t) is a sum of `nodes` vectors.
   *
   * The table has two sums for each step: m, h times the mean of q, and g, h²/12 times its change; the nodes are the same
   * in all. In projective numbers the equation is linear, with a solution exp Ω over a step, for which Ω is
   * Magnus' to order 4, with p = h·pull/2 + g·targets, u = m + g·pull and v = m − h·targets − g·pull the matrix
   * (−p, u; v, p), and exp Padé's (3, 3): x ← ((C − D·p)·x + D·u) / (C + D·p + D·v·x), where with δ = p² + u·v, E = 1 + δ/10 and
   * O = 1 + δ/60, C is E² + O²·δ/4 and D is E·O. A tie at rest stays there whatever the step.
   * Source: Schiff & Shnider 1999, A natural approach to the numerical integration of Riccati differential equations,
   * 10.1137/S0036142996307946; Iserles, Munthe-Kaas, Nørsett & Zanna 2000, Lie-group methods, 10.1017/S0962492900002154.
   */
  readonly relax: (
    plan: number,
    from: number,
    table: number,
    nodes: number,
    count: number,
    h: number,
    out: number,
  ) => void;
  /**
   * Writes base + Σ weight·vector to `out`, each tie once and in the order of ties; gives the largest absolute
   * value, NaN if any is.
   */
  readonly gather: (
    panels: number,
    n: number,
    base: number,
    table: number,
    count: number,
    out: number,
  ) => number;
}

/** Where the whole numbers of a plan stand, each of 32 bits. */
export const planWords = {
  panels: 0,
  n: 1,
  z: 2,
  weights: 3,
  scaled: 4,
  product: 5,
  targets: 6,
  drives: 7,
  groups: 8,
  lists: 9,
  listed: 10,
  driven: 11,
  drivenCount: 12,
} as const;

/** Where the other numbers of a plan stand, behind the whole ones. */
export const planNumbers = { scale: 7, pull: 8, ff: 9, fe: 10, ee: 11, bend: 12 } as const;

/** Numbers that a plan takes. */
export const planLength = 13;
