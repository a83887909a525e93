import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { en } from "../../apps/web/src/words/en.ts";
import { es } from "../../apps/web/src/words/es.ts";
import type { Entry } from "../../apps/web/src/words/speak.ts";
import { seriousFindings } from "../support/e2e-axe.ts";
import { networkOn, type OpenOptions, ready, scenarioOn, useLab } from "../support/e2e-lab.ts";

const open = useLab();

const phone: OpenOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

function messagesOf(entry: Entry): string[] {
  if (typeof entry === "string") return [entry];
  return Object.values(entry as Readonly<Record<string, Entry>>).flatMap(messagesOf);
}

/** English messages that no Spanish one equals; a word or two may be the same in both. */
const spanish = new Set(messagesOf(es).map((message) => message.toLowerCase()));
const foreign = new Set(
  messagesOf(en)
    .map((message) => message.toLowerCase())
    .filter((message) => !message.includes("{") && !spanish.has(message)),
);

/** All words on screen and all names that a screen reader says, in lower case. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node instanceof Text && node.data.trim()) texts.push(node.data);
      if (node instanceof Element)
        for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"]) {
          const text = node.getAttribute(name);
          if (text) texts.push(text);
        }
    }
    return texts.map((text) => text.trim().replace(/\s+/g, " ").toLowerCase());
  });

const english = async (page: Page): Promise<string[]> =>
  (await said(page)).filter((text) => foreign.has(text));

test("a browser that prefers Spanish is spoken to in Spanish, in every view", async () => {
  const page = await open({ locale: "es-MX" });
  expect(await page.locator("html").getAttribute("lang")).toBe("es");
  await page.getByRole("heading", { name: "Qué cambió" }).waitFor();
  expect(await english(page)).toEqual([]);

  await page.getByRole("button", { name: /^Rusia – China/ }).click();
  await page.getByText(/^El vínculo Rusia – China se estrecha de \+0,\d\d a /).waitFor();
  await page.getByRole("button", { name: "Supuestos" }).click();
  await page.getByRole("button", { name: "Ancla", exact: true }).click();
  await page.getByText("Fuerza del ancla").waitFor();
  expect(await english(page)).toEqual([]);

  for (const picture of ["Diferencia", "Tabla", "Análisis"]) {
    await page.getByRole("radio", { name: picture }).check({ force: true });
    expect(await english(page)).toEqual([]);
  }
  await page.getByRole("heading", { name: "Bandos" }).waitFor();
  await page.getByRole("button", { name: "Palancas" }).click();
  await page.getByRole("button", { name: "Añadir una palanca" }).click();
  await page.getByRole("menuitem", { name: /^Evento/ }).click();
  await page
    .getByText(/: hace una visita, /)
    .first()
    .waitFor();
  expect(await english(page)).toEqual([]);

  for (const name of ["Compartir", "Exportar"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("dialog").waitFor();
    expect(await english(page)).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

test("the language changes by keyboard: the work, its undo and the focus stay, and the choice is kept", async () => {
  const page = await open();
  await page.getByRole("slider", { name: "How hard" }).press("ArrowLeft");
  await ready(page);
  const network = await networkOn(page);
  const scenario = await scenarioOn(page);

  await page.getByRole("button", { name: "Language", exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: "Español" }).press("Enter");
  await page.getByRole("heading", { name: "Qué cambió" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Idioma");
  expect(await page.locator("html").getAttribute("lang")).toBe("es");
  expect(await networkOn(page)).toStrictEqual(network);
  expect(await scenarioOn(page)).toEqual(scenario);
  expect(await page.getByRole("button", { name: "Deshacer" }).isEnabled()).toBe(true);

  await page.reload();
  await page.getByRole("heading", { name: "Qué cambió" }).waitFor();
  expect(await scenarioOn(page)).toEqual(scenario);
  expect(await networkOn(page)).toStrictEqual(network);

  await page.getByRole("button", { name: "Idioma", exact: true }).click();
  await page.getByRole("menuitem", { name: "Como el navegador" }).click();
  await page.getByRole("heading", { name: "What changed" }).waitFor();
});

test("on a phone the language is in the menu, and nothing of it is cut", async () => {
  const page = await open({ ...phone, locale: "es" });
  await page.getByRole("button", { name: "Más", exact: true }).click();
  await page.getByRole("menuitem", { name: "Idioma: English" }).click();
  await page.getByRole("navigation", { name: "Panels" }).waitFor();
  const wide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await wide()).toBe(0);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Language: Español" }).click();
  await page.getByRole("navigation", { name: "Paneles" }).waitFor();
  expect(await wide()).toBe(0);
});

for (const [where, options] of [
  ["a wide screen", {}],
  ["a phone", phone],
] as const)
  test(`turned to read from right to left on ${where}, the panels change sides and axe finds nothing serious`, async () => {
    const page = await open(options);
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    const middle = async (selector: string): Promise<number> => {
      const box = await page.locator(selector).first().boundingBox();
      return box ? box.x + box.width / 2 : Number.NaN;
    };
    if (where === "a wide screen") {
      expect(await middle("aside.levers")).toBeGreaterThan(await middle("main"));
      expect(await middle("aside.changed")).toBeLessThan(await middle("main"));
    }
    expect(await middle("header h1")).toBeGreaterThan(await middle(".tools"));
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
  });
