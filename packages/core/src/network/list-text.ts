/**
 * Writes a list of ids as one text: joined by semicolons, or as JSON where that would be ambiguous.
 * An empty list is `[]`, so that it differs from a cell that says nothing.
 */
export function listText(list: readonly string[]): string {
  const plain =
    list.length > 0 && list.every((each) => /^[^;\s]+$/.test(each)) && !list[0]?.startsWith("[");
  return plain ? list.join(";") : JSON.stringify(list);
}

/** Reads what `listText` wrote; text from elsewhere is split at semicolons. */
export function readListText(text: string): readonly string[] {
  const trimmed = text.trim();
  if (trimmed.startsWith("[")) {
    try {
      const list: unknown = JSON.parse(trimmed);
      if (Array.isArray(list) && list.every((each) => typeof each === "string")) return list;
    } catch {
      // Not ours: an id may begin with a bracket.
    }
  }
  return trimmed
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
