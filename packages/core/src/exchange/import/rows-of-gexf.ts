import { textCell } from "../../network/read-cell.ts";
import { countryResolver } from "../../states/country-resolver.ts";
import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { gexfTable } from "../networks/from-gexf.ts";

/** Reads the arcs of a GEXF file as rows source, target, edgewidth, named by what names states best. */
export function rowsOfGexf(
  text: string,
  columns: Readonly<Record<string, string>>,
  issues: IssueList,
): string[][] | undefined {
  const first = gexfTable(text, { columns }, issues);
  if (issues.failed()) return undefined;
  const resolve = countryResolver();
  const places = (nodes: typeof first.table.nodes = []): number =>
    nodes.filter((row) =>
      ["state", "former", "territory"].includes(resolve(textCell(row, "id") ?? "").kind),
    ).length;
  let best = first.table;
  for (const value of columns.id === undefined ? ["label", ...first.nodeValues] : []) {
    const again = issueList();
    const { table } = gexfTable(text, { columns: { ...columns, id: value } }, again);
    if (!again.failed() && places(table.nodes) > places(best.nodes)) best = table;
  }
  const rows = best.edges.map((row) => [
    textCell(row, "source") ?? "",
    textCell(row, "target") ?? "",
    textCell(row, "weight") ?? "1",
  ]);
  return [["source", "target", "edgewidth"], ...rows];
}
