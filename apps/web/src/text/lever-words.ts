import { type Lever, leverSentence } from "@entente/core";
import type { Work } from "../state/work.ts";
import { speech } from "../words.ts";
import { localName } from "./local-name.ts";
import { namesIn } from "./names-in.ts";

/** A lever as a sentence in the language spoken now. */
export function leverWords(lever: Lever, work: Work): string {
  const named =
    lever.kind === "bloc" && lever.name !== undefined
      ? { ...lever, name: localName(lever.bloc, lever.name) }
      : lever;
  return leverSentence(named, work.world, { wording: speech.wording, nameOf: namesIn(work) });
}
