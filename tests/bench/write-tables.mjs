import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../packages/core/docs/performance.md", import.meta.url);
const [begin, end] = ["<!-- bench:begin -->", "<!-- bench:end -->"];

/** Writes measured tables between the markers of docs/performance.md; tables that were not measured stay. */
export function writeTables(tables, where) {
  const text = readFileSync(file, "utf8");
  const [before, rest] = text.split(begin);
  const [old, after] = rest.split(end);
  const sections = new Map(
    old
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.split("\n")[0], `### ${section.trim()}`]),
  );
  for (const { title, head, rows, note } of tables) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const grid = [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
    sections.set(
      title,
      [`### ${title}`, grid, `${note ? `${note} ` : ""}Measured on: ${where}`].join("\n\n"),
    );
  }
  writeFileSync(
    file,
    `${before}${begin}\n\n${[...sections.values()].join("\n\n")}\n\n${end}${after}`,
  );
}
