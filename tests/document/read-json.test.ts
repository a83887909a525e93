import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../packages/core/src/document/read-json.ts";

const read = (text: string) => readJson(text, 40);
const right = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

describe("reading JSON, against JSON.parse", () => {
  test("any value is read as it was written, with any white space", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom("", " ", "\t", "\r\n "),
        (value, gap) => {
          const text = `${gap}${JSON.stringify(value, null, gap)}${gap}`;
          expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
        },
      ),
      { seed: 21, numRuns: 500 },
    );
  });

  test("what JSON.parse refuses is refused, and the rest is the same", () => {
    const parts = fc.constantFrom(
      ...'{}[]:,"\\/-+.eE01 9tn\n\u0000',
      '"a"',
      '"b":',
      "true",
      "null",
      "\\u00e9",
      "\\n",
      "\ud800",
      "\u2028",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
        const text = list.join("");
        const mine = read(text);
        const theirs = right(text);
        if (!mine.ok && mine.expected === "each field once") return;
        expect(mine.ok, text).toBe(theirs !== undefined);
        if (mine.ok) expect(mine.value).toEqual(theirs?.value);
        else expect(mine.position).toBeLessThanOrEqual(text.length);
      }),
      { seed: 22, numRuns: 20_000 },
    );
  });

  test("every beginning of a document is refused at its end or before", () => {
    const text = JSON.stringify({
      a: [1.5, -2e-7, 'x\\"y', { b: null, c: true }],
      "d e": "\u20ac",
    });
    for (let length = 0; length < text.length; length++) {
      const cut = read(text.slice(0, length));
      expect(cut.ok).toBe(false);
      if (!cut.ok) expect(cut.position).toBeLessThanOrEqual(length);
    }
  });
});

describe("what readers of JSON often let pass", () => {
  test.each([
    ['{"a": 1, "b": 2, "a": 3}', 17, 'the field "a" again'],
    ['{"a": {"b": 1, "\\u0062": 2}}', 15, 'the field "b" again'],
    ["[1,]", 3, '"]"'],
    ['{"a": 1,}', 8, '"}"'],
    ["{a: 1}", 1, '"a: 1}"'],
    ["[1] 2", 4, '"2"'],
    ["[NaN]", 1, '"NaN]"'],
    ["[01]", 2, '"1]"'],
    ['"tab\there"', 0, "a text with a line break, a tab or a wrong escape"],
    ["", 0, "the end of the text"],
  ])("%s is refused at character %d", (text, position, got) => {
    expect(read(text)).toMatchObject({ ok: false, position, got });
  });

  test("nesting is refused at its 41st bracket, however deep it goes on", () => {
    expect(read("[".repeat(1_000_000))).toMatchObject({ ok: false, position: 40 });
    expect(read('{"a":'.repeat(1_000_000))).toMatchObject({ ok: false, position: 200 });
    expect(read(`${"[".repeat(40)}${"]".repeat(40)}`).ok).toBe(true);
  });

  test("__proto__ becomes a field, not a prototype", () => {
    const result = read('{"__proto__": {"polluted": true}}');
    expect(result.ok && Object.keys(result.value as object)).toEqual(["__proto__"]);
    expect(Object.prototype).not.toHaveProperty("polluted");
  });
});
