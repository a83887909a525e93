import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { IntlMessageFormat } from "intl-messageformat";
import { parse as parseSvelte } from "svelte/compiler";
import { beforeAll, describe, expect, test } from "vitest";
import { en } from "../../apps/web/src/words/en.ts";
import { languageFor, languageIds, languages } from "../../apps/web/src/words/languages.ts";
import { type Entry, speak } from "../../apps/web/src/words/speak.ts";

/** Every message of a catalogue by the path of its key. */
function messagesOf(entry: Entry, path = ""): Map<string, string> {
  if (typeof entry === "string") return new Map([[path, entry]]);
  const parts = Object.entries(entry as Readonly<Record<string, Entry>>);
  return new Map(
    parts.flatMap(([key, each]) => [...messagesOf(each, path ? `${path}.${key}` : key)]),
  );
}

/** Element types of the message format's tree, as its parser numbers them. */
const kinds = ["text", "argument", "number", "date", "time", "select", "plural", "#", "tag"];

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** The parameters of a message with their kinds, and for a choice by word its words. */
function parametersOf(elements: readonly Element[]): Set<string> {
  const found = new Set<string>();
  for (const { type, value, options } of elements) {
    const kind = kinds[type];
    if (kind === "text" || kind === "#") continue;
    const numeric = kind === "number" || kind === "plural";
    const choices = kind === "select" ? ` ${Object.keys(options ?? {}).sort()}` : "";
    found.add(`${value}: ${numeric ? "number" : kind}${choices}`);
    for (const option of Object.values(options ?? {}))
      for (const each of parametersOf(option.value)) found.add(each);
  }
  return found;
}

const treeOf = (message: string, locale: string): readonly Element[] =>
  new IntlMessageFormat(message, locale, undefined, {
    ignoreTag: true,
  }).getAst() as readonly Element[];

describe.each(languageIds)("the catalogue of %s", (id) => {
  const { locale, load } = languages[id];
  const english = messagesOf(en);
  let own: Map<string, string>;
  beforeAll(async () => {
    own = messagesOf((await load()).words as Entry);
  });

  test("has the keys of the English one", () => {
    expect([...own.keys()]).toEqual([...english.keys()]);
  });

  test("has nothing empty, no straight quote and no three dots", () => {
    const wrong = [...own].filter(([, message]) => /^\s*$|["']|\.\.\./.test(message));
    expect(wrong).toEqual([]);
  });

  test("takes the parameters of the English one, each of the same kind", () => {
    for (const [key, message] of own) {
      const [got, expected] = [treeOf(message, locale), treeOf(english.get(key) ?? "", "en-GB")];
      expect([...parametersOf(got)].sort(), key).toEqual([...parametersOf(expected)].sort());
    }
  });

  test("has every plural form that the language asks for", () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const plurals = (elements: readonly Element[]): (readonly string[])[] =>
      elements.flatMap(({ type, options = {} }) => [
        ...(kinds[type] === "plural" ? [Object.keys(options)] : []),
        ...Object.values(options).flatMap((option) => plurals(option.value)),
      ]);
    for (const [key, message] of own)
      for (const options of plurals(treeOf(message, locale))) {
        // A message for nothing and one for all the rest needs no other form.
        if (options.join() === "=0,other") continue;
        // “many” of the Romance languages begins at a million, which nothing here reaches.
        const needed = forms.filter((form) => form !== "many" || options.includes("many"));
        expect(
          needed.filter((form) => !options.includes(form)),
          key,
        ).toEqual([]);
      }
  });

  test("is a function where a message has parameters, and a string elsewhere", async () => {
    const words = speak<typeof en>((await load()).words, locale);
    for (const [key, message] of own) {
      const said = key
        .split(".")
        .reduce<unknown>((at, part) => (at as Readonly<Record<string, unknown>>)[part], words);
      const takes = parametersOf(treeOf(message, locale)).size > 0;
      expect(typeof said, key).toBe(takes ? "function" : "string");
    }
  });
});

test("the browser's languages are tried in their order, by language and not by region", () => {
  expect(languageFor(["fr-FR", "es-MX", "en-US"])).toBe("es");
  expect(languageFor(["fr-FR", "en-US", "es"])).toBe("en");
  expect(languageFor(["zh-Hant-TW"])).toBe("en");
  expect(languageFor([])).toBe("en");
});

describe("views", () => {
  const source = fileURLToPath(new URL("../../apps/web/src", import.meta.url));
  const said = /\p{L}{2,}/u;
  const attributes = /^(aria-label|aria-description|title|placeholder|alt|label|hint|lead|text)$/;
  /** Names of codes and registers, which are the same in every language. */
  const names = /^(doi:|CAMEO|doi:10\.[\w./()-]+)$/;

  /** Words that a component's template writes itself: text, and attributes that are read or shown. */
  function literalsOf(node: unknown, found: string[] = []): string[] {
    if (Array.isArray(node)) for (const each of node) literalsOf(each, found);
    else if (typeof node === "object" && node !== null && "type" in node) {
      const each = node as Readonly<Record<string, unknown>> & { readonly type: string };
      if (each.type === "Text") found.push(...String(each.data).trim().split(/\s+/));
      else if (each.type === "Attribute") {
        if (attributes.test(String(each.name))) literalsOf(each.value, found);
      } else
        for (const key of [
          "nodes",
          "fragment",
          "attributes",
          "consequent",
          "alternate",
          "body",
          "pending",
          "then",
          "catch",
          "fallback",
        ])
          literalsOf(each[key], found);
    }
    return found;
  }

  test("hold no words of their own: those are in the catalogue", () => {
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".svelte"),
    );
    expect(files.length).toBeGreaterThan(50);
    const literal = files.flatMap((file) => {
      const { fragment } = parseSvelte(readFileSync(join(source, file), "utf8"), { modern: true });
      return literalsOf(fragment)
        .filter((word) => said.test(word) && !names.test(word))
        .map((word) => `${relative(source, join(source, file))}: ${word}`);
    });
    expect(literal).toEqual([]);
  });

  test("and the scan would see them", () => {
    const seen = literalsOf(
      parseSvelte(
        '{#if a}<p title="Hello there">Good {day}</p>{:else}<Slider label="How far" />{/if}',
        { modern: true },
      ).fragment,
    ).filter((word) => said.test(word));
    expect(seen.sort()).toEqual(["Good", "Hello", "How", "far", "there"]);
  });

  /** Where prose may stand in code: errors of the programmer, and documents made from a file. */
  const prose = /["`]\p{Lu}\p{Ll}+ \p{Ll}[^"`]*["`]/u;
  test("and neither does code, but for what programmers are told", () => {
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
      (name) =>
        /\.(ts|svelte)$/.test(name) &&
        !name.startsWith("words/") &&
        name !== "files/world-of-network.ts",
    );
    const literal = files.flatMap((file) =>
      readFileSync(join(source, file), "utf8")
        .split("\n")
        .filter(
          (line) => prose.test(line) && !/new \w*Error\(|et al\.|^\s*(\*|\/\/|\/\*)/.test(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(literal).toEqual([]);
  });
});
