import { sentenceDigest } from "./sentence-digest.ts";
import { splitSentences } from "./split-sentences.ts";

/** Where a statement says its sentence stands; a world's statements fit. */
export interface LocatableStatement {
  readonly id: string;
  readonly at: {
    /** Counted from 1 over non-blank lines. */
    readonly paragraph: number;
    /** Counted from 1 within the paragraph. */
    readonly sentence: number;
    readonly digest?: string | undefined;
  };
}

/**
 * Where a statement's sentence was found, `text.slice(start, end)`. `differs`: a sentence stands in
 * that place but is not the one that was coded. `missing`: the text has no such place.
 */
export type LocatedStatement =
  | { readonly id: string; readonly status: "found"; readonly start: number; readonly end: number }
  | {
      readonly id: string;
      readonly status: "differs";
      readonly start: number;
      readonly end: number;
      readonly message: string;
    }
  | { readonly id: string; readonly status: "missing"; readonly message: string };

/** Finds each statement's sentence in the article's text; one result per statement, in their order. */
export function locateStatements(
  text: string,
  statements: readonly LocatableStatement[],
): LocatedStatement[] {
  const paragraphs = splitSentences(text);
  return statements.map(({ id, at }): LocatedStatement => {
    const sentences = paragraphs[at.paragraph - 1];
    const place = sentences?.[at.sentence - 1];
    if (!place) {
      const has = sentences
        ? `paragraph ${at.paragraph} has ${count(sentences.length, "sentence")}`
        : `the text has ${count(paragraphs.length, "paragraph")}`;
      const message = `${id} points to paragraph ${at.paragraph}, sentence ${at.sentence}, but ${has}. Check that this is the text the world was coded from.`;
      return { id, status: "missing", message };
    }
    const digest = sentenceDigest(text.slice(place.start, place.end));
    if (at.digest !== undefined && at.digest !== digest) {
      const message = `The sentence at paragraph ${at.paragraph}, sentence ${at.sentence} is not the one that ${id} was coded from. The text may be another edition.`;
      return { id, status: "differs", ...place, message };
    }
    return { id, status: "found", ...place };
  });
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
