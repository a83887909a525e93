import { quoted } from "../../vocabulary/quoted.ts";
import { hasComma } from "../networks/decimal-comma.ts";
import { readWeight } from "../networks/read-weight.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { tieGatherer } from "./tie-gatherer.ts";

/** A square table: a row and a column for each actor. */
export const tieMatrix: TableKind = {
  form: "table",
  id: "matrix",
  title: "Square table of ties",
  about:
    "A row and a column for each actor under the same names; a blank cell says nothing, the diagonal is not read.",
  meaning:
    "The cell is the alignment; beyond ±1 all are divided by the largest. Where both halves differ the tie takes their mean.",
  source: "A square table of ties",
  licence: "As the file says.",
  citation: { text: "The file’s own source." },
  layouts: [
    {
      id: "matrix",
      title: "Square table",
      columns: [],
      find: (header, _, rows) => {
        const names = new Set(header.slice(1).map((name) => name.trim()));
        const labels = rows
          .slice(0, 200)
          .map((cells) => (cells[0] ?? "").trim())
          .filter((name) => name !== "");
        const shared = labels.filter((name) => names.has(name)).length;
        // Numbers throughout are a row of ties, or a matrix without names.
        if (header.every((name) => !Number.isNaN(readWeight(name)))) return undefined;
        const distinct = new Set(labels).size === labels.length && names.size === header.length - 1;
        return distinct && names.size >= 2 && labels.length >= 2 && shared * 10 >= labels.length * 8
          ? { name: 0 }
          : undefined;
      },
      rank: 3.4,
    },
  ],
  begin: ({ desk }): ImportSession => {
    const ties = tieGatherer();
    return {
      open: ({ file, header, problems }) => {
        const labels = header.slice(1).map((name) => name.trim());
        const read = desk.labels(file, "names", labels);
        const columns = labels.map((label) => ({ label, id: read(label, 1) }));
        return (cells, line) => {
          const label = (cells[0] ?? "").trim();
          const a = read(label, line);
          if (a === undefined) return false;
          if (
            cells.length > header.length &&
            cells.slice(header.length).some((cell) => cell.trim() !== "")
          ) {
            problems.row(
              line,
              "row",
              `${cells.length} cells`,
              `${header.length}, as in the header`,
              "Left out. A delimiter is too many.",
            );
            return false;
          }
          ties.takes("");
          for (const [k, { label: column, id: b }] of columns.entries()) {
            const text = cells[k + 1] ?? "";
            if (b === undefined || a === b || /^\s*(|na|nan|null|\.)\s*$/i.test(text)) continue;
            const value = readWeight(text);
            if (Number.isNaN(value))
              problems.row(
                line,
                column,
                quoted(text),
                "a finite number",
                hasComma(text)
                  ? "Left out. Write the decimals after a point, not a comma."
                  : "Left out. Mend the cell.",
              );
            else ties.add(a, b, value);
          }
          return true;
        };
      },
      finish: () => ties.contribution(tieMatrix),
    };
  },
};
