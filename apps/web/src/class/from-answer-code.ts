import { strFromU8 } from "fflate";
import { inflateWithin } from "../share/inflate-within.ts";
import {
  type Answer,
  type AnswerSheet,
  editionNumber,
  lessonNumber,
  type Questions,
} from "./answer-sheet.ts";
import { type BitReader, readBits, widthOf } from "./bits.ts";
import { crc16 } from "./crc16.ts";
import { fromCrockford } from "./crockford.ts";
import { codePrefix, separator } from "./to-answer-code.ts";

/** Most bytes that the texts of a code may unpack to, so that a hostile code cannot fill the memory. */
const mostTextBytes = 20_000;

export type CodeFault = "letters" | "checksum" | "version" | "lesson" | "edition" | "broken";

export type DecodedCode =
  | { readonly ok: true; readonly sheet: AnswerSheet }
  /** `lesson` is the number of the lesson that the code belongs to, where it could be read. */
  | { readonly ok: false; readonly fault: CodeFault; readonly lesson?: number };

/** Reads a code of one lesson's answers. Case, hyphens and spaces do not matter. */
export function fromAnswerCode(code: string, about: Questions): DecodedCode {
  const letters = code.toUpperCase().replace(/[\s-]+/g, "");
  const prefix = letters.slice(0, codePrefix.length).replace(/[IL]/g, "1");
  if (prefix !== codePrefix) {
    return { ok: false, fault: /^ENT\d/.test(prefix) ? "version" : "letters" };
  }
  const bytes = fromCrockford(letters.slice(codePrefix.length));
  if (!bytes || bytes.length < 10) return { ok: false, fault: "letters" };
  const body = bytes.subarray(0, -2);
  const sum = ((bytes.at(-2) as number) << 8) | (bytes.at(-1) as number);
  if (crc16(body) !== sum) return { ok: false, fault: "checksum" };
  const bits = readBits(body);
  const lesson = bits.take(24) as number;
  if (lesson !== lessonNumber(about.lesson.id)) return { ok: false, fault: "lesson", lesson };
  if (bits.take(16) !== editionNumber(about)) return { ok: false, fault: "edition", lesson };
  const sheet = takeSheet(bits, about);
  return sheet ? { ok: true, sheet } : { ok: false, fault: "broken", lesson };
}

/** Stands for the n-th text until the texts are known, which come last. */
type Slot = () => string;

function takeSheet(bits: BitReader, { questions, teams }: Questions): AnswerSheet | undefined {
  let texts: readonly string[] = [];
  let wanted = 0;
  const nextText = (): Slot => {
    const place = wanted++;
    return () => texts[place] as string;
  };
  const student = bits.take(24);
  const name = bits.take(1) === 1 ? nextText() : undefined;
  const team = bits.take(1) === 1 ? takeOption(bits, teams, nextText) : undefined;
  if (team === "broken") return undefined;
  const taken: (readonly [string, () => Answer])[][] = [[], []];
  for (const question of questions) {
    for (const list of taken) {
      if (bits.take(1) !== 1) continue;
      const answer = takeAnswer(bits, question.options ?? [], nextText);
      if (!answer) return undefined;
      list.push([question.id, answer]);
    }
  }
  const deflated = bits.take(1);
  if (student === undefined || deflated === undefined) return undefined;
  const rest = bits.rest();
  const plain = deflated === 1 ? inflateWithin(rest, mostTextBytes) : rest;
  if (!plain) return undefined;
  texts = wanted === 0 ? [] : strFromU8(plain).split(separator);
  if (texts.length !== wanted) return undefined;
  const [answers, first] = taken.map((list) =>
    Object.fromEntries(list.map(([id, read]) => [id, read()])),
  );
  return {
    student,
    ...(name ? { name: name() } : {}),
    ...(team ? { team: team() } : {}),
    answers: answers ?? {},
    first: first ?? {},
  };
}

function takeAnswer(
  bits: BitReader,
  options: readonly string[],
  nextText: () => Slot,
): (() => Answer) | undefined {
  switch (bits.take(2)) {
    case 0: {
      const value = takeNumber(bits);
      return value === undefined ? undefined : () => value;
    }
    case 1: {
      const option = takeOption(bits, options, nextText);
      return option === "broken" ? undefined : option;
    }
    case 2: {
      const length = bits.take(6) ?? 0;
      const all: Slot[] = [];
      for (let k = 0; k < length; k++) {
        const option = takeOption(bits, options, nextText);
        if (option === "broken") return undefined;
        all.push(option);
      }
      return () => all.map((read) => read());
    }
    default:
      return undefined;
  }
}

function takeNumber(bits: BitReader): number | undefined {
  switch (bits.take(2)) {
    case 0:
      return bits.take(8);
    case 1: {
      const value = bits.take(16);
      return value === undefined ? undefined : (value - 32768) / 100;
    }
    case 2: {
      const [high, low] = [bits.take(32), bits.take(32)];
      if (high === undefined || low === undefined) return undefined;
      const view = new DataView(new ArrayBuffer(8));
      view.setUint32(0, high);
      view.setUint32(4, low);
      const value = view.getFloat64(0);
      return Number.isFinite(value) ? value : undefined;
    }
    default:
      return undefined;
  }
}

function takeOption(
  bits: BitReader,
  options: readonly string[],
  nextText: () => Slot,
): Slot | "broken" {
  if (bits.take(1) !== 1) return nextText();
  const option = options[bits.take(widthOf(options.length)) ?? options.length];
  return option === undefined ? "broken" : () => option;
}
