import { previewFile } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sheetsOfXlsx } from "../../../packages/core/src/exchange/import/sheets-of-xlsx.ts";
import { gots, importText, valuesOf, worldOf } from "../../support/import-text.ts";
import { realBytes, realReason, realThere } from "../../support/real-files.ts";

/** An archive whose parts are stored as they are: what an unpacker has to read of ECMA-376, by hand. */
function stored(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, text]) => ({
    name: encoder.encode(name),
    data: encoder.encode(text),
  }));
  const bytes: number[] = [];
  const number = (value: number, size: number) =>
    Array.from({ length: size }, (_, k) => (value >>> (8 * k)) & 255);
  const head = ({ name, data }: (typeof files)[number]) => [
    ...number(20, 2),
    ...number(0, 8),
    ...number(0, 4),
    ...number(data.length, 4),
    ...number(data.length, 4),
    ...number(name.length, 2),
    ...number(0, 2),
  ];
  const central: number[] = [];
  for (const file of files) {
    central.push(
      0x50,
      0x4b,
      1,
      2,
      ...number(20, 2),
      ...head(file),
      ...number(0, 10),
      ...number(bytes.length, 4),
      ...file.name,
    );
    bytes.push(0x50, 0x4b, 3, 4, ...head(file), ...file.name, ...file.data);
  }
  const at = bytes.length;
  return Uint8Array.from([
    ...bytes,
    ...central,
    0x50,
    0x4b,
    5,
    6,
    ...number(0, 4),
    ...number(files.length, 2),
    ...number(files.length, 2),
    ...number(central.length, 4),
    ...number(at, 4),
    ...number(0, 2),
  ]);
}

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const book = stored({
  "xl/workbook.xml":
    '<workbook><sheets><sheet name="notes" sheetId="1"/><sheet name="votes" sheetId="2"/></sheets></workbook>',
  "xl/sharedStrings.xml":
    "<sst><si><t>country</t></si><si><t>vote</t></si><si><r><t>Fra</t></r><r><t>nce</t></r><rPh><t>x</t></rPh></si></sst>",
  "xl/worksheets/sheet1.xml": sheet(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Read me</t></is></c></row>',
  ),
  "xl/worksheets/sheet2.xml": sheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3"><v>1</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>Mali &amp;c</t></is></c><c r="C4"><f>1+2</f><v>3</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>Peru</t></is></c><c r="C5"><v>3</v></c></row>',
  ),
});

describe("spreadsheets", () => {
  test("shared and inline texts, gaps, formulas’ last values", () => {
    expect(sheetsOfXlsx(book)).toEqual([
      { name: "notes", rows: [["Read me"]] },
      {
        name: "votes",
        rows: [
          ["country", "", "vote"],
          [],
          ["France", "", "1"],
          ["Mali &c", "", "3"],
          ["Peru", "", "3"],
        ],
      },
    ]);
  });

  test("the sheet of a known kind is imported, with what was taken and what was not", async () => {
    const result = await importText({ "votes.xlsx": book });
    expect(valuesOf(worldOf(result), "unga-votes")).toEqual({ "FRA PER": -1 });
    expect(gots(result)).toEqual(
      expect.arrayContaining(['a spreadsheet, sheet "votes"', '"Mali &c"']),
    );
    expect(previewFile(book, "votes.xlsx")).toMatchObject({
      kind: "unga-votes",
      layout: "One resolution",
    });
  });

  test("damaged, cut and foreign archives are refused with a cure", async () => {
    for (const bytes of [
      book.subarray(0, 400),
      stored({ "a.txt": "x" }),
      stored({ "xl/workbook.xml": "<!DOCTYPE x><workbook/>" }),
    ]) {
      const result = await importText({ "x.xlsx": bytes });
      expect(result.ok).toBe(false);
      expect(result.issues[0]?.cure).toContain("save the spreadsheet as CSV");
    }
  });

  test("bytes changed anywhere never crash the reader", () => {
    const change = fc.tuple(fc.nat(book.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = book.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const sheets = sheetsOfXlsx(bytes);
        expect(sheets === undefined || Array.isArray(sheets)).toBe(true);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test.skipIf(!realThere)(
    `ES-11/1 as a spreadsheet: the tally 141-5-35-12 and nothing against the record${realReason}`,
    async () => {
      const result = await importText({
        "es11_1.xlsx": realBytes("unga/es11_1_resolution_vote.xlsx"),
      });
      expect(worldOf(result).notes?.[0]).toBe(
        "181 votes of 181 states on 1 roll calls; 12 absences left out.",
      );
      expect(result.issues.filter(({ expected }) => expected.includes("on the record"))).toEqual(
        [],
      );
    },
  );
});
