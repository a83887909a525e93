import type { World } from "@entente/core";

/** One coded tie: friends (1) or at odds (−1), and why in our own words. */
export type CodedTie = readonly [a: string, b: string, sign: 1 | -1, reading: string];

export interface SignWorld {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly asOf: string;
  readonly notes: readonly string[];
  readonly actors: World["actors"];
  readonly ties: readonly CodedTie[];
  readonly reading: string;
  readonly source: string;
  readonly citations: NonNullable<World["citations"]>;
}

/**
 * A world of coded signs. A tie is one outright statement of ±1 against a prior of a quarter, so it
 * starts at ±0.8: strong, with room to move. What is not coded is neutral. Nobody has a size, so
 * each actor counts the same, as in the counts of the literature.
 */
export function signWorld({ ties, reading, source, notes, ...rest }: SignWorld): World {
  const states = rest.actors.filter((actor) => actor.kind === "state").map((actor) => actor.id);
  const { actors, citations, ...facts } = rest;
  return {
    version: 1,
    edition: 1,
    ...facts,
    notes: [...notes],
    actors,
    sizes: {
      measure: "None: every actor counts the same",
      source: "Signs are counted, not sizes, as in the literature.",
      ...(states.length > 0 ? { unknown: states.toSorted() } : {}),
      values: {},
    },
    tables: [
      {
        id: "coded",
        title: "Coded ties",
        kind: "other",
        form: "pairs",
        reading,
        weight: 1,
        uncertainty: 0.2,
        source,
        pairs: ties.map((tie) => [...tie]),
      },
    ],
    evidence: { shrinkage: 0.25 },
    licence: "CC-BY-4.0 (our wording; the facts are from the sources named)",
    citations: [...citations],
  };
}
