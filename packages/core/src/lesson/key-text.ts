import type { LessonQuestion } from "../schema/lesson-key-schema.ts";
import type { LessonValue } from "../schema/lesson-parts.ts";
import { type AnswerWording, englishAnswers } from "./answer-wording.ts";

const ofTies = new Set<LessonQuestion["ask"]>([
  "repairs",
  "largestPush",
  "largestChange",
  "changeOrder",
]);
const ofActors = new Set<LessonQuestion["ask"]>(["strainedTriads", "camps", "pivot"]);
const signed = new Set<LessonQuestion["ask"]>([
  "pressure",
  "pressureChange",
  "tieAt",
  "change",
  "flip",
  "leastFlip",
]);

/** Writes a key's value for people: names for ids, a dash within ties, two decimals and a true minus. */
export function keyText(
  ask: LessonQuestion["ask"],
  value: LessonValue,
  nameOf: (id: string) => string,
  wording: AnswerWording = englishAnswers,
): string {
  if (typeof value === "number") return numberText(value, signed.has(ask), wording);
  if (typeof value === "string") return textOf(ask, value, nameOf, wording);
  if (value.length === 0) return wording.none;
  return value
    .map((each) => textOf(ask, each, nameOf, wording))
    .join(ask === "changeOrder" ? wording.next : "; ");
}

function textOf(
  ask: LessonQuestion["ask"],
  text: string,
  nameOf: (id: string) => string,
  { patterns, nobody, and }: AnswerWording,
): string {
  if (text === "-") return "\u2212";
  if (ask === "pattern") return Object.entries(patterns).find(([id]) => id === text)?.[1] ?? text;
  if (ask === "pivot" && text === "nobody") return nobody;
  if (!ofTies.has(ask) && !ofActors.has(ask)) return text;
  const groups = text.split(", ").map((group) =>
    group
      .split(" ")
      .map(nameOf)
      .join(ofTies.has(ask) ? " \u2013 " : ", "),
  );
  return and(groups);
}

function numberText(value: number, sign: boolean, { decimal }: AnswerWording): string {
  const rounded = Number(value.toFixed(2)) + 0;
  const digits = Number.isInteger(rounded)
    ? String(Math.abs(rounded))
    : Math.abs(rounded).toFixed(2).replace(".", decimal);
  return `${rounded < 0 ? "\u2212" : sign && rounded > 0 ? "+" : ""}${digits}`;
}
