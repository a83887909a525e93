import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  builtInMechanisms,
  equationTex,
  type LeverWords,
  leverPages,
  type Reference,
} from "@entente/core";
import { describe, expect, test } from "vitest";

const docs = (name: string): string =>
  fileURLToPath(new URL(`../../packages/core/docs/${name}`, import.meta.url));

interface Page extends Omit<LeverWords, "defaults"> {
  readonly equation: string;
  readonly sources: readonly Reference[];
  readonly defaults: readonly string[];
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

const linked = ({ text, doi, url }: Reference): string =>
  doi ? `${text} [doi:${doi}](https://doi.org/${doi})` : url ? `${text} ${url}` : text;

/** A page in the one template: the same parts in the same order as in the app. */
function pageMarkdown(page: Page): string {
  return [
    `### ${page.title}`,
    page.summary,
    `**${page.message}**`,
    "#### What to notice when you raise it",
    list(page.notice),
    "#### In history",
    page.example,
    "#### What speaks for it",
    list(page.evidenceFor),
    "#### What speaks against it",
    list(page.evidenceAgainst),
    "#### Equation",
    `$$${equationTex(page.equation)}$$`,
    page.reading,
    "#### Defaults, and why",
    list(page.defaults),
    "#### Sources",
    list(page.sources.map(linked)),
  ].join("\n\n");
}

const mechanisms: readonly Page[] = builtInMechanisms.map(
  ({ message = "", notice = [], example = "", parameters, ...said }) => ({
    ...said,
    message,
    notice,
    example,
    reading: said.id === "shocks" ? "At the day of the event." : "Per year.",
    defaults: parameters.map(({ label, symbol, standard, unit, reason }) =>
      `${label}, $${symbol}$: ${standard} ${unit}. ${reason}`.replace(" .", "."),
    ),
  }),
);

const levers: readonly Page[] = leverPages.map((page) => ({
  ...page,
  defaults: page.defaults.map(({ name, value, reason }) => `${name}: ${value}. ${reason}`),
}));

/** A document with its last part, below the mark, written anew. */
function withPages(name: string, pages: readonly Page[]): string {
  const mark = "<!-- Written by tests/docs/pages.test.ts; `vitest -u` renews it. -->\n";
  const [own = "", ...rest] = readFileSync(docs(name), "utf8").split(mark);
  expect(rest, `${name} holds the mark`).toHaveLength(1);
  return `${own}${mark}\n${pages.map(pageMarkdown).join("\n\n")}\n`;
}

describe("pages of mechanisms and levers", () => {
  test("stand in the documentation as in the app (vitest -u renews them)", async () => {
    await expect(withPages("mechanisms.md", mechanisms)).toMatchFileSnapshot(docs("mechanisms.md"));
    await expect(withPages("levers.md", levers)).toMatchFileSnapshot(docs("levers.md"));
  });

  test("are whole: every part of the template is there, and each side has its evidence", () => {
    for (const page of [...mechanisms, ...levers]) {
      const { title } = page;
      for (const text of [page.summary, page.message, page.example, page.reading])
        expect(text, title).toMatch(/\.$/);
      for (const lines of [page.evidenceFor, page.evidenceAgainst, page.defaults, page.sources])
        expect(lines.length, title).toBeGreaterThan(0);
      expect(page.notice.length, title).toBeGreaterThanOrEqual(2);
      for (const line of page.notice) expect(line, title).toMatch(/\.$/);
    }
  });

  test("levers act through mechanisms that there are, and each mechanism but none is fed by one", () => {
    const known = new Set(builtInMechanisms.map(({ id }) => id));
    const fed = new Set(leverPages.flatMap(({ through }) => through));
    expect([...fed].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !fed.has(id))).toEqual([]);
  });

  test("a source's DOI has the shape of one", () => {
    for (const { sources } of [...mechanisms, ...levers])
      for (const { doi } of sources)
        if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
  });
});
