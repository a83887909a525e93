import { sanctionIntensity } from "../../scenario/compile/sanction-intensity.ts";
import type { SanctionKind } from "../../schema/world-schema.ts";
import type { SanctionCase } from "./gsdb-reader.ts";
import { type PairValues, pairValues } from "./pair-values.ts";

/** What lists of persons say of the tie between two states, and decisions of the United Nations. */
export const listValue = -0.1;
const unitedShare = 0.25;

/** What the cases in force say of pairs of states, and against whom the United Nations have decided. */
export function gsdbValues(
  inForce: readonly SanctionCase[],
  cases: readonly SanctionCase[],
): { readonly pairs: PairValues; readonly united: ReadonlySet<string> } {
  const pairs = pairValues();
  const byPair = new Map<string, { kinds: Set<SanctionKind>; listed: boolean; ids: string[] }>();
  const united = new Set<string>();
  for (const each of inForce) {
    for (const target of each.targets) {
      if (each.united) united.add(target);
      for (const sender of each.senders) {
        if (sender === target) continue;
        const key = sender < target ? `${sender} ${target}` : `${target} ${sender}`;
        const so = byPair.get(key) ?? { kinds: new Set(), listed: true, ids: [] };
        if (!each.listed) {
          so.listed = false;
          for (const kind of each.measures) so.kinds.add(kind);
        }
        so.ids.push(each.id);
        byPair.set(key, so);
      }
    }
  }
  for (const [key, { kinds, listed, ids }] of byPair) {
    const [a = "", b = ""] = key.split(" ");
    const intensity =
      1 - [...kinds].reduce((rest, kind) => rest * (1 - sanctionIntensity[kind]), 1);
    const value = listed ? listValue : Math.min(listValue, -intensity);
    const what = listed
      ? "lists of persons or firms"
      : [...kinds].sort().join(", ") || "other measures";
    pairs.add(
      a,
      b,
      value,
      `${what}: case ${ids.slice(0, 6).join(", ")}${ids.length > 6 ? " …" : ""}`,
    );
  }
  const states = [...new Set(cases.flatMap(({ senders, targets }) => [...senders, ...targets]))];
  for (const target of united) {
    for (const state of states)
      if (state !== target)
        pairs.add(
          state,
          target,
          -sanctionIntensity.arms * unitedShare,
          "decision of the United Nations",
        );
  }
  return { pairs, united };
}
