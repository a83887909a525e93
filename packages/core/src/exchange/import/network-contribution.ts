import type { IssueList } from "../../vocabulary/issue-list.ts";
import type { Contribution, NetworkKind } from "../kinds/import-kind.ts";
import type { NameDesk } from "../kinds/name-desk.ts";
import { tiesContribution } from "../kinds/tie-gatherer.ts";

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
  const { nodes, ties, notes } = reading.value;
  const labels = nodes.map(({ label }) => label);
  const read = desk.labels(name, "labels", labels);
  const ids = new Map(nodes.map(({ id, label }, k) => [id, read(label, k + 1, year)]));
  const own = directionsMerged(
    ties.flatMap(({ a, b, weight }) => {
      const [x, y] = [ids.get(a), ids.get(b)];
      return x === undefined || y === undefined || x === y ? [] : [{ a: x, b: y, weight }];
    }),
  );
  const values = new Map(
    nodes.flatMap(({ id, size }) =>
      size === undefined ? [] : [[ids.get(id) ?? "", size] as const],
    ),
  );
  const measure = `Weights of ${name}`.slice(0, 200);
  const sizes = values.size > 1 ? { sizes: { measure, source: name.slice(0, 500), values } } : {};
  const actors = [...new Set([...ids.values()].flatMap((id) => id ?? []))];
  const contribution = { ...tiesContribution(kind, own, notes), ...sizes, actors };
  return { contribution, rows: ties.length, used: own.length };
}

/** Each pair once: the mean of what is said of it in either direction. */
function directionsMerged(
  ties: readonly { readonly a: string; readonly b: string; readonly weight: number }[],
) {
  const sums = new Map<string, { a: string; b: string; sum: number; count: number }>();
  for (const { a, b, weight } of ties) {
    const [x, y] = a < b ? [a, b] : [b, a];
    const key = `${x}\n${y}`;
    const so = sums.get(key) ?? { a: x, b: y, sum: 0, count: 0 };
    so.sum += weight;
    so.count++;
    sums.set(key, so);
  }
  return [...sums.values()].map(({ a, b, sum, count }) => ({ a, b, weight: sum / count }));
}
