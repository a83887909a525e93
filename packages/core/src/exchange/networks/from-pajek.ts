import { mostActors } from "../../network/read-actors.ts";
import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { chosenStage } from "./chosen-stage.ts";
import { type FileEdge, gatherTies } from "./gather-ties.ts";
import { largestFile } from "./largest-file.ts";
import { readWeight } from "./read-weight.ts";
import { noSignedNetwork, type SignedNetwork } from "./signed-network.ts";

export interface ReadPajekOptions {
  /** Number or name of the relation to read of a file that holds several. */
  readonly relation?: string;
}

interface Section {
  readonly kind: "edges" | "list" | "matrix";
  /** Number and name of its relation: `*Edges :46 "46-49"`. */
  readonly number: string;
  readonly name: string;
  /** Split when the relation is read: a file may hold fifty, and one is. */
  readonly lines: { readonly line: number; readonly text: string }[];
}

interface Pajek {
  readonly labels: Map<number, string>;
  vertices: number;
  /** Inside a partition, vector or the like, which a project file keeps beside its network: it has *Vertices of its own. */
  beside: boolean;
  readonly sections: Section[];
}

/**
 * Reads a signed network from a Pajek file (.net): Batagelj & Mrvar, Pajek reference manual.
 *
 * `*Edges`, `*Arcs`, their lists, and `*Matrix`; an edge without value has 1. Of a file with several
 * relations one is read, with the actors that have a tie in it; of a file with one, all actors.
 */
export function fromPajek(
  text: string,
  { relation: wanted }: ReadPajekOptions = {},
): Reading<SignedNetwork> {
  const issues = issueList();
  const { labels, vertices, sections } = readSections(text, issues);
  if (issues.failed()) return issues.reading(() => noSignedNetwork);
  const names = namesOf(labels, vertices, issues);
  const numbers = new Map(sections.map(({ number, name }) => [number, name]));
  const stages = [...new Set(numbers.values())].filter((name) => name !== "");
  const meant = wanted === undefined ? undefined : (numbers.get(wanted) ?? wanted);
  const stage = chosenStage(stages, meant, issues);
  if (issues.failed()) return issues.reading(() => noSignedNetwork);
  const edges = sections
    .filter(({ name }) => stage === undefined || name === stage)
    .flatMap((section) => readSection(section, names, issues));
  if (issues.failed()) return issues.reading(() => noSignedNetwork);
  const tied = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const ids = stages.length > 1 ? names.filter((name) => tied.has(name)) : names;
  if (ids.length < names.length) {
    const got = `${names.length - ids.length} of ${names.length} actors without a tie in it`;
    issues.warn("relation", got, "actors with ties", "They are left out.");
  }
  const ties = gatherTies(ids, edges, issues);
  return issues.reading(() => ({ ids, ties, stages, ...(stage === undefined ? {} : { stage }) }));
}

function readSections(text: string, issues: IssueList): Pajek {
  const pajek: Pajek = { labels: new Map(), vertices: 0, beside: false, sections: [] };
  if (text.length > largestFile) {
    const cure = "Cut the file down before it is read.";
    issues.error("file", `${text.length} characters`, `at most ${largestFile}`, cure);
    return pajek;
  }
  let part: "none" | "vertices" | Section = "none";
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  for (const [at, raw] of lines.entries()) {
    const line = at + 1;
    if (/^\s*(%|$)/.test(raw)) continue;
    if (/^\s*\*/.test(raw)) part = openSection(cellsOf(raw), line, pajek, issues);
    else if (part === "vertices") readVertex(cellsOf(raw), line, pajek, issues);
    else if (part !== "none") part.lines.push({ line, text: raw });
  }
  if (pajek.vertices === 0 && !issues.failed()) {
    issues.error("file", "no *Vertices", "*Vertices and *Edges", "Give the number of actors.");
  }
  return pajek;
}

const cellsOf = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"?|[^\s"]+/g)].map(([word, inside]) => inside ?? word);

function openSection(
  [word = "", ...rest]: readonly string[],
  line: number,
  pajek: Pajek,
  issues: IssueList,
): "none" | "vertices" | Section {
  const where = `line ${line}`;
  const said = word.toLowerCase();
  if (said === "*vertices" && pajek.beside) return "none";
  if (said === "*vertices") {
    const [count = "", second] = rest;
    if (pajek.vertices > 0 || second !== undefined || !/^\d{1,9}$/.test(count)) {
      const got = pajek.vertices > 0 ? "a second network" : quoted(rest.join(" "));
      const cure = "Put one network with one kind of actors in a file.";
      issues.error(where, got, "one number of vertices", cure);
    }
    pajek.vertices = Number(count);
    return "vertices";
  }
  const kind = /^\*(edges|arcs)$/.test(said)
    ? "edges"
    : /^\*(edgeslist|arcslist)$/.test(said)
      ? "list"
      : said === "*matrix"
        ? "matrix"
        : undefined;
  pajek.beside = kind === undefined && said !== "*network";
  if (kind === undefined) {
    if (said !== "*network") {
      issues.warn(where, quoted(word), "*Vertices, *Edges, *Arcs or *Matrix", "It is left out.");
    }
    return "none";
  }
  const number = rest[0]?.startsWith(":") ? rest[0].slice(1) : "";
  const section: Section = { kind, number, name: rest[1] || number, lines: [] };
  pajek.sections.push(section);
  return section;
}

function readVertex(
  [number = "", label]: readonly string[],
  line: number,
  { labels, vertices }: Pajek,
  issues: IssueList,
): void {
  const at = /^\d{1,9}$/.test(number) ? Number(number) : 0;
  if (at < 1 || at > vertices || labels.has(at)) {
    const got = labels.has(at) ? `vertex ${at} again` : quoted(number);
    issues.error(`line ${line}`, got, `each number from 1 to ${vertices} once`, "Mend the number.");
  } else labels.set(at, label || String(at));
}

/** The vertices' names by number; numbers where labels are not of their own. */
function namesOf(labels: ReadonlyMap<number, string>, count: number, issues: IssueList): string[] {
  if (count > mostActors) {
    issues.error("actors", `${count} actors`, `1 to ${mostActors}`, "Cut the network down.");
    return [];
  }
  const names = Array.from({ length: count }, (_, k) => labels.get(k + 1) ?? String(k + 1));
  if (new Set(names).size === count) return names;
  const cure = "Actors go by their numbers.";
  issues.warn("*Vertices", "labels that repeat", "a label of its own for each", cure);
  return names.map((_, k) => String(k + 1));
}

function readSection(
  { kind, lines }: Section,
  names: readonly string[],
  issues: IssueList,
): FileEdge[] {
  const weightOf = (text: string, line: number): number => {
    const weight = readWeight(text);
    if (Number.isNaN(weight)) {
      issues.error(`line ${line}`, quoted(text), "a finite number", "Mend the value.");
    }
    return weight;
  };
  const actorOf = (text: string, line: number): string => {
    const name = names[Number(text) - 1];
    if (name !== undefined && /^\d+$/.test(text)) return name;
    const cure = "Mend the number of the vertex.";
    issues.error(`line ${line}`, quoted(text), `a number from 1 to ${names.length}`, cure);
    return "";
  };
  if (kind === "matrix") {
    if (lines.length !== names.length) {
      const cure = "Give the matrix a row for each actor.";
      issues.error("*Matrix", `${lines.length} rows`, `${names.length}`, cure);
    }
    return lines.flatMap(({ line, text }, i) => {
      const cells = cellsOf(text);
      if (cells.length !== names.length) {
        const cure = "Mend the row.";
        issues.error(`line ${line}`, `${cells.length} values`, `${names.length}`, cure);
        return [];
      }
      const weights = cells.map((cell) => weightOf(cell, line));
      const a = names[i] ?? "";
      return weights.flatMap((weight, j) =>
        i === j ? [] : [{ line, a, b: names[j] as string, weight }],
      );
    });
  }
  return lines.flatMap(({ line, text }) => {
    const [first = "", ...rest] = cellsOf(text);
    const a = actorOf(first, line);
    if (kind === "list") return rest.map((to) => ({ line, a, b: actorOf(to, line), weight: 1 }));
    const [to = "", value = "1"] = rest;
    return [{ line, a, b: actorOf(to, line), weight: weightOf(value, line) }];
  });
}
