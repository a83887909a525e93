import type {
  BallotsForm,
  EvidenceTable,
  GroupsForm,
  MatrixForm,
  PairsForm,
  PositionsForm,
} from "./evidence-table.ts";
import { pairKey } from "./pair-key.ts";

/** Why a table says what it says of one pair. */
export type TableGround =
  | { readonly form: "matrix" }
  | { readonly form: "pairs"; readonly reading?: string | undefined }
  /** Ids of the groups that hold the pair. */
  | { readonly form: "groups"; readonly groups: readonly string[] }
  | { readonly form: "positions"; readonly first: number; readonly second: number }
  /** On how many questions they voted the same, one step apart, and opposite. */
  | {
      readonly form: "ballots";
      readonly same: number;
      readonly near: number;
      readonly opposite: number;
    };

/** What a table says of one pair: a value in [−1, 1] and its ground. */
export interface TableEntry {
  readonly value: number;
  readonly ground: TableGround;
}

/** Looks pairs up in a table; nothing where it says nothing of them. Indexes the table once. */
export function tableReader(
  table: EvidenceTable,
): (a: string, b: string) => TableEntry | undefined {
  switch (table.form) {
    case "matrix":
      return matrixReader(table);
    case "pairs":
      return pairsReader(table);
    case "groups":
      return groupsReader(table);
    case "positions":
      return positionsReader(table);
    case "ballots":
      return ballotsReader(table);
  }
}

function matrixReader({ actors, step, rows }: MatrixForm) {
  const place = new Map(actors.map((actor, i) => [actor, i]));
  const ground = { form: "matrix" } as const;
  return (a: string, b: string): TableEntry | undefined => {
    const [i, j] = [place.get(a), place.get(b)];
    if (i === undefined || j === undefined || i === j) return undefined;
    const steps = i < j ? rows[i]?.[j - i - 1] : rows[j]?.[i - j - 1];
    return typeof steps === "number" ? { value: clip(steps * step), ground } : undefined;
  };
}

function pairsReader({ pairs }: PairsForm) {
  const entries = new Map(
    pairs.map(([a, b, value, reading]): [string, TableEntry] => [
      pairKey(a, b),
      { value, ground: { form: "pairs", reading } },
    ]),
  );
  return (a: string, b: string) => entries.get(pairKey(a, b));
}

/** A pair in several groups takes the value that says most, and names them all. */
function groupsReader({ groups }: GroupsForm) {
  const belongs = new Map<string, Set<number>>();
  for (const [g, { hub, members }] of groups.entries()) {
    for (const actor of hub === undefined ? members : [hub, ...members]) {
      belongs.set(actor, (belongs.get(actor) ?? new Set()).add(g));
    }
  }
  return (a: string, b: string): TableEntry | undefined => {
    const others = belongs.get(b);
    const shared = [...(belongs.get(a) ?? [])]
      .filter((g) => others?.has(g))
      .map((g) => groups[g] as GroupsForm["groups"][number])
      .filter(({ hub }) => hub === undefined || hub === a || hub === b);
    const [first, ...rest] = shared;
    if (!first) return undefined;
    const most = rest.reduce(
      (best, each) => (Math.abs(each.value) > Math.abs(best.value) ? each : best),
      first,
    );
    return { value: most.value, ground: { form: "groups", groups: shared.map(({ id }) => id) } };
  };
}

function positionsReader({ positions, neutral }: PositionsForm) {
  return (a: string, b: string): TableEntry | undefined => {
    if (!(Object.hasOwn(positions, a) && Object.hasOwn(positions, b))) return undefined;
    const [first, second] = [positions[a] as number, positions[b] as number];
    const value = clip(1 - Math.abs(first - second) / neutral);
    return { value, ground: { form: "positions", first, second } };
  };
}

const side: Readonly<Record<string, number>> = { Y: 1, A: 0, N: -1 };

function ballotsReader({ questions, votes }: BallotsForm) {
  return (a: string, b: string): TableEntry | undefined => {
    const first = Object.hasOwn(votes, a) ? (votes[a] as string) : "";
    const second = Object.hasOwn(votes, b) ? (votes[b] as string) : "";
    const apart = [0, 0, 0];
    for (let q = 0; q < questions.length; q++) {
      const [p, r] = [side[first[q] ?? "X"], side[second[q] ?? "X"]];
      if (p === undefined || r === undefined) continue;
      const distance = Math.abs(p - r);
      apart[distance] = (apart[distance] as number) + 1;
    }
    const [same, near, opposite] = apart as [number, number, number];
    const both = same + near + opposite;
    if (both === 0) return undefined;
    return { value: (same - opposite) / both, ground: { form: "ballots", same, near, opposite } };
  };
}

function clip(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
