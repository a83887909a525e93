import type { IssueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportKind, TableKind } from "../kinds/import-kind.ts";
import { detectInText, headsOf } from "./detect-kind.ts";
import { importKind, importKinds } from "./import-kinds.ts";
import { type LayoutMatch, matchLayout } from "./match-layout.ts";

/** The kind that a file is read as, why, and for a table how it is laid out. */
export interface ChosenKind {
  readonly kind: ImportKind;
  readonly reason: string;
  /** Absent for networks, and for what becomes a table only when it is read whole. */
  readonly match?: LayoutMatch | undefined;
}

/** Chooses the kind of a file by its beginning, or checks the one that is asked for; says why there is none. */
export function chooseKind(
  name: string,
  start: string,
  wanted: string | undefined,
  columns: Readonly<Record<string, string>>,
  issues: IssueList,
): ChosenKind | undefined {
  return choose();

  function choose(): ChosenKind | undefined {
    if (start.trim() === "") {
      issues.error(name, "an empty file", "a table or network", "Check the file.");
      return undefined;
    }
    if (wanted === undefined) {
      const [best] = detectInText(start, name);
      if (best)
        return best.kind.form === "network"
          ? { kind: best.kind, reason: best.reason }
          : withLayout(best.kind, best.match, best.reason);
      const seen = headsOf(start)[0]
        ?.records[0]?.cells.slice(0, 12)
        .map((cell) => quoted(cell.trim()))
        .join(", ");
      issues.error(
        name,
        `columns ${seen ?? "none"}`,
        "a file of a known kind",
        "Name its kind and map its columns.",
      );
      return undefined;
    }
    const kind = importKind(wanted);
    if (!kind) {
      const ids = importKinds.map(({ id }) => id);
      const near = nearestName(wanted, ids);
      issues.error(
        "kind",
        quoted(wanted),
        `one of ${ids.join(", ")}`,
        near === undefined ? "Choose one." : `Did you mean ${quoted(near)}?`,
      );
      return undefined;
    }
    return kind.form === "network"
      ? { kind, reason: "as asked" }
      : withLayout(kind, undefined, "as asked");
  }

  function withLayout(
    kind: TableKind,
    found: LayoutMatch | undefined,
    reason: string,
  ): ChosenKind | undefined {
    const markup = /^\s*</.test(start);
    if (markup && kind.id === "trade") return { kind, reason, match: undefined };
    const match =
      (Object.keys(columns).length > 0 ? undefined : found) ??
      matchLayout(kind, headsOf(start), columns);
    if (match) return { kind, reason, match };
    const [head] = headsOf(start);
    const seen = head?.records
      .slice(0, 1)
      .flatMap(({ cells }) => cells.slice(0, 16).map((cell) => quoted(cell.trim())))
      .join(", ");
    const needed = kind.layouts
      .map(
        ({ title: layout, columns: of }) =>
          `${layout.toLowerCase()} (${of
            .filter(({ required }) => required)
            .map(({ id }) => id)
            .join(", ")})`,
      )
      .join("; or ");
    issues.error(
      name,
      `columns ${seen ?? "none"}`,
      `${kind.title}: ${needed}`,
      "Map the columns, or choose another kind.",
    );
    return undefined;
  }
}
