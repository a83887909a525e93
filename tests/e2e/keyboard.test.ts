import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  escapeDialog,
  eventually,
  networkOn,
  ready,
  scenarioOn,
  useLab,
} from "../support/e2e-lab.ts";

const open = useLab();

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the control has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`60 presses of Tab do not reach ${target}.`);
}

/** Notes every text that the live region takes from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.getByTestId("spoken").evaluateHandle((region) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(region.textContent ?? "")).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    return texts;
  });
  return () => heard.evaluate((texts) => [...texts]);
}

const oneSentence =
  /^By 9 April 2029 \d+ ties have moved, .+\. .+ and .+, [+−]\d\.\d\d to [+−]\d\.\d\d\.$/;

test("the keyboard alone moves a slider, and the change is spoken", async () => {
  const page = await open();
  const before = await networkOn(page);
  const heard = await listen(page);
  const slider = page.getByRole("slider", { name: "How hard" });
  await tabTo(page, slider);
  for (let k = 0; k < 6; k++) await page.keyboard.press("ArrowLeft");
  expect(await slider.inputValue()).toBe("0.7");
  expect(await slider.getAttribute("aria-valuetext")).toBe("0.70 firmly applied");
  expect(await networkOn(page)).not.toEqual(before);
  await eventually(heard).toContainEqual(expect.stringMatching(oneSentence));

  await page.keyboard.press("Control+z");
  expect(await networkOn(page)).toStrictEqual(before);
  await page.keyboard.press("Control+Shift+Z");
  expect((await scenarioOn(page)).levers[0]).toMatchObject({ intensity: 0.7 });
});

test("a drag with the mouse is spoken once, when it ends", async () => {
  const page = await open();
  const heard = await listen(page);
  const box = await page.getByRole("slider", { name: "How hard" }).boundingBox();
  if (!box) throw new Error("The slider is not drawn.");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 9, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, y, { steps: 12 });
  await ready(page);
  expect(await heard()).toEqual([]);
  await page.mouse.up();
  await eventually(heard).toEqual([expect.stringMatching(oneSentence)]);
  expect((await scenarioOn(page)).levers[0]).not.toMatchObject({ intensity: 1 });
  await page.getByRole("button", { name: "Undo" }).click();
  expect((await scenarioOn(page)).levers[0]).toMatchObject({ intensity: 1 });
});

test("arrow keys walk the picture from actor to tie, and the tie says why it moved", async () => {
  const page = await open();
  const graph = page.getByRole("application", { name: "Network of alignments" });
  const spoken = page.getByTestId("spoken");
  const subject = page.getByRole("complementary", { name: "Details" });
  await tabTo(page, graph);
  await page.keyboard.press("ArrowRight");
  await subject.getByRole("heading", { name: "Russia", level: 2 }).waitFor();
  await eventually(() => spoken.textContent()).toBe("Russia");
  await page.keyboard.press("Enter");
  await subject.getByRole("heading", { name: "Russia – Ukraine" }).waitFor();
  await eventually(() => spoken.textContent()).toMatch(/^Russia and Ukraine .+\.$/);
  await page.keyboard.press("ArrowDown");
  await subject.getByRole("heading", { name: "Russia – China" }).waitFor();
  await eventually(() => page.getByTestId("why-sentence").textContent()).toMatch(
    /^Russia – China warms .*shared target/,
  );
  expect(await hasFocus(graph)).toBe(true);

  await page.keyboard.press("Enter");
  await subject.getByRole("heading", { name: "China", level: 2 }).waitFor();
  await page.keyboard.press("Escape");
  await subject.getByRole("heading", { name: "What changed" }).waitFor();
});

test("the playhead moves by month, by year and to both ends, and never changes the run", async () => {
  const page = await open();
  const date = page.getByRole("slider", { name: "Date shown" });
  const end = await networkOn(page);
  await tabTo(page, date);
  await page.keyboard.press("Home");
  expect(await date.getAttribute("aria-valuetext")).toBe("9 April 2024");
  const { weight, baseline } = (await networkOn(page)).ties;
  expect(weight).toEqual(baseline);
  await page.keyboard.press("Shift+ArrowRight");
  expect(await date.getAttribute("aria-valuetext")).toBe("9 April 2025");
  await page.keyboard.press("ArrowRight");
  expect(await date.getAttribute("aria-valuetext")).toMatch(/ May 2025$/);
  await page.keyboard.press("End");
  expect(await networkOn(page)).toStrictEqual(end);
});

test("a lever is added, read and taken back without a mouse", async () => {
  const page = await open();
  const adder = page.getByRole("button", { name: "Add a lever" });
  await tabTo(page, adder);
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /^Sanction/ }).waitFor();
  for (const item of ["Sanction", "Bloc move", "Tie change"]) {
    const option = page.getByRole("menuitem", { name: new RegExp(`^${item}`) });
    if (await hasFocus(option)) continue;
    await page.keyboard.press("ArrowDown");
    await eventually(() => hasFocus(option)).toBe(true);
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^The tie between .* warms lastingly/ }).waitFor();
  await ready(page);
  expect((await scenarioOn(page)).levers).toHaveLength(2);
  await page.keyboard.press("Control+z");
  expect((await scenarioOn(page)).levers).toHaveLength(1);

  // What is taken out takes no focus with it: that goes on to what can be taken out, or added, next.
  await page.getByRole("button", { name: /^Remove/ }).focus();
  await page.keyboard.press("Enter");
  expect((await scenarioOn(page)).levers).toHaveLength(0);
  await eventually(() => hasFocus(adder)).toBe(true);
  await tabTo(page, page.getByRole("status").getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  expect((await scenarioOn(page)).levers).toHaveLength(1);
  await eventually(() => hasFocus(page.locator("body"))).toBe(false);
});

test("a dialog keeps the focus inside, closes with Escape and gives the focus back", async () => {
  const page = await open();
  for (const name of ["Share", "Export"]) {
    const opener = page.getByRole("button", { name, exact: true });
    await tabTo(page, opener);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name });
    await dialog.waitFor();
    for (let k = 0; k < 16; k++) {
      await page.keyboard.press("Tab");
      // Between its last and first control the focus rests on the page itself, as in every browser.
      const inside = await dialog.evaluate(
        (element) =>
          element.contains(document.activeElement) || document.activeElement === document.body,
      );
      expect(inside).toBe(true);
    }
    await escapeDialog(page);
    expect(await hasFocus(opener)).toBe(true);
  }
});

test("the keys that the help lists work", async () => {
  const page = await open();
  await page.keyboard.press("3");
  await page.getByRole("table", { name: "All ties" }).waitFor();
  await page.keyboard.press("2");
  expect(await page.getByRole("radio", { name: "Difference" }).isChecked()).toBe(true);
  await page.keyboard.press("1");
  expect(await page.getByRole("radio", { name: "Network" }).isChecked()).toBe(true);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Play" }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "About Entente" }).waitFor();
  await escapeDialog(page);
});
