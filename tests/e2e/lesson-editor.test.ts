import { checkLesson, readLesson } from "@entente/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { shippedLesson } from "../lesson/shipped-lessons.ts";
import { seriousFindings } from "../support/e2e-axe.ts";
import { eventually, openFiles, ready, useLab } from "../support/e2e-lab.ts";
import { savedText, typedAnew } from "../support/e2e-lesson-editor.ts";
import { shippedWorld } from "../support/shipped.ts";

const open = useLab();
const world = shippedWorld("article-2024");
const sources = { worldOf: (id: string) => (id === world.id ? world : undefined) };

async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  await page.getByRole("button", { name: "Make a lesson from here" }).click();
  await page.getByTestId("lesson-editor").waitFor();
}

test("a lesson is recorded, locked, asked, keyed, previewed, saved, and opened again", async () => {
  const page = await open();
  await begin(page);
  const editor = page.getByTestId("lesson-editor");
  await editor.getByLabel("Title").fill("The West and China");

  await page.getByRole("radio", { name: "Difference" }).check();
  await editor.getByRole("button", { name: "Record a step" }).click();
  await editor.getByLabel("Kind").first().selectOption("predict");
  await editor.getByLabel("Text for students (Markdown)").fill("Which tie moves **most**?");
  await editor.getByLabel("The date can be moved").check();
  await editor.getByLabel(/sanction China/).check();
  await editor.getByRole("button", { name: "Add a question" }).click();

  await editor.getByRole("button", { name: "Answer keys" }).click();
  await editor.getByLabel("Ask").selectOption("largestChange");
  await editor.getByLabel("When").selectOption("end");
  await eventually(() => editor.getByTestId("key-answer").textContent()).toMatch(/China – /);
  await editor.getByRole("button", { name: "Add as a key" }).click();
  await editor.getByText("as written").waitFor();

  await editor.getByRole("button", { name: "Steps", exact: true }).click();
  const question = editor.getByRole("region", { name: "Question 1" });
  await question.getByLabel("Kind").selectOption("tie");
  await question.getByLabel("Right answer", { exact: true }).selectOption("key-1");
  await eventually(() => page.getByTestId("lesson-sound").textContent()).toMatch(/No issue/);
  expect(await seriousFindings(page)).toEqual([]);

  const text = await savedText(page);
  const reading = readLesson(text);
  expect(reading).toMatchObject({ ok: true });
  if (!reading.ok) return;
  const lesson = reading.value;
  expect(checkLesson(lesson, sources).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(lesson.steps[1]).toMatchObject({
    kind: "predict",
    stage: "stage-1",
    date: "end",
    text: "Which tie moves **most**?",
    screen: { picture: "difference", playhead: true, unlock: { levers: [expect.any(String)] } },
    prompts: [{ kind: "tie", key: "key-1" }],
  });
  expect(lesson.keys).toHaveLength(1);

  await editor.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Leave", exact: true }).click();
  await editor.waitFor();
  await editor.getByRole("button", { name: "Close the editor" }).click();
  await editor.waitFor({ state: "detached" });

  await openFiles(page, { name: "my.lesson.yaml", text });
  await page.getByRole("heading", { name: lesson.title }).first().waitFor();
}, 90_000);

test("what is wrong is said where it is, and undo takes it back", async () => {
  const page = await open();
  await begin(page);
  const editor = page.getByTestId("lesson-editor");
  await editor.getByLabel("Text for students (Markdown)").fill("There are {{strayned}} triads.");
  await eventually(() => page.getByTestId("lesson-sound").textContent()).toMatch(/1 thing to mend/);
  await eventually(() => editor.getByTestId("lesson-issue").first().textContent()).toMatch(
    /unknown key "strayned"/,
  );
  expect(await editor.getByRole("button", { name: "Preview" }).isDisabled()).toBe(true);
  await editor.getByRole("button", { name: "Undo in the lesson" }).click();
  await eventually(() => page.getByTestId("lesson-sound").textContent()).toMatch(/No issue/);
  expect(await editor.getByLabel("Text for students (Markdown)").inputValue()).toBe("");
}, 60_000);

test("a draft survives a reload, and is written by keyboard alone on a phone", async () => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Lessons" }).click();
  await page.getByRole("button", { name: "Make a lesson from here" }).focus();
  await page.keyboard.press("Enter");
  const editor = page.getByTestId("lesson-editor");
  await editor.waitFor();
  await editor.getByRole("button", { name: "Record a step" }).focus();
  await page.keyboard.press("Enter");
  await editor.getByRole("button", { name: "Move up" }).focus();
  await page.keyboard.press("Space");
  await editor.getByLabel("Title").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Typed on a phone");
  await editor.getByRole("button", { name: /^Step 1: Typed on a phone/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await eventually(() =>
    page.evaluate(() => localStorage.getItem("entente.draft") ?? ""),
  ).toContain("Typed on a phone");
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Lessons" }).click();
  await page.getByRole("button", { name: "Go on with your draft" }).click();
  await editor.getByRole("button", { name: /^Step 1: Typed on a phone/ }).waitFor();
}, 60_000);

test("a shipped lesson goes through the editor, every field typed anew, and loses nothing", async () => {
  const page = await open();
  const lesson = shippedLesson("shared-target.lesson.yaml");
  expect(await typedAnew(page, lesson)).toEqual(lesson);
}, 90_000);

test("roles, rubric, questions before and after, keys of every kind and a view are written without code", async () => {
  const page = await open({ reducedMotion: "reduce" });
  await begin(page);
  const editor = page.getByTestId("lesson-editor");
  const tab = (name: string) => editor.getByRole("button", { name, exact: true }).click();

  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await eventually(() => page.evaluate(() => window.entente?.view()?.ratio ?? 1)).toBeCloseTo(
    4 / 9,
    6,
  );
  await editor.getByRole("button", { name: "Take the view on screen" }).click();
  await eventually(() => editor.getByTestId("step-camera").textContent()).toMatch(/44%/);

  await tab("Roles");
  await editor.getByRole("button", { name: "Add a role" }).click();
  await editor.getByLabel("Name", { exact: true }).fill("Ankara");
  await editor.getByLabel("What the team is told (Markdown)").fill("You sit between.");
  await editor.getByLabel("China", { exact: true }).check();

  await tab("Rubric");
  await editor.getByRole("button", { name: "Add a criterion" }).click();
  await editor.getByLabel("What is looked at").fill("A reason is given");
  for (const level of [0, 1, 2, 3])
    await editor.getByLabel(`Level ${level}`).fill(`Reached ${level}`);

  await tab("Before and after");
  await editor
    .getByRole("region", { name: "After the lesson" })
    .getByRole("button", { name: "Add a question" })
    .click();
  const question = editor.getByRole("region", { name: "Question 1" });
  await question.getByLabel("Kind").selectOption("choice");
  await question.getByLabel("Option 1", { exact: true }).fill("Yes");
  await question.getByLabel("Right answer, if no key gives it").selectOption("a");

  await tab("Answer keys");
  const kinds = await editor
    .getByLabel("Ask")
    .locator("option")
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  expect(kinds).toHaveLength(26);
  const make = editor.getByRole("region", { name: "A new key" });
  const given: string[] = [];
  for (const kind of kinds) {
    await make.getByLabel("Ask").selectOption(kind);
    const add = make.getByRole("button", { name: "Add as a key" });
    if (await add.isEnabled()) {
      await add.click();
      given.push(kind);
    }
  }
  // Its triads are never stuck, and nothing has moved at the start; every other kind has an answer here.
  expect(kinds.filter((kind) => !given.includes(kind))).toEqual([]);
  await eventually(() => page.getByTestId("lesson-sound").textContent()).toMatch(/No issue/);
  expect(await seriousFindings(page)).toEqual([]);

  const reading = readLesson(await savedText(page));
  expect(reading).toMatchObject({ ok: true });
  if (!reading.ok) return;
  expect(reading.value).toMatchObject({
    roles: [{ name: "Ankara", brief: "You sit between.", actors: ["CHN"] }],
    rubric: [
      {
        criterion: "A reason is given",
        levels: ["Reached 0", "Reached 1", "Reached 2", "Reached 3"],
      },
    ],
    items: { pre: [], post: [{ kind: "choice", answer: "a", options: [{ text: "Yes" }, {}] }] },
    steps: [{ camera: { ratio: expect.any(Number) } }],
  });
  expect(reading.value.keys?.map(({ ask }) => ask)).toEqual(given);
  expect(checkLesson(reading.value, sources)).toEqual([]);
}, 120_000);
