import { expect, test } from "vitest";
import { firstLessons, lessonIndex, shippedLesson } from "./lesson/shipped-lessons.ts";
import { seriousFindings } from "./support/e2e-axe.ts";
import { type OpenOptions, useLab } from "./support/e2e-lab.ts";
import { handedIn, keyboardOf, mouse, playLesson } from "./support/e2e-lesson.ts";
import { typedAnew } from "./support/e2e-lesson-editor.ts";

const open = useLab();
const screens: Readonly<Record<string, OpenOptions>> = {
  wide: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};
const cases = firstLessons.flatMap(({ id, file }) =>
  Object.keys(screens).flatMap((screen) =>
    (["mouse", "keyboard"] as const).map((by) => ({ id, file, screen, by })),
  ),
);

test.for(cases)("$id, $screen, by $by", async ({ id, file, screen, by }) => {
  const lesson = shippedLesson(file);
  const page = await open({
    ...screens[screen],
    reducedMotion: "reduce",
    colorScheme: by === "mouse" ? "light" : "dark",
    fragment: `lesson=${id}`,
  });
  const findings: string[] = [];
  const hand = by === "mouse" ? mouse : keyboardOf(page);
  const answers = await playLesson(page, lesson, hand, async ({ id: place }) => {
    findings.push(...(await seriousFindings(page)).map((each) => `${place}: ${each}`));
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (sideways > 0) findings.push(`${place}: ${sideways} px too wide`);
  });
  expect(await handedIn(page, lesson)).toEqual(answers);
  expect(findings).toEqual([]);
});

test.for(lessonIndex)("$id goes through the editor and loses nothing", async ({ file }) => {
  const page = await open();
  const lesson = shippedLesson(file);
  expect(await typedAnew(page, lesson)).toEqual(lesson);
});
