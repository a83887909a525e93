import { expect, test } from "vitest";
import { firstLessons, shippedLesson } from "../lesson/shipped-lessons.ts";
import { rulesOfColour, seriousFindings } from "../support/e2e-axe.ts";
import { downloaded } from "../support/e2e-download.ts";
import { dropFile, eventually, type OpenOptions, scenarioOn, useLab } from "../support/e2e-lab.ts";
import { handedIn, keyboardOf, playLesson } from "../support/e2e-lesson.ts";
import { wearTheme } from "../support/e2e-theme.ts";
import { xapiStatements } from "../support/xapi-statement.ts";

const open = useLab();
const calm: OpenOptions = { reducedMotion: "reduce" };
const phone: OpenOptions = {
  ...calm,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
const balance = shippedLesson("structural-balance.lesson.yaml");

/** Lesson 1 is played below, by keyboard and on a phone, lesson 3 from its printed note; `npm run test:lessons` plays all. */
const played = firstLessons.filter(({ number }) => number !== 1 && number !== 3);

test.for(played)(
  "$title is played from its cover to its end",
  { timeout: 90_000 },
  async ({ id, file }) => {
    const lesson = shippedLesson(file);
    const page = await open({ ...calm, fragment: `lesson=${id}` });
    const answers = await playLesson(page, lesson);
    expect(await handedIn(page, lesson)).toEqual(answers);
  },
);

test("a lesson is played with the keyboard alone", { timeout: 120_000 }, async () => {
  const page = await open(calm);
  const hand = keyboardOf(page);
  await hand.press(page.getByRole("button", { name: "Lessons" }));
  await hand.press(page.getByRole("button", { name: `Start: ${balance.title}` }));
  const answers = await playLesson(page, balance, hand);
  expect(await handedIn(page, balance)).toEqual(answers);
  const { bytes } = await downloaded(page, () =>
    hand.press(page.getByRole("button", { name: "Save as xAPI statements" })),
  );
  const statements = JSON.parse(bytes.toString("utf8"));
  expect(xapiStatements.parse(statements)).toHaveLength(Object.keys(answers).length + 1);
});

test("on a phone a lesson is played, and axe finds nothing serious on any page, light or dark", {
  timeout: 120_000,
}, async () => {
  const page = await open({ ...phone, fragment: "lesson=structural-balance" });
  const findings: string[] = [];
  await playLesson(page, balance, undefined, async ({ id }) => {
    for (const [colorScheme, rules] of [
      ["dark", rulesOfColour],
      ["light", {}],
    ] as const) {
      await wearTheme(page, colorScheme);
      findings.push(
        ...(await seriousFindings(page, rules)).map((each) => `${id}, ${colorScheme}: ${each}`),
      );
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, id).toBeLessThanOrEqual(0);
  });
  expect(findings).toEqual([]);
});

test("what a lesson locks stays locked: by keys, by a dropped file, by an edited address", async () => {
  const page = await open({ ...calm, fragment: "lesson=structural-balance&step=debrief" });
  // The link asks for the debrief; the questions before stand in the way.
  await page.locator('[data-page=":before"]').waitFor();
  const before = await scenarioOn(page);
  for (const key of ["4", "2", " ", "ArrowRight", "End", "Control+z", "PageDown"]) {
    await page.keyboard.press(key);
  }
  expect(await page.getByRole("radio", { name: "Analysis" }).count()).toBe(0);
  expect(await page.locator("[data-page]").getAttribute("data-page")).toBe(":before");
  await dropFile(page, "mine.csv", "source,target,weight\nA,B,0.5\n");
  await page.getByText("Leave the lesson to open something else.").waitFor();
  expect(await scenarioOn(page)).toEqual(before);
  expect(await page.getByRole("button", { name: "Run the model" }).count()).toBe(0);
});

test("progress survives a reload, and leaving gives the user's own work back", async () => {
  const page = await open(calm);
  await page.getByRole("slider", { name: "How hard" }).fill("0.3");
  const mine = await scenarioOn(page);
  await page.getByRole("button", { name: "Lessons" }).click();
  await page.getByRole("button", { name: `Start: ${balance.title}` }).click();
  await page.getByLabel(/^Name or initials/).fill("Anna");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  for (const prompt of balance.items?.pre ?? []) {
    await page.getByRole("group", { name: prompt.question }).getByRole("radio").first().check();
  }
  await page.getByRole("button", { name: "Commit my answer" }).click();
  await page.reload();
  await page.locator('[data-page=":before"]').getByText("You said").first().waitFor();
  await page.getByRole("button", { name: "Next" }).waitFor();
  await page.getByRole("button", { name: "Leave" }).click();
  await eventually(() => scenarioOn(page)).toEqual(mine);
  await page.getByRole("button", { name: "Undo" }).waitFor();
  // Once left, it stays left; its answers are there when it is opened again.
  await page.reload();
  await page.getByRole("button", { name: "Lessons" }).click();
  await page.getByRole("button", { name: `Start: ${balance.title}` }).click();
  await page.locator('[data-page=":before"]').getByText("You said").first().waitFor();
});
