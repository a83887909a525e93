import type { AbstractGraph, Attributes } from "graphology-types";
import { issueList } from "../vocabulary/issue-list.ts";
import { quoted } from "../vocabulary/quoted.ts";
import type { Reading } from "../vocabulary/reading.ts";
import type { Network } from "./network.ts";
import type { Cell } from "./network-table.ts";
import { type ReadNetworkOptions, readNetworkTable } from "./read-network-table.ts";

/**
 * Makes a network of a graphology graph of any type, with the attributes that `toGraph` writes;
 * others are left aside. Directed edges and parallel edges are treated as in files.
 */
export function fromGraph(
  graph: AbstractGraph,
  options: ReadNetworkOptions = {},
): Reading<Network> {
  const facts = Object.entries(graph.getAttributes()).filter(
    (fact): fact is [string, string] => typeof fact[1] === "string",
  );
  const nodes = graph.mapNodes((id, attributes) => ({
    where: `node ${quoted(id)}`,
    cells: cellsOf(attributes, { id }),
  }));
  const edges = graph.mapEdges((key, attributes, source, target) => ({
    where: `edge ${quoted(key)}`,
    cells: cellsOf(attributes, { source, target }),
  }));
  const directed = graph.directedSize > 0;
  return readNetworkTable({ facts: new Map(facts), directed, nodes, edges }, options, issueList());
}

function cellsOf(attributes: Attributes, own: Readonly<Record<string, string>>): Map<string, Cell> {
  return new Map([...Object.entries(attributes).filter(isCell), ...Object.entries(own)]);
}

function isCell(entry: [string, unknown]): entry is [string, Cell] {
  const value = entry[1];
  if (Array.isArray(value)) return value.every((each) => typeof each === "string");
  return typeof value === "number" || typeof value === "string";
}
