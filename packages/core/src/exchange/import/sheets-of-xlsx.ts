import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** One sheet of a spreadsheet: its cells as text, row by row, blank rows kept for their numbers. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Bytes of one part when unpacked; a small archive can claim to hold terabytes. */
const largestPart = 60_000_000;
const mostRows = 400_000;
const mostColumns = 1000;

/**
 * Reads the sheets of an Office Open XML spreadsheet (ECMA-376), values only: shared and inline texts,
 * numbers as they are stored, the last results of formulas. Nothing where it is no spreadsheet.
 *
 * Two libraries that are here already do the work, unpacking and strict XML without entities; readers
 * that do all of it bring ten times the code, and macros.
 */
export function sheetsOfXlsx(bytes: Uint8Array): Sheet[] | undefined {
  try {
    let all = 0;
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/(workbook|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name)) return false;
        all += originalSize;
        return originalSize <= largestPart && all <= 2 * largestPart;
      },
    });
    const workbook = parts["xl/workbook.xml"];
    if (!workbook) return undefined;
    const names = namesOf(strFromU8(workbook));
    const shared = parts["xl/sharedStrings.xml"];
    const texts = shared ? textsOf(strFromU8(shared)) : [];
    return Object.keys(parts)
      .flatMap((part) => {
        const [, number] = /sheet(\d+)\.xml$/.exec(part) ?? [];
        return number === undefined ? [] : [{ part, number: Number(number) }];
      })
      .sort((a, b) => a.number - b.number)
      .map(({ part, number }) => ({
        name: names[number - 1] ?? `sheet ${number}`,
        rows: rowsOf(strFromU8(parts[part] as Uint8Array), texts),
      }));
  } catch {
    // Unpacking and parsing stop at the first thing that is damaged.
    return undefined;
  }
}

interface Handlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

function parse(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser({ xmlns: false });
  const fail = (): never => {
    throw new Error("damaged");
  };
  parser.on("error", fail);
  parser.on("doctype", fail);
  parser.on("opentag", ({ name, attributes }) => open(name.replace(/^\w+:/, ""), attributes));
  if (text) parser.on("text", text);
  if (close) parser.on("closetag", ({ name }) => close(name.replace(/^\w+:/, "")));
  parser.write(xml).close();
}

function namesOf(xml: string): string[] {
  const names: string[] = [];
  parse(xml, {
    open: (name, { name: sheet = "" }) => {
      if (name === "sheet") names.push(sheet);
    },
  });
  return names;
}

/** Shared texts; what is spelled beside them for pronunciation (`rPh`) is left out. */
function textsOf(xml: string): string[] {
  const texts: string[] = [];
  let [inside, aside] = [false, false];
  parse(xml, {
    open: (name) => {
      if (name === "si") texts.push("");
      if (name === "t") inside = true;
      if (name === "rPh") aside = true;
    },
    text: (text) => {
      if (inside && !aside) texts[texts.length - 1] += text;
    },
    close: (name) => {
      if (name === "t") inside = false;
      if (name === "rPh") aside = false;
    },
  });
  return texts;
}

function rowsOf(xml: string, texts: readonly string[]): string[][] {
  const rows: string[][] = [];
  let [row, column, type, value, reading] = [0, 0, "", "", false];
  parse(xml, {
    open: (name, attributes) => {
      if (name === "row") {
        const said = Number(attributes.r);
        row = said > row && said <= mostRows ? said : row + 1;
        column = 0;
        if (row > mostRows) throw new Error("too long");
        while (rows.length < row) rows.push([]);
      } else if (name === "c") {
        column = columnOf(attributes.r) ?? column + 1;
        [type, value] = [attributes.t ?? "n", ""];
      } else if (name === "v" || name === "t") reading = true;
    },
    text: (text) => {
      if (reading) value += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") reading = false;
      const cells = rows.at(-1);
      if (name !== "c" || !cells || column > mostColumns) return;
      while (cells.length < column) cells.push("");
      cells[column - 1] = type === "s" ? (texts[Number(value)] ?? "") : type === "e" ? "" : value;
    },
  });
  return rows;
}

/** Number of a cell's column, from 1: A, B … Z, AA. */
function columnOf(cell: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}/.exec(cell ?? "") ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
