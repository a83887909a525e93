import {
  type ImportFile,
  type ImportOptions,
  type ImportResult,
  importFiles,
  type World,
} from "@entente/core";

/** A file made of text or bytes, handed over in pieces of `piece` bytes. */
export function fileOf(name: string, content: string | Uint8Array, piece = 65_536): ImportFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, chunks: pieces(bytes, piece) };
}

async function* pieces(bytes: Uint8Array, piece: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

/** Imports files given as name and content. */
export function importText(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ImportOptions = {},
): Promise<ImportResult> {
  return importFiles(
    Object.entries(files).map(([name, content]) => fileOf(name, content)),
    options,
  );
}

/** The world of a result; fails with what was said where there is none. */
export function worldOf(result: ImportResult): World {
  if (result.ok) return result.world;
  throw new Error(
    result.issues.map(({ where, got, cure }) => `${where}: ${got}. ${cure}`).join("\n") ||
      "cancelled",
  );
}

/** Values of a world's tables by pair, `A B` in the order of the ids. */
export function valuesOf(world: World, id: string): Record<string, number> {
  const table = (world.tables ?? []).find((each) => each.id === id);
  if (table?.form === "pairs") {
    return Object.fromEntries(table.pairs.map(([a, b, value]) => [[a, b].sort().join(" "), value]));
  }
  if (table?.form === "matrix") {
    return Object.fromEntries(
      table.rows.flatMap((row, i) =>
        row.flatMap((steps, k) =>
          steps === null
            ? []
            : [[`${table.actors[i]} ${table.actors[i + 1 + k]}`, steps * table.step]],
        ),
      ),
    );
  }
  throw new Error(`No table "${id}" of values.`);
}

export const gots = (result: ImportResult): string[] => result.issues.map(({ got }) => got);
