import { distance } from "fastest-levenshtein";

/**
 * The known names that lie nearest to a mistyped one, nearest first, at most `most` of them; none
 * that is further off than about a third of its letters. Case is ignored. See `nearestName`.
 */
export function nearestNames(got: string, known: readonly string[], most = 3): string[] {
  if (got.length > 100) return [];
  const name = got.toLowerCase();
  return known
    .map((each) => ({ each, far: distance(name, each.toLowerCase()) }))
    .filter(
      ({ each, far }) => far <= Math.max(1, Math.round(Math.max(name.length, each.length) / 3)),
    )
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ each }) => each);
}
