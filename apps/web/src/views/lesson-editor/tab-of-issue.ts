/** The parts of the lesson editor, in the order in which a lesson is written. */
export const editorTabs = [
  "facts",
  "stages",
  "steps",
  "items",
  "keys",
  "roles",
  "rubric",
  "sources",
] as const;

export type EditorTab = (typeof editorTabs)[number];

/** The part in which the field of an issue stands, by its path in the document. */
export function tabOfIssue(where: string): EditorTab {
  const top = /^[a-z$]*/i.exec(where)?.[0] ?? "";
  if (top === "licence") return "sources";
  return editorTabs.find((tab) => tab === top) ?? "facts";
}
