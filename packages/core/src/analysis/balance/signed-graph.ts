import type { Network } from "../../network/network.ts";
import { UsageError } from "../../vocabulary/errors.ts";

/** A tie of a signed graph between actors number `a` and `b`, a < b; its weight is never 0. */
export interface SignedEdge {
  readonly a: number;
  readonly b: number;
  /** Positive is friendly, negative hostile; any finite scale. */
  readonly weight: number;
}

/** A signed network reduced to what the measures of balance need: numbered actors and non-neutral ties. */
export interface SignedGraph {
  readonly ids: readonly string[];
  readonly n: number;
  /** Each pair at most once, in order of a, then b. */
  readonly edges: readonly SignedEdge[];
}

export interface SignedGraphOptions {
  /**
   * Ties with |weight| below this count as neutral and are left out, between 0 and 1; default 0.05,
   * the smallest alignment that two people reading the same text tend to agree on the sign of.
   */
  readonly neutral?: number;
}

/** Reads a network as a signed graph: every actor stays, neutral ties go. */
export function signedGraphOf(network: Network, options: SignedGraphOptions = {}): SignedGraph {
  const { neutral = 0.05 } = options;
  const { first, second, weight } = network.ties;
  const ids = network.actors.map((actor) => actor.id);
  const kept: { a: string; b: string; weight: number }[] = [];
  for (const [k, own] of weight.entries()) {
    if (own === 0 || Math.abs(own) < neutral) continue;
    const [a, b] = [ids[first[k] as number] as string, ids[second[k] as number] as string];
    kept.push({ a, b, weight: own });
  }
  return signedGraph(ids, kept);
}

/**
 * Builds a signed graph from named ties, such as the rows of a table.
 *
 * Ties of weight 0 are left out. Throws a `UsageError` for an unknown or repeated actor, a tie of an
 * actor with itself, a pair given twice, and a weight that is no finite number.
 */
export function signedGraph(
  ids: readonly string[],
  ties: readonly { readonly a: string; readonly b: string; readonly weight: number }[],
): SignedGraph {
  const number = new Map(ids.map((id, i) => [id, i]));
  if (number.size < ids.length) throw new UsageError("Two actors have the same id.");
  const seen = new Set<number>();
  const edges: SignedEdge[] = [];
  for (const { a, b, weight } of ties) {
    const i = number.get(a);
    const j = number.get(b);
    if (i === undefined || j === undefined) {
      throw new UsageError(`Unknown actor "${i === undefined ? a : b}" in a tie.`);
    }
    if (i === j) throw new UsageError(`"${a}" has a tie with itself.`);
    if (!Number.isFinite(weight)) throw new UsageError(`The tie ${a} – ${b} has no finite weight.`);
    const key = Math.min(i, j) * ids.length + Math.max(i, j);
    if (seen.has(key)) throw new UsageError(`The tie ${a} – ${b} is given twice.`);
    seen.add(key);
    if (weight !== 0) edges.push({ a: Math.min(i, j), b: Math.max(i, j), weight });
  }
  edges.sort((p, q) => p.a - q.a || p.b - q.b);
  return { ids, n: ids.length, edges };
}
