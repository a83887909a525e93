import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../packages/core/src/vocabulary/canonical-json.ts";
import { contentHash } from "../../packages/core/src/vocabulary/content-hash.ts";
import { UsageError } from "../../packages/core/src/vocabulary/errors.ts";

/** The same data with the fields of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe("canonical JSON", () => {
  test("sorts fields by UTF-16 code units and leaves no spaces, as RFC 8785 has it", () => {
    // The sorting example of RFC 8785, section 3.2.3.
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect([...canonicalJson(value).matchAll(/":"([^"]*)"/g)].map((part) => part[1])).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
    expect(canonicalJson({ b: [1, 0.002, -0, 1e21], a: { d: null, c: true } })).toBe(
      '{"a":{"c":true,"d":null},"b":[1,0.002,0,1e+21]}',
    );
  });

  test("does not depend on the order of fields and reads back as the same data", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(turned(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test("leaves absent fields out and refuses what JSON does not know", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    for (const value of [Number.NaN, Infinity, undefined, () => 1, Symbol("x"), 1n, [undefined]]) {
      expect(() => canonicalJson(value)).toThrow(UsageError);
    }
  });
});

describe("content hash", () => {
  test("is SHA-256 over UTF-8", () => {
    // FIPS 180-4 examples; the last is "€" = e2 82 ac.
    expect(contentHash("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    expect(contentHash("")).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    expect(contentHash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
  });
});
