import { type Why, whySentence } from "@entente/core";
import type { Work } from "../state/work.ts";
import { speech } from "../words.ts";
import { leverWords } from "./lever-words.ts";
import { mechanismTitle } from "./mechanism-title.ts";
import { namesIn } from "./names-in.ts";

/** Why a tie changed, in the language spoken now. */
export function whyWords(why: Why, work: Work): string {
  const levers = new Map(work.scenario.levers.map((lever) => [lever.id, lever]));
  const naming = {
    actor: namesIn(work),
    lever: (id: string): string => {
      const lever = levers.get(id);
      return lever ? leverWords(lever, work) : id;
    },
    mechanism: (id: string) => mechanismTitle(id, work.scenario),
  };
  return whySentence(why, why.date, naming, speech.wording);
}
