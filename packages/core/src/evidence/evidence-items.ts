import { type CodedEvent, codeStatement } from "./code-statement.ts";
import type { CodableComponent, EvidenceSource } from "./evidence-source.ts";
import { defaultUncertainty, type Weighing } from "./weighing.ts";

/** A statement or component as a number with a weight. */
export interface EvidenceItem {
  readonly id: string;
  readonly kind: "statement" | "component";
  /** What it says of the tie alone, −1 to 1. */
  readonly score: number;
  /** How far the score may be off, 0 to 1. */
  readonly uncertainty: number;
  readonly weight: number;
  /** The coded event it is, for a statement. */
  readonly event?: CodedEvent;
}

/** All evidence of a source by pair (`pairKey`): statements first, then components, in document order. */
export function evidenceItems(
  source: EvidenceSource,
  how: Weighing,
): ReadonlyMap<string, readonly EvidenceItem[]> {
  const byPair = new Map<string, EvidenceItem[]>();
  const add = (a: string, b: string, item: EvidenceItem): void => {
    const items = byPair.get(pairKey(a, b));
    if (items) items.push(item);
    else byPair.set(pairKey(a, b), [item]);
  };
  for (const statement of source.statements ?? []) {
    const event = codeStatement(statement, source.asOf, how);
    add(event.a, event.b, itemOfEvent(event));
  }
  for (const component of source.components ?? []) {
    add(component.a, component.b, itemOfComponent(component));
  }
  return byPair;
}

/** The name of a pair, whichever actor comes first. Ids hold no space, so names cannot collide. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function itemOfEvent(event: CodedEvent): EvidenceItem {
  return {
    id: event.id,
    kind: "statement",
    score: event.score,
    uncertainty: defaultUncertainty[event.mode],
    weight: event.weight,
    event,
  };
}

function itemOfComponent(component: CodableComponent): EvidenceItem {
  return {
    id: component.id,
    kind: "component",
    score: component.value,
    uncertainty: component.uncertainty ?? defaultUncertainty.component,
    weight: component.weight,
  };
}
