import type { Component, StandingMeasure, WorldTable } from "../../schema/world-schema.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import type { NetworkFile } from "../networks/network-file.ts";
import type { NameDesk } from "./name-desk.ts";
import type { RowProblems } from "./row-problems.ts";

/** A column that a kind reads: what it means, and what files call it. */
export interface ImportColumn {
  readonly id: string;
  /** What it means, for people who map columns by hand. */
  readonly title: string;
  /** Names it goes by, without case and marks; the first that a file has is taken. */
  readonly names: readonly string[];
  readonly required?: boolean;
}

/** A choice that a kind leaves open. */
export interface ImportSetting {
  readonly id: string;
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly title: string }[];
  readonly standard: string;
}

/** Where a kind's columns stand in one file: cells by column id. */
export type ColumnPlaces = Readonly<Record<string, number>>;

/** One way in which files of a kind are laid out. */
export interface TableLayout {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ImportColumn[];
  /** Groups of columns of which at least one has to be there. */
  readonly oneOf?: readonly (readonly string[])[];
  /** Finds the columns where names alone do not do; given is what `columns` found. */
  readonly find?: (
    header: readonly string[],
    given: ColumnPlaces,
    rows: readonly (readonly string[])[],
  ) => ColumnPlaces | undefined;
  /** Finds the columns of a file that has no header, in its first rows. */
  readonly headless?: (rows: readonly (readonly string[])[]) => ColumnPlaces | undefined;
  /** How sure a match is beside other kinds', in required columns; default as many as are required. */
  readonly rank?: number;
}

/** What a session is told of a file before its rows come. */
export interface OpenedTable {
  readonly file: string;
  readonly layout: TableLayout;
  readonly header: readonly string[];
  readonly at: ColumnPlaces;
  /** Rows above the header. */
  readonly preamble: readonly (readonly string[])[];
  /** First rows below it, to tell schemes and units from. */
  readonly sample: readonly (readonly string[])[];
  readonly problems: RowProblems;
}

export interface ImportContext {
  readonly desk: NameDesk;
  /** The year asked for. */
  readonly year?: number;
  readonly setting: (id: string) => string;
}

/** Takes one row; tells whether it was of use. */
export type RowTaker = (cells: readonly string[], line: number) => boolean;

/** What files of one kind add up to: told at the end, when every file has been read. */
export interface ImportSession {
  readonly open: (table: OpenedTable) => RowTaker;
  readonly finish: () => Contribution;
}

/** What a kind adds to a world. */
export interface Contribution {
  readonly tables?: readonly WorldTable[];
  readonly components?: readonly Component[];
  readonly measures?: readonly StandingMeasure[];
  readonly traits?: ReadonlyMap<string, Readonly<Record<string, number | string>>>;
  readonly places?: ReadonlyMap<string, { readonly lat: number; readonly lon: number }>;
  readonly sizes?: ContributedSizes;
  /** Whether the ties are all that is known and should stand as they are read. */
  readonly exact?: boolean;
  /** Actors that there are, even if nothing is said of them. */
  readonly actors?: readonly string[];
  /** ISO date that the data speak for. */
  readonly date?: string;
  /** Sentences for the world's notes: what was read and what was left out. */
  readonly notes: readonly string[];
}

export interface ContributedSizes {
  readonly measure: string;
  readonly source: string;
  readonly values: ReadonlyMap<string, number>;
}

interface KindFacts {
  readonly id: string;
  readonly title: string;
  /** Which files these are, in a sentence. */
  readonly about: string;
  /** How a value becomes an alignment, and what of it is convention. */
  readonly meaning: string;
  readonly source: string;
  readonly licence: string;
  readonly citation: { readonly text: string; readonly doi?: string; readonly url?: string };
}

/** A format for networks, which is read whole. */
export interface NetworkKind extends KindFacts {
  readonly form: "network";
  /** Whether the beginning of a text is of this format, with the reason. */
  readonly recognise: (start: string, name: string) => string | undefined;
  readonly settings?: readonly ImportSetting[];
  readonly read: (
    text: string,
    options: { readonly stage?: string; readonly columns: Readonly<Record<string, string>> },
  ) => Reading<NetworkFile>;
}

/** A kind of file that can be imported: a table read row by row, or a network read whole. */
export type ImportKind = TableKind | NetworkKind;

/** A kind of table that is read row by row, whatever its size. */
export interface TableKind extends KindFacts {
  readonly form: "table";
  readonly layouts: readonly TableLayout[];
  readonly settings?: readonly ImportSetting[];
  readonly begin: (context: ImportContext) => ImportSession;
}
