/// <reference path="../networks/papaparse.d.ts" />
import Papa from "papaparse/papaparse.js";
import { withPoints } from "../networks/decimal-comma.ts";
import { splitBlanks } from "../networks/split-blanks.ts";

/** One record of a table and the line it begins on. Cells are as written; who reads them trims. */
export interface StreamedRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How a table's text is cut into cells. */
export interface TableFormat {
  /** `,` `;` tab `|`, or blank for runs of blanks. */
  readonly delimiter: string;
  /** Whether quotation marks hold cells together; without, they are letters like any other. */
  readonly quotes: boolean;
}

export interface RecordStream {
  /** Records that are whole after the next piece of text. */
  readonly push: (text: string) => StreamedRecord[];
  readonly end: () => StreamedRecord[];
  /** Records that had decimal commas, between semicolons: they are read as points. */
  readonly commas: () => number;
  /** Line on which a quoted cell begins that does not end, once that is known. */
  readonly brokenAt: () => number | undefined;
}

/** A quoted cell longer than this is a quotation mark that was never closed. */
const longestCell = 1_000_000;

/** Cuts text that comes in pieces into records, holding no more of it than the record at the end. */
export function recordStream({ delimiter, quotes }: TableFormat): RecordStream {
  let waiting = "";
  let line = 1;
  let broken: number | undefined;
  let carriage = false;
  let commas = 0;
  /** Cells between blanks never run over a line. */
  const spanning = quotes && delimiter !== " ";

  const records = (text: string): StreamedRecord[] => {
    if (text === "") return [];
    const found: StreamedRecord[] = [];
    const add = (written: readonly string[]): void => {
      const cells = delimiter === ";" ? withPoints(written) : written;
      if (cells !== written) commas++;
      if (cells.length > 1 || (cells[0] ?? "") !== "") found.push({ line, cells });
      line++;
      if (spanning)
        for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
    };
    if (delimiter === " ") {
      for (const each of text.split("\n"))
        add(quotes ? splitBlanks(each) : each.trim().split(/\s+/));
    } else if (!quotes) {
      for (const each of text.split("\n")) add(each.split(delimiter));
    } else {
      const { data } = Papa.parse(text, { delimiter, newline: "\n", skipEmptyLines: false });
      for (const cells of data) add(cells);
    }
    return found;
  };

  /** Where the last whole record ends: at the last line end outside quotes. */
  const wholeUntil = (text: string): number => {
    if (!spanning || !text.includes('"')) return text.lastIndexOf("\n");
    let end = -1;
    let inside = false;
    let cellStart = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        // A mark opens a cell only at its beginning, as Papa has it; inside, two stand for one.
        if (inside) {
          if (text.charCodeAt(at + 1) === 34) at++;
          else inside = false;
        } else if (at === cellStart) inside = true;
      } else if (!inside) {
        if (code === 10) {
          end = at;
          cellStart = at + 1;
        } else if (text[at] === delimiter) cellStart = at + 1;
      }
    }
    return end;
  };

  const take = (): StreamedRecord[] => {
    if (broken !== undefined) {
      waiting = "";
      return [];
    }
    const end = wholeUntil(waiting);
    if (end < 0) {
      if (waiting.length > longestCell) {
        broken = line;
        waiting = "";
      }
      return [];
    }
    const whole = waiting.slice(0, end);
    waiting = waiting.slice(end + 1);
    return records(whole);
  };

  return {
    push: (text) => {
      let plain = carriage ? `\r${text}` : text;
      // A carriage return at the end may have its line feed in the next piece.
      carriage = plain.endsWith("\r");
      if (carriage) plain = plain.slice(0, -1);
      waiting += plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
      return take();
    },
    end: () => {
      if (carriage) waiting += "\n";
      carriage = false;
      const found = take();
      const last = waiting;
      waiting = "";
      if (broken !== undefined || last === "") return found;
      if (spanning && opensQuote(last, delimiter)) {
        broken = line;
        return found;
      }
      return [...found, ...records(last)];
    },
    commas: () => commas,
    brokenAt: () => broken,
  };
}

/** Whether a quoted cell of the text does not end in it. */
function opensQuote(text: string, delimiter: string): boolean {
  const { errors } = Papa.parse(text, { delimiter, newline: "\n", skipEmptyLines: false });
  return errors.some(({ type }) => type === "Quotes") && text.split('"').length % 2 === 0;
}
