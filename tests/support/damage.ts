import fc from "fast-check";
import { anyCharacter } from "./any-character.ts";

const nasty = [
  "NaN",
  "Infinity",
  "-1e999",
  "null",
  "true",
  "[]",
  "{}",
  '"__proto__"',
  '"constructor"',
  "<script>alert(1)</script>",
  "]]>",
  "&lol;",
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "\u0000",
  "\uFFFF",
  "\uD800",
  "=cmd|' /C calc'!A0",
  "&a *a",
  "<<: *x",
  "-99999999999999999999",
  "1e-320",
  "'",
  '"',
  ",,,,,,",
  "\r\n\r\n",
  "((((((((((",
  "zeros(1e9)",
  "\u202E",
  "9999-99-99",
];

/** Texts that are `good` after up to six blows: cut, repeated, swapped or with something nasty put in. */
export function damaged(good: string): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const blow = fc.oneof(
    place.map((at) => (text: string) => text.slice(0, Math.floor(at * text.length))),
    fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([at, count]) => (text: string) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + text.slice(from + count);
    }),
    fc.tuple(place, fc.constantFrom(...nasty)).map(([at, bad]) => (text: string) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + bad + text.slice(from);
    }),
    fc
      .tuple(place, fc.string({ maxLength: 8, unit: anyCharacter }))
      .map(([at, bad]) => (text: string) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + bad + text.slice(from + bad.length);
      }),
    fc.tuple(place, place).map(([p, q]) => (text: string) => {
      const [from, to] = [Math.floor(p * text.length), Math.floor(q * text.length)];
      return text.slice(0, to) + text.slice(from, from + 200) + text.slice(to);
    }),
  );
  return fc
    .array(blow, { minLength: 1, maxLength: 6 })
    .map((blows) => blows.reduce((text, hit) => hit(text), good));
}
