/** What a question is about: a number of the run that a study can look at. */
export type Subject =
  | { readonly kind: "tie" | "camp"; readonly a: string; readonly b: string }
  | { readonly kind: "tension" }
  | { readonly kind: "indicator"; readonly id: string };

/** The name under which core knows it. */
export function outcomeOf(subject: Subject): string {
  switch (subject.kind) {
    case "tension":
      return "tension";
    case "indicator":
      return `indicator/${subject.id}`;
    default:
      return `${subject.kind}/${subject.a}/${subject.b}`;
  }
}
