import type { EvidenceTable } from "./evidence-table.ts";

/** How a statement came to us: said outright, reported of somebody, or implied. */
export type StatementMode = "stated" | "reported" | "implied";

/** What coding needs to know of a statement; a world's statements fit. */
export interface CodableStatement {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly mutual?: boolean | undefined;
  /** CAMEO event code. */
  readonly cameo: string;
  readonly mode: StatementMode;
  /** Whose word it is: an actor's id, or `narrator`. */
  readonly voice: string;
  /** ISO date of what is told; default the source's as-of date. */
  readonly date?: string | undefined;
}

/** A record about a pair that is not a sentence: a treaty, a vote, a standing measure. */
export interface CodableComponent {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** What the record says of the tie, −1 to 1. */
  readonly value: number;
  /** Weight beside the statements; 1 is one outright statement. */
  readonly weight: number;
  /** How far `value` may be off, 0 to 1; default `defaultUncertainty.component`. */
  readonly uncertainty?: number | undefined;
}

/** How evidence weighs; whatever is left out takes the default of `weighing`. */
export interface EvidenceOptions {
  readonly prior?: number | undefined;
  readonly shrinkage?: number | undefined;
  readonly halfLife?: number | undefined;
  readonly modes?: Readonly<Partial<Record<StatementMode, number | undefined>>> | undefined;
  readonly spread?: number | undefined;
}

/** A bloc that statements may speak of; a world's blocs fit. */
export interface SpokenOfBloc {
  readonly id: string;
  readonly members: readonly {
    readonly actor: string;
    readonly degree?: number | undefined;
    readonly since?: string | undefined;
    readonly until?: string | undefined;
  }[];
}

/** All that baseline ties rest on, as of a date; a world fits. */
export interface EvidenceSource {
  readonly asOf: string;
  readonly statements?: readonly CodableStatement[] | undefined;
  readonly components?: readonly CodableComponent[] | undefined;
  readonly tables?: readonly EvidenceTable[] | undefined;
  /** Blocs as of `asOf`; what is said of one is said of each of its members, at less weight. */
  readonly blocs?: readonly SpokenOfBloc[] | undefined;
  readonly evidence?: EvidenceOptions | undefined;
}
