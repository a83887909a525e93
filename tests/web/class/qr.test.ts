import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { AnswerSheet } from "../../../apps/web/src/class/answer-sheet.ts";
import { fromAnswerCode } from "../../../apps/web/src/class/from-answer-code.ts";
import { toAnswerCode } from "../../../apps/web/src/class/to-answer-code.ts";
import { questionsOf } from "../../../apps/web/src/store/lesson/lesson-questions.ts";
import { shippedLesson } from "../../lesson/shipped-lessons.ts";

const about = questionsOf(shippedLesson("structural-balance.lesson.yaml"));
const { resolve } = createRequire(new URL("../../../apps/web/package.json", import.meta.url));

test("answers drawn as a square are read again, also when the texts are long", async () => {
  const { encodeQR } = await import(pathToFileURL(resolve("qr")).href);
  const { default: decode } = await import(pathToFileURL(resolve("qr/decode.js")).href);
  const reason =
    "Maple, Oak and Pine are enemies of both, so they pull it up; friends pull it down. ";
  for (const length of [1, 3]) {
    const sheet: AnswerSheet = {
      student: 4711,
      name: "Zoë",
      answers: {
        "cross-bloc": "-",
        "why-cross-bloc": reason.repeat(length),
        "model-wrong": reason.repeat(length),
      },
      first: {},
    };
    const code = toAnswerCode(sheet, about) ?? "";
    const cells: boolean[][] = encodeQR(code.replaceAll("-", ""), "raw", {
      ecc: "low",
      border: 4,
      scale: 4,
    });
    const size = cells.length;
    const data = new Uint8Array(size * size * 4).fill(255);
    for (const [y, row] of cells.entries()) {
      for (const [x, dark] of row.entries()) {
        if (dark) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
      }
    }
    expect(fromAnswerCode(decode({ data, width: size, height: size }), about)).toEqual({
      ok: true,
      sheet,
    });
  }
});
