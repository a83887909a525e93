import type { Resolution, Suggestion } from "../../states/resolution.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";

/** A name that is no state, or none that we know: a person may decide what it is. */
export interface NameDecision {
  readonly text: string;
  readonly kind: Exclude<Resolution["kind"], "state" | "former" | "missing">;
  readonly rows: number;
  readonly file: string;
  readonly line: number;
  readonly suggestions: readonly Suggestion[];
  /** What it was taken for, by the person's decision; "" leaves it out. */
  readonly decided?: string;
}

/** Where a name was met first. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** What is odd about the names of an import, each said once, with how many rows have it. */
export interface OddNames {
  /** A name that is not used, or only by a person's decision. */
  readonly note: (
    text: string,
    spot: Spot,
    kind?: NameDecision["kind"],
    suggestions?: readonly Suggestion[],
  ) => void;
  /** Something to know of a name that is used. */
  readonly remark: (text: string, spot: Spot) => void;
  /** A column whose codes are of another scheme than one would think. */
  readonly scheme: (where: string, reason: string) => void;
  readonly decisions: () => readonly NameDecision[];
  readonly say: (issues: IssueList) => void;
}

/** Names kept for decisions; a file of something else may hold a million. */
const most = 2000;

interface Odd {
  readonly kind: NameDecision["kind"];
  rows: number;
  readonly file: string;
  readonly line: number;
  readonly suggestions: readonly Suggestion[];
}

/** Keeps what is odd about names; `names` are a person's decisions, by which nothing more is to be said of a name. */
export function oddNames(names: Readonly<Record<string, string>>): OddNames {
  const odd = new Map<string, Odd>();
  const remarks = new Map<string, Odd>();
  const schemes: { readonly where: string; readonly reason: string }[] = [];
  let beyond = 0;

  function keep(into: Map<string, Odd>, text: string, fresh: Omit<Odd, "rows">): void {
    const before = into.get(text);
    if (before) before.rows++;
    else if (into.size < most) into.set(text, { ...fresh, rows: 1 });
    else beyond++;
  }

  return {
    note: (text, spot, kind = "unknown", suggestions = []) =>
      keep(odd, text, { ...spot, kind, suggestions }),
    remark: (text, spot) => keep(remarks, text, { ...spot, kind: "part", suggestions: [] }),
    scheme: (where, reason) => void schemes.push({ where, reason }),
    decisions: () =>
      [...odd].map(([text, { kind, rows, file, line, suggestions }]) => {
        const decided = names[text];
        return {
          text,
          kind,
          rows,
          file,
          line,
          suggestions,
          ...(decided === undefined ? {} : { decided }),
        };
      }),
    say(issues) {
      for (const { where, reason } of schemes) {
        issues.warn(
          where,
          "codes of another scheme than ISO 3166",
          "one scheme a column",
          `They are read as ${reason}.`,
        );
      }
      for (const [text, each] of odd) {
        if (Object.hasOwn(names, text)) continue;
        const { kind, rows, file, line, suggestions } = each;
        const near = suggestions.map(({ id, name }) => `${name} (${id})`).join(" or ");
        const cure =
          kind === "unknown" && near !== "" ? `Left out; did you mean ${near}?` : curesFor[kind];
        const got = `${quoted(text)}${rows > 1 ? ` in ${rows} rows` : ""}`;
        issues.warn(`${file}, line ${line}`, got, "a state", cure);
      }
      for (const [text, { rows, file, line }] of remarks) {
        const got = `${text}${rows > 1 ? ` in ${rows} rows` : ""}`;
        issues.warn(
          `${file}, line ${line}`,
          got,
          "a name of that time",
          "Check that the state is meant.",
        );
      }
      if (beyond > 0)
        issues.warn("", `${beyond} more rows with other names`, "states", "Left out.");
    },
  };
}

const curesFor: Readonly<Record<NameDecision["kind"], string>> = {
  unknown: "Left out: no state is called so. Name the one that is meant.",
  territory:
    "Left out: a territory with a code of its own. Ask for it among the actors to keep it.",
  group: "Left out: several states at once, not one.",
  part: "Left out: part of a state, or somebody in one.",
};
