import { readJson } from "../../document/read-json.ts";
import { issueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { largestFile } from "./largest-file.ts";
import type { NetworkFile } from "./network-file.ts";
import { readWeight } from "./read-weight.ts";

const nothing: NetworkFile = { nodes: [], ties: [], notes: [] };

/**
 * Reads a network from node-link JSON, as NetworkX (`node_link_data`) and d3 write it: `nodes` with
 * `id`, `name` or `label`, and `links` or `edges` with `source`, `target` and `weight`, `value` or
 * `sign`. Ends are ids, or places in the list of nodes where nodes have no ids.
 */
export function fromNodeLink(text: string): Reading<NetworkFile> {
  const issues = issueList();
  if (text.length > largestFile) {
    issues.error(
      "file",
      `${text.length} characters`,
      `at most ${largestFile}`,
      "Cut the file down.",
    );
    return issues.reading(() => nothing);
  }
  const read = readJson(text.replace(/^\uFEFF/, ""), 64);
  if (!read.ok) {
    const line = text.slice(0, read.position).split("\n").length;
    issues.error(
      `line ${line}`,
      read.got,
      read.expected,
      "The file is damaged or cut short there.",
    );
    return issues.reading(() => nothing);
  }
  const { nodes, links, edges } = isRecord(read.value) ? read.value : {};
  const list = links ?? edges;
  if (!Array.isArray(nodes) || !Array.isArray(list)) {
    issues.error(
      "file",
      "no lists of nodes and links",
      "nodes, and links or edges",
      "Give it both.",
    );
    return issues.reading(() => nothing);
  }
  const found = nodes.map((node, k) => {
    const own: Record<string, unknown> = isRecord(node) ? node : { id: node };
    const id = nameOf(own.id) ?? nameOf(own.key) ?? nameOf(own.name) ?? String(k);
    const label = nameOf(own.label) ?? nameOf(own.name) ?? id;
    const size = typeof own.size === "number" && own.size > 0 ? { size: own.size } : {};
    return { id, label: /^\d+$/.test(label) ? id : label, ...size };
  });
  const ids = new Set(found.map(({ id }) => id));
  if (ids.size < found.length) {
    issues.error(
      "nodes",
      `${found.length - ids.size} ids that repeat`,
      "an id of its own for each",
      "Mend the ids.",
    );
  }
  let [loops, bare] = [0, 0];
  const ties = list.flatMap((link, k) => {
    const where = `links[${k}]`;
    if (!isRecord(link)) {
      issues.error(where, "no object", "source, target and weight", "Mend the link.");
      return [];
    }
    const end = (value: unknown): string => {
      const id = isRecord(value) ? nameOf(value.id) : nameOf(value);
      if (id !== undefined && ids.has(id)) return id;
      const placed = typeof value === "number" ? found[value]?.id : undefined;
      if (placed !== undefined) return placed;
      issues.error(
        where,
        id === undefined ? "no node" : `unknown node ${quoted(id)}`,
        "the id of a node",
        "Add the node.",
      );
      return "";
    };
    const [a, b] = [end(link.source ?? link.from), end(link.target ?? link.to)];
    const said = link.signed ?? link.weight ?? link.value ?? link.sign;
    if (said === undefined || said === null) bare++;
    const weight = said === undefined || said === null ? 1 : readWeight(String(said));
    if (Number.isNaN(weight))
      issues.error(where, quoted(String(said)), "a finite number or a sign", "Mend the weight.");
    if (a === b) loops++;
    return a === b ? [] : [{ a, b, weight }];
  });
  const notes = [
    ...(loops > 0 ? [`${loops} links from an actor to itself are left out.`] : []),
    ...(bare > 0 ? [`${bare} links have no weight; each counts as +1.`] : []),
  ];
  return issues.reading(() => ({ nodes: found, ties, notes }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string | undefined {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return text === "" ? undefined : text;
}
