import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteText } from "../../../packages/core/src/exchange/import/byte-text.ts";
import { recordStream } from "../../../packages/core/src/exchange/import/record-stream.ts";
import { anyCharacter } from "../../support/any-character.ts";

/** Decodes bytes cut at the places given. */
function decode(bytes: Uint8Array, cuts: readonly number[]): string {
  const decoder = byteText();
  const places = [
    0,
    ...[...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
    bytes.length,
  ];
  const parts = places.slice(1).map((place, k) => decoder.push(bytes.subarray(places[k], place)));
  return parts.join("") + decoder.end();
}

const cuts = fc.array(fc.nat(200), { maxLength: 6 });

describe("bytes as text", () => {
  test("UTF-8 is read as the platform's own decoder reads it, wherever it is cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), cuts, (text, places) => {
        const bytes = new TextEncoder().encode(text);
        expect(decode(bytes, places)).toBe(new TextDecoder().decode(bytes));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("UTF-16 with its mark, either way round", () => {
    const text = "Côte d’Ivoire 🇨🇮";
    const little = new Uint8Array(
      new Uint16Array([0xfeff, ...[...Array(text.length).keys()].map((k) => text.charCodeAt(k))])
        .buffer,
    );
    const big = little.map((_, k) => little[k ^ 1] as number);
    expect(decode(little, [1, 3, 8])).toBe(text);
    expect(decode(big, [5])).toBe(text);
  });

  test("bytes that are no UTF-8 are Latin-1 as Windows writes it, and are counted", () => {
    const decoder = byteText();
    const bytes = Uint8Array.from([
      ...Buffer.from("S\xe3o Tom\xe9 \x93x\x94 ", "latin1"),
      ...Buffer.from("São"),
    ]);
    expect(decoder.push(bytes) + decoder.end()).toBe("São Tomé “x” São");
    expect(decoder.foreign()).toBe(4);
  });

  test("any bytes give some text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), cuts, (bytes, places) => {
        expect(decode(bytes, places)).toBe(decode(bytes, []));
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

function recordsOf(text: string, places: readonly number[], quotes = true, delimiter = ",") {
  const stream = recordStream({ delimiter, quotes });
  const ends = [
    0,
    ...[...places].map((cut) => cut % (text.length + 1)).sort((a, b) => a - b),
    text.length,
  ];
  const found = ends.slice(1).flatMap((end, k) => stream.push(text.slice(ends[k], end)));
  return [...found, ...stream.end()];
}

describe("text as records", () => {
  test("cells and lines are the same wherever the text is cut, with any line end", () => {
    const cell = fc.stringMatching(/^[a-c "\n,]{0,5}$/);
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, cuts, fc.constantFrom("\n", "\r\n", "\r"), (rows, places, end) => {
        const text = rows
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(","))
          .join(end);
        const found = recordsOf(text, places);
        expect(found.map(({ cells }) => cells)).toEqual(rows);
        let line = 1;
        expect(found.map((record) => record.line)).toEqual(
          rows.map((row) => {
            const first = line;
            line += 1 + row.reduce((breaks, each) => breaks + each.split("\n").length - 1, 0);
            return first;
          }),
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("a quoted cell that does not end is told with its line, and costs no more than its limit", () => {
    const stream = recordStream({ delimiter: ",", quotes: true });
    const kept = stream.push('a,b\n1,"2\n');
    for (let k = 0; k < 40; k++) kept.push(...stream.push(`${"x".repeat(50_000)}\n`));
    expect([...kept, ...stream.end()].map(({ cells }) => cells)).toEqual([["a", "b"]]);
    expect(stream.brokenAt()).toBe(2);
  });

  test("without quotes a quotation mark is a letter", () => {
    expect(recordsOf('a\tthe "x\n"b\tc', [3], false, "\t").map(({ cells }) => cells)).toEqual([
      ["a", 'the "x'],
      ['"b', "c"],
    ]);
  });
});
