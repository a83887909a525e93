import { issueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportContext, ImportSession, NetworkKind, TableKind } from "../kinds/import-kind.ts";
import { nameDesk } from "../kinds/name-desk.ts";
import { rowProblems } from "../kinds/row-problems.ts";
import { buildWorld, type Part } from "./build-world.ts";
import { byteText } from "./byte-text.ts";
import { chooseKind } from "./choose-kind.ts";
import { containerCures, containerOf } from "./container.ts";
import { headBytes } from "./detect-kind.ts";
import type { ImportedFile, ImportFile, ImportOptions, ImportResult } from "./import-result.ts";
import type { LayoutMatch } from "./match-layout.ts";
import { networkContribution } from "./network-contribution.ts";
import { readTableRows } from "./read-table-rows.ts";
import { unpackSheet } from "./unpack-sheet.ts";
import { wholeText } from "./whole-text.ts";

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
            const sheet = await unpackSheet(file.name, value, pieces, issues, cancelled);
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
    const chosen = chooseKind(file.name, start, file.kind ?? options.kind, columns, issues);
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
    const counted = await readTableRows(
      { file: file.name, kind, match, columns, text, problems },
      session,
      issues,
      { progress, cancelled },
    );
    if (!counted) return;
    const { rows, used } = counted;
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
    { name }: ImportFile,
    kind: NetworkKind,
    reason: string,
    text: AsyncGenerator<string>,
  ): Promise<void> {
    const all = await wholeText(text, issues, name, cancelled);
    if (all === undefined) return;
    const stage = settings.stage ?? "";
    const read = networkContribution(
      kind,
      {
        name,
        text: all,
        columns,
        ...(stage === "" ? {} : { stage }),
        ...(year === undefined ? {} : { year }),
      },
      desk,
      issues,
    );
    if (!read) return;
    const { contribution, rows, used } = read;
    parts.push({ kind, contribution });
    done.push({ file: name, kind: kind.id, reason, rows, used });
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
