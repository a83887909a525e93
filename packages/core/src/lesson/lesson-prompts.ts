import type { LessonPrompt } from "../schema/lesson-prompt-schema.ts";
import type { Lesson } from "../schema/lesson-schema.ts";

/** A question of a lesson with its place in the document. */
export interface PlacedPrompt {
  readonly prompt: LessonPrompt;
  readonly where: string;
  /** The step it is asked in; items before and after have none. */
  readonly step?: string;
}

/** Every question of a lesson: items before, the steps' prompts in order, items after. */
export function lessonPrompts({ steps, items }: Lesson): PlacedPrompt[] {
  const listed = (list: readonly LessonPrompt[], where: string, step?: string): PlacedPrompt[] =>
    list.map((prompt, i) => ({
      prompt,
      where: `${where}[${i}]`,
      ...(step === undefined ? {} : { step }),
    }));
  return [
    ...listed(items?.pre ?? [], "items.pre"),
    ...steps.flatMap((step, i) => listed(step.prompts ?? [], `steps[${i}].prompts`, step.id)),
    ...listed(items?.post ?? [], "items.post"),
  ];
}
