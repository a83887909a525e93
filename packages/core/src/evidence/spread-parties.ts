import type { CodableStatement, EvidenceSource } from "./evidence-source.ts";
import { pairKey } from "./pair-key.ts";

/** One pair that a statement bears on, with the share of its weight that falls on it. */
interface Bearing {
  readonly a: string;
  readonly b: string;
  readonly share: number;
}

/**
 * Says which pairs a statement bears on. Between two actors that is their own pair, in full. What is
 * said of a bloc bears on each of its members as of the source's date, by the degree of membership
 * times `spread`; a pair that two overlapping blocs reach twice counts once, by the greater share.
 */
export function spreadParties(
  { asOf, blocs = [] }: EvidenceSource,
  spread: number,
): (statement: CodableStatement) => readonly Bearing[] {
  const members = new Map(
    blocs.map((bloc) => [
      bloc.id,
      bloc.members
        .filter(({ since = asOf, until }) => since <= asOf && (until === undefined || until > asOf))
        .map(({ actor, degree = 1 }) => ({ actor, share: degree * spread })),
    ]),
  );
  const own = (id: string) => members.get(id) ?? [{ actor: id, share: 1 }];
  return ({ source, target }) => {
    const bearings = new Map<string, Bearing>();
    for (const { actor: a, share: first } of own(source)) {
      for (const { actor: b, share: second } of own(target)) {
        const share = first * second;
        const known = bearings.get(pairKey(a, b))?.share ?? 0;
        if (a !== b && share > known) bearings.set(pairKey(a, b), { a, b, share });
      }
    }
    return [...bearings.values()];
  };
}
