/** What the inspector is about. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "tie"; readonly a: string; readonly b: string }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "lever"; readonly id: string };

export const nothing: Selection = { kind: "none" };

/** The selection, or nothing when what it names is no longer there. */
export function stillThere(
  selection: Selection,
  actors: ReadonlySet<string>,
  levers: ReadonlySet<string>,
): Selection {
  switch (selection.kind) {
    case "none":
      return selection;
    case "tie":
      return actors.has(selection.a) && actors.has(selection.b) ? selection : nothing;
    case "actor":
      return actors.has(selection.id) ? selection : nothing;
    case "lever":
      return levers.has(selection.id) ? selection : nothing;
  }
}
