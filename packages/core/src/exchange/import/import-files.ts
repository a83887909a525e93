import type { World } from "../../scenario/world-schema.ts";
import type { Issue } from "../../vocabulary/issue.ts";
import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import { tiesContribution } from "../kinds/tie-gatherer.ts";
import { buildWorld, type Part } from "./build-world.ts";
import { byteText } from "./byte-text.ts";
import { containerCures, containerOf } from "./container.ts";
import { detectInText, headBytes, headsOf } from "./detect-kind.ts";
import type {
  ImportContext,
  ImportKind,
  ImportSession,
  NetworkKind,
  TableKind,
} from "./import-kind.ts";
import { importKind, importKinds } from "./import-kinds.ts";
import { type LayoutMatch, matchLayout } from "./match-layout.ts";
import { type NameDecision, nameDesk } from "./name-desk.ts";
import { recordStream } from "./record-stream.ts";
import { rowProblems } from "./row-problems.ts";
import { rowsOfGexf } from "./rows-of-gexf.ts";
import { rowsOfJson } from "./rows-of-json.ts";
import { largestArchive, textOfArchive } from "./text-of-archive.ts";

/** A file to import: its bytes come in pieces, so that its size does not matter. */
export interface ImportFile {
  readonly name: string;
  /** Bytes in all, where they are known. */
  readonly size?: number;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Kind of this file; default the one for all, else what it is recognised as. */
  readonly kind?: string;
}

export interface ImportOptions {
  /** Kind of every file that does not say its own; default each is recognised. */
  readonly kind?: string;
  /** Year that the world is of; default the last one the files hold. */
  readonly year?: number;
  /** Ids of the actors to keep; default all that have data. */
  readonly actors?: readonly string[];
  /** What a kind calls a column, to what the file calls it. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What a name in the files means: an actor's id, or "" to leave its rows out. */
  readonly names?: Readonly<Record<string, string>>;
  /** Choices that kinds leave open, by the setting's id. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Asked between pieces; the import ends when it says so. */
  readonly cancelled?: () => boolean;
}

export interface ImportProgress {
  readonly file: string;
  readonly bytes: number;
  readonly size?: number;
  readonly rows: number;
}

/** What became of one file. */
export interface ImportedFile {
  readonly file: string;
  readonly kind: string;
  readonly reason: string;
  /** Rows or edges that were read, and those that said something of a wanted actor. */
  readonly rows: number;
  readonly used: number;
}

export interface Imported {
  readonly world: World;
  readonly files: readonly ImportedFile[];
}

export type ImportResult =
  | ({
      readonly ok: true;
      readonly issues: readonly Issue[];
      readonly names: readonly NameDecision[];
    } & Imported)
  | {
      readonly ok: false;
      readonly cancelled: boolean;
      readonly issues: readonly Issue[];
      readonly names: readonly NameDecision[];
      readonly files: readonly ImportedFile[];
    };

/** Longest text of a format that is read whole, in characters. */
const longestWhole = 128_000_000;
/** A table of which more rows than this share are broken is of another kind. */
const mostBroken = 0.5;

/**
 * Reads files of other people's data, of one kind or several, and makes one world of them.
 *
 * Tables of any size stream through, held row by row; network formats are read whole. Everything
 * that was left out is said, with the file and row; nothing is thrown for what files hold.
 */
export async function importFiles(
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { year, columns = {}, names, settings = {}, title } = options;
  const issues = issueList(400);
  const desk = nameDesk({
    ...(options.actors === undefined ? {} : { actors: new Set(options.actors) }),
    ...(names === undefined ? {} : { names }),
  });
  const sessions = new Map<TableKind, ImportSession>();
  const parts: Part[] = [];
  const done: ImportedFile[] = [];
  const cancelled = () => options.cancelled?.() ?? false;

  for (const file of files) {
    if (cancelled()) break;
    await readFile(file);
  }
  if (cancelled()) return failed(true);
  desk.close(issues);
  for (const [kind, session] of sessions) parts.push({ kind, contribution: session.finish() });
  if (issues.failed()) return failed(false);
  const built = buildWorld(
    parts,
    desk,
    {
      files: files.map(({ name }) => name),
      ...(title === undefined ? {} : { title }),
      ...(year === undefined ? {} : { year }),
    },
    issues,
  );
  if (!built) return failed(false);
  return { ok: true, world: built, files: done, issues: issues.all(), names: desk.decisions() };

  function failed(stopped: boolean): ImportResult {
    return {
      ok: false,
      cancelled: stopped,
      issues: issues.all(),
      names: desk.decisions(),
      files: done,
    };
  }

  async function readFile(file: ImportFile): Promise<void> {
    const decoder = byteText();
    let start = "";
    let bytes = 0;
    let rest: AsyncIterator<Uint8Array> | undefined;
    let ended = false;
    const pieces = file.chunks[Symbol.asyncIterator]();
    let refused = false;
    while (start.length < headBytes && !ended) {
      const { value, done: over } = await pieces.next();
      ended = over === true;
      if (value !== undefined && !ended) {
        if (bytes === 0) {
          const container = containerOf(value);
          if (container === "zip") {
            const sheet = await unpacked(value, pieces, file.name);
            if (sheet === undefined) refused = true;
            else {
              start = sheet;
              ended = true;
            }
            break;
          }
          if (container !== "text") {
            issues.error(
              file.name,
              "no text",
              "a text file: CSV, TSV, GEXF, JSON …",
              containerCures[container],
            );
            refused = true;
            break;
          }
        }
        bytes += value.length;
        start += decoder.push(value);
      }
      if (cancelled()) return void (await pieces.return?.());
    }
    if (refused) return void (await pieces.return?.());
    if (ended) start += decoder.end();
    rest = ended ? undefined : pieces;
    const chosen = kindOf(file, start);
    if (!chosen) return void (await pieces.return?.());
    const text = async function* (): AsyncGenerator<string> {
      yield start;
      start = "";
      while (rest) {
        const { value, done: over } = await rest.next();
        if (over === true) {
          yield decoder.end();
          break;
        }
        bytes += value.length;
        yield decoder.push(value);
      }
    };
    const progress = (rows: number) =>
      options.onProgress?.({
        file: file.name,
        bytes,
        rows,
        ...(file.size === undefined ? {} : { size: file.size }),
      });
    try {
      if (chosen.kind.form === "network")
        await readNetwork(file, chosen.kind, chosen.reason, text());
      else await readTable(file, chosen.kind, chosen.match, chosen.reason, text(), progress);
    } finally {
      await rest?.return?.();
    }
    if (decoder.foreign() > 0) {
      issues.warn(
        file.name,
        `${decoder.foreign()} characters that are no UTF-8`,
        "UTF-8",
        "They are read as Latin-1 (Windows-1252). Check names with accents.",
      );
    }
  }

  /** The sheet of a spreadsheet as CSV; says why where there is none. */
  async function unpacked(
    first: Uint8Array,
    pieces: AsyncIterator<Uint8Array>,
    name: string,
  ): Promise<string | undefined> {
    const all = [first];
    let length = first.length;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      all.push(next.value);
      length += next.value.length;
      if (length > largestArchive || cancelled()) break;
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of all) {
      bytes.set(piece, at);
      at += piece.length;
    }
    const found = length > largestArchive ? undefined : textOfArchive(bytes, name);
    if (found === undefined) {
      issues.error(
        name,
        "a packed file that is no spreadsheet of a usual size",
        "a text file: CSV, TSV, GEXF, JSON …",
        containerCures.zip,
      );
      return undefined;
    }
    issues.warn(
      name,
      `a spreadsheet, sheet ${quoted(found.sheet)}`,
      "a text file",
      "Its stored values are read; dates are numbers there. Save it as CSV if they matter.",
    );
    return found.text;
  }

  /** The kind that a file is read as, with its layout; says why where there is none. */
  function kindOf(file: ImportFile, start: string): Chosen | undefined {
    const wanted = file.kind ?? options.kind;
    if (start.trim() === "") {
      issues.error(file.name, "an empty file", "a table or network", "Check the file.");
      return undefined;
    }
    if (wanted === undefined) {
      const [best] = detectInText(start, file.name);
      if (best)
        return best.kind.form === "network"
          ? { kind: best.kind, reason: best.reason }
          : withLayout(best.kind, best.match, best.reason, file, start);
      const seen = headsOf(start)[0]
        ?.records[0]?.cells.slice(0, 12)
        .map((cell) => quoted(cell.trim()))
        .join(", ");
      issues.error(
        file.name,
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
      : withLayout(kind, undefined, "as asked", file, start);
  }

  function withLayout(
    kind: TableKind,
    found: LayoutMatch | undefined,
    reason: string,
    file: ImportFile,
    start: string,
  ): Chosen | undefined {
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
      file.name,
      `columns ${seen ?? "none"}`,
      `${kind.title}: ${needed}`,
      "Map the columns, or choose another kind.",
    );
    return undefined;
  }

  async function readTable(
    file: ImportFile,
    kind: TableKind,
    match: LayoutMatch | undefined,
    reason: string,
    text: AsyncGenerator<string>,
    progress: (rows: number) => void,
  ): Promise<void> {
    const problems = rowProblems(file.name, issues);
    let session = sessions.get(kind);
    if (!session) {
      session = kind.begin(contextOf(kind));
      sessions.set(kind, session);
    }
    let [rows, used] = [0, 0];
    const whole = match === undefined || match.head.records[0]?.line === 0;
    if (whole) {
      const all = await wholeText(text, issues, file.name, cancelled);
      if (all === undefined) return;
      const table = match === undefined ? rowsOfGexf(all, columns, issues) : rowsOfJson(all);
      const again =
        table &&
        matchLayout(
          kind,
          [
            {
              format: { delimiter: ",", quotes: true },
              records: table.map((cells, k) => ({ line: k, cells })),
            },
          ],
          columns,
        );
      if (!table || !again) {
        if (!issues.failed())
          issues.error(file.name, "no table", `${kind.title}`, "The file is damaged or cut short.");
        return;
      }
      const take = session.open({ ...again, file: file.name, problems });
      for (const [k, cells] of table.entries()) {
        if (k <= again.headerLine && again.header.length > 0) continue;
        rows++;
        if (take(cells, k)) used++;
      }
    } else {
      const stream = recordStream(match.head.format);
      const take = session.open({ ...match, file: file.name, problems });
      const feed = (records: ReturnType<typeof stream.push>): void => {
        for (const { cells, line } of records) {
          if (line <= match.headerLine || cells.every((cell) => cell.trim() === "")) continue;
          rows++;
          if (take(cells, line)) used++;
        }
      };
      for await (const piece of text) {
        if (cancelled()) return;
        feed(stream.push(piece));
        progress(rows);
      }
      feed(stream.end());
      const broken = stream.brokenAt();
      if (broken !== undefined) {
        issues.error(
          `${file.name}, line ${broken}`,
          "a quoted cell that does not end",
          "quotation marks in pairs",
          "The file is cut short, or a mark is missing there. Rows above it are fine.",
        );
      }
    }
    problems.close();
    done.push({ file: file.name, kind: kind.id, reason, rows, used });
    if (rows === 0)
      issues.error(file.name, "a header and no rows", "rows below it", "Check the file.");
    else if (problems.count() > rows * mostBroken) {
      issues.error(
        file.name,
        `${problems.count()} of ${rows} rows that cannot be read`,
        `a table of ${kind.title}`,
        "Choose another kind, or map the columns.",
      );
    } else if (used === 0) {
      issues.warn(
        file.name,
        "no row of use",
        "rows about states that are wanted",
        "Check the kind, the year and the actors.",
      );
    }
  }

  async function readNetwork(
    file: ImportFile,
    kind: NetworkKind,
    reason: string,
    text: AsyncGenerator<string>,
  ): Promise<void> {
    const all = await wholeText(text, issues, file.name, cancelled);
    if (all === undefined) return;
    const stage = settings.stage ?? "";
    const reading = kind.read(all, { columns, ...(stage === "" ? {} : { stage }) });
    for (const { severity, where, got, expected, cure } of reading.issues) {
      const say = severity === "error" ? issues.error : issues.warn;
      say(`${file.name}, ${where}`, got, expected, cure);
    }
    if (!reading.ok) return;
    const { nodes, ties, notes } = reading.value;
    const read = desk.labels(
      file.name,
      "labels",
      nodes.map(({ label }) => label),
    );
    const ids = new Map(nodes.map(({ id, label }, k) => [id, read(label, k + 1, year)]));
    const own = directionsMerged(
      ties.flatMap(({ a, b, weight }) => {
        const [x, y] = [ids.get(a), ids.get(b)];
        return x === undefined || y === undefined || x === y ? [] : [{ a: x, b: y, weight }];
      }),
    );
    const values = new Map(
      nodes.flatMap(({ id, size }) =>
        size === undefined ? [] : [[ids.get(id) ?? "", size] as const],
      ),
    );
    const sizes =
      values.size > 1
        ? {
            sizes: {
              measure: `Weights of ${file.name}`.slice(0, 200),
              source: file.name.slice(0, 500),
              values,
            },
          }
        : {};
    const contribution = tiesContribution(kind, own, notes);
    const shown = [...ids.values()].flatMap((id) => id ?? []);
    parts.push({ kind, contribution: { ...contribution, ...sizes, actors: [...new Set(shown)] } });
    done.push({ file: file.name, kind: kind.id, reason, rows: ties.length, used: own.length });
  }

  function contextOf(kind: TableKind): ImportContext {
    const known = kind.settings ?? [];
    return {
      desk,
      ...(year === undefined ? {} : { year }),
      setting: (id) => {
        const setting = known.find((each) => each.id === id);
        const said = settings[id];
        if (said === undefined || setting === undefined) return setting?.standard ?? "";
        if (setting.values.length === 0 || setting.values.some((value) => value.id === said))
          return said;
        issues.error(
          `setting ${id}`,
          quoted(said),
          `one of ${setting.values.map((value) => value.id).join(", ")}`,
          "Choose one.",
        );
        return setting.standard;
      },
    };
  }
}

interface Chosen {
  readonly kind: ImportKind;
  readonly reason: string;
  readonly match?: LayoutMatch | undefined;
}

async function wholeText(
  text: AsyncGenerator<string>,
  issues: IssueList,
  name: string,
  cancelled: () => boolean,
): Promise<string | undefined> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    if (cancelled()) return undefined;
    pieces.push(piece);
    length += piece.length;
    if (length <= longestWhole) continue;
    issues.error(
      name,
      `more than ${longestWhole} characters`,
      "a network that can be read whole",
      "Cut it down, or save it as a table of ties, which streams.",
    );
    return undefined;
  }
  return pieces.join("");
}

/** Each pair once: the mean of what is said of it in either direction. */
function directionsMerged(
  ties: readonly { readonly a: string; readonly b: string; readonly weight: number }[],
) {
  const sums = new Map<string, { a: string; b: string; sum: number; count: number }>();
  for (const { a, b, weight } of ties) {
    const [x, y] = a < b ? [a, b] : [b, a];
    const key = `${x}\n${y}`;
    const so = sums.get(key) ?? { a: x, b: y, sum: 0, count: 0 };
    so.sum += weight;
    so.count++;
    sums.set(key, so);
  }
  return [...sums.values()].map(({ a, b, sum, count }) => ({ a, b, weight: sum / count }));
}
