import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { spanish } from "../../apps/web/src/words/spanish.ts";

const folder = fileURLToPath(new URL("../../packages/core/worlds/", import.meta.url));

/** What a reader sees of a shipped document; names of actors and blocs have catalogues of their own, citations stay as published. */
interface Shown {
  readonly title?: string;
  readonly question?: string;
  readonly shows?: string;
  readonly summary?: string;
  readonly notes?: readonly string[];
  readonly licence?: string;
  readonly source?: { readonly title: string; readonly note?: string };
  readonly actors?: readonly { readonly note?: string }[];
  readonly levers?: readonly { readonly note?: string }[];
  readonly statements?: readonly { readonly reading: string }[];
  readonly components?: readonly { readonly reading?: string; readonly source: string }[];
  readonly tables?: readonly {
    readonly title: string;
    readonly reading: string;
    readonly source: string;
    readonly groups?: readonly { readonly title: string }[];
    readonly pairs?: readonly (readonly [string, string, number, string?])[];
  }[];
}

function textsOf(document: Shown): (string | undefined)[] {
  const { title, question, shows, summary } = document;
  return [
    ...[
      title,
      question,
      shows,
      summary,
      ...(document.notes ?? []),
      document.licence,
      document.source?.title,
      document.source?.note,
    ],
    ...[...(document.actors ?? []), ...(document.levers ?? [])].map(({ note }) => note),
    ...[...(document.statements ?? []), ...(document.components ?? [])].map((each) => each.reading),
    ...(document.components ?? []).map(({ source }) => source),
    ...(document.tables ?? []).flatMap(({ title, reading, source, groups = [], pairs = [] }) => [
      ...[title, reading, source],
      ...groups.map((group) => group.title),
      ...pairs.map(([, , , said]) => said),
    ]),
  ];
}

const shown = new Set(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(world|scenario)\.json$/.test(name))
    .flatMap((name) => textsOf(JSON.parse(readFileSync(folder + name, "utf8")) as Shown))
    .filter((text) => text !== undefined),
);

test("whatever a shipped world or scenario says on screen is there in Spanish", () => {
  expect(shown.size).toBeGreaterThan(300);
  expect([...shown].filter((text) => spanish.texts[text] === undefined)).toEqual([]);
});

test("and nothing is kept in Spanish that no shipped document says any more", () => {
  expect(Object.keys(spanish.texts).filter((text) => !shown.has(text))).toEqual([]);
});

test("numbers and codes in a text are those of the English one, with a decimal comma", () => {
  /** A thousands mark goes, a decimal mark is a point, and decades, which Spanish writes in words, do not count. */
  const numbers = (text: string): string[] =>
    (
      text
        .replace(/\d{4}s/g, "")
        .replace(/(\d),(\d{3})\b/g, "$1$2")
        .match(/\d+(?:[.,]\d+)?/g) ?? []
    )
      .map((number) => number.replace(",", "."))
      .sort();
  const other = [...shown].filter((text) => {
    const said = spanish.texts[text] ?? "";
    return numbers(said).join() !== numbers(text).join();
  });
  expect(other).toEqual([]);
});
