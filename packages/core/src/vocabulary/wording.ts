/** A sanction to be said. Names are as they are written; dates are ISO. */
export interface SanctionSaid {
  readonly action: "impose" | "lift" | "threaten";
  readonly senders: readonly string[];
  readonly targets: readonly string[];
  /** Kinds of measure by their ids; none where a lift takes all. */
  readonly measures: readonly string[];
  readonly from: string;
  readonly until: string | undefined;
}

/** A bloc move to be said. */
export interface BlocSaid {
  readonly action: "found" | "join" | "leave" | "cohesion";
  readonly bloc: string;
  readonly members: readonly string[];
  readonly from: string;
}

/** A tie change to be said; `changes` where a formula leaves the direction open. */
export interface TieSaid {
  readonly action: "impulse" | "lasting";
  readonly way: "warms" | "cools" | "changes";
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly until: string | undefined;
}

/** An event to be said. */
export interface EventSaid {
  readonly source: string;
  readonly target: string;
  readonly cameo: string;
  /** What happens in English, in our own words; absent for a code that the scheme does not know. */
  readonly what: string | undefined;
  readonly from: string;
}

/** A piece of a change to be said, with whatever it is owed to. */
export interface PieceSaid {
  readonly rule: string | undefined;
  readonly third: string | undefined;
  readonly sender: string | undefined;
  readonly bloc: string | undefined;
  /** The lever as a sentence of the same language. */
  readonly lever: string | undefined;
}

/** A mechanism's share of a change to be said. */
export interface ShareSaid {
  readonly mechanism: string;
  readonly change: number;
  /** The piece that did a third or more of it, if there is one. */
  readonly most: PieceSaid | undefined;
}

/** A tie's change to be said. */
export interface ChangeSaid {
  readonly a: string;
  readonly b: string;
  readonly before: number;
  readonly now: number;
  readonly date: string;
  /** What moved it, the largest first; for a tie that stays, the two forces that hold each other. */
  readonly along: readonly ShareSaid[];
  /** What pulled back the most, if it is worth a word. */
  readonly against: ShareSaid | undefined;
}

/**
 * How a language says what core has to say. Core speaks English (`englishWording`) and knows no other;
 * an app that speaks another language passes its own.
 */
export interface Wording {
  /** A lever as a sentence without a full stop. */
  readonly sanction: (said: SanctionSaid) => string;
  readonly bloc: (said: BlocSaid) => string;
  readonly tie: (said: TieSaid) => string;
  readonly event: (said: EventSaid) => string;
  /** Why a tie changed, in a sentence or two. */
  readonly change: (said: ChangeSaid) => string;
  /** Why a tie stays where it is. */
  readonly stay: (said: ChangeSaid) => string;
}
