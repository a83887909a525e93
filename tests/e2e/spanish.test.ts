import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFile, escapeDialog, ready, useLab } from "../support/e2e-lab.ts";

const open = useLab();
const spanish = { locale: "es", reducedMotion: "reduce" } as const;

/** Little words that English cannot do without and Spanish does not have. */
const english = /\b(the|The|of|and|with|which|that|from|are|this|This|by|its|Its|not|for)\b/;

/**
 * What on the page is English, on screen or for a screen reader. Left aside are citations of
 * published works, what says itself that it is in another language, and what a person typed.
 */
const englishOn = (page: Page): Promise<string[]> =>
  page.evaluate((pattern) => {
    const little = new RegExp(pattern);
    const cited = /\(\d{4}\)[.:]|doi:|Correlates of War/;
    const own = document.documentElement.lang;
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest("[lang]")?.getAttribute("lang") !== own) continue;
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof Element)
        for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"])
          texts.push(node.getAttribute(name) ?? "");
    }
    return texts.filter((text) => little.test(text) && !cited.test(text));
  }, english.source);

/** Opens all that is folded: what is hidden is read sooner or later. */
const unfold = (page: Page, inside: string): Promise<void> =>
  page.evaluate((selector) => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>(`${selector} details`))
      each.open = true;
  }, inside);

async function pick(page: Page, words: string, title: RegExp): Promise<void> {
  await page.getByRole("button", { name: /^Escenarios:/ }).click();
  const dialog = page.getByRole("dialog", { name: "Escenarios" });
  for (const world of await dialog.locator("[aria-expanded=false]").all()) await world.click();
  expect(await englishOn(page)).toEqual([]);
  await dialog.getByRole("searchbox").fill(words);
  await dialog.getByRole("button", { name: title }).click();
  await page.getByRole("button", { name: new RegExp(`^Escenarios:.*${title.source}`) }).waitFor();
  await ready(page);
}

test("the analyst's journey is Spanish: a question, a tie and why, its evidence, an actor, assumptions, analysis", {
  timeout: 120_000,
}, async () => {
  const page = await open(spanish);
  await pick(page, "bancos chinos", /Sanciones a los bancos chinos/);
  await unfold(page, "aside");
  expect(await englishOn(page)).toEqual([]);
  await page.locator("aside.changed ol li button").first().click();
  await page.getByTestId("why-sentence").waitFor();
  await page.getByRole("heading", { name: /línea de base/ }).waitFor();
  await unfold(page, "aside");
  expect(await englishOn(page)).toEqual([]);
  await page.locator("aside.changed h2 button").first().click();
  expect(await englishOn(page)).toEqual([]);
  await page.getByRole("button", { name: /^Supuestos/ }).click();
  const folded = page.locator("aside.assumptions [aria-expanded=false]");
  await folded.first().waitFor();
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
  await page.locator("math").first().waitFor();
  expect(await englishOn(page)).toEqual([]);
  await page.getByRole("radio", { name: "Análisis" }).check({ force: true });
  await page.getByRole("heading", { name: "Bandos", exact: true }).waitFor();
  expect(await englishOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Más", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Acerca de/ }).click();
  await page.getByRole("dialog").waitFor();
  expect(await englishOn(page)).toEqual([]);
});

test("what is wrong with a file and with a rule is told in Spanish, and so is data that is imported", {
  timeout: 90_000,
}, async () => {
  const page = await open(spanish);
  const drop = (name: string, text: string) => dropFile(page, name, text);
  await drop(
    "malo.json",
    JSON.stringify({
      version: 1,
      id: "s",
      title: "S",
      start: "soon",
      levers: [{ kind: "ban" }],
      x: 1,
    }),
  );
  await page.getByRole("dialog").getByRole("listitem").first().waitFor();
  expect(await englishOn(page)).toEqual([]);
  await escapeDialog(page);
  await drop("malo.gexf", "<gexf><graph><nodes><node id='a'/><node id='a'/></nodes></gexf>");
  await page.getByRole("dialog").getByRole("listitem").first().waitFor();
  expect(await englishOn(page)).toEqual([]);
  await escapeDialog(page);
  await drop(
    "votos.csv",
    "rcid,country,country_code,vote\n1,France,FR,yes\n1,Rusia,,no\n1,Germany,DE,maybe\n1,Italy,IT,no",
  );
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Leer los archivos" }).click();
  await dialog
    .getByText(/actores a fecha|No puede hacerse|observaci/)
    .first()
    .waitFor();
  await unfold(page, "dialog");
  expect(await englishOn(page)).toEqual([]);
  await escapeDialog(page);
  await page.getByRole("button", { name: /^Supuestos/ }).click();
  await page.getByRole("button", { name: "Añadir una regla propia" }).click();
  await page.locator("textarea").last().fill("lambda * x");
  await page.locator(".problem").first().waitFor();
  await unfold(page, "aside");
  expect(await englishOn(page)).toEqual([]);
});

test("pages, lessons, their player and papers are Spanish", { timeout: 120_000 }, async () => {
  const page = await open(spanish);
  const go = (fragment: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  for (const topic of [
    "lever=sanction",
    "lever=event",
    "mechanism=balance",
    "mechanism=shared-target",
  ]) {
    await go(topic);
    await page.getByRole("dialog").getByRole("heading", { name: "Fuentes" }).waitFor();
    expect(await englishOn(page), topic).toEqual([]);
    await escapeDialog(page);
  }
  await page.getByRole("button", { name: "Lecciones", exact: true }).click();
  await page.getByRole("dialog").waitFor();
  expect(
    (await englishOn(page)).filter((text) => !/^(Empezar|Enseñar|Imprimir): /.test(text)),
  ).toEqual([]);
  await escapeDialog(page);
  await go("lesson=structural-balance-es");
  await page.locator('[data-page=":cover"]').waitFor();
  expect(await englishOn(page)).toEqual([]);
  const papers = await open({ ...spanish, fragment: "papers=structural-balance-es" });
  await papers.locator('article[data-sheet="items"]').waitFor({ timeout: 30_000 });
  expect((await englishOn(papers)).filter((text) => !text.includes("CC BY"))).toEqual([]);
});
