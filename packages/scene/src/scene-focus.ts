/** What the picture is about: an actor with all its ties, one tie, or nothing in particular. */
export type SceneFocus =
  | { readonly kind: "none" }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "tie"; readonly a: string; readonly b: string };

/** Whether a tie is what the picture is about. */
export function inFocus(focus: SceneFocus, a: string, b: string): boolean {
  if (focus.kind === "none") return true;
  if (focus.kind === "actor") return focus.id === a || focus.id === b;
  return (focus.a === a && focus.b === b) || (focus.a === b && focus.b === a);
}
