import { codeSchemeOf } from "../../states/code-scheme.ts";
import { countryResolver } from "../../states/country-resolver.ts";
import type { Resolution, Suggestion } from "../../states/resolution.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { type NameDecision, oddNames, type Spot } from "./odd-names.ts";
import { ownLabels } from "./own-labels.ts";

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

/** Reads the names of all files of an import and keeps what is to be said about them. */
export function nameDesk({ actors, names = {} }: DeskOptions = {}): NameDesk {
  const plain = countryResolver();
  const known = new Map<string, string>();
  const odd = oddNames(names);
  const own = ownLabels();

  const wanted = (id: string): boolean => actors === undefined || actors.has(id);

  return {
    column: (file, column, sample, { group, say = true } = {}) => {
      const scheme = codeSchemeOf(column, sample);
      if (scheme.surprising) odd.scheme(`${file}, ${column}`, scheme.reason);
      const numbers = new Map<string, string>();
      return (text, line, year) => {
        const name = text.trim();
        if (Object.hasOwn(names, name)) {
          odd.note(name, { file, line });
          return take(names[name] as string);
        }
        const found = scheme.resolve(name, year);
        switch (found.kind) {
          case "state":
            known.set(found.id, found.name);
            sayTwice(numbers, found, name, { file, line }, year);
            if (found.note)
              odd.remark(`${name}: ${found.note}, read as ${found.name}`, { file, line });
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
        if (say) odd.note(name, { file, line }, found.kind, suggestionsOf(found));
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
      if (asStates && surprising) odd.scheme(`${file}, ${column}`, reason);
      const holders = new Map<string, string>();
      return (text, line, year) => {
        const label = text.trim();
        if (label === "") return undefined;
        if (Object.hasOwn(names, label)) {
          odd.note(label, { file, line });
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
        const id = own.idOf(label, asStates);
        known.set(id, label);
        return wanted(id) || wanted(label) ? id : undefined;
      };
    },
    isOwn: own.has,
    plain: (text, year) => plain(text.trim(), year),
    wanted,
    nameOf: (id) => {
      const name = known.get(id);
      if (name !== undefined) return name;
      const found = plain(id);
      return "name" in found ? found.name : id;
    },
    decisions: odd.decisions,
    close: odd.say,
  };

  /** Two numbers for one state in one year are an oddity of the data: said once. */
  function sayTwice(
    numbers: Map<string, string>,
    { id, name }: { readonly id: string; readonly name: string },
    text: string,
    at: Spot,
    year: number | undefined,
  ): void {
    if (!/^\d+$/.test(text)) return;
    const key = `${id} ${year ?? ""}`;
    const first = numbers.get(key);
    if (first === undefined) numbers.set(key, text);
    else if (first !== text && Number(first) !== Number(text)) {
      odd.remark(`${first} and ${text}: both are ${name}`, at);
    }
  }

  function take(id: string): string | undefined {
    if (id === "") return undefined;
    const found = plain(id);
    known.set(id, "name" in found ? found.name : id);
    return wanted(id) ? id : undefined;
  }
}

function isPlace(kind: Resolution["kind"]): boolean {
  return kind === "state" || kind === "former" || kind === "territory";
}

function suggestionsOf(found: Resolution): readonly Suggestion[] {
  if (found.kind === "unknown") return found.suggestions;
  const of = found.kind === "territory" || found.kind === "part" ? found.of : undefined;
  return of === undefined ? [] : [{ id: of, name: of }];
}
