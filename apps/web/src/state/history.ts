/** A document with the versions before and after it. Every version is a value, so undo is a move. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Names the gesture under way (one slider drag); the next change of the same name joins it. */
  readonly gesture: string | undefined;
}

/** Versions kept; more than anybody undoes, and small, since versions share what did not change. */
export const mostVersions = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], gesture: undefined };
}

/** Records a new version. Changes of one gesture become one step; an identical version is none. */
export function record<T>(history: History<T>, present: T, gesture?: string): History<T> {
  if (Object.is(present, history.present)) return history;
  if (gesture !== undefined && gesture === history.gesture)
    return { ...history, present, future: [] };
  const past = [...history.past, history.present].slice(-mostVersions);
  return { past, present, future: [], gesture };
}

/** Ends the gesture under way: what comes next is a step of its own. */
export function seal<T>(history: History<T>): History<T> {
  return history.gesture === undefined ? history : { ...history, gesture: undefined };
}

export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    gesture: undefined,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, gesture: undefined };
}
