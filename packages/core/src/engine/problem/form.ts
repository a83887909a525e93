/**
 * What a term's rate is made of, for terms of a shape that the engine has a faster way to. It says the same
 * as the term's `rate` and is never needed: a term without it runs unchanged.
 */
export type Form = Pull | Drive | TwoPaths | CommonLines;

/** strength·(target − x) for every tie. */
export interface Pull {
  readonly kind: "pull";
  /** Per year. */
  readonly strength: number;
  /** Target per tie, where none moves. */
  readonly targets: Float64Array;
  /** Ties whose targets move in time. */
  readonly moved: readonly number[];
  /** Writes the targets of the moved ties at year t, in their order. */
  readonly move: (t: number, out: Float64Array) => void;
}

/** (1 − x²)·drive for some ties, with a drive that does not depend on the alignments. */
export interface Drive {
  readonly kind: "drive";
  /** Every tie that is ever driven. */
  readonly ties: readonly number[];
  /** A number that is another whenever the drives are; asked before `drives`, with the same t. */
  readonly version: (t: number) => number;
  /** Writes the drives at year t, per year, in the order of `ties`. */
  readonly drives: (t: number, out: Float64Array) => void;
}

/**
 * (1 − x_ij²)·strength·Σ_k w_k x_ik x_kj for every tie; or, where the rules differ, with a triad's product weighed by them:
 * ff x_ik⁺x_kj⁺ − fe (x_ik⁺x_kj⁻ + x_ik⁻x_kj⁺) + ee x_ik⁻x_kj⁻, with x^± = max(±x, 0).
 */
export interface TwoPaths {
  readonly kind: "two-paths";
  /** Per year. */
  readonly strength: number;
  /** Weight per actor. */
  readonly weights: Float64Array;
  /** Without them each is 1. */
  readonly rules?: { readonly ff: number; readonly fe: number; readonly ee: number };
}

/**
 * (1 − x_ij²)·Σ_g c_g·[s_g m_gi m_gj + Σ_k≠i,j w_k m_gk (m_gi (x_kj − x_ij) + m_gj (x_ki − x_ij))] for every tie: members of a
 * group take up each other's line.
 */
export interface CommonLines {
  readonly kind: "common-lines";
  /** Weight per actor. */
  readonly weights: Float64Array;
  /**
   * Each group at year t: the same value for as long as nothing of it changes; nothing while it has no say.
   */
  readonly groups: readonly ((t: number) => LineGroup | undefined)[];
}

export interface LineGroup {
  /** m: degree of membership per actor. */
  readonly membership: Float64Array;
  /** c, per year. */
  readonly strength: number;
  /** s. */
  readonly solidarity: number;
}
