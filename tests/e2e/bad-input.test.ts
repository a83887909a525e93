import type { Scenario } from "@entente/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checksum } from "../../apps/web/src/share/checksum.ts";
import { toFragment } from "../../apps/web/src/share/share-link.ts";
import {
  drag,
  dropFile,
  escapeDialog,
  eventually,
  networkOn,
  openFiles,
  ready,
  saved,
  scenarioOn,
  useLab,
} from "../support/e2e-lab.ts";
import { shippedJson, shippedScenario, shippedWorld } from "../support/shipped.ts";

const open = useLab();
const scenario = shippedScenario("article-2024", "west-extends-to-full-trade");
const whole = JSON.stringify(scenario, null, 2);
const lever = scenario.levers[0] as Scenario["levers"][number];
const altered = (change: object): string => JSON.stringify({ ...scenario, ...change });
const alteredLever = (change: object): string => altered({ levers: [{ ...lever, ...change }] });

/** A file that cannot be opened: its name, its text, the place that is named, and the cure. */
const files: readonly (readonly [name: string, text: string, where: RegExp, cure: RegExp])[] = [
  ["cut-short.json", whole.slice(0, 400), /^line \d+, column \d+$/, /cut short/],
  ["newer.json", altered({ version: 99 }), /^version$/, /newer Entente/],
  ["typo.json", alteredLever({ targets: ["CHM"] }), /^levers\[0\]\.targets\[0\]$/, /"CHN"/],
  ["field.json", altered({ lever: [] }), /^lever$/, /"levers"/],
  [
    "elsewhere.json",
    altered({ world: { id: "atlantis", edition: 1 } }),
    /^world\.id$/,
    /open its world first/,
  ],
  [
    "formula.json",
    alteredLever({ intensity: "x.constructor('1')" }),
    /^levers\[0\]\.intensity/,
    /./,
  ],
  ["proto.json", whole.replace("{", '{"__proto__": {"polluted": true},'), /__proto__/, /remove it/],
  ["deep.json", "[".repeat(100_000), /^line 1, column \d+$/, /./],
  ["empty.json", "", /document$/, /another file/],
  ["picture.png", "PNG", /^file$/, /one of these formats/],
  [
    "not-a-number.yaml",
    "version: 1\nid: a\ntitle: t\nworld: { id: article-2024, edition: 1 }\nend: 2029-04-09\nlevers:\n" +
      "  - { id: l, kind: tie, action: lasting, a: RUS, b: CHN, change: .nan, from: 2025-01-01 }\n",
    /^levers\[0\]\.change$/,
    /./,
  ],
  [
    "bomb.gexf",
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' +
      '<gexf version="1.3"><graph><nodes><node id="x" label="&b;"/></nodes></graph></gexf>',
    /^line 1, column \d+$/,
    /DOCTYPE/,
  ],
  ["torn.graphml", "<graphml><graph><node id='a'/></graph>", /^line 1, column \d+$/, /cut short/],
  ["words.csv", "source,target,weight\nA,B,much\n", /weight$/, /./],
];

test("every broken or hostile file is answered with the place and the cure, and the work stays", async () => {
  const page = await open();
  await drag(page, "How hard", 0.4);
  const work = await networkOn(page);
  for (const [name, text, where, cure] of files) {
    await openFiles(page, { name, text });
    const dialog = page.getByRole("dialog", { name: `${name} cannot be opened` });
    await dialog.waitFor();
    const places = await dialog.locator("code").allInnerTexts();
    expect(places, name).toContainEqual(expect.stringMatching(where));
    expect(await dialog.textContent(), name).toMatch(cure);
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
  }
  expect(await page.evaluate(() => "polluted" in {})).toBe(false);
  expect(await networkOn(page)).toStrictEqual(work);
  await page.getByRole("button", { name: "Undo" }).click();
  expect((await scenarioOn(page)).levers[0]).toMatchObject({ intensity: 1 });
});

test("a dropped file of 30 MB is refused before it is read", async () => {
  const page = await open();
  const work = await networkOn(page);
  await dropFile(page, "huge.json", " ".repeat(1000), 30_000);
  const dialog = page.getByRole("dialog", { name: "huge.json cannot be opened" });
  await dialog.getByText("30.0 MB").waitFor();
  await dialog.getByText("at most 20 MB").waitFor();
  await escapeDialog(page);
  expect(await networkOn(page)).toStrictEqual(work);
});

test("markup in a world's names, in a title and in a CSV file is shown as text, never as markup", async () => {
  const page = await open();
  const markup = '<img src=x onerror="window.hacked=1">';
  const world = shippedWorld("article-2024");
  const actors = world.actors.map((actor) =>
    actor.id === "CHN" ? { ...actor, name: markup } : actor,
  );
  await openFiles(page, {
    name: "world.json",
    text: JSON.stringify({ ...world, title: markup, actors }),
  });
  await page
    .getByRole("button", { name: `Russia – ${markup}` })
    .first()
    .click();
  await page.getByRole("heading", { name: `Russia – ${markup}` }).waitFor();
  await page.getByRole("radio", { name: "Table" }).check();
  await page.getByRole("button", { name: "Export" }).click();
  const svg = (await saved(page, "SVG")).bytes.toString("utf8");
  expect(svg).toContain("&lt;img src=x onerror=");
  await escapeDialog(page);

  await openFiles(page, {
    name: "ties.csv",
    text: `source,target,weight\nA,"${markup.replaceAll('"', '""')}",-0.5\n`,
  });
  await page
    .getByRole("cell", { name: markup })
    .or(page.getByRole("rowheader", { name: markup }))
    .first()
    .waitFor();
  expect(await page.locator("img[src=x]").count()).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

const sealed = (packed: string): string => `s=1.${checksum(packed)}.${packed}`;
const good = toFragment(scenario);
const hostile = { ...scenario, levers: [{ ...lever, targets: ["__proto__"] }] };

/** A link that cannot be opened, and the title of the answer. */
const links: readonly (readonly [what: string, fragment: string, title: RegExp])[] = [
  ["cut off", good.slice(0, -40), /not whole/],
  ["mistyped", good.replace(/.$/, (last) => (last === "A" ? "B" : "A")), /not whole/],
  ["of another version", good.replace("s=1.", "s=7."), /another version/],
  ["made of noise", sealed("AAAA".repeat(50)), /cannot be read/],
  ["without a body", "s=1.", /cannot be read/],
  ["huge", `s=1.x.${"A".repeat(2_000_001)}`, /too large/],
  ["unknown actors", toFragment(hostile), /has errors/],
];

async function follow(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

test("an emptied date is no date: the scenario keeps its own, and the field shows it again when it is left", async () => {
  const page = await open();
  const { end } = await scenarioOn(page);
  const ends = page.getByLabel("Ends", { exact: true });
  await ends.fill("");
  await page.getByText("Give a date such as 2025-01-01.").waitFor();
  await page.getByLabel("Starts", { exact: true }).focus();
  await page.getByText("Give a date such as 2025-01-01.").waitFor({ state: "hidden" });
  expect(await ends.inputValue()).toBe(end);
  expect(await ends.getAttribute("aria-invalid")).toBe("false");
  expect((await scenarioOn(page)).end).toBe(end);
});

test("every broken or hostile link is answered, and the work stays", async () => {
  const page = await open();
  await drag(page, "How hard", 0.4);
  const work = await networkOn(page);
  for (const [what, fragment, title] of links) {
    await follow(page, fragment);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: title }).waitFor();
    expect(await dialog.textContent(), what).toContain("Your work on screen is unchanged.");
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(new URL(page.url()).hash, what).toBe("");
  }
  expect(await networkOn(page)).toStrictEqual(work);
});

test("a good link asks before it replaces changed work, and undo brings that back", async () => {
  const page = await open();
  await drag(page, "How hard", 0.4);
  const work = await networkOn(page);
  const summit = shippedJson("article-2024/may-summit.scenario.json") as Scenario;
  await follow(page, toFragment(summit));
  await page.getByRole("button", { name: "Keep my work" }).click();
  expect(await networkOn(page)).toStrictEqual(work);
  await follow(page, toFragment(summit));
  await page.getByRole("button", { name: "Open it" }).click();
  await eventually(async () => (await scenarioOn(page)).title).toBe(summit.title);
  await page.getByRole("button", { name: "Undo" }).click();
  await ready(page);
  expect(await networkOn(page)).toStrictEqual(work);
});

test("a page that starts from a broken link still opens on the article's world", async () => {
  const page = await open({ fragment: good.slice(0, -40) });
  await page.getByRole("heading", { name: "This link is not whole" }).waitFor();
  await escapeDialog(page);
  await page.getByRole("heading", { name: "What changed" }).waitFor();
});
