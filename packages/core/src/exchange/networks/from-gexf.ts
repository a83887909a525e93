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

/** What stands in a GEXF file, before it is known what the columns mean. */
interface Gexf {
  readonly nodes: RawElement[];
  readonly edges: RawElement[];
  readonly declared: Readonly<
    Record<"node" | "edge", Map<string, { name: string; standard?: string }>>
  >;
  readonly meta: Map<string, string>;
  directed: boolean;
}

/**
 * Reads a static GEXF file of version 1.1, 1.2 or 1.3, ours or another tool's.
 *
 * A tie's alignment is the edge attribute `signed` where there is one, else the edge's weight.
 * Colours, positions and hierarchy are left aside. See `ReadFileOptions` for what can be chosen.
 */
export function fromGexf(text: string, options: ReadFileOptions = {}): Reading<Network> {
  const issues = issueList();
  const { table } = gexfTable(text, options, issues);
  return issues.failed()
    ? issues.reading(() => emptyNetwork)
    : readNetworkTable(table, options, issues);
}

/** The rows of a GEXF file before anything is made of them, and what its nodes say of themselves. */
export function gexfTable(
  text: string,
  options: ReadFileOptions,
  issues: IssueList,
): { readonly table: NetworkTable; readonly nodeValues: readonly string[] } {
  const { declared, meta, directed, ...elements } = readGexf(text, issues);
  const nodeValues = [...declared.node.values()].map(({ name }) => name);
  if (issues.failed()) {
    return { table: { facts: new Map(), directed, nodes: [], edges: [] }, nodeValues };
  }
  const chosen = options.columns ?? {};
  const { nodes, edges } =
    chosen.id === undefined ? elements : namedByValue(chosen.id, elements, declared.node);
  const edgeRows = elementRows("edge", edges, declared.edge, chosen, issues);
  // GEXF leaves a weight of 1 out, so where one edge has a weight every edge has.
  const weighted = chosen.weight === undefined && edgeRows.some(({ cells }) => cells.has("weight"));
  const table = {
    facts: factsOf(meta, options.date, issues),
    directed,
    nodes: elementRows("node", nodes, declared.node, chosen, issues),
    edges: weighted
      ? edgeRows.map((row) =>
          row.cells.has("weight") ? row : { ...row, cells: new Map(row.cells).set("weight", 1) },
        )
      : edgeRows,
  };
  return { table, nodeValues };
}

function readGexf(text: string, issues: IssueList): Gexf {
  const gexf: Gexf = {
    nodes: [],
    edges: [],
    declared: { node: new Map(), edge: new Map() },
    meta: new Map(),
    directed: false,
  };
  const path: string[] = [];
  const within: RawElement[] = [];
  let part: "node" | "edge" = "node";
  let attribute: { name: string; standard?: string } | undefined;
  let graphs = 0;
  let nested = false;

  const open = (
    name: string,
    attributes: Readonly<Record<string, string>>,
    where: string,
  ): void => {
    path.push(name);
    if (name === "gexf") checkVersion(attributes.version, where, issues);
    else if (name === "graph") {
      graphs++;
      gexf.directed = attributes.defaultedgetype === "directed";
      checkGraph(graphs, attributes.mode, where, issues);
    } else if (name === "attributes") {
      part = attributes.class === "edge" ? "edge" : "node";
    } else if (name === "attribute") {
      const id = attributes.id ?? "";
      attribute = { name: attributes.title ?? id };
      gexf.declared[part].set(id, attribute);
    } else if (name === "node" || name === "edge") {
      if (name === "node" && within.length > 0) nested = true;
      if (name === "edge" && attributes.type === "directed") gexf.directed = true;
      const element = {
        where,
        own: new Map(Object.entries(attributes)),
        values: new Map<string, string>(),
      };
      gexf[name === "node" ? "nodes" : "edges"].push(element);
      within.push(element);
    } else if (name === "attvalue") {
      within.at(-1)?.values.set(attributes.for ?? attributes.id ?? "", attributes.value ?? "");
    } else if (name === "meta") {
      gexf.meta.set("lastmodifieddate", attributes.lastmodifieddate ?? "");
    }
  };
  const takeText = (more: string): void => {
    const [name = "", parent] = [path.at(-1), path.at(-2)];
    if (parent === "meta") gexf.meta.set(name, (gexf.meta.get(name) ?? "") + more);
    if (name === "default" && attribute) attribute.standard = (attribute.standard ?? "") + more;
  };
  const close = (name: string): void => {
    path.pop();
    if (name === "node" || name === "edge") within.pop();
    if (name === "attribute") attribute = undefined;
  };
  readXml(text, "gexf", { open, text: takeText, close }, issues);
  if (nested) {
    issues.warn(
      "nodes",
      "nodes inside nodes",
      "a flat list",
      "All are read as actors; who contains whom is left out.",
    );
  }
  return gexf;
}

function checkVersion(version: string | undefined, where: string, issues: IssueList): void {
  if (version === undefined) {
    issues.warn(where, "no version", "version 1.1, 1.2 or 1.3", "It is read as 1.3.");
  } else if (!/^1\.[123](draft)?$/.test(version)) {
    const cure = "Open the file in Gephi and export it again, which writes 1.3.";
    issues.error(where, `GEXF version ${quoted(version)}`, "1.1, 1.2 or 1.3", cure);
  }
}

function checkGraph(
  graphs: number,
  mode: string | undefined,
  where: string,
  issues: IssueList,
): void {
  if (graphs > 1) {
    issues.error(
      where,
      "a second graph",
      "one graph in a file",
      "Put each graph in a file of its own.",
    );
  }
  if (mode === "dynamic") {
    issues.error(
      where,
      "a graph that changes in time",
      "one moment",
      "Export a single moment of it as a static graph.",
    );
  }
}

/** Title, date and recipe from our keywords; for other tools' files, what their meta element offers. */
function factsOf(
  meta: ReadonlyMap<string, string>,
  date: string | undefined,
  issues: IssueList,
): Map<string, string> {
  const facts = new Map<string, string>();
  for (const [, name = "", value = ""] of (meta.get("keywords") ?? "").matchAll(
    /entente:(\w+)=([^,\s]*)/g,
  )) {
    try {
      facts.set(name, decodeURIComponent(value));
    } catch {
      issues.warn(
        "meta, keywords",
        quoted(value),
        "percent-encoded text",
        `The ${name} is left out.`,
      );
    }
  }
  const title = meta.get("title")?.trim();
  if (!facts.has("title") && title) facts.set("title", title);
  const modified = meta.get("lastmodifieddate")?.slice(0, 10);
  if (!facts.has("date") && date === undefined && modified) {
    facts.set("date", modified);
    issues.warn(
      "meta",
      "no date of the network",
      "one",
      `The date the file was changed is taken: ${quoted(modified)}.`,
    );
  }
  return facts;
}
