import type { RankedChanges } from "@entente/core";
import { words } from "../words.ts";
import type { NameOf } from "./name-of.ts";
import { signed } from "./number-words.ts";
import { zoneOf } from "./zones.ts";

export interface TieChange {
  readonly a: string;
  readonly b: string;
  readonly before: number;
  readonly now: number;
}

/** One spoken sentence on a tie: “Russia and Ukraine move from hostile to cool, −0.62 to −0.20.” */
export function changeSentence(tie: TieChange, nameOf: NameOf): string {
  const from = zoneOf("alignment", tie.before);
  const to = zoneOf("alignment", tie.now);
  const said = {
    a: nameOf(tie.a),
    b: nameOf(tie.b),
    before: signed(tie.before),
    now: signed(tie.now),
  };
  if (tie.before * tie.now < 0) return words.tieFlips({ ...said, from, to });
  if (from !== to) return words.tieMoves({ ...said, from, to });
  return tie.now > tie.before
    ? words.tieWarms({ ...said, zone: to })
    : words.tieCools({ ...said, zone: to });
}

/** What is spoken after an edit: how many ties moved, and the first of them. */
export function resultSentence(
  { first: [first], count, flips }: RankedChanges,
  date: string,
  nameOf: NameOf,
): string {
  if (!first) return words.noneMoved({ date });
  return `${words.someMoved({ date, count, flips })} ${changeSentence(first, nameOf)}`;
}
