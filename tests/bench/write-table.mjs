import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../packages/core/docs/performance.md", import.meta.url);
const [begin, end] = ["<!-- bench:begin -->", "<!-- bench:end -->"];

/** Writes a measured table between the markers of docs/performance.md; the others there stay. */
export function writeTable({ title, head, rows, note }, where) {
  const text = readFileSync(file, "utf8");
  const [before, rest] = text.split(begin);
  const [old, after] = rest.split(end);
  const sections = new Map(
    old
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.split("\n")[0], `### ${section.trim()}`]),
  );
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const grid = [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
  const words = `${note ? `${note} ` : ""}Measured on: ${where}`;
  sections.set(title, [`### ${title}`, grid, words].join("\n\n"));
  writeFileSync(
    file,
    `${before}${begin}\n\n${[...sections.values()].join("\n\n")}\n\n${end}${after}`,
  );
}
