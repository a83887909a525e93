import type { Lever, Scenario, StepScreen } from "@entente/core";
import type { Picture } from "../lab.ts";
import type { Panel } from "../panel.ts";
import type { Gate } from "./lesson-gate.ts";

/** What a lesson leaves open at this moment. Views hide the rest, and the store refuses it. */
export interface Locks {
  readonly pictures: readonly Picture[];
  readonly panels: readonly Panel[];
  readonly playhead: boolean;
  readonly why: boolean;
  readonly equation: boolean;
  readonly levers: "all" | readonly string[];
  readonly mechanisms: "all" | readonly string[];
  readonly add: readonly Lever["kind"][];
}

const nothing: readonly string[] = [];

export function locksOf(screen: StepScreen, { shown, mayChange }: Gate): Locks {
  const { levers, mechanisms, add } = screen.unlock;
  return {
    pictures: screen.pictures,
    panels: screen.panels,
    playhead: screen.playhead && shown,
    why: screen.why && shown,
    equation: screen.equation && shown,
    levers: mayChange ? levers : nothing,
    mechanisms: mayChange ? mechanisms : nothing,
    add: mayChange ? add : [],
  };
}

/** Whether anything at all may be changed. */
export const isOpen = ({ levers, mechanisms, add }: Locks): boolean =>
  levers.length > 0 || mechanisms.length > 0 || add.length > 0;

const same = (p: unknown, q: unknown): boolean =>
  p === q || JSON.stringify(p) === JSON.stringify(q);
const opens = (unlocked: "all" | readonly string[], id: string): boolean =>
  unlocked === "all" || unlocked.includes(id);

/**
 * Whether a change of the scenario stays within what is unlocked. `given` is the step's scenario: a
 * lever that it does not have is the student's own, who may change and remove it.
 */
export function allows(locks: Locks, given: Scenario, before: Scenario, next: Scenario): boolean {
  const { levers: _, mechanisms: from, ...rest } = before;
  const { levers: __, mechanisms: to, ...nextRest } = next;
  if (!same(rest, nextRest)) return false;
  const mechanisms = new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})]);
  for (const id of mechanisms) {
    if (!same(from?.[id], to?.[id]) && !opens(locks.mechanisms, id)) return false;
  }
  const theirs = new Set(given.levers.map(({ id }) => id));
  const old = new Map(before.levers.map((lever) => [lever.id, lever]));
  const now = new Map(next.levers.map((lever) => [lever.id, lever]));
  if (now.size !== next.levers.length) return false;
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [p, q] = [old.get(id), now.get(id)];
    if (same(p, q)) continue;
    const mine = !theirs.has(id);
    const kind = (q ?? p)?.kind;
    const free = mine ? kind !== undefined && locks.add.includes(kind) : opens(locks.levers, id);
    if (!free || (!mine && q === undefined)) return false;
  }
  return true;
}
