import { saysNothing } from "./read-number.ts";
import type { Vote } from "./vote-table.ts";

const words: Readonly<Record<string, Vote>> = {
  yes: 1,
  y: 1,
  "1": 1,
  for: 1,
  approve: 1,
  approved: 1,
  favour: 1,
  favor: 1,
  infavor: 1,
  infavour: 1,
  pro: 1,
  abstain: 2,
  abstained: 2,
  abstention: 2,
  a: 2,
  "2": 2,
  abs: 2,
  no: 3,
  n: 3,
  "3": 3,
  against: 3,
  con: 3,
  absent: 0,
  x: 0,
  nv: 0,
  nonvoting: 0,
  "8": 0,
  "9": 0,
  notamember: 0,
  notvoting: 0,
  didnotvote: 0,
  dnv: 0,
};

/** What a vote cell says; nothing if it is no vote. `signed` is 1, 0, −1. */
export function readVote(text: string, signed: boolean): Vote | undefined {
  const plain = text.trim().replace(/\.0+$/, "").toLowerCase();
  if (signed)
    return plain === "1"
      ? 1
      : plain === "0"
        ? 2
        : plain === "-1"
          ? 3
          : saysNothing(text)
            ? 0
            : undefined;
  const word = plain.replace(/[^a-z0-9]/g, "");
  if (Object.hasOwn(words, word)) return words[word];
  return saysNothing(text) ? 0 : undefined;
}

/** A vote in words. */
export const voteWords: Readonly<Record<Vote, string>> = {
  0: "absent",
  1: "in favour",
  2: "abstained",
  3: "against",
};
