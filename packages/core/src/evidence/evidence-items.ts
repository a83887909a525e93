import { type CodedEvent, codeStatement } from "./code-statement.ts";
import type { CodableComponent, EvidenceSource } from "./evidence-source.ts";
import type { EvidenceTable } from "./evidence-table.ts";
import { pairKey } from "./pair-key.ts";
import { spreadParties } from "./spread-parties.ts";
import { type TableGround, tableReader } from "./table-reader.ts";
import { defaultUncertainty, type Weighing } from "./weighing.ts";

/** A statement, a component or a table's entry as a number with a weight. */
export interface EvidenceItem {
  readonly id: string;
  readonly kind: "statement" | "component" | "table";
  /** What it says of the tie alone, −1 to 1. */
  readonly score: number;
  /** How far the score may be off, 0 to 1. */
  readonly uncertainty: number;
  readonly weight: number;
  /** The coded event it is, for a statement. */
  readonly event?: CodedEvent;
  /** Why the table says so, for a table's entry. */
  readonly ground?: TableGround;
}

/**
 * Multiples of the weights that a world gives, by component: `statements` for all statements,
 * `records` for all single components, a table's id for that table. 1 where nothing is said; 0
 * leaves the component out.
 */
export type ComponentWeights = Readonly<Record<string, number>>;

/** Gathers the evidence on a pair: statements first, then components, then tables, in document order. */
export function evidenceItems(
  source: EvidenceSource,
  how: Weighing,
  weights: ComponentWeights = {},
): (a: string, b: string) => readonly EvidenceItem[] {
  const times = (name: string): number => (Object.hasOwn(weights, name) ? (weights[name] ?? 1) : 1);
  const byPair = new Map<string, EvidenceItem[]>();
  const add = (a: string, b: string, item: EvidenceItem): void => {
    const items = byPair.get(pairKey(a, b));
    if (items) items.push(item);
    else byPair.set(pairKey(a, b), [item]);
  };
  if (times("statements") > 0) {
    const pairsOf = spreadParties(source, how.spread);
    for (const statement of source.statements ?? []) {
      const event = codeStatement(statement, source.asOf, how);
      for (const { a, b, share } of pairsOf(statement)) {
        add(a, b, itemOfEvent(event, share * times("statements")));
      }
    }
  }
  if (times("records") > 0) {
    for (const component of source.components ?? []) {
      add(component.a, component.b, itemOfComponent(component, times("records")));
    }
  }
  const tables = (source.tables ?? [])
    .filter((table) => times(table.id) > 0)
    .map((table) => itemsOfTable(table, times(table.id)));

  return (a, b) => {
    const entries = tables.flatMap((read) => read(a, b) ?? []);
    return [...(byPair.get(pairKey(a, b)) ?? []), ...entries];
  };
}

function itemOfEvent(event: CodedEvent, share: number): EvidenceItem {
  return {
    id: event.id,
    kind: "statement",
    score: event.score,
    uncertainty: defaultUncertainty[event.mode],
    weight: event.weight * share,
    event,
  };
}

function itemOfComponent(component: CodableComponent, times: number): EvidenceItem {
  return {
    id: component.id,
    kind: "component",
    score: component.value,
    uncertainty: component.uncertainty ?? defaultUncertainty.component,
    weight: component.weight * times,
  };
}

function itemsOfTable(table: EvidenceTable, times: number) {
  const { id, uncertainty = defaultUncertainty.component } = table;
  const weight = table.weight * times;
  const read = tableReader(table);
  return (a: string, b: string): EvidenceItem | undefined => {
    const entry = read(a, b);
    if (!entry) return undefined;
    return { id, kind: "table", score: entry.value, uncertainty, weight, ground: entry.ground };
  };
}
