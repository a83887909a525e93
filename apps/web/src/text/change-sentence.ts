import type { NameOf } from "./name-of.ts";
import { signed } from "./number-words.ts";
import { alignmentZones, zoneOf } from "./zones.ts";

export interface TieChange {
  readonly a: string;
  readonly b: string;
  readonly before: number;
  readonly now: number;
}

const parts = (tie: TieChange) => {
  const from = zoneOf(alignmentZones, tie.before);
  const to = zoneOf(alignmentZones, tie.now);
  const flipped = tie.before * tie.now < 0;
  const way = tie.now > tie.before ? "warmer" : "cooler";
  return { from, to, flipped, way };
};

/** One spoken sentence on a tie: “Russia – Ukraine moves from hostile to cool, −0.62 to −0.20.” */
export function changeSentence(tie: TieChange, nameOf: NameOf): string {
  const { from, to, flipped, way } = parts(tie);
  const pair = `${nameOf(tie.a)} and ${nameOf(tie.b)}`;
  const numbers = `${signed(tie.before)} to ${signed(tie.now)}`;
  if (flipped) return `${pair} change sign, from ${from} to ${to}, ${numbers}.`;
  if (from === to) return `${pair} grow ${way} but stay ${to}, ${numbers}.`;
  return `${pair} move from ${from} to ${to}, ${numbers}.`;
}

/** What is spoken after an edit: how many ties moved, and the first of them. */
export function resultSentence(
  ties: readonly (TieChange & { readonly flipped: boolean })[],
  date: string,
  nameOf: NameOf,
): string {
  const first = ties[0];
  if (!first) return `By ${date} no tie has moved.`;
  const flips = ties.filter((tie) => tie.flipped).length;
  const count = ties.length === 1 ? "one tie has moved" : `${ties.length} ties have moved`;
  const turned =
    flips === 0 ? "none changed sign" : flips === 1 ? "one changed sign" : `${flips} changed sign`;
  return `By ${date} ${count}, ${turned}. ${changeSentence(first, nameOf)}`;
}
