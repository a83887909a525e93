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
const futures = (page, count) =>
  page
    .getByRole("status")
    .filter({ hasText: new RegExp(`^\\s*${count} futures\\s*$`) })
    .waitFor({ timeout: 120_000 });
const ask = (page) => button(page, "How sure is this?").press("Enter");
/** What is drawn last comes after what is waited for. */
const rest = (page, time = 1500) => page.waitForTimeout(time);
const askAll = async (page, count) => {
  await ask(page);
  await futures(page, count);
  await rest(page);
};

/** What a person does: a name, the scenario it is done in, and what is done before and while it is measured. */
export const situations = [
  {
    name: "article of April 2024, 9 actors: all 512 futures",
    scenario: article,
    act: (page) => askAll(page, 512),
  },
  { name: "193 states: all 512 futures", scenario: states, act: (page) => askAll(page, 512) },
  {
    name: "193 states: 16 futures to the end",
    scenario: fewFutures,
    act: (page) => askAll(page, 16),
  },
  {
    name: "193 states: three futures played",
    scenario: fewFutures,
    before: (page) => askAll(page, 16),
    act: async (page) => {
      await button(page, "Play some futures").press("Enter");
      await page.getByText("Future 3 of 8").waitFor();
      await rest(page);
    },
  },
  {
    name: "193 states: a future opened as a scenario",
    scenario: fewFutures,
    before: async (page) => {
      await askAll(page, 16);
      await button(page, "Play some futures").press("Enter");
      await page.getByText("Future 1 of 8").waitFor();
      await button(page, "Pause").press("Enter");
    },
    act: async (page) => {
      await button(page, "Open this future as the scenario").press("Enter");
      await page.waitForFunction(() => /future 1$/.test(window.entente?.scenario().title ?? ""));
      await page.waitForFunction(() => window.entente?.settled());
      await rest(page);
    },
  },
  {
    name: "193 states: a lever's slider dragged",
    scenario: states,
    act: async (page) => {
      const handle = await slider(page, /^How closely it holds/)
        .first()
        .boundingBox();
      const [x, y] = [handle.x, handle.y + handle.height / 2];
      await page.mouse.move(x + 0.9 * handle.width, y);
      await page.mouse.down();
      for (let step = 0; step < 60; step++) {
        await page.mouse.move(x + handle.width * (0.9 - 0.012 * step), y);
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
    act: async (page) => {
      const graph = page.getByRole("application");
      for (const key of ["ArrowRight", "ArrowRight", "Escape"]) {
        await graph.press(key);
        await rest(page, 800);
      }
    },
  },
  {
    name: "193 states: the time line played",
    scenario: states,
    act: async (page) => {
      await button(page, "Play").press("Enter");
      await button(page, "Pause").waitFor();
      await button(page, "Play").waitFor({ timeout: 60_000 });
      await rest(page, 500);
    },
  },
  ...["Difference", "Table", "Analysis"].map((view) => ({
    name: `193 states: the view ${view} opened`,
    scenario: states,
    act: async (page) => {
      await page.getByRole("radio", { name: view, exact: true }).press("Space");
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
