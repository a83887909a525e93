/**
 * What many pairs of actors have on record of one kind, written once: votes, treaties, sanctions.
 * Where the table says something of a pair it is one piece of evidence on that tie.
 */
export type EvidenceTable = TableFacts &
  (MatrixForm | PairsForm | GroupsForm | PositionsForm | BallotsForm);

interface TableFacts {
  readonly id: string;
  /** Weight of each pair's entry beside the statements; 1 is one outright statement. */
  readonly weight: number;
  /** How far an entry may be off, 0 to 1; default `defaultUncertainty.component`. */
  readonly uncertainty?: number | undefined;
}

/** Every pair's value in whole steps: row i holds actor i with each later actor. */
export interface MatrixForm {
  readonly form: "matrix";
  readonly actors: readonly string[];
  /** Value of one step. */
  readonly step: number;
  /** One row per actor but the last, each one entry shorter; `null` is no entry. */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** Some pairs, each with its value and, if it has one, a reading of its own. */
export interface PairsForm {
  readonly form: "pairs";
  readonly pairs: readonly (readonly [
    a: string,
    b: string,
    value: number,
    reading?: string | undefined,
  ])[];
}

/** Groups whose members share a value with each other or, with a hub, each with the hub. */
export interface GroupsForm {
  readonly form: "groups";
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly value: number;
    readonly hub?: string | undefined;
    readonly members: readonly string[];
  }[];
}

/** A position per actor on one line: the value is 1 at the same place, 0 at `neutral` apart, −1 from twice that on. */
export interface PositionsForm {
  readonly form: "positions";
  readonly neutral: number;
  readonly positions: Readonly<Record<string, number>>;
}

/** How each actor voted, a letter per question (Y yes, N no, A abstained, X absent): mean of 1 for the same, 0 one step apart, −1 opposed. */
export interface BallotsForm {
  readonly form: "ballots";
  readonly questions: readonly { readonly id: string; readonly title: string }[];
  readonly votes: Readonly<Record<string, string>>;
}
