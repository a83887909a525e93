import { UndirectedGraph } from "graphology";
import type { Network } from "./network.ts";
import { networkFacts } from "./network-facts.ts";
import { tabulateNetwork } from "./tabulate-network.ts";

/** Attributes of a node: those of `NetworkActor` but for the id, which is the node's key. */
export interface GraphNode {
  readonly label: string;
  readonly kind: string;
  readonly weight: number;
  readonly within?: readonly string[];
  readonly lat?: number;
  readonly lon?: number;
}

/** Attributes of an edge; each mechanism's change since the baseline is `change:<mechanism>`. */
export interface GraphEdge {
  /** Signed alignment in [−1, 1]. */
  readonly weight: number;
  /** |weight|, for algorithms that cannot take negative weights. */
  readonly absWeight: number;
  readonly sign: -1 | 0 | 1;
  readonly baseline?: number;
  readonly low?: number;
  readonly high?: number;
  readonly evidence?: readonly string[];
  readonly [change: `change:${string}`]: number;
}

/** Title, date and recipe as named texts; see `networkFacts`. */
export type GraphFacts = Readonly<Record<string, string>>;

export interface ToGraphOptions {
  /** Leaves out ties whose absolute weight is smaller; default 0, which keeps every pair, neutral ones too. */
  readonly threshold?: number;
}

/**
 * Opens a network to graphology and its algorithms, as a new undirected graph.
 *
 * Most algorithms there read `weight` as a strength and go wrong on negative ones; give those
 * `absWeight`, or the positive ties alone.
 */
export function toGraph(
  network: Network,
  { threshold = 0 }: ToGraphOptions = {},
): UndirectedGraph<GraphNode, GraphEdge, GraphFacts> {
  const graph = new UndirectedGraph<GraphNode, GraphEdge, GraphFacts>();
  graph.replaceAttributes(Object.fromEntries(networkFacts(network)));
  const { nodes, edges } = tabulateNetwork(network);
  for (const { cells } of nodes) {
    const { id, ...attributes } = Object.fromEntries(cells);
    graph.addNode(id, attributes as unknown as GraphNode);
  }
  for (const [k, { cells }] of edges.entries()) {
    const { source, target, ...attributes } = Object.fromEntries(cells);
    const edge = attributes as unknown as GraphEdge;
    if (edge.absWeight >= threshold) graph.addEdgeWithKey(String(k), source, target, edge);
  }
  return graph;
}
