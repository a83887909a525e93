import type { Term } from "./term.ts";

/** A number that a user may set, with all a form and a reader need to know of it. */
export interface Parameter {
  readonly id: string;
  /** Letter in the equation, as TeX. */
  readonly symbol: string;
  readonly label: string;
  /** `per year`, `years`, or empty for a pure number. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly standard: number;
  /** Why the default is what it is. Most are conventions, and say so. */
  readonly reason: string;
}

/** A source with what it says for or against. */
export interface Reference {
  readonly text: string;
  readonly doi?: string;
  readonly url?: string;
}

/**
 * A rule of change. `Setting` is what the rule may know of the world; the engine itself never looks
 * inside, so a mechanism that a user writes is as good as a built-in one.
 */
export interface Mechanism<Setting = unknown> {
  /** Name in documents and in the ledger. */
  readonly id: string;
  readonly title: string;
  /** What it is: one plain sentence a student understands. */
  readonly summary: string;
  /** The one thing to take away, in a sentence. */
  readonly message?: string;
  /** What to watch when it is made stronger. */
  readonly notice?: readonly string[];
  /** A case from history that shows it, told without taking a side. */
  readonly example?: string;
  /** The rate it adds to dx_ij/dt, in mathjs syntax; shown as TeX. */
  readonly equation: string;
  readonly parameters: readonly Parameter[];
  readonly sources: readonly Reference[];
  readonly evidenceFor: readonly string[];
  readonly evidenceAgainst: readonly string[];
  /** Whether it acts when a scenario says nothing. */
  readonly standardOn: boolean;
  readonly prepare: (params: Readonly<Record<string, number>>, setting: Setting) => Term;
}

/** The sentences of a mechanism in another language; what is left out stays in the mechanism's own. */
export interface MechanismWords {
  readonly title: string;
  readonly summary: string;
  readonly message?: string;
  readonly notice?: readonly string[];
  readonly example?: string;
  /** By the parameters' ids. */
  readonly parameters: Readonly<
    Record<string, { readonly label: string; readonly reason: string }>
  >;
  readonly evidenceFor: readonly string[];
  readonly evidenceAgainst: readonly string[];
}
