import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { type FileEdge, gatherTies } from "./gather-ties.ts";
import { type GmlRecord, type GmlValue, readGml } from "./read-gml.ts";
import { readWeight } from "./read-weight.ts";
import { noSignedNetwork, type SignedNetwork } from "./signed-network.ts";

/** Keys that hold an edge's signed weight; the first that any edge has is taken for all. */
const weightKeys = ["signed", "weight", "sign", "value"];

/**
 * Reads a signed network from a GML file.
 *
 * Ids in quotes stay as they are; numbered nodes go by their labels where all have one of their own.
 * An edge's weight is `signed`, `weight`, `sign` or `value`, of any scale.
 */
export function fromGml(text: string): Reading<SignedNetwork> {
  const issues = issueList();
  const graphs = listsOf(readGml(text, issues), "graph");
  const [graph] = graphs;
  if (!issues.failed() && (graph === undefined || graphs.length > 1)) {
    const cure = "Put each graph in a file of its own.";
    issues.error("file", `${graphs.length} graphs`, "one graph [ … ]", cure);
  }
  if (graph === undefined || issues.failed()) return issues.reading(() => noSignedNetwork);
  const names = readNodes(listsOf(graph, "node"), issues);
  const edges = readEdges(listsOf(graph, "edge"), names, issues);
  if (issues.failed()) return issues.reading(() => noSignedNetwork);
  const ids = [...names.values()];
  const ties = gatherTies(ids, edges, issues);
  return issues.reading(() => ({ ids, ties, stages: [] }));
}

function listsOf({ entries }: GmlRecord, name: string): GmlRecord[] {
  return entries.flatMap(([key, value]) =>
    key === name && typeof value === "object" ? [value] : [],
  );
}

function entryOf({ entries }: GmlRecord, name: string): GmlValue | undefined {
  return entries.find(([key]) => key === name)?.[1];
}

/** Text of a value that names something; nothing if it is absent or blank. */
function nameOf(record: GmlRecord, key: string): string | undefined {
  const value = entryOf(record, key);
  const text = typeof value === "object" || value === undefined ? "" : String(value).trim();
  return text === "" ? undefined : text;
}

/** The nodes' ids as the file's edges name them, each with the name it goes by. */
function readNodes(nodes: readonly GmlRecord[], issues: IssueList): Map<string, string> {
  const lines = new Map<string, number>();
  for (const node of nodes) {
    const id = nameOf(node, "id");
    const known = lines.get(id ?? "");
    const where = `line ${node.line}`;
    if (id === undefined) issues.error(where, "a node without id", "an id", "Give it one.");
    else if (known !== undefined) {
      const cure = "Give every node an id of its own.";
      issues.error(where, `node ${quoted(id)} again`, `it once (line ${known})`, cure);
    } else lines.set(id, node.line);
  }
  const labels = nodes.map((node) => nameOf(node, "label"));
  const numbered = nodes.every((node) => typeof entryOf(node, "id") === "number");
  const labelled = !labels.includes(undefined) && new Set(labels).size === nodes.length;
  const ids = [...lines.keys()];
  return new Map(ids.map((id, k) => [id, numbered && labelled ? (labels[k] as string) : id]));
}

function readEdges(
  edges: readonly GmlRecord[],
  names: ReadonlyMap<string, string>,
  issues: IssueList,
): FileEdge[] {
  const known = [...names.keys()];
  const weightKey = weightKeys.find((key) =>
    edges.some((edge) => entryOf(edge, key) !== undefined),
  );
  if (edges.length > 0 && weightKey === undefined) {
    const cure = "Give each edge a weight below 0 or above.";
    issues.error("edges", "no weights", `one of ${weightKeys.join(", ")} in each edge`, cure);
  }
  let suggestions = 0;
  return edges.map((edge) => {
    const where = `line ${edge.line}`;
    const endOf = (key: "source" | "target"): string => {
      const id = nameOf(edge, key);
      const name = names.get(id ?? "");
      if (name !== undefined) return name;
      const near = id !== undefined && suggestions++ < 50 ? nearestName(id, known) : undefined;
      const cure = near === undefined ? "Add the node." : `Did you mean ${quoted(near)}?`;
      const got = id === undefined ? "no node" : `unknown node ${quoted(id)}`;
      issues.error(`${where}, ${key}`, got, "the id of a node", cure);
      return "";
    };
    const said = weightKey === undefined ? 0 : entryOf(edge, weightKey);
    const weight =
      typeof said === "object" || said === undefined ? Number.NaN : readWeight(String(said));
    if (Number.isNaN(weight)) {
      const got =
        said === undefined ? "nothing" : typeof said === "object" ? "a list" : quoted(String(said));
      const cure = "Give the edge a weight, or take it out.";
      issues.error(`${where}, ${weightKey}`, got, "a finite number or a sign", cure);
    }
    return { line: edge.line, a: endOf("source"), b: endOf("target"), weight };
  });
}
