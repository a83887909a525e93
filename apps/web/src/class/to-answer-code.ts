import { deflateSync, strToU8 } from "fflate";
import {
  type Answer,
  type AnswerSheet,
  editionNumber,
  lessonNumber,
  type Question,
  type Questions,
} from "./answer-sheet.ts";
import { type BitWriter, widthOf, writeBits } from "./bits.ts";
import { crc16 } from "./crc16.ts";
import { toCrockford } from "./crockford.ts";

/** Begins every code. The digit is the version of what follows. */
export const codePrefix = "ENT1";
/** Parts the texts of a code. */
export const separator = "\u0000";
/** Most bytes in a code: a QR code of them is still read off a phone's screen. */
const mostBytes = 900;

/**
 * Writes answers as a code that can be typed: `ENT1-` and groups of four letters. `undefined` when
 * the texts are so long that no QR code would hold them; a file holds them then.
 */
export function toAnswerCode(sheet: AnswerSheet, about: Questions): string | undefined {
  const bits = writeBits();
  const texts: string[] = [];
  bits.put(lessonNumber(about.lesson.id), 24);
  bits.put(editionNumber(about), 16);
  bits.put(sheet.student, 24);
  putText(sheet.name, bits, texts);
  bits.put(sheet.team === undefined ? 0 : 1, 1);
  if (sheet.team !== undefined) putOption(sheet.team, about.teams, bits, texts);
  for (const question of about.questions) {
    for (const answer of [sheet.answers[question.id], sheet.first[question.id]]) {
      bits.put(answer === undefined ? 0 : 1, 1);
      if (answer !== undefined) putAnswer(answer, question, bits, texts);
    }
  }
  const plain = strToU8(texts.join(separator));
  const packed = deflateSync(plain, { level: 9 });
  const shorter = packed.length < plain.length;
  bits.put(shorter ? 1 : 0, 1);
  const body = joined(bits.bytes(), shorter ? packed : plain);
  const sum = crc16(body);
  const bytes = joined(body, Uint8Array.of(sum >> 8, sum & 255));
  if (bytes.length > mostBytes) return undefined;
  return [codePrefix, ...(toCrockford(bytes).match(/.{1,4}/g) ?? [])].join("-");
}

function putAnswer(answer: Answer, question: Question, bits: BitWriter, texts: string[]): void {
  if (typeof answer === "number") {
    bits.put(0, 2);
    putNumber(answer, bits);
  } else if (typeof answer === "string") {
    bits.put(1, 2);
    putOption(answer, question.options ?? [], bits, texts);
  } else {
    bits.put(2, 2);
    bits.put(answer.length, 6);
    for (const each of answer) putOption(each, question.options ?? [], bits, texts);
  }
}

/** A whole number below 256, hundredths within ±327.67, or all 64 bits. */
function putNumber(value: number, bits: BitWriter): void {
  const hundredths = Math.round(value * 100);
  if (Number.isInteger(value) && value >= 0 && value < 256) {
    bits.put(0, 2);
    bits.put(value, 8);
  } else if (hundredths / 100 === value && Math.abs(hundredths) < 32768) {
    bits.put(1, 2);
    bits.put(hundredths + 32768, 16);
  } else {
    bits.put(2, 2);
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    bits.put(view.getUint32(0), 32);
    bits.put(view.getUint32(4), 32);
  }
}

function putOption(
  value: string,
  options: readonly string[],
  bits: BitWriter,
  texts: string[],
): void {
  const place = options.indexOf(value);
  bits.put(place < 0 ? 0 : 1, 1);
  if (place < 0) texts.push(value.replaceAll(separator, ""));
  else bits.put(place, widthOf(options.length));
}

function putText(value: string | undefined, bits: BitWriter, texts: string[]): void {
  bits.put(value === undefined ? 0 : 1, 1);
  if (value !== undefined) texts.push(value.replaceAll(separator, ""));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
