import {
  fromEdgeCsv,
  fromGexf,
  fromGraphml,
  fromSnapshotJson,
  type Network,
  networkAt,
  readScenario,
  readWorld,
  runScenario,
  type Scenario,
  toSnapshotJson,
  toTrajectoryJson,
  type World,
  yearsBetween,
} from "@entente/core";
import { XMLValidator } from "fast-xml-parser";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { tieOf } from "../../apps/web/src/store/tie-of.ts";
import {
  drag,
  eventually,
  networkOn,
  pickScenario,
  ready,
  saved,
  scenarioOn,
  useLab,
} from "../support/e2e-lab.ts";
import { shippedPaths, shippedScenario, shippedWorld } from "../support/shipped.ts";

const open = useLab();
const world = shippedWorld("article-2024");

/** The library's own run of a scenario, at its end. */
function ranInNode(scenario: Scenario, on: World = world) {
  const run = runScenario(on, scenario);
  return { run, network: networkAt(run, yearsBetween(run.start, run.end)) };
}

const weightOf = (network: Network, a: string, b: string): number | undefined =>
  tieOf(network, a, b)?.weight;

const rowOf = (page: Page, pair: string) =>
  page
    .getByRole("table", { name: "All ties" })
    .getByRole("row")
    .filter({
      has: page.getByRole("button", { name: pair }),
    });

/** What the figures of an account row say, typographic minus included. */
const figure = (text: string): number => Number(text.replace("−", "-").replace("+", ""));

test("a person adds a sanction, sees a third tie move and reads why; undo and redo are exact", async () => {
  const page = await open();
  await pickScenario(page, "As it stands");
  const before = await networkOn(page);
  await page.getByRole("radio", { name: "Table" }).check();
  const shownBefore = await rowOf(page, "Russia – China").textContent();

  await page.getByRole("button", { name: "Add a lever" }).click();
  await page.getByRole("menuitem", { name: /^Sanction/ }).click();
  const targets = page.getByRole("group", { name: "Targets" });
  await targets.getByRole("button", { name: "Add", exact: true }).click();
  await targets.getByRole("combobox").fill("Chi");
  await targets.getByRole("combobox").press("Enter");
  await targets.getByRole("button", { name: "Take out Russia" }).click();
  await page.getByRole("checkbox", { name: "All trade" }).check();
  await page.getByRole("heading", { name: /^The West sanctions China: .*all trade/ }).waitFor();
  const after = await networkOn(page);
  expect((await scenarioOn(page)).levers).toHaveLength(1);

  expect(weightOf(after, "RUS", "CHN")).toBeGreaterThan(weightOf(before, "RUS", "CHN") ?? 1);
  const row = rowOf(page, "Russia – China");
  await eventually(() => row.textContent()).not.toBe(shownBefore);
  await row.getByRole("button").click();

  const why = page.getByRole("region", { name: "Why it moved" });
  const sentence = why.getByTestId("why-sentence");
  await eventually(() => sentence.textContent()).toMatch(/Russia – China warms .*shared target/);
  await why.getByRole("heading", { name: "Accounting along this run" }).waitFor();
  await why.getByRole("heading", { name: "What difference it makes", exact: true }).waitFor();
  const figures = (await why.locator(".waterfall .row .value").allInnerTexts()).map(figure);
  const [start = 0, ...moves] = figures.slice(0, -1);
  const end = figures.at(-1) ?? 0;
  expect(Math.abs(start + moves.reduce((sum, each) => sum + each, 0) - end)).toBeLessThan(
    0.005 * (moves.length + 2),
  );
  expect(end).toBeCloseTo(weightOf(after, "RUS", "CHN") ?? 0, 2);

  const undo = page.getByRole("button", { name: "Undo" }).first();
  const redo = page.getByRole("button", { name: "Redo" });
  for (let step = 0; step < 4; step++) await undo.click();
  expect(await networkOn(page)).toStrictEqual(before);
  await eventually(() => row.textContent()).toBe(shownBefore);
  for (let step = 0; step < 4; step++) await redo.click();
  expect(await networkOn(page)).toStrictEqual(after);
});

test("a share link opened in a fresh browser shows the same network, to the last bit", async () => {
  const page = await open();
  await drag(page, "How hard", 0.35);
  await page.getByRole("button", { name: /^Assumptions/ }).click();
  await page.getByRole("switch", { name: /^Shared target acts/ }).click();
  const sent = await networkOn(page);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();

  const other = await open({ fragment: link.split("#")[1] ?? "" });
  await other.getByText("Opened from a link: The West stops trading with China").waitFor();
  expect(await networkOn(other)).toStrictEqual(sent);
  expect(await scenarioOn(other)).toEqual(await scenarioOn(page));
  expect(new URL(other.url()).hash).toBe("");
  expect(ranInNode(await scenarioOn(other)).network).toStrictEqual(sent);
});

test("the browser's worker and the library in Node give the same bits for every scenario on the article", async () => {
  const page = await open();
  const ids = shippedPaths
    .filter((path) => path.startsWith("article-2024/"))
    .map((path) => path.replace(/^.*[\\/]|\.scenario\.json$/g, ""));
  expect(ids.length).toBeGreaterThan(6);
  for (const id of ids) {
    const scenario = shippedScenario("article-2024", id);
    await pickScenario(page, scenario.title);
    expect(await networkOn(page)).toStrictEqual(ranInNode(scenario).network);
  }
});

test("a world that is fetched when a scenario on it is picked gives the same bits too", async () => {
  const page = await open();
  const powers = shippedWorld("powers-2024");
  const scenario = shippedScenario("powers-2024", "secondary-sanctions-on-chinese-banks");
  await page.getByRole("button", { name: /^Scenarios:/ }).click();
  const picker = page.getByRole("dialog", { name: "Scenarios" });
  await picker.getByRole("button", { name: powers.title }).click();
  await picker.getByRole("button", { name: scenario.title }).click();
  await page.getByRole("button", { name: new RegExp(`^Scenarios:.*${scenario.title}`) }).waitFor();
  await ready(page);
  const inNode = ranInNode(scenario, powers);
  expect(await networkOn(page)).toStrictEqual(inNode.network);
});

test("of the largest world all is there in the end: the picture of an actor, its 192 ties, and a table that says how many it has", async () => {
  const page = await open();
  const { title } = shippedScenario("world-2024", "non-aligned-movement-awakes");
  await page.getByRole("button", { name: /^Scenarios:/ }).click();
  const picker = page.getByRole("dialog", { name: "Scenarios" });
  await picker.getByRole("searchbox").or(picker.getByRole("textbox")).first().fill(title);
  await picker.getByRole("button", { name: title }).first().click();
  await page.getByRole("button", { name: new RegExp(`^Scenarios:.*${title}`) }).waitFor();
  await ready(page);
  const graph = page.getByRole("application");
  await graph.press("Escape"); // from here on the picture alone changes what is seen of it
  const before = await graph.screenshot();
  await graph.press("ArrowRight");
  const details = page.getByRole("complementary", { name: "Details" });
  const ties = details
    .getByRole("list")
    .filter({ has: page.getByRole("button") })
    .last();
  await eventually(() => ties.getByRole("listitem").count()).toBe(192);
  expect(await ties.getAttribute("aria-busy")).toBe("false");
  await eventually(async () => (await graph.screenshot()).equals(before)).toBe(false);
  // The keyboard is where it was, and the last row can be reached by it.
  expect(await graph.evaluate((element) => element === document.activeElement)).toBe(true);
  await ties.getByRole("button").last().focus();
  await page.keyboard.press("Enter");
  await details.getByRole("heading", { level: 2, name: / – / }).waitFor();

  await page.getByRole("radio", { name: "Table" }).check();
  const table = page.getByRole("table", { name: "All ties" });
  await eventually(() => table.getByRole("row").count()).toBe(201);
  expect(await table.getAttribute("aria-rowcount")).toBe("201");
  await page.getByText("200 of 18,528 ties").waitFor();
  await page.getByRole("button", { name: "Show 200 more" }).click();
  await eventually(() => table.getByRole("row").count()).toBe(401);
  await table.getByRole("button", { name: "Actor" }).first().click();
  await eventually(() => table.getByRole("rowheader").first().innerText()).toContain("Afghanistan");
  await eventually(() => table.getByRole("row").count()).toBe(401);
});

test("every exported file, read back, is the network on screen", async () => {
  const page = await open({ acceptDownloads: true });
  await drag(page, "How hard", 0.7);
  const network = await networkOn(page);
  const scenario = await scenarioOn(page);
  const inNode = ranInNode(scenario);
  await page.getByRole("button", { name: "Export" }).click();
  const text = async (title: string): Promise<string> =>
    (await saved(page, title)).bytes.toString("utf8");

  const gexf = fromGexf(await text("GEXF 1.3"));
  const graphml = fromGraphml(await text("GraphML"));
  const edges = await text("CSV of ties");
  const csv = fromEdgeCsv(edges, await text("CSV of actors"));
  for (const read of [gexf, graphml, csv]) {
    expect(read).toMatchObject({ ok: true, issues: [] });
    if (read.ok) expect(read.value).toEqual(network);
  }

  const snapshot = await text("Snapshot");
  expect(snapshot).toBe(toSnapshotJson({ network: inNode.network, world, scenario }));
  expect(fromSnapshotJson(snapshot)).toMatchObject({ ok: true, issues: [] });
  expect(await text("Trajectory")).toBe(toTrajectoryJson(inNode.run));
  expect(readScenario(await text("Scenario"))).toMatchObject({ ok: true, value: scenario });
  expect(readWorld(await text("World"))).toMatchObject({ ok: true, value: world });

  const svg = await text("SVG");
  expect(XMLValidator.validate(svg)).toBe(true);
  for (const said of [scenario.title, "9 April 2029", "sanction China", "allied", "CC-BY-4.0"]) {
    expect(svg).toContain(said);
  }
  expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=/i);

  const png = await saved(page, "PNG");
  expect(png.name).toBe("the-west-stops-trading-with-china-2029-04-09.png");
  const { width, height, data } = PNG.sync.read(png.bytes);
  expect(width).toBeGreaterThan(1200);
  expect(
    new Set(new Uint32Array(data.buffer, data.byteOffset, width * height)).size,
  ).toBeGreaterThan(50);
  await ready(page);
});

test("compared with no levers, what changed is the difference of two whole runs", async () => {
  const page = await open();
  const scenario = await scenarioOn(page);
  const [pulled, idle] = [scenario, { ...scenario, levers: [] }].map(
    (each) => weightOf(ranInNode(each).network, "RUS", "CHN") ?? 0,
  ) as [number, number];
  await page.getByRole("radio", { name: "No levers" }).check();
  const row = page.getByRole("button", { name: /^Russia – China/ });
  await eventually(() => row.textContent()).toContain(`+${(pulled - idle).toFixed(2)}`);
  await page.getByRole("radio", { name: "Difference" }).check();
  await page.getByText("without levers", { exact: true }).waitFor();
  await page.getByRole("radio", { name: "The start" }).check();
  await eventually(() => row.textContent()).not.toContain(`+${(pulled - idle).toFixed(2)}`);
});
