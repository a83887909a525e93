import { createValue, type Watched } from "../state/value.ts";
import { resultSentence } from "../text/change-sentence.ts";
import { dateInWords } from "../text/date-words.ts";
import type { Lab } from "./lab.ts";

/** Least time between two spoken sentences, so that a screen reader can finish one. */
const pause = 1200;

export interface Announcer {
  readonly spoken: Watched<string>;
  /** Asks for the change to be spoken once the run for the work on screen is there. */
  readonly speakResult: () => void;
  readonly say: (text: string) => void;
}

/** The one live region's text: the change in a sentence, after an edit has come to rest. */
export function createAnnouncer(lab: Lab): Announcer {
  const spoken = createValue("");
  let wanted = false;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string): void => {
    clearTimeout(timer);
    const wait = Math.max(0, last + pause - performance.now());
    timer = setTimeout(() => {
      last = performance.now();
      spoken.set(text);
    }, wait);
  };
  const answer = (): void => {
    if (!wanted || lab.result.get()?.work !== lab.work.get()) return;
    wanted = false;
    say(resultSentence(lab.changed.get(), dateInWords(lab.date.get()), lab.nameOf.get()));
  };
  lab.result.subscribe(answer);
  return {
    spoken,
    say,
    speakResult() {
      wanted = true;
      answer();
    },
  };
}
