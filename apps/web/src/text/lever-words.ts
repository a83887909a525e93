import { type Lever, leverSentence } from "@entente/core";
import { namesIn, type Work } from "../store/work.ts";
import { speech } from "../words.ts";

/** A lever as a sentence in the language spoken now. */
export const leverWords = (lever: Lever, work: Work): string =>
  leverSentence(lever, work.world, { wording: speech.wording, nameOf: namesIn(work) });
