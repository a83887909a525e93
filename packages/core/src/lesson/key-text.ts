import type { LessonQuestion } from "../schema/lesson-key-schema.ts";
import type { LessonValue } from "../schema/lesson-parts.ts";

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
): string {
  if (typeof value === "number") return numberText(value, signed.has(ask));
  if (typeof value === "string") return textOf(ask, value, nameOf);
  if (value.length === 0) return "none";
  return value
    .map((each) => textOf(ask, each, nameOf))
    .join(ask === "changeOrder" ? ", then " : "; ");
}

function textOf(ask: LessonQuestion["ask"], text: string, nameOf: (id: string) => string): string {
  if (text === "-") return "\u2212";
  if (!ofTies.has(ask) && !ofActors.has(ask)) return text;
  return text
    .split(", ")
    .map((group) =>
      group
        .split(" ")
        .map(nameOf)
        .join(ofTies.has(ask) ? " \u2013 " : ", "),
    )
    .join(" and ");
}

function numberText(value: number, sign: boolean): string {
  const rounded = Number(value.toFixed(2)) + 0;
  const digits = Number.isInteger(rounded)
    ? String(Math.abs(rounded))
    : Math.abs(rounded).toFixed(2);
  return `${rounded < 0 ? "\u2212" : sign && rounded > 0 ? "+" : ""}${digits}`;
}
