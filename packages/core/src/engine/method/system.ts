/** A run as its method sees it: stages to evaluate, their sizes, and steps to take. */
export interface System {
  /**
   * Puts the stage `slot` at x + Σ weights[s]·rates(slot s) and evaluates the rates there at year t;
   * weights are in years, and an empty list leaves the stage at x.
   */
  readonly stage: (slot: number, t: number, weights: Weights) => void;
  /** Does the same for slots from `first` on, one after another, each by h times a row of its own at its own year. */
  readonly chain: (first: number, times: Weights, rows: Rows, h: number) => void;
  /** Exchanges what two slots hold. */
  readonly swap: (a: number, b: number) => void;
  /** The largest |Σ weights[s]·rates(slot s)| of all ties: an error estimate or, for one slot, a speed. */
  readonly largest: (weights: Weights) => number;
  /** How third actors drive the ties, for methods that make use of it; not where terms of other shapes or accounts need more. */
  readonly coupling?: Coupling | undefined;
  /** Takes a step, books it and keeps the frames within it; see `Taken`. */
  readonly take: (step: Step) => Taken;
  /**
   * Whether the run rests from year t, its own moment, on, because nothing moves and no input will change; it may ask for the
   * largest rate there, in years⁻¹.
   */
  readonly rests: (t: number, speed: () => number) => boolean;
  /** Whether no input changes after year t, so that the rates depend on the alignments alone. */
  readonly steady: (t: number) => boolean;
}

export type Weights = readonly number[] | Float64Array;

/** The weights of some stages in shares of a step, the same array at every step of a method. */
export type Rows = readonly (readonly number[])[];

/** A step from one year to a later one: x ← x + Σ weights[s]·rates(slot s). */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** In years. */
  readonly weights: Weights;
  /** The slot whose stage stands where the step ends, if one does. */
  readonly end?: number;
  /** The weights that lead to the share θ of the step, for methods that tell what lies between. */
  readonly between?: (share: number) => Weights;
  /** The slot whose stage stands at a year within the step, in place of `between`. */
  readonly standing?: (t: number) => number;
  /** How far beyond ±1 an alignment may come to lie, for rounding. */
  readonly slack: number;
}

/**
 * Ties as they are coupled: each obeys an equation of its own, dx/dt = q(t) − pull·x − (q(t) − targets)·x², once it is known
 * how all others drive it, q. A node is such a q, kept in place of a slot's rates.
 */
export interface Coupling {
  /** Brings the inputs to year t; they must not change before the stretch ends. */
  readonly begin: (t: number) => void;
  /**
   * Evaluates a node at the alignments of a slot or, without one, the run's own; gives a bound of how fast ties
   * can relax there, in years⁻¹.
   */
  readonly node: (node: number, slot?: number) => number;
  /**
   * Carries all ties, each by itself, over some years in equal steps, from a slot or the run's own alignments to a slot, with
   * q a sum of nodes by the weights: two rows for each step, h times the mean of q and h²/12 times its change. False, and
   * nothing done, if these are too many.
   */
  readonly relax: (how: {
    readonly from?: number | undefined;
    readonly to: number;
    readonly nodes: readonly number[];
    readonly weights: Weights;
    readonly steps: number;
    readonly years: number;
  }) => boolean;
  /** The largest difference between the alignments of a slot and those of another or, without one, the run's own. */
  readonly gap: (a: number, b?: number) => number;
}

/**
 * What came of a step: it was taken; it was refused and nothing changed, as it or a frame within it
 * would lie outside the cube; or it was taken and the run is over, as somebody asked for an end.
 */
export type Taken = "taken" | "outside" | "over";
