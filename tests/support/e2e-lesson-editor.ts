import { type Lesson, readLesson } from "@entente/core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { downloaded } from "./e2e-download.ts";
import { eventually } from "./e2e-lab.ts";

/** The lesson in the editor as it is saved. */
export async function savedText(page: Page): Promise<string> {
  const save = page.getByRole("button", { name: "Save as a file" });
  return (await downloaded(page, () => save.click())).bytes.toString("utf8");
}

/** Gives every field on screen its own value again, as if it were typed anew. */
async function retype(page: Page): Promise<number> {
  const fields = page.getByTestId("lesson-editor").locator("input, textarea, select");
  return fields.evaluateAll((all) => {
    for (const field of all)
      for (const kind of ["input", "change"])
        field.dispatchEvent(new Event(kind, { bubbles: true }));
    return all.length;
  });
}

/** Opens a shipped lesson in the editor, types everything in it anew, saves it and reads the file. */
export async function typedAnew(page: Page, lesson: Lesson): Promise<Lesson | undefined> {
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  await page.getByRole("button", { name: `Teach: ${lesson.title}` }).click();
  await page.locator('[data-page=":cover"]').waitFor();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Edit this lesson" }).click();
  const editor = page.getByTestId("lesson-editor");
  const tab = (name: string) => editor.getByRole("button", { name, exact: true }).click();
  await eventually(() => page.getByTestId("lesson-sound").textContent()).toMatch(/No issue/);
  let fields = 0;
  for (const name of ["Lesson", "Stages", "Before and after", "Roles", "Rubric", "Sources"]) {
    await tab(name);
    fields += await retype(page);
  }
  await tab("Answer keys");
  await eventually(() => editor.getByText("as written").count()).toBe(lesson.keys?.length);
  fields += await retype(page);
  await tab("Steps");
  for (const k of lesson.steps.keys()) {
    await editor.getByRole("button", { name: new RegExp(`^Step ${k + 1}:`) }).click();
    fields += await retype(page);
  }
  expect(fields).toBeGreaterThan(200);
  // Nothing has changed, so there is nothing to undo.
  expect(await editor.getByRole("button", { name: "Undo in the lesson" }).isDisabled()).toBe(true);
  const reading = readLesson(await savedText(page));
  return reading.ok ? reading.value : undefined;
}
