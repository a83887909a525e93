/**
 * A change of one tie's baseline that a lever makes. `shift(t)` in (−1, 1) is where it would put a
 * neutral baseline at year t; it bends the baseline, so the result stays inside [−1, 1].
 */
export interface BaselineShift {
  readonly tie: number;
  readonly lever: string;
  readonly shift: (t: number) => number;
  readonly steadyAfter: number;
}

/** A bloc at one moment. */
export interface BlocMoment {
  /** Degree of membership per actor, 0 to 1. */
  readonly membership: Float64Array;
  /** Multiple of the standard cohesion. */
  readonly cohesion: number;
  /** Solidarity inward; undefined takes the mechanism's parameter. */
  readonly solidarity: number | undefined;
}

/**
 * A bloc through time. `versions[0]` is the bloc as the world has it, `versions[v]` the bloc after
 * the first v levers on it, in order of date: the difference between neighbours is what lever v did.
 */
export interface BlocCourse {
  readonly id: string;
  /** Every actor that belongs to it at any time of the run. */
  readonly members: readonly number[];
  readonly versions: readonly {
    readonly lever: string | undefined;
    readonly at: (t: number) => BlocMoment;
  }[];
  readonly steadyAfter: number;
}

/** The pressure of one sender on one target, as it changes since the start. */
export interface PressureCause {
  readonly lever: string | undefined;
  /** Intensity of this cause alone at year t, 0 to 1. */
  readonly at: (t: number) => number;
  /** Its intensity as the world has it on the as-of date. */
  readonly standing: number;
}

/** One sender's measures on one target. */
export interface PressureCourse {
  readonly sender: number;
  readonly target: number;
  /** In order of date. */
  readonly causes: readonly PressureCause[];
  /** What a unit of pressure costs the tie; 1 unless the world says otherwise. */
  readonly exposure: number;
}

/** All sanctions of a run. Intensities combine as 1 − Π(1 − u). */
export interface Sanctions {
  readonly courses: readonly PressureCourse[];
  readonly steadyAfter: number;
}

/** A dated event or impulse on one tie. */
export interface Shock {
  /** Years since the start. */
  readonly at: number;
  readonly tie: number;
  readonly lever: string;
  /** A coded event carries its Goldstein score / 10 times its strength; an impulse carries its push. */
  readonly kind: "event" | "impulse";
  readonly size: number;
}

/** What a mechanism may know of the world of one run. */
export interface Setting {
  readonly actors: readonly string[];
  readonly n: number;
  readonly ties: number;
  /** Tie k joins first[k] and second[k]. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Weight per actor, Σ = 1. */
  readonly weights: Float64Array;
  /** Baseline per tie. */
  readonly baseline: Float64Array;
  readonly shifts: readonly BaselineShift[];
  readonly blocs: readonly BlocCourse[];
  readonly sanctions: Sanctions;
  readonly shocks: readonly Shock[];
  /** Numeric traits per actor, NaN where unknown. */
  readonly traits: Readonly<Record<string, Float64Array>>;
  /** Where actors are on the globe, in degrees; undefined where nobody says. */
  readonly places?: readonly ({ readonly lat: number; readonly lon: number } | undefined)[];
}
