import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromAnswerFile, toAnswerFile } from "../../../apps/web/src/class/answer-file.ts";
import type {
  Answer,
  AnswerSheet,
  Question,
  Questions,
} from "../../../apps/web/src/class/answer-sheet.ts";
import { crc16 } from "../../../apps/web/src/class/crc16.ts";
import { fromCrockford, toCrockford } from "../../../apps/web/src/class/crockford.ts";
import { fromAnswerCode } from "../../../apps/web/src/class/from-answer-code.ts";
import { toAnswerCode } from "../../../apps/web/src/class/to-answer-code.ts";

const seed = 20240409;
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const about: Questions = {
  lesson: { id: "sanctions", edition: 1 },
  questions: [
    { id: "which-tie", kind: "choice", options: ["RUS CHN", "CHN IRN", "USA EU", "RUS IRN"] },
    { id: "sign", kind: "choice", options: ["warms", "cools", "stays"] },
    { id: "how-many", kind: "number" },
    { id: "order", kind: "rank", options: ["USA", "CHN", "RUS", "IRN", "IND"] },
    { id: "because", kind: "text" },
  ],
  teams: ["Washington", "Beijing", "Delhi"],
};

const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 24 })
  .map((text) => text.replaceAll("\u0000", "-"));
function answerTo({ kind, options = [] }: Question): fc.Arbitrary<Answer> {
  switch (kind) {
    case "choice":
      return fc.oneof(fc.constantFrom(...options), line);
    case "number":
      return fc
        .oneof(
          fc.integer({ min: -40_000, max: 40_000 }),
          fc.integer({ min: -40_000, max: 40_000 }).map((value) => value / 100),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        )
        .map((value) => value + 0);
    case "rank":
      return fc.oneof(fc.shuffledSubarray([...options]), fc.array(line, { maxLength: 5 }));
    case "text":
      return fc
        .string({ unit: "grapheme", maxLength: 100 })
        .map((text) => text.replaceAll("\u0000", "-"));
  }
}
const answersTo = (questions: readonly Question[]): fc.Arbitrary<Record<string, Answer>> =>
  fc
    .tuple(...questions.map((each) => fc.option(answerTo(each), { nil: undefined })))
    .map((all) =>
      Object.fromEntries(
        questions.flatMap(({ id }, k) => (all[k] === undefined ? [] : [[id, all[k] as Answer]])),
      ),
    );
const sheets: fc.Arbitrary<AnswerSheet> = fc
  .record({
    student: fc.integer({ min: 0, max: 0xffffff }),
    name: fc.option(line, { nil: undefined }),
    team: fc.option(fc.oneof(fc.constantFrom(...about.teams), line), { nil: undefined }),
    answers: answersTo(about.questions),
    first: answersTo(about.questions),
  })
  .map(({ name, team, ...rest }) => ({
    ...rest,
    ...(name === undefined ? {} : { name }),
    ...(team === undefined ? {} : { team }),
  }));

const anna: AnswerSheet = {
  student: 0xabcdef,
  name: "Anna",
  team: "Beijing",
  answers: { "which-tie": "CHN IRN", sign: "warms", "how-many": 3, because: "both are shut out" },
  first: { "which-tie": "RUS CHN" },
};

describe("Crockford's base 32", () => {
  test("writes the values of its table and reads the letters that look alike", () => {
    // Douglas Crockford, Base 32: value 0 is 0, 31 is Z; five bytes are eight letters.
    expect(toCrockford(Uint8Array.of(0, 68, 50, 20, 199))).toBe("0123456" + "7");
    expect(fromCrockford("o1i3456l")).toEqual(fromCrockford("01134561"));
    expect(fromCrockford("U0")).toBeUndefined();
  });

  test("returns any bytes unchanged", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = toCrockford(bytes);
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]*$/);
        expect(fromCrockford(text.toLowerCase())).toEqual(bytes);
      }),
      { seed },
    );
  });
});

test("the checksum is CRC-16/XMODEM: its check value for 123456789 is 31C3", () => {
  expect(crc16(new TextEncoder().encode("123456789"))).toBe(0x31c3);
});

describe("an answer code", () => {
  test("comes back as it was: choices, numbers, rankings, texts, names, teams, revised answers", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const code = toAnswerCode(sheet, about);
        if (code === undefined) return;
        expect(fromAnswerCode(code, about)).toEqual({ ok: true, sheet });
      }),
      { seed, numRuns: 400 },
    );
  });

  test("is short: a student's four answers with name, team and a reason fit in 18 groups of four", () => {
    const code = toAnswerCode(anna, about) ?? "";
    expect(code).toMatch(/^ENT1(-[0-9A-HJKMNP-TV-Z]{1,4})+$/);
    expect(code.split("-").length).toBeLessThanOrEqual(18);
  });

  test("is read in lower case, without hyphens, with spaces, and with O for 0", () => {
    const code = toAnswerCode(anna, about) ?? "";
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll("-", ""),
      code.replaceAll("-", " "),
      code.replaceAll("0", "O").replaceAll("1", "l"),
    ]) {
      expect(fromAnswerCode(typed, about)).toEqual({ ok: true, sheet: anna });
    }
  });

  test("tells every single wrong letter, wherever it is", () => {
    const code = (toAnswerCode(anna, about) ?? "").replaceAll("-", "");
    for (let k = 0; k < code.length; k++) {
      for (const letter of alphabet) {
        if (letter === code[k]) continue;
        const typed = code.slice(0, k) + letter + code.slice(k + 1);
        expect(fromAnswerCode(typed, about).ok, `${typed}, letter ${k + 1}`).toBe(false);
      }
    }
  });

  test("tells two neighbours that changed places, and a letter too few", () => {
    const code = (toAnswerCode(anna, about) ?? "").replaceAll("-", "");
    for (let k = 0; k + 1 < code.length; k++) {
      const swapped = code.slice(0, k) + code[k + 1] + code[k] + code.slice(k + 2);
      if (swapped !== code) expect(fromAnswerCode(swapped, about).ok, swapped).toBe(false);
      expect(fromAnswerCode(code.slice(0, k) + code.slice(k + 1), about).ok).toBe(false);
    }
  });

  test("of another lesson, another edition or another version is refused by name of the fault", () => {
    const code = toAnswerCode(anna, about) ?? "";
    const other = { ...about, lesson: { id: "europe-1914", edition: 1 } };
    const later = { ...about, lesson: { id: "sanctions", edition: 2 } };
    const asked = { ...about, questions: about.questions.slice(1) };
    expect(fromAnswerCode(code, other)).toMatchObject({ ok: false, fault: "lesson" });
    expect(fromAnswerCode(code, later)).toMatchObject({ ok: false, fault: "edition" });
    expect(fromAnswerCode(code, asked)).toMatchObject({ ok: false, fault: "edition" });
    expect(fromAnswerCode(code.replace("ENT1", "ENT2"), about)).toMatchObject({ fault: "version" });
    expect(fromAnswerCode("hello", about)).toMatchObject({ fault: "letters" });
  });

  test("that is hostile breaks nothing: any bytes with a right checksum are read or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 80 }), fc.boolean(), (bytes, ours) => {
        const good = toAnswerCode(anna, about) ?? "";
        const head = fromCrockford(good.slice(4).replaceAll("-", ""))?.subarray(0, 5) ?? bytes;
        const body = Uint8Array.from([...(ours ? head : []), ...bytes]);
        const sum = crc16(body);
        const code = `ENT1${toCrockford(Uint8Array.from([...body, sum >> 8, sum & 255]))}`;
        const read = fromAnswerCode(code, about);
        if (read.ok) {
          const again = toAnswerCode(read.sheet, about);
          if (again) expect(fromAnswerCode(again, about)).toEqual(read);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test("is not made of texts that no QR code would hold; a file holds them", () => {
    const essay = Array.from({ length: 400 }, (_, k) => (k * k * 7919).toString(36)).join(" ");
    const sheet = { ...anna, answers: { because: essay } };
    expect(toAnswerCode(sheet, about)).toBeUndefined();
    expect(fromAnswerFile(toAnswerFile(sheet, about), about)).toEqual({ ok: true, sheet });
  });
});

describe("a file of answers", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(fromAnswerFile(toAnswerFile(sheet, about), about)).toEqual({ ok: true, sheet });
      }),
      { seed, numRuns: 100 },
    );
  });

  test("is refused by name of the fault", () => {
    const file = JSON.parse(toAnswerFile(anna, about)) as Record<string, unknown>;
    const faultOf = (change: Record<string, unknown>): unknown => {
      const read = fromAnswerFile(JSON.stringify({ ...file, ...change }), about);
      return read.ok ? "none" : read.fault;
    };
    expect(faultOf({})).toBe("none");
    expect(faultOf({ version: 2 })).toBe("version");
    expect(faultOf({ lesson: { id: "europe-1914", edition: 1 } })).toBe("lesson");
    expect(faultOf({ lesson: { id: "sanctions", edition: 2 } })).toBe("edition");
    for (const change of [
      { kind: "x" },
      { student: -1 },
      { answers: { sign: { $: 1 } } },
      { name: 4 },
      { answers: [] },
    ]) {
      expect(faultOf(change), JSON.stringify(change)).toBe("no-answers");
    }
  });
});
