import { existsSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fromFragment } from "../../apps/web/src/share/share-link.ts";
import { dropFile, escapeDialog, saved, useLab } from "../support/e2e-lab.ts";
import { shippedWorld } from "../support/shipped.ts";

const open = useLab();
const place = new URL("../../../shared/seed/article.txt", import.meta.url);
const article = existsSync(place) ? readFileSync(place, "utf8") : undefined;
const reason = "the article's text is not part of this repository";
const statement = shippedWorld("article-2024").statements?.find(
  (each) => each.source === "RUS" && each.target === "CHN",
);

async function openTie(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Russia – China/ })
    .first()
    .click();
  await page.getByRole("region", { name: "What the baseline rests on" }).waitFor();
}

test("each statement behind a tie is named with its place, its code and our own words", async () => {
  const page = await open();
  await openTie(page);
  const evidence = page.getByRole("region", { name: "What the baseline rests on" });
  await evidence.getByText(statement?.reading ?? "").waitFor();
  await evidence
    .getByText(`Paragraph ${statement?.at.paragraph}, sentence ${statement?.at.sentence}`)
    .first()
    .waitFor();
  expect(await evidence.locator("mark").count()).toBe(0);
});

test("the dropped article shows each statement's sentence in its place, and is kept nowhere", async ({
  skip,
}) => {
  if (article === undefined) {
    console.warn(`Skipped: ${reason}.`);
    return skip(reason);
  }
  const page = await open();
  await dropFile(page, "article.txt", article);
  await page.getByText("35 of 35 sentences found.").first().waitFor();
  await openTie(page);
  const marks = page.getByRole("region", { name: "What the baseline rests on" }).locator("mark");
  await marks.first().waitFor();
  const sentences = await marks.allInnerTexts();
  for (const sentence of sentences) {
    expect(article.replace(/\s+/g, " ")).toContain(sentence.replace(/\s+/g, " "));
  }

  // What the article says must stay out of all that leaves the page or outlives it.
  const words = sentences.map((sentence) => sentence.slice(0, 40));
  expect(words.length).toBeGreaterThan(0);
  const kept = [await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))];
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  kept.push(JSON.stringify(fromFragment(new URL(link).hash)));
  await escapeDialog(page);
  await page.getByRole("button", { name: "Export" }).click();
  for (const title of [
    "SVG",
    "GEXF 1.3",
    "GraphML",
    "CSV of ties",
    "Snapshot",
    "Trajectory",
    "World",
  ]) {
    kept.push((await saved(page, title)).bytes.toString("utf8"));
  }
  for (const text of kept) for (const some of words) expect(text).not.toContain(some);
  await page.reload();
  await openTie(page);
  expect(await page.locator("mark").count()).toBe(0);
});

test("another text is told apart: its sentences are not passed off as the article's", async () => {
  const page = await open();
  const made = Array.from({ length: 12 }, (_, p) =>
    Array.from({ length: 4 }, (_, s) => `Made-up sentence ${p + 1}.${s + 1} says nothing.`).join(
      " ",
    ),
  ).join("\n");
  await dropFile(page, "other.txt", made);
  await page.getByText("0 of 35 sentences found.").first().waitFor();
  await openTie(page);
  const evidence = page.getByRole("region", { name: "What the baseline rests on" });
  await evidence.getByText("The file has another sentence in this place.").first().waitFor();
  await evidence.getByRole("button", { name: "Put it away" }).click();
  expect(await evidence.locator("mark").count()).toBe(0);
});
