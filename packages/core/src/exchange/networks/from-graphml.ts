import { emptyNetwork } from "../../network/empty-network.ts";
import type { Network } from "../../network/network.ts";
import type { NetworkTable } from "../../network/network-table.ts";
import { readNetworkTable } from "../../network/read-network-table.ts";
import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { elementRows, namedByValue, type RawElement } from "./element-rows.ts";
import type { ReadFileOptions } from "./file-columns.ts";
import { readXml } from "./read-xml.ts";

interface Key {
  readonly name: string;
  standard?: string;
}

interface Graphml {
  readonly nodes: RawElement[];
  readonly edges: RawElement[];
  readonly keys: ReadonlyMap<string, Map<string, Key>>;
  readonly graph: Map<string, string>;
  directed: boolean;
}

/**
 * Reads a GraphML file, ours or another tool's. A tie's alignment is the edge key `weight`, or
 * `signed` where there is one. Nested graphs and hyperedges are refused.
 */
export function fromGraphml(text: string, options: ReadFileOptions = {}): Reading<Network> {
  const issues = issueList();
  const { table } = graphmlTable(text, options, issues);
  return issues.failed()
    ? issues.reading(() => emptyNetwork)
    : readNetworkTable(table, options, issues);
}

/** The rows of a GraphML file before anything is made of them, and what its nodes say of themselves. */
export function graphmlTable(
  text: string,
  options: ReadFileOptions,
  issues: IssueList,
): { readonly table: NetworkTable; readonly nodeValues: readonly string[] } {
  const { keys, graph, directed, ...elements } = readGraphml(text, issues);
  const nodeValues = [...(keys.get("node") ?? new Map<string, Key>()).values()].map(
    ({ name }) => name,
  );
  if (issues.failed()) {
    return { table: { facts: new Map(), directed, nodes: [], edges: [] }, nodeValues };
  }
  const chosen = options.columns ?? {};
  const facts = new Map<string, string>();
  for (const [id, { name, standard }] of keys.get("graph") ?? []) {
    const value = graph.get(id) ?? standard;
    if (value !== undefined) facts.set(name, value);
  }
  const declared = keys.get("node") ?? new Map();
  // igraph numbers the nodes anew and keeps their ids as data of that name.
  const named = namedByValue(chosen.id ?? "id", elements, declared);
  const distinct = new Set(named.nodes.map((node) => node.own.get("id"))).size;
  const { nodes, edges } =
    chosen.id === undefined && distinct < elements.nodes.length ? elements : named;
  const table = {
    facts,
    directed,
    nodes: elementRows("node", nodes, declared, chosen, issues),
    edges: elementRows("edge", edges, keys.get("edge") ?? new Map(), chosen, issues),
  };
  return { table, nodeValues };
}

function readGraphml(text: string, issues: IssueList): Graphml {
  const keys = new Map(["graph", "node", "edge"].map((part) => [part, new Map<string, Key>()]));
  const graphml: Graphml = { nodes: [], edges: [], keys, graph: new Map(), directed: false };
  const path: string[] = [];
  let element: RawElement | undefined;
  let key: Key | undefined;
  let datum:
    | { readonly into: Map<string, string>; readonly key: string; value: string }
    | undefined;
  let graphs = 0;

  const open = (
    name: string,
    attributes: Readonly<Record<string, string>>,
    where: string,
  ): void => {
    const parent = path.at(-1);
    path.push(name);
    if (name === "key") {
      const id = attributes.id ?? "";
      key = { name: attributes["attr.name"] ?? id };
      const part = attributes.for ?? "all";
      for (const [each, known] of keys) if (part === each || part === "all") known.set(id, key);
    } else if (name === "graph") {
      if (parent === "node") {
        issues.error(
          where,
          "a graph inside a node",
          "one flat graph",
          "Flatten the file before it is read.",
        );
      } else if (++graphs > 1) {
        issues.error(
          where,
          "a second graph",
          "one graph in a file",
          "Put each graph in a file of its own.",
        );
      }
      graphml.directed = attributes.edgedefault === "directed";
    } else if (name === "hyperedge") {
      issues.error(
        where,
        "a hyperedge",
        "edges between two nodes",
        "Write it as edges between its nodes.",
      );
    } else if (name === "node" || name === "edge") {
      if (attributes.directed === "true") graphml.directed = true;
      element = { where, own: new Map(Object.entries(attributes)), values: new Map() };
      graphml[name === "node" ? "nodes" : "edges"].push(element);
    } else if (name === "data" && (parent === "node" || parent === "edge" || parent === "graph")) {
      const id = attributes.key ?? "";
      if (!keys.get(parent)?.has(id)) {
        issues.warn(
          where,
          `data of an unknown key ${quoted(id)}`,
          `a key for ${parent}`,
          "It is left out.",
        );
      }
      datum = {
        into: parent === "graph" ? graphml.graph : (element?.values ?? new Map()),
        key: id,
        value: "",
      };
    }
  };
  const takeText = (more: string): void => {
    const name = path.at(-1);
    if (name === "data" && datum) datum.value += more;
    if (name === "default" && key) key.standard = (key.standard ?? "") + more;
  };
  const close = (name: string): void => {
    path.pop();
    if (name === "data" && datum) datum.into.set(datum.key, datum.value);
    if (name === "data") datum = undefined;
    if (name === "key") key = undefined;
  };
  readXml(text, "graphml", { open, text: takeText, close }, issues);
  return graphml;
}
