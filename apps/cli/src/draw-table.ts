import stringWidth from "string-width";
import { plainText } from "./plain-text.ts";

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
}

/**
 * Draws a table without rules or colours, columns two spaces apart, one line per row. A world has tens of thousands of ties,
 * so the time it takes grows with the rows alone.
 */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((cell) => plainText(cell).replaceAll("\n", " "))),
  ];
  const widths = columns.map((_, c) =>
    lines.reduce((most, line) => Math.max(most, stringWidth(line[c] ?? "")), 0),
  );
  const fitted = (cell: string, c: number): string => {
    const space = " ".repeat((widths[c] as number) - stringWidth(cell));
    return columns[c]?.align === "right" ? space + cell : cell + space;
  };
  return lines
    .map(
      (line) =>
        `${columns
          .map((_, c) => fitted(line[c] ?? "", c))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
