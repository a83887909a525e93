import type { SignedGraph } from "./signed-graph.ts";

/** A tie by the names of its actors. */
export interface TieOfGraph {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** What is known of a least cost: it lies between `lower` and `upper`, and is `upper` when proved. */
export interface Bounds {
  readonly upper: number;
  readonly lower: number;
  readonly proved: boolean;
  /** upper − lower; 0 when proved. */
  readonly gap: number;
}

interface Part {
  readonly upper: number;
  readonly lower: number;
  readonly repairs: readonly (readonly number[])[];
  readonly complete: boolean;
}

/** Adds up the bounds of parts that do not touch each other. */
export function boundsOf(parts: readonly Part[]): Bounds {
  const upper = parts.reduce((sum, part) => sum + part.upper, 0);
  const proved = parts.every((part) => part.lower === part.upper);
  const lower = proved ? upper : parts.reduce((sum, part) => sum + part.lower, 0);
  return { upper, lower, proved, gap: upper - lower };
}

/** Combines the repairs of all parts, in a fixed order, up to `most` of them. */
export function productOf(parts: readonly Part[], most: number) {
  const count = parts.reduce((product, part) => product * part.repairs.length, 1);
  const countExact = parts.every((part) => part.complete);
  const sorted = parts.map((part) => [...part.repairs].sort(byNumbers));
  const repairs: number[][] = [];
  for (let k = 0; k < Math.min(count, most); k++) {
    let rest = k;
    const repair: number[] = [];
    for (const choices of sorted) {
      repair.push(...(choices[rest % choices.length] as readonly number[]));
      rest = Math.floor(rest / choices.length);
    }
    repairs.push(repair.sort((p, q) => p - q));
  }
  return { repairs, count, countExact, allListed: countExact && count <= most };
}

/** Names the ties of a graph with the given numbers. */
export function namedTies(graph: SignedGraph, numbers: readonly number[]): TieOfGraph[] {
  return numbers.map((e) => {
    const { a, b, weight } = graph.edges[e] as SignedGraph["edges"][number];
    return { a: graph.ids[a] as string, b: graph.ids[b] as string, weight };
  });
}

function byNumbers(p: readonly number[], q: readonly number[]): number {
  for (let k = 0; k < Math.min(p.length, q.length); k++) {
    if (p[k] !== q[k]) return (p[k] as number) - (q[k] as number);
  }
  return p.length - q.length;
}
