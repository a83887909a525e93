import { type Lever, leverSentence } from "@entente/core";
import { namesIn, type Work } from "../store/work.ts";
import { speech } from "../words.ts";
import { localName } from "./local-name.ts";

/** A lever as a sentence in the language spoken now. */
export function leverWords(lever: Lever, work: Work): string {
  const named =
    lever.kind === "bloc" && lever.name !== undefined
      ? { ...lever, name: localName(lever.bloc, lever.name) }
      : lever;
  return leverSentence(named, work.world, { wording: speech.wording, nameOf: namesIn(work) });
}
