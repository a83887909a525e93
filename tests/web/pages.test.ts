import { builtInMechanisms, leverPages, type Reference } from "@entente/core";
import { afterEach, describe, expect, test } from "vitest";
import { type Page, pageOf, type Topic } from "../../apps/web/src/text/page-of.ts";
import { languageIds, languages } from "../../apps/web/src/words/languages.ts";
import { speakLanguage } from "../../apps/web/src/words.ts";

const topics: readonly Topic[] = [
  ...leverPages.map(({ kind }) => ({ kind: "lever", id: kind }) as const),
  ...builtInMechanisms.map(({ id }) => ({ kind: "mechanism", id }) as const),
];

/** The sentences of a page in the order of the template: what it is, message, notice, history, for, against. */
const sentencesOf = (page: Page): string[] => [
  ...[page.summary, page.message, ...page.notice, page.example],
  ...[...page.evidenceFor, ...page.evidenceAgainst],
];

/** A DOI as publishers give them: a registrant of four to nine digits and a suffix without spaces. */
const doi = /^10\.\d{4,9}\/[\w.()/:;<>-]+$/;
const isPlausible = ({ text, doi: id, url }: Reference): boolean =>
  text.length > 20 &&
  (id === undefined || doi.test(id)) &&
  (url === undefined || /^https:/.test(url));

afterEach(() => speakLanguage(languages.en));

describe.each(languageIds)("the pages in %s", (id) => {
  test.each(topics.map((topic) => [`${topic.kind} ${topic.id}`, topic] as const))(
    "%s has all parts of the template",
    async (_, topic) => {
      await speakLanguage(languages[id]);
      const page = pageOf(topic);
      if (!page) throw new Error("There is no such page.");
      expect(page.title).not.toBe("");
      expect(page.notice.length).toBeGreaterThanOrEqual(2);
      expect(page.evidenceFor.length).toBeGreaterThanOrEqual(1);
      expect(page.evidenceAgainst.length).toBeGreaterThanOrEqual(1);
      for (const sentence of sentencesOf(page)) expect(sentence).toMatch(/^[\s\S]{15,}[.?!»”)]$/);
      expect(page.equation).toMatch(/[a-z_]+/);
      expect(page.reading).not.toBe("");
      expect(page.defaults.length).toBeGreaterThanOrEqual(1);
      for (const { name, value, reason } of page.defaults) {
        expect(name).not.toBe("");
        expect(value).not.toBe("");
        expect(reason, name).toMatch(/^[\s\S]{10,}[.?!»”)]$/);
      }
      expect(page.related.length).toBeGreaterThanOrEqual(1);
      expect(page.sources.length).toBeGreaterThanOrEqual(1);
      expect(page.sources.filter((source) => !isPlausible(source))).toEqual([]);
    },
  );
});

test("no sentence of a page is the same in two languages", async () => {
  const said: Record<string, Set<string>> = {};
  for (const id of languageIds) {
    await speakLanguage(languages[id]);
    const pages = topics.flatMap((topic) => pageOf(topic) ?? []);
    said[id] = new Set(
      pages.flatMap((page) => [...sentencesOf(page), ...page.defaults.map(({ reason }) => reason)]),
    );
  }
  const [first, ...others] = languageIds;
  for (const other of others)
    expect([...(said[other] ?? [])].filter((text) => said[first as string]?.has(text))).toEqual([]);
});
