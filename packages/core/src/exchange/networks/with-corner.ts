/**
 * Gives a header its missing first cell where every row is one cell wider and begins with a name of its own: R's
 * `write.table` puts names before the rows and nothing above them.
 */
export function withCorner(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const wider = rows.every((cells) => cells.length === header.length + 1);
  const ended = rows.some((cells) => (cells.at(-1) ?? "").trim() !== "");
  const named = new Set(rows.map(([name = ""]) => name.trim())).size === rows.length;
  return header.length > 1 && wider && ended && named ? ["", ...header] : header;
}
