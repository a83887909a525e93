import type { IssueList } from "../../vocabulary/issue-list.ts";
import type { Contribution, NetworkKind } from "../kinds/import-kind.ts";
import type { NameDesk } from "../kinds/name-desk.ts";
import { tiesContribution } from "../kinds/tie-gatherer.ts";
import type { NetworkFile } from "../networks/network-file.ts";

export interface ReadNetworkFile {
  readonly name: string;
  readonly text: string;
  readonly stage?: string;
  readonly year?: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** Reads a network format and tells what it adds to a world, with the edges read and the ties kept. */
export function networkContribution(
  kind: NetworkKind,
  { name, text, year, ...options }: ReadNetworkFile,
  desk: NameDesk,
  issues: IssueList,
):
  | { readonly contribution: Contribution; readonly rows: number; readonly used: number }
  | undefined {
  const reading = kind.read(text, options);
  for (const { severity, where, got, expected, cure } of reading.issues) {
    const say = severity === "error" ? issues.error : issues.warn;
    say(`${name}, ${where}`, got, expected, cure);
  }
  if (!reading.ok) return undefined;
  const { ties, notes, date, unread = 0 } = reading.value;
  const nodes = ownLabels(reading.value.nodes, name, issues);
  if (unread > ties.length) {
    const got = `${unread} of ${unread + ties.length} edges without a weight that can be read`;
    issues.error(`${name}, edges`, got, "numbers", "Mend the weights, or name their column.");
    return undefined;
  }
  const labels = nodes.map(({ label }) => label);
  const read = desk.labels(name, "labels", labels);
  const ids = new Map(nodes.map(({ id, label }, k) => [id, read(label, k + 1, year)]));
  const { merged: own, differing } = directionsMerged(
    ties.flatMap(({ a, b, weight }) => {
      const [x, y] = [ids.get(a), ids.get(b)];
      return x === undefined || y === undefined || x === y ? [] : [{ a: x, b: y, weight }];
    }),
  );
  if (differing > 0) {
    const got = `${differing} pairs with edges of different weight in one direction`;
    issues.warn(`${name}, edges`, got, "one edge for each", "A tie takes the mean of all.");
  }
  const values = new Map(
    nodes.flatMap(({ id, size }) =>
      size === undefined ? [] : [[ids.get(id) ?? "", size] as const],
    ),
  );
  const measure = `Weights of ${name}`.slice(0, 200);
  const sizes = values.size > 1 ? { sizes: { measure, source: name.slice(0, 500), values } } : {};
  const actors = [...new Set([...ids.values()].flatMap((id) => id ?? []))];
  const contribution = { ...tiesContribution(kind, own, notes, date), ...sizes, actors };
  return { contribution, rows: ties.length, used: own.length };
}

type Nodes = NetworkFile["nodes"];

/** Nodes of one label stay apart: each goes by its label and id. */
function ownLabels(nodes: Nodes, file: string, issues: IssueList): Nodes {
  const counts = new Map<string, number>();
  for (const { label } of nodes) counts.set(label, (counts.get(label) ?? 0) + 1);
  const repeated = nodes.filter(({ label }) => (counts.get(label) ?? 0) > 1).length;
  if (repeated === 0) return nodes;
  const got = `${repeated} nodes whose label another has too`;
  issues.warn(`${file}, labels`, got, "a label for each", "They go by label and id.");
  return nodes.map((node) =>
    (counts.get(node.label) ?? 0) > 1 ? { ...node, label: `${node.label} (${node.id})` } : node,
  );
}

/** Each pair once: the mean of what is said of it in either direction; and how many are told differently in one. */
function directionsMerged(
  ties: readonly { readonly a: string; readonly b: string; readonly weight: number }[],
) {
  const sums = new Map<string, { a: string; b: string; sum: number; count: number }>();
  const said = new Map<string, number>();
  const differing = new Set<string>();
  for (const { a, b, weight } of ties) {
    const direction = `${a}\n${b}`;
    if (weight !== (said.get(direction) ?? weight)) differing.add(direction);
    said.set(direction, weight);
    const [x, y] = a < b ? [a, b] : [b, a];
    const key = `${x}\n${y}`;
    const so = sums.get(key) ?? { a: x, b: y, sum: 0, count: 0 };
    so.sum += weight;
    so.count++;
    sums.set(key, so);
  }
  const merged = [...sums.values()].map(({ a, b, sum, count }) => ({ a, b, weight: sum / count }));
  return { merged, differing: differing.size };
}
