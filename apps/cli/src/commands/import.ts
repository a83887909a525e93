import { existsSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import {
  countryResolver,
  detectKinds,
  type ImportFile,
  type ImportResult,
  importFiles,
  importKinds,
  nearestName,
  writeDocument,
} from "@entente/core";
import { type Command, InvalidArgumentError } from "commander";
import { drawTable } from "../draw-table.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { issueLines } from "../issue-lines.ts";
import { plainText } from "../plain-text.ts";
import { systemReason } from "../system-reason.ts";
import { writeData } from "../write-data.ts";
import { WrongUsage } from "../wrong-usage.ts";

interface ImportCommandOptions {
  readonly out?: string;
  readonly year?: number;
  readonly actors?: string;
  readonly map: readonly string[];
  readonly name: readonly string[];
  readonly with: readonly string[];
  readonly title?: string;
  readonly list?: true;
  readonly detect?: true;
  readonly json?: true;
}

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `import`: makes a world of other people's data, one kind of file or several. */
export function addImport(program: Command, io: Io, report: (code: ExitCode) => void): void {
  program
    .command("import")
    .description("make a world of data files: votes, alliances, sanctions, trade, events, networks")
    .argument("[kind]", "kind of the files, or auto to tell each by its content")
    .argument("[files...]", "files; kind:file says the kind of one")
    .option("--out <file>", "world to write; default standard output")
    .option(
      "--year <year>",
      "year the world is of; default the last one in the files",
      yearArgument,
    )
    .option("--actors <ids>", "actors to keep, by code or name, separated by commas")
    .option("--map <column=name>", "what the file calls a column; may be repeated", gather, [])
    .option(
      "--name <text=code>",
      "what a name means; text= leaves it out; may be repeated",
      gather,
      [],
    )
    .option(
      "--with <setting=value>",
      "a choice that the kind leaves open; may be repeated",
      gather,
      [],
    )
    .option("--title <title>", "title of the world")
    .option("--list", "list the kinds with their columns and settings")
    .option("--detect", "tell what the files are, without reading them")
    .option("--json", "with --list and --detect, as JSON")
    .action(async (kind: string | undefined, names: string[], options: ImportCommandOptions) => {
      if (options.list) return listKinds(options, io);
      const { files, kind: common } = filesOf(kind, names);
      if (files.length === 0) {
        throw new WrongUsage(
          'Name a kind, or auto, and a file. "entente import --list" lists the kinds.',
        );
      }
      if (options.detect) return detect(files, options, io);
      const result = await run(files, common, options, io);
      io.stderr.write(
        result.issues
          .map((issue) => issueLines("import", [issue]).replace(/^import: /, ""))
          .join(""),
      );
      if (!result.ok) return report(1);
      for (const { file, kind: of, reason, rows, used } of result.files) {
        io.stderr.write(plainText(`${file}: ${of} (${reason}); ${used} of ${rows} rows of use.\n`));
      }
      const { actors, tables = [], components = [], asOf } = result.world;
      io.stderr.write(
        `${actors.length} actors, ${tables.length} tables, ${components.length} components, as of ${asOf}.\n`,
      );
      return writeData(writeDocument(result.world), options.out, io);
    });
}

interface NamedFile {
  readonly path: string;
  readonly kind?: string;
}

/** Tells kinds from files: the first word may be either, and a file may carry its own kind. */
function filesOf(
  first: string | undefined,
  names: readonly string[],
): { readonly files: readonly NamedFile[]; readonly kind?: string } {
  const ids = importKinds.map(({ id }) => id);
  const words = first === undefined ? [] : [first, ...names];
  const split = (word: string): NamedFile => {
    const [, prefix, rest] = /^([a-z-]+):(.+)$/s.exec(word) ?? [];
    return prefix !== undefined && rest !== undefined && ids.includes(prefix)
      ? { path: rest, kind: prefix }
      : { path: word };
  };
  if (first === undefined) return { files: [] };
  if (first === "auto") return { files: names.map(split) };
  if (ids.includes(first)) return { files: names.map(split), kind: first };
  if (existsSync(split(first).path)) return { files: words.map(split) };
  const near = nearestName(first, ids);
  throw new WrongUsage(
    `No kind and no file is called "${first}".${near === undefined ? "" : ` Did you mean "${near}"?`} "entente import --list" lists the kinds.`,
  );
}

async function run(
  files: readonly NamedFile[],
  kind: string | undefined,
  options: ImportCommandOptions,
  io: Io,
): Promise<ImportResult> {
  const opened = await Promise.all(files.map(fileOf));
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  const progress = progressLine(io);
  process.once("SIGINT", stop);
  try {
    const result = await importFiles(opened, {
      ...(kind === undefined ? {} : { kind }),
      ...(options.year === undefined ? {} : { year: options.year }),
      ...(options.actors === undefined ? {} : { actors: actorsOf(options.actors) }),
      ...(options.title === undefined ? {} : { title: options.title }),
      columns: pairsOf(options.map, "--map"),
      names: pairsOf(options.name, "--name"),
      settings: pairsOf(options.with, "--with"),
      onProgress: progress,
      cancelled: () => stopped,
    });
    if (stopped) throw new WrongUsage("Stopped. Nothing was written.");
    return result;
  } finally {
    process.removeListener("SIGINT", stop);
  }
}

async function fileOf({ path, kind }: NamedFile): Promise<ImportFile> {
  try {
    const { size } = await stat(path);
    const file = await open(path);
    const name = path.replace(/^.*[\\/]/, "");
    return {
      name,
      size,
      chunks: file.createReadStream({ highWaterMark: 262_144 }),
      ...(kind === undefined ? {} : { kind }),
    };
  } catch (error) {
    throw new WrongUsage(`Cannot read "${path}": ${systemReason(error)}.`);
  }
}

/** Tells once a second how far a long import is. */
function progressLine(
  io: Io,
): (progress: {
  readonly file: string;
  readonly bytes: number;
  readonly size?: number;
  readonly rows: number;
}) => void {
  let told = Date.now();
  return ({ file, bytes, size, rows }) => {
    if (Date.now() - told < 1000) return;
    told = Date.now();
    const share = size === undefined || size === 0 ? "" : `${Math.floor((bytes / size) * 100)} %, `;
    io.stderr.write(plainText(`${file}: ${share}${rows} rows\n`));
  };
}

/** Codes of the actors that a list of codes and names means; what is no state stays as it is written. */
function actorsOf(list: string): string[] {
  const resolve = countryResolver();
  return list.split(",").map((text) => {
    const found = resolve(text.trim());
    return "id" in found && found.kind !== "group" ? found.id : text.trim();
  });
}

function pairsOf(texts: readonly string[], option: string): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw new WrongUsage(`${option} takes name=value; "${text}" is none.`);
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
}

function listKinds({ json }: ImportCommandOptions, io: Io): void {
  if (json) {
    const kinds = importKinds.map((kind) => ({
      id: kind.id,
      title: kind.title,
      about: kind.about,
      meaning: kind.meaning,
      licence: kind.licence,
      citation: kind.citation,
      settings: kind.settings ?? [],
      layouts:
        kind.form === "table"
          ? kind.layouts.map(({ id, title, columns }) => ({ id, title, columns }))
          : [],
    }));
    io.stdout.write(`${JSON.stringify(kinds, null, 2)}\n`);
    return;
  }
  const rows = importKinds.map((kind) => [kind.id, kind.title, kind.about]);
  io.stdout.write(drawTable([{ title: "kind" }, { title: "title" }, { title: "files" }], rows));
}

async function detect(
  files: readonly NamedFile[],
  { json }: ImportCommandOptions,
  io: Io,
): Promise<void> {
  const found = [];
  for (const file of files) {
    const { name, chunks } = await fileOf(file);
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of chunks) {
      pieces.push(piece);
      length += piece.length;
      if (length > 262_144) break;
    }
    const kinds = detectKinds(Buffer.concat(pieces), name);
    found.push({ file: name, kinds: kinds.map(({ kind, reason }) => ({ kind: kind.id, reason })) });
  }
  if (json) {
    io.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const rows = found.flatMap(({ file, kinds }) =>
    kinds.length === 0
      ? [[file, "-", "no known kind"]]
      : kinds.slice(0, 3).map(({ kind, reason }) => [file, kind, reason]),
  );
  io.stdout.write(drawTable([{ title: "file" }, { title: "kind" }, { title: "reason" }], rows));
}

function yearArgument(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new InvalidArgumentError("It is no year; write it like 2023.");
  return Number(value);
}
