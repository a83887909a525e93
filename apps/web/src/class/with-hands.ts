import type { Tally } from "./tally.ts";

/** A tally with the hands that were counted in class put to it; numbers and texts take none. */
export function withHands(
  tally: Tally,
  hands: Readonly<Record<string, number>> | undefined,
): Tally {
  const counted = Object.entries(hands ?? {}).filter(([, count]) => count > 0);
  if (counted.length === 0) return tally;
  const counts = new Map(tally.shares.map(({ option, count }) => [option, count]));
  for (const [option, count] of counted) counts.set(option, (counts.get(option) ?? 0) + count);
  return {
    ...tally,
    answered: tally.answered + counted.reduce((sum, [, count]) => sum + count, 0),
    shares: [...counts].map(([option, count]) => ({ option, count })),
  };
}
