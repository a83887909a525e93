import type { Links } from "../partition/links.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** The ties of a signed graph as arrays, with their weights or with their signs alone. */
export function linksOf({ n, edges }: SignedGraph, weighted: boolean): Links {
  return {
    n,
    a: Int32Array.from(edges, (edge) => edge.a),
    b: Int32Array.from(edges, (edge) => edge.b),
    w: Float64Array.from(edges, ({ weight }) => (weighted ? weight : Math.sign(weight))),
  };
}
