import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { toAnswerFile } from "../../apps/web/src/class/answer-file.ts";
import type { AnswerSheet } from "../../apps/web/src/class/answer-sheet.ts";
import { toAnswerCode } from "../../apps/web/src/class/to-answer-code.ts";
import { questionsOf } from "../../apps/web/src/store/lesson/lesson-questions.ts";
import { launch } from "../browser.ts";
import { shippedLesson } from "../lesson/shipped-lessons.ts";
import { rulesOfColour, seriousFindings } from "../support/e2e-axe.ts";
import { downloaded } from "../support/e2e-download.ts";
import { eventually, useLab } from "../support/e2e-lab.ts";
import { wearTheme } from "../support/e2e-theme.ts";

const open = useLab();
const lesson = shippedLesson("structural-balance.lesson.yaml");
const about = questionsOf(lesson);
const teams = about.teams;

/** Thirty students: eighteen say it cools, nine that it warms, three that it does neither. */
const students: readonly AnswerSheet[] = Array.from({ length: 30 }, (_, k) => ({
  student: 500 + k,
  name: `Student ${k + 1}`,
  team: teams[k % teams.length] as string,
  answers: {
    "cross-bloc": k % 10 < 6 ? "-" : k % 10 < 9 ? "+" : "0",
    "why-cross-bloc": `Reason ${k + 1}`,
    "balanced-four": k,
  },
  first: k % 5 === 0 ? { "cross-bloc": "+" } : {},
}));
const codes = students.map((sheet) => toAnswerCode(sheet, about) as string);

async function teach(): Promise<Page> {
  const page = await open({ reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Lessons" }).click();
  await page.getByRole("button", { name: `Teach: ${lesson.title}` }).click();
  await page.getByRole("region", { name: "Class", exact: true }).waitFor();
  return page;
}

/** Turns pages with a clicker until a step is open. */
async function clickTo(page: Page, step: string): Promise<void> {
  for (let k = 0; k < 20; k++) {
    if ((await page.locator("[data-page]").getAttribute("data-page")) === step) return;
    await page.keyboard.press("PageDown");
  }
  throw new Error(`No page ${step}.`);
}

const tallyOf = (page: Page, question: string) =>
  page.getByRole("region", { name: question, exact: true });
const crossBloc = lesson.steps
  .flatMap(({ prompts = [] }) => prompts)
  .find(({ id }) => id === "cross-bloc")?.question as string;

/** Size of the letters that names in the picture were last drawn with, CSS pixels. */
const lettersIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-names");
    return Number(/([\d.]+)px/.exec(canvas?.getContext("2d")?.font ?? "")?.[1]);
  });

test("thirty codes are pasted, tallied, shown on the projector and exported", {
  timeout: 120_000,
}, async () => {
  const page = await teach();
  await clickTo(page, "predict-nine");
  const typo = `${codes[3]?.slice(0, -1)}${codes[3]?.endsWith("0") ? "1" : "0"}`;
  await page.getByLabel("Paste codes").fill(`Answers\n${codes.join("\n")}\n${typo}`);
  await page.getByRole("button", { name: "Collect", exact: true }).click();
  expect(await page.getByTestId("collected").textContent()).toBe("30 students");
  expect(await page.getByTestId("collect-result").textContent()).toBe(
    "30 new students, 2 not read.",
  );
  await page.getByText("has a letter wrong").waitFor();
  const tally = tallyOf(page, crossBloc);
  await tally.getByText("30 answers").waitFor();
  await tally
    .getByText("6 changed their minds")
    .or(tally.getByText(/changed their mind/))
    .first()
    .waitFor();
  expect((await tally.getByRole("listitem").allTextContents()).join("|")).toMatch(/Cooler.*18/);

  const popup = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Open the projector" }).click();
  const projector = await popup;
  await projector.setViewportSize({ width: 1280, height: 720 });
  await projector.getByRole("heading", { name: "Three blocs of three" }).waitFor();
  expect(await projector.getByText("18", { exact: true }).count()).toBe(0);
  await tally.getByRole("button", { name: "Reveal on the projector" }).click();
  await projector.getByText("18", { exact: true }).waitFor();
  expect(await projector.getByText("Student 1").count()).toBe(0);
  expect(await projector.getByText("right answer").count()).toBe(0);
  expect(await seriousFindings(projector)).toEqual([]);
  // Names in the picture are as large as a room needs them, as drawn and not only as asked for.
  expect(await lettersIn(page)).toBe(13);
  await eventually(() => lettersIn(projector)).toBe(19.2);

  // A clicker in the projector's window turns both.
  await projector.keyboard.press("PageDown");
  await page.locator('[data-page="observe"]').waitFor();
  await projector.getByRole("heading", { name: "Run it once" }).waitFor();
  await page.getByRole("button", { name: "Run the model" }).click();
  await eventually(() => projector.getByText(/^\d+ \w+ 20(2[6-9]|30)$/).count()).toBe(1);
  await page.keyboard.press("PageUp");
  await projector.getByText("right answer").waitFor();

  for (const [colorScheme, rules] of [
    ["light", {}],
    ["dark", rulesOfColour],
  ] as const) {
    await wearTheme(page, colorScheme);
    expect(await seriousFindings(page, rules)).toEqual([]);
  }

  const button = page.getByRole("button", { name: "Export as CSV" });
  const { bytes } = await downloaded(page, () => button.click());
  const csv = bytes.toString("utf8").trim().split("\r\n");
  expect(csv).toHaveLength(31);
  expect(csv[0]).toMatch(/^student,name,team,/);
});

test("a class without phones: hands are counted; answer files are read; a class is forgotten on request", {
  timeout: 90_000,
}, async () => {
  const page = await teach();
  await clickTo(page, "predict-nine");
  const tally = tallyOf(page, crossBloc);
  await tally.getByText("Count hands").click();
  await tally.getByLabel("Hands for Warmer, friendly (+)").fill("17");
  await tally.getByLabel("Hands for Cooler, hostile (−)").fill("9");
  await tally.getByText("26 answers").waitFor();
  const files = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Read answer files…" }).click();
  await (await files).setFiles(
    [students[0], students[1]].map((sheet, k) => ({
      name: `answers-${k}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(toAnswerFile(sheet as AnswerSheet, about)),
    })),
  );
  await tally.getByText("28 answers").waitFor();
  const shown = await page.locator("[data-page]").getAttribute("data-page");
  await page.reload();
  await eventually(() => page.getByTestId("collected").textContent()).toBe("2 students");
  expect(await page.locator("[data-page]").getAttribute("data-page")).toBe(shown);
  await page.getByRole("button", { name: "Forget all answers" }).click();
  await page.getByRole("button", { name: "Yes, forget them" }).click();
  expect(await page.getByTestId("collected").textContent()).toBe("No answers yet");
});

/** A film of one picture, as the browser's make-believe camera takes it: a QR code on white. */
function film(cells: readonly (readonly boolean[])[]): Buffer {
  const [width, height] = [640, 480];
  const scale = Math.floor((height - 40) / cells.length);
  const [left, top] = [(width - cells.length * scale) >> 1, (height - cells.length * scale) >> 1];
  const luma = Buffer.alloc(width * height, 235);
  for (const [y, row] of cells.entries()) {
    for (const [x, dark] of row.entries()) {
      if (!dark) continue;
      for (let k = 0; k < scale; k++) {
        const from = (top + y * scale + k) * width + left + x * scale;
        luma.fill(16, from, from + scale);
      }
    }
  }
  const chroma = Buffer.alloc((width * height) / 2, 128);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, chroma]);
  return Buffer.concat([head, frame, frame]);
}

test("a student's square is read by the camera, which is asked for only then", {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-camera-"));
  const { resolve } = createRequire(new URL("../../apps/web/package.json", import.meta.url));
  const { encodeQR } = await import(pathToFileURL(resolve("qr")).href);
  const text = (codes[0] as string).replaceAll("-", "");
  writeFileSync(
    join(folder, "code.y4m"),
    film(encodeQR(text, "raw", { ecc: "low", border: 4, scale: 1 })),
  );
  const browser = await launch(inject("chromium"), [
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-video-capture=${join(folder, "code.y4m")}`,
  ]);
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const asked = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = (wish) => {
        document.documentElement.dataset.camera = "asked";
        return asked(wish);
      };
    });
    await page.goto(inject("base"));
    await page.getByRole("button", { name: "Lessons" }).click();
    await page.getByRole("button", { name: `Teach: ${lesson.title}` }).click();
    await page.getByTestId("collected").waitFor();
    expect(await page.locator("html[data-camera]").count()).toBe(0);
    await page.getByRole("button", { name: "Scan with the camera" }).click();
    await eventually(() => page.getByTestId("collected").textContent()).toBe("1 student");
    await page.getByRole("button", { name: "Stop the camera" }).click();
    expect(await page.locator("video").count()).toBe(0);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
