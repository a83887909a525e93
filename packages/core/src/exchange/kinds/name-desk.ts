import { codeSchemeOf } from "../../states/code-scheme.ts";
import { countryResolver } from "../../states/country-resolver.ts";
import type { Resolution, Suggestion } from "../../states/resolution.ts";
import { stateIndex } from "../../states/state-index.ts";
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

/** Tells the actor that a cell names, or nothing where it names none; everything odd is kept. */
export type NameReader = (text: string, line: number, year?: number) => string | undefined;

export interface NameDesk {
  /** A reader for one column of one file; its scheme is told from the sample. */
  readonly column: (
    file: string,
    column: string,
    sample: readonly string[],
    options?: ColumnOptions,
  ) => NameReader;
  /**
   * A reader for labels of anybody's network: states where at least four of five labels name one,
   * else, and for the rest, actors of their own under their labels.
   */
  readonly labels: (file: string, column: string, sample: readonly string[]) => NameReader;
  /** Reads names without a column of their own. */
  readonly plain: (text: string, year?: number) => Resolution;
  /** Whether an actor is wanted. */
  readonly wanted: (id: string) => boolean;
  readonly nameOf: (id: string) => string;
  /** Whether an actor is no state but a label of its own. */
  readonly isOwn: (id: string) => boolean;
  readonly decisions: () => readonly NameDecision[];
  /** Says what was not used, each name once. */
  readonly close: (issues: IssueList) => void;
}

export interface ColumnOptions {
  /** Called with a group's id, for kinds that know what to do with groups. */
  readonly group?: (id: string, line: number) => void;
  /** Whether names that are no state are said; default true. */
  readonly say?: boolean;
}

export interface DeskOptions {
  /** Actors to keep; default all. */
  readonly actors?: ReadonlySet<string>;
  /** What names mean, by a person's decision: an actor's id, or "" to leave out. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Names kept for decisions; a file of something else may hold a million. */
const most = 2000;

/** Reads the names of all files of an import and keeps what is to be said about them. */
export function nameDesk({ actors, names = {} }: DeskOptions = {}): NameDesk {
  const plain = countryResolver();
  const known = new Map<string, string>();
  const odd = new Map<string, Odd>();
  const notes = new Map<string, Odd>();
  const schemes: { readonly where: string; readonly reason: string }[] = [];
  let beyond = 0;

  const own = new Map<string, string>();
  const ownIds = new Set<string>();

  const wanted = (id: string): boolean => actors === undefined || actors.has(id);

  return {
    column: (file, column, sample, { group, say = true } = {}) => {
      const scheme = codeSchemeOf(column, sample);
      if (scheme.surprising) schemes.push({ where: `${file}, ${column}`, reason: scheme.reason });
      const numbers = new Map<string, string>();
      return (text, line, year) => {
        const name = text.trim();
        if (Object.hasOwn(names, name)) {
          note(odd, name, "unknown", file, line, []);
          return take(names[name] as string);
        }
        const found = scheme.resolve(name, year);
        switch (found.kind) {
          case "state":
            known.set(found.id, found.name);
            sayTwice(numbers, found, name, file, line, year);
            if (found.note)
              note(notes, `${name}: ${found.note}, read as ${found.name}`, "part", file, line, []);
            return wanted(found.id) ? found.id : undefined;
          case "former":
            known.set(found.id, found.name);
            return wanted(found.id) ? found.id : undefined;
          case "missing":
            return undefined;
          case "territory":
            // A territory is left out unless somebody asks for it by name.
            if (actors?.has(found.id)) {
              known.set(found.id, found.name);
              return found.id;
            }
            break;
          case "group":
            if (group) {
              group(found.id, line);
              return undefined;
            }
        }
        if (say) note(odd, name, found.kind, file, line, suggestionsOf(found));
        return undefined;
      };
    },
    labels: (file, column, sample) => {
      const { resolve, scheme, reason, surprising } = codeSchemeOf(column, sample);
      const distinct = [...new Set(sample.map((text) => text.trim()))].filter(
        (text) => text !== "",
      );
      const states = distinct.filter((text) => isPlace(resolve(text).kind)).length;
      const asStates =
        states * 5 >= distinct.length * 4 &&
        !distinct.every((text) => /^\d+$/.test(text) && scheme === "iso");
      if (asStates && surprising) schemes.push({ where: `${file}, ${column}`, reason });
      const holders = new Map<string, string>();
      return (text, line, year) => {
        const label = text.trim();
        if (label === "") return undefined;
        if (Object.hasOwn(names, label)) {
          note(odd, label, "unknown", file, line, []);
          return take(names[label] as string);
        }
        const found = asStates ? resolve(label, year) : undefined;
        if (found && isPlace(found.kind) && "id" in found && "name" in found) {
          // Two labels of one network are two actors, also where one state carries on the other.
          const holder = holders.get(found.id) ?? label;
          holders.set(found.id, holder);
          if (holder === label) {
            known.set(found.id, found.name);
            return wanted(found.id) ? found.id : undefined;
          }
        }
        const id = ownId(label, asStates);
        return wanted(id) || wanted(label) ? id : undefined;
      };
    },
    isOwn: (id) => ownIds.has(id),
    plain: (text, year) => plain(text.trim(), year),
    wanted,
    nameOf: (id) => {
      const name = known.get(id);
      if (name !== undefined) return name;
      const found = plain(id);
      return "name" in found ? found.name : id;
    },
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
    close: (issues) => {
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
      for (const [text, { rows, file, line }] of notes) {
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

  /** Two numbers for one state in one year are an oddity of the data: said once. */
  function sayTwice(
    numbers: Map<string, string>,
    { id, name }: { readonly id: string; readonly name: string },
    text: string,
    file: string,
    line: number,
    year: number | undefined,
  ): void {
    if (!/^\d+$/.test(text)) return;
    const key = `${id} ${year ?? ""}`;
    const first = numbers.get(key);
    if (first === undefined) numbers.set(key, text);
    else if (first !== text && Number(first) !== Number(text)) {
      note(notes, `${first} and ${text}: both are ${name}`, "part", file, line, []);
    }
  }

  function ownId(label: string, amongStates: boolean): string {
    const before = own.get(label);
    if (before !== undefined) return before;
    const plain = label
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9._-]+/g, "-")
      .replace(/^[^A-Za-z0-9]+/, "")
      .slice(0, 56);
    let id = /^(|constructor|prototype|narrator)$/.test(plain) ? `actor-${own.size + 1}` : plain;
    const { byId } = stateIndex();
    while (ownIds.has(id) || (amongStates && byId.has(id))) id = `${id}-${own.size + 1}`;
    own.set(label, id);
    ownIds.add(id);
    known.set(id, label);
    return id;
  }

  function take(id: string): string | undefined {
    if (id === "") return undefined;
    const found = plain(id);
    known.set(id, "name" in found ? found.name : id);
    return wanted(id) ? id : undefined;
  }

  function note(
    into: Map<string, Odd>,
    text: string,
    kind: Odd["kind"],
    file: string,
    line: number,
    suggestions: readonly Suggestion[],
  ): void {
    const before = into.get(text);
    if (before) before.rows++;
    else if (into.size < most) into.set(text, { kind, rows: 1, file, line, suggestions });
    else beyond++;
  }
}

function isPlace(kind: Resolution["kind"]): boolean {
  return kind === "state" || kind === "former" || kind === "territory";
}

interface Odd {
  readonly kind: NameDecision["kind"];
  rows: number;
  readonly file: string;
  readonly line: number;
  readonly suggestions: readonly Suggestion[];
}

const curesFor: Readonly<Record<NameDecision["kind"], string>> = {
  unknown: "Left out: no state is called so. Name the one that is meant.",
  territory:
    "Left out: a territory with a code of its own. Ask for it among the actors to keep it.",
  group: "Left out: several states at once, not one.",
  part: "Left out: part of a state, or somebody in one.",
};

function suggestionsOf(found: Resolution): readonly Suggestion[] {
  if (found.kind === "unknown") return found.suggestions;
  const of = found.kind === "territory" || found.kind === "part" ? found.of : undefined;
  return of === undefined ? [] : [{ id: of, name: of }];
}
