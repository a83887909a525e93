import { distance } from "fastest-levenshtein";

/**
 * Finds the known name that a mistyped one most likely meant, or nothing when none is near.
 *
 * Near means about a third of the longer name's letters changed at most, and at least one allowed:
 * beyond that a suggestion misleads more often than it helps. Case is ignored. Names of over
 * 100 letters are not compared, so that a hostile document cannot buy time with them.
 */
export function nearestName(got: string, known: readonly string[]): string | undefined {
  if (got.length > 100) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    if (name.length > 100) continue;
    const d = distance(got.toLowerCase(), name.toLowerCase());
    if (d < least && d <= Math.max(1, Math.round(Math.max(got.length, name.length) / 3))) {
      best = name;
      least = d;
    }
  }
  return best;
}
