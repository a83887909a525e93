import { readFileSync } from "node:fs";

const large = JSON.parse(
  readFileSync(
    new URL(
      "../../packages/core/worlds/world-2024/non-aligned-movement-awakes.scenario.json",
      import.meta.url,
    ),
    "utf8",
  ),
);
const article = { world: "article-2024", title: "Threat, banks, allies" };
const states = { world: "world-2024", title: large.title };
/** With fewer futures, so that the end is soon seen on a large world too. */
const fewFutures = { world: "world-2024", file: { ...large, ensemble: { runs: 16 } } };

const button = (page, name) => page.getByRole("button", { name, exact: true });
const slider = (page, name) => page.getByRole("slider", { name });
/** Waits until the page says so. To look through its roles and names, as locators do, is script on its main thread too. */
const said = (page, words) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[role="status"]')].some(
        (each) => each.textContent?.replaceAll(/\s+/g, " ").trim() === wanted,
      ),
    words,
    { polling: 100, timeout: 120_000 },
  );
const labelled = (page, name) =>
  page.waitForFunction(
    (wanted) => document.querySelector(`button[aria-label="${wanted}"]`) !== null,
    name,
    { polling: 100, timeout: 60_000 },
  );
const futures = (page, count) => said(page, `${count} futures`);
/** Puts the keyboard where it is wanted, so that nothing is looked for while frames are measured. */
const stand = (name) => (page) => button(page, name).focus();
const enter = (page) => page.keyboard.press("Enter");
/** What is drawn last comes after what is waited for. */
const rest = (page, time = 1500) => page.waitForTimeout(time);
const standAtAsk = stand("How sure is this?");
const askAll = async (page, count) => {
  await enter(page);
  await futures(page, count);
  await rest(page);
};

/** Where the slider stands that is dragged. */
let held;

/** What a person does: a name, the scenario it is done in, and what is done before and while it is measured. */
export const situations = [
  {
    name: "article of April 2024, 9 actors: all 512 futures",
    scenario: article,
    before: standAtAsk,
    act: (page) => askAll(page, 512),
  },
  {
    name: "193 states: all 512 futures",
    scenario: states,
    before: standAtAsk,
    act: (page) => askAll(page, 512),
  },
  {
    name: "193 states: 16 futures to the end",
    scenario: fewFutures,
    before: standAtAsk,
    act: (page) => askAll(page, 16),
  },
  {
    name: "193 states: three futures played",
    scenario: fewFutures,
    before: async (page) => {
      await standAtAsk(page);
      await askAll(page, 16);
      await button(page, "Play some futures").focus();
    },
    act: async (page) => {
      await enter(page);
      await said(page, "Future 3 of 8");
      await rest(page);
    },
  },
  {
    name: "193 states: a future opened as a scenario",
    scenario: fewFutures,
    before: async (page) => {
      await standAtAsk(page);
      await askAll(page, 16);
      await button(page, "Play some futures").press("Enter");
      await said(page, "Future 1 of 8");
      await button(page, "Pause").press("Enter");
      await button(page, "Open this future as the scenario").focus();
    },
    act: async (page) => {
      await enter(page);
      await page.waitForFunction(() => /future 1$/.test(window.entente?.scenario().title ?? ""));
      await page.waitForFunction(() => window.entente?.settled());
      await rest(page);
    },
  },
  {
    name: "193 states: a lever's slider dragged",
    scenario: states,
    before: async (page) => {
      held = await slider(page, /^How closely it holds/)
        .first()
        .boundingBox();
      await page.mouse.move(held.x + 0.9 * held.width, held.y + held.height / 2);
    },
    act: async (page) => {
      const [x, y, width] = [held.x, held.y + held.height / 2, held.width];
      await page.mouse.down();
      for (let step = 0; step < 60; step++) {
        await page.mouse.move(x + width * (0.9 - 0.012 * step), y);
        await page.waitForTimeout(30);
      }
      await page.mouse.up();
      await page.waitForFunction(() => window.entente?.settled());
      await rest(page);
    },
  },
  {
    name: "193 states: a state selected, then another, then none",
    scenario: states,
    before: (page) => page.getByRole("application").focus(),
    act: async (page) => {
      for (const key of ["ArrowRight", "ArrowRight", "Escape"]) {
        await page.keyboard.press(key);
        await rest(page, 800);
      }
    },
  },
  {
    name: "193 states: the time line played",
    scenario: states,
    before: stand("Play"),
    act: async (page) => {
      await enter(page);
      await labelled(page, "Pause");
      await labelled(page, "Play");
      await rest(page, 500);
    },
  },
  ...["Difference", "Table", "Analysis"].map((view) => ({
    name: `193 states: the view ${view} opened`,
    scenario: states,
    before: (page) => page.getByRole("radio", { name: view, exact: true }).focus(),
    act: async (page) => {
      await page.keyboard.press("Space");
      await rest(page, 6000);
    },
  })),
];

/** Opens a scenario from the menu, or as a file, and waits for its picture. */
export async function openScenario(page, address, { world, title, file }) {
  await page.goto(address);
  await page.waitForFunction(() => window.entente?.settled());
  if (file) {
    const chosen = page.waitForEvent("filechooser");
    await button(page, "More").click();
    await page.getByRole("menuitem", { name: "Open file…" }).click();
    const buffer = Buffer.from(JSON.stringify(file));
    await (await chosen).setFiles([{ name: "few.scenario.json", mimeType: "text/plain", buffer }]);
  } else {
    await page.getByRole("button", { name: /^Scenarios:/ }).click();
    const dialog = page.getByRole("dialog", { name: "Scenarios" });
    await dialog.getByRole("textbox").or(dialog.getByRole("searchbox")).first().fill(title);
    await dialog.getByRole("button", { name: title }).first().click();
  }
  await page.waitForFunction(
    (wanted) => window.entente?.settled() && window.entente.scenario().world.id === wanted,
    world,
    { timeout: 120_000 },
  );
  await rest(page, 3000);
}
