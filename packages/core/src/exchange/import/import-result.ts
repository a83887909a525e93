import type { World } from "../../schema/world-schema.ts";
import type { Issue } from "../../vocabulary/issue.ts";
import type { NameDecision } from "../kinds/odd-names.ts";

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

/** How far an import has come. */
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

/** A world of the files, or why there is none; either way what was left out and which names are to be decided. */
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
