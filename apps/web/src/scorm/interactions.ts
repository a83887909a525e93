import {
  type LessonKey,
  type LessonPrompt,
  rightAnswer,
  type ScormVersion,
  scoreAnswer,
} from "@entente/core";
import type { Answer } from "../class/answer-sheet.ts";

/** One answer as the standard's data model writes it: names of elements below the interaction, with values. */
export type Interaction = readonly (readonly [element: string, value: string])[];

/** Longest texts that the versions take: an answer filled in, and one written at length. */
const longest = { "1.2": 255, "2004": 250 } as const;
const longFillIn = 4000;
const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

const clip = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** Writes an answer to a prompt as an interaction. `at` is the moment it was given. */
export function interactionOf(
  prompt: LessonPrompt,
  answer: Answer,
  keys: readonly LessonKey[],
  version: ScormVersion,
  at: Date,
): Interaction {
  const scored = scoreAnswer(prompt, answer, keys);
  const coded = codeOf(prompt, version);
  const patterns = scored === undefined ? [] : rightAnswers(prompt, keys, coded);
  const second = version === "2004";
  const result =
    scored === undefined ? "neutral" : scored ? "correct" : second ? "incorrect" : "wrong";
  return [
    ["id", prompt.id],
    ["type", coded.type],
    ...(second ? ([["description", clip(prompt.question, 250)]] as const) : []),
    ...patterns.map((pattern, k) => [`correct_responses.${k}.pattern`, pattern] as const),
    second ? ["timestamp", timestamp(at)] : ["time", timestamp(at).slice(11)],
    [second ? "learner_response" : "student_response", coded.write(answer)],
    ["result", result],
  ];
}

/** Every answer that is right, as it is written: of options those that count as right, however a key names them. */
export function rightAnswers(
  prompt: LessonPrompt,
  keys: readonly LessonKey[],
  { type, write }: Coded,
): string[] {
  const options = type === "choice" ? optionsOf(prompt) : undefined;
  if (options) return options.filter((each) => scoreAnswer(prompt, each, keys)).map(write);
  const right = rightAnswer(prompt, keys);
  return right === undefined ? [] : [write(right as Answer)];
}

export interface Coded {
  readonly type: string;
  readonly write: (answer: Answer) => string;
}

/** How a version writes answers to a prompt: letters for options where it wants them, names where it can. */
export function codeOf(prompt: LessonPrompt, version: ScormVersion): Coded {
  const second = version === "2004";
  const text = (answer: Answer): string =>
    clip(typeof answer === "object" ? answer.join(", ") : String(answer), longest[version]);
  switch (prompt.kind) {
    case "number":
      return { type: "numeric", write: String };
    case "text":
      return second
        ? { type: "long-fill-in", write: (answer) => clip(String(answer), longFillIn) }
        : { type: "fill-in", write: text };
    case "rank":
    case "choice":
    case "sign":
    case "tie": {
      const options = optionsOf(prompt);
      if (!options || options.length > letters.length) return { type: "fill-in", write: text };
      const type = prompt.kind === "rank" ? "sequencing" : "choice";
      const name = (value: string): string => {
        const k = options.indexOf(value);
        return second ? short(value) : (letters[k] ?? letters.at(-1) ?? "z");
      };
      const write = (answer: Answer): string =>
        (typeof answer === "object" ? answer : [String(answer)])
          .map(name)
          .join(second ? "[,]" : ",");
      return { type, write };
    }
  }
}

/** What can be answered, where it can be listed. */
export function optionsOf(prompt: LessonPrompt): readonly string[] | undefined {
  if (prompt.kind === "sign") return ["+", "-", "0"];
  if (prompt.kind === "choice" || prompt.kind === "rank") {
    return prompt.options.map(({ value }) => value);
  }
  return prompt.kind === "tie" ? prompt.options : undefined;
}

/** A short identifier of SCORM 2004: no spaces, and nothing that its lists use. */
function short(value: string): string {
  const named: Readonly<Record<string, string>> = { "+": "plus", "-": "minus" };
  return named[value] ?? value.replace(/[^A-Za-z0-9._-]+/g, "_").slice(0, 250);
}

/** Local date and time to the second, as both versions write it. */
function timestamp(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${date}T${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(":")}`;
}
