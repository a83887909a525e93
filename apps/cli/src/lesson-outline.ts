import { type Lesson, stagesOfSteps } from "@entente/core";
import { plainText } from "./plain-text.ts";

/** A lesson in words: what it is for, its stages, and its steps with their questions. */
export function lessonOutline(lesson: Lesson): string {
  const stageOf = stagesOfSteps(lesson);
  const title = new Map(lesson.stages.map(({ id, title }) => [id, title]));
  const { id, edition, level, minutes, language } = lesson;
  let clock = 0;
  const steps = lesson.steps.flatMap((step) => {
    const from = clock;
    clock += step.minutes ?? 0;
    const time = step.minutes === undefined ? "" : `${from}–${clock} min · `;
    const stage = stageOf.get(step.id) ?? "";
    return [
      `  ${time}${step.title} (${step.kind}; ${title.get(stage) ?? stage})`,
      ...(step.prompts ?? []).map((prompt) => `      ? ${prompt.question}`),
    ];
  });
  const lines = [
    lesson.title,
    `${id}, edition ${edition} · ${level} · ${minutes} minutes · ${language}`,
    lesson.summary,
    "",
    "Goals",
    ...lesson.goals.map((goal) => `  · ${goal}`),
    "",
    "Stages",
    ...lesson.stages.map((stage) => `  · ${stage.id}: ${stage.title}`),
    "",
    "Steps",
    ...steps,
    "",
    `${lesson.keys?.length ?? 0} keys: entente lessons keys ${id}`,
  ];
  return `${plainText(lines.join("\n"))}\n`;
}
