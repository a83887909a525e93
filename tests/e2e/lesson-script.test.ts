import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { shippedLesson } from "../lesson/shipped-lessons.ts";
import { eventually, useLab } from "../support/e2e-lab.ts";

const open = useLab();
const lesson = shippedLesson("shared-target.lesson.yaml");

/** One line of the note's plan: when, on which page, and what it names on the screen, in its order. */
interface Line {
  readonly minutes: string;
  readonly page: string;
  readonly names: readonly string[];
}

interface Note {
  readonly need: readonly string[];
  readonly open: readonly string[];
  readonly plan: readonly Line[];
}

/** The instructor note as it is printed. What it sets in bold, beyond a paragraph's first words, is on the screen. */
async function printedNote(page: Page): Promise<Note> {
  await page.evaluate((id) => {
    location.hash = `papers=${id}`;
  }, lesson.id);
  const note = page.locator('article[data-sheet="instructor"]');
  await note.waitFor();
  return note.evaluate((article) => {
    const bold = (within: Element): string[] =>
      [...within.querySelectorAll("strong")].map((each) => each.textContent?.trim() ?? "");
    const paragraph = (begins: string): string[] => {
      const found = [...article.querySelectorAll("p")].find((each) => bold(each)[0] === begins);
      return found ? bold(found).slice(1) : [];
    };
    return {
      need: paragraph("You need"),
      open: paragraph("Open."),
      plan: [...article.querySelectorAll("tbody tr")].map((row) => {
        const [minutes, title, what] = [...row.querySelectorAll("td")];
        return {
          minutes: minutes?.textContent?.trim() ?? "",
          page: title?.textContent?.trim() ?? "",
          names: what ? bold(what) : [],
        };
      }),
    };
  });
}

/** Does what a teacher does who looks for a name on the screen: presses it, or reads what stands under it. */
async function follow(page: Page, name: string): Promise<void> {
  const pressed = page
    .getByRole("button", { name: `${name}: ${lesson.title}`, exact: true })
    .or(page.getByRole("button", { name, exact: true }))
    .or(page.locator("summary", { hasText: name }));
  const read = page.getByRole("heading", { name });
  await pressed.or(read).first().waitFor();
  if (await pressed.count()) await pressed.first().click();
  else await read.first().scrollIntoViewIfNeeded();
}

test("somebody who has read only the printed note runs the hour of lesson 3 from it", {
  timeout: 180_000,
}, async () => {
  const page = await open({ reducedMotion: "reduce" });
  const note = await printedNote(page);

  // The plan is the lesson's: every step under its own title, in order, at its own time.
  let clock = 0;
  expect(note.plan.map((line) => `${line.minutes} ${line.page}`)).toEqual(
    lesson.steps.map(({ title, minutes = 0 }) => {
      const from = clock;
      clock += minutes;
      return `${from}–${clock} ${title}`;
    }),
  );
  expect(note.need).toEqual(["Lessons", "Print"]);
  expect(note.open).toEqual(["Lessons", "Teach", "Open the projector", "Start"]);

  const teacher = await open({ beside: page });
  for (const name of note.need) await follow(teacher, name);
  await teacher.locator('article[data-sheet="handout"]').waitFor();
  await teacher.close();

  const lab = await open({ reducedMotion: "reduce" });
  const popup = lab.waitForEvent("popup");
  for (const name of note.open) await follow(lab, name);
  const projector = await popup;

  for (const line of note.plan) {
    await lab.getByRole("button", { name: "Next", exact: true }).click();
    await lab.getByRole("heading", { level: 2, name: line.page, exact: true }).waitFor();
    await projector.getByRole("heading", { level: 1, name: line.page, exact: true }).waitFor();
    // What students read aloud is there to be read: thirteen coded ties, as the lesson's table has them.
    if (line.page === "Read three ties aloud") {
      const ties = lab.getByRole("table", { name: "Before the sanctions" }).getByRole("row");
      await eventually(() => ties.count()).toBe(13);
      expect(await ties.first().textContent()).toMatch(/European Union.*\+0\.80/);
    }
    for (const name of line.names) {
      await follow(lab, name);
      if (name === "Count hands") await lab.getByLabel("Hands for Russia – China").fill("17");
      if (name === "Reveal on the projector") await projector.getByText("17").first().waitFor();
      if (name === "Side by side") await projector.getByTestId("beside").locator("img").waitFor();
    }
  }
  // The last thing the note names is the way out, back to where one came from.
  await lab.getByRole("button", { name: "Lessons", exact: true }).waitFor();
  expect(note.plan.at(-1)?.names).toEqual(["Leave"]);
});
