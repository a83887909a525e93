import type { SceneView } from "./scene.ts";

/** What the description of a picture says, for those who do not see it. */
export interface Described {
  readonly view: SceneView;
  readonly subtitle: string;
  readonly actors: number;
  readonly ties: number;
  /** The strongest ties, each as two names and its written number. */
  readonly strongest: readonly string[];
}

/** How a language says what a picture has to say of itself; English by default. */
export interface SceneWording {
  /** A number with its sign and so many decimals. */
  readonly signed: (value: number, decimals: number) => string;
  readonly allied: string;
  readonly hostile: string;
  /** By `span` or more. */
  readonly warmer: (span: number) => string;
  readonly colder: (span: number) => string;
  readonly baseline: string;
  /** What the paleness of a tie says where futures are known. */
  readonly doubtful: string;
  /** Kinds of actors; discs are states, or actors where some are not. */
  readonly kinds: Readonly<Record<"state" | "actor" | "organisation" | "grouping", string>>;
  /** How many ties are weaker, or changed by less, than what is drawn, or are not among each actor's strongest. */
  readonly hidden: (reason: SceneView | "backbone", count: number, least: number) => string;
  readonly describe: (described: Described) => string;
}

export const englishSceneWording: SceneWording = {
  signed: (value, decimals) => {
    const digits = Math.abs(value).toFixed(decimals);
    return Number(digits) === 0 ? digits : `${value < 0 ? "−" : "+"}${digits}`;
  },
  allied: "allied (+1)",
  hostile: "hostile (−1)",
  warmer: (span) => `warmer by ${span} or more`,
  colder: (span) => `colder by ${span} or more`,
  baseline: "baseline",
  doubtful: "paler: fewer futures share its sign",
  kinds: {
    state: "state; area shows weight",
    actor: "actor; area shows weight",
    organisation: "organisation",
    grouping: "grouping",
  },
  hidden: (reason, count, least) => {
    const ties = count === 1 ? "1 tie" : `${count} ties`;
    if (reason === "backbone") return `${ties} not drawn: each actor’s strongest are`;
    return reason === "network"
      ? `${ties} weaker than ${least} not drawn`
      : `${ties} changed by less than ${least} not drawn`;
  },
  describe: ({ view, subtitle, actors, ties, strongest }) => {
    const what = view === "difference" ? "changes of alignment" : "alignments";
    const some = ties > strongest.length ? ", the strongest being" : "";
    return `${subtitle}. ${actors} actors, ${ties} ${what}${some}: ${strongest.join("; ")}.`;
  },
};
