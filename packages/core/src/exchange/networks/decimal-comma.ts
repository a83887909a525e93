const comma = /^\s*[+-]?\d*,\d+(e[+-]?\d+)?\s*$/i;

/** Whether a cell is a number with its decimals after a comma, or with a comma at the thousands. */
export function hasComma(text: string): boolean {
  return comma.test(text);
}

/**
 * Cells with their decimals after a point. To be asked only of tables that part their cells by semicolons, as
 * spreadsheets do where the comma is taken by the decimals: elsewhere 1,234 may be a thousand and more.
 */
export function withPoints(cells: readonly string[]): readonly string[] {
  return cells.some(hasComma)
    ? cells.map((cell) => (hasComma(cell) ? cell.replace(",", ".") : cell))
    : cells;
}
