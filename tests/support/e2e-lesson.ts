import type { Lesson, LessonPrompt } from "@entente/core";
import type { Frame, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Answer } from "../../apps/web/src/class/answer-sheet.ts";
import { fromAnswerCode } from "../../apps/web/src/class/from-answer-code.ts";
import { type LessonPage, lessonPages } from "../../apps/web/src/store/lesson/lesson-pages.ts";
import { expectationOf } from "../../apps/web/src/store/lesson/lesson-progress.ts";
import { questionsOf } from "../../apps/web/src/store/lesson/lesson-questions.ts";

/** How a person acts: with a pointer, or with the keyboard alone. */
export interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  readonly type: (target: Locator, text: string) => Promise<void>;
  /** Chooses a radio button, or an entry of a list that opens. */
  readonly choose: (target: Locator) => Promise<void>;
  readonly select: (target: Locator, index: number) => Promise<void>;
}

export const mouse: Hand = {
  press: (target) => target.click(),
  type: (target, text) => target.fill(text),
  choose: (target) => target.check(),
  select: async (target, index) => void (await target.selectOption({ index })),
};

/** Most presses of Tab on the way to anything; a page that needs more has lost somebody. */
const mostTabs = 90;

/** A person without a pointer: everything is reached by Tab and done by a key. */
export function keyboardOf(page: Page): Hand {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let k = 0; k < mostTabs; k++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`The keyboard does not get to ${target}.`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press("Enter");
    },
    type: async (target, text) => {
      await reach(target);
      await page.keyboard.type(text);
    },
    choose: async (target) => {
      await reach(target);
      await page.keyboard.press("Space");
    },
    select: async (target, index) => {
      await reach(target);
      for (let k = 0; k < index; k++) await page.keyboard.press("ArrowDown");
    },
  };
}

/** Where a lesson is played: a page, or a frame of a learning platform's page. */
type Place = Page | Frame;

const fieldOf = (page: Place, { question }: LessonPrompt): Locator =>
  page.getByRole("group", { name: question, exact: true });

/** Answers one prompt with whatever is at hand, and gives the answer. */
async function answer(page: Place, hand: Hand, prompt: LessonPrompt): Promise<Answer> {
  const field = fieldOf(page, prompt);
  switch (prompt.kind) {
    case "text":
      await hand.type(field.getByRole("textbox"), "third states");
      return "third states";
    case "number": {
      const value = prompt.max === undefined ? 1 : Math.min(1, prompt.max);
      await hand.type(field.getByRole("spinbutton"), String(value));
      return value;
    }
    case "rank":
      await hand.press(field.getByRole("button", { name: "This is my order" }));
      return prompt.options.map(({ value }) => value);
    default: {
      const list = field.getByRole("combobox");
      if (await list.count()) {
        await hand.select(list, 1);
        return list.inputValue();
      }
      const first = field.getByRole("radio").first();
      await hand.choose(first);
      return first.inputValue();
    }
  }
}

const button = (page: Place, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/**
 * Plays a lesson from its cover to its end as its document says, and gives what was answered. On the
 * way it holds the player to its promises: no run before the prediction, no why before the run.
 */
export async function playLesson(
  page: Place,
  lesson: Lesson,
  hand: Hand = mouse,
  onpage: (place: LessonPage) => Promise<void> = async () => {},
): Promise<Readonly<Record<string, Answer>>> {
  const answers: Record<string, Answer> = {};
  for (const place of lessonPages(lesson)) {
    await page.locator(`[data-page="${place.id}"]`).waitFor();
    await onpage(place);
    if (place.kind === "end") break;
    const runs = place.screen.runs > 0;
    if (runs && place.kind !== "counterfactual") await run(page, hand);
    if (place.kind === "counterfactual" || place.kind === "predict") {
      expect(await button(page, "Run the model").count(), place.id).toBe(0);
    }
    for (const prompt of place.prompts) answers[prompt.id] = await answer(page, hand, prompt);
    if (place.kind === "counterfactual" && place.prompts.length === 0) {
      await hand.type(page.getByLabel("Before you run it again"), `${expectationOf(place)} warms`);
    }
    if (place.prompts.length > 0 || place.kind === "counterfactual") {
      await hand.press(button(page, "Commit my answer"));
      for (const prompt of place.prompts)
        await fieldOf(page, prompt).waitFor({ state: "detached" });
    }
    if (runs && place.kind === "counterfactual") await run(page, hand);
    await hand.press(button(page, /^(Start|Next|To the end)$/));
  }
  return answers;
}

async function run(page: Place, hand: Hand): Promise<void> {
  await page.getByText("The model has not run yet.").waitFor();
  await hand.press(button(page, "Run the model"));
  await page.getByRole("slider", { name: "Date shown" }).waitFor();
}

/** What the code on the last page says was answered. */
export async function handedIn(
  page: Place,
  lesson: Lesson,
): Promise<Readonly<Record<string, Answer>>> {
  const code = await page.getByLabel("Your code").inputValue();
  const read = fromAnswerCode(code, questionsOf(lesson));
  if (!read.ok) throw new Error(`The code is refused: ${read.fault}.`);
  return read.sheet.answers;
}
