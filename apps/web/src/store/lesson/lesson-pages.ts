import {
  type Lesson,
  type LessonPrompt,
  type LessonStep,
  type StepScreen,
  stagesOfSteps,
  stepScreen,
} from "@entente/core";

/** One page of a lesson as students turn them: the cover, questions before, steps, questions after, the end. */
export interface LessonPage {
  readonly id: string;
  readonly kind: LessonStep["kind"] | "cover" | "before" | "after" | "end";
  readonly step?: LessonStep;
  readonly stage: string;
  readonly screen: StepScreen;
  readonly prompts: readonly LessonPrompt[];
}

/** A screen on which all is locked, as a step of a story has it. */
const locked: StepScreen = stepScreen({ id: "locked", kind: "story", title: "Locked" });

/** The pages of a lesson in order. Their ids are the steps' own, or names that no step can have. */
export function lessonPages(lesson: Lesson): readonly LessonPage[] {
  const stages = stagesOfSteps(lesson);
  const first = stages.get(lesson.steps[0]?.id ?? "") ?? lesson.stages[0]?.id ?? "";
  const last = stages.get(lesson.steps.at(-1)?.id ?? "") ?? first;
  const { pre = [], post = [] } = lesson.items ?? {};
  const page = (
    kind: LessonPage["kind"],
    stage: string,
    prompts: readonly LessonPrompt[] = [],
  ) => ({
    id: `:${kind}`,
    kind,
    stage,
    screen: locked,
    prompts,
  });
  return [
    page("cover", first),
    ...(pre.length > 0 ? [page("before", first, pre)] : []),
    ...lesson.steps.map((step) => ({
      id: step.id,
      kind: step.kind,
      step,
      stage: stages.get(step.id) ?? first,
      screen: stepScreen(step),
      prompts: step.prompts ?? [],
    })),
    ...(post.length > 0 ? [page("after", last, post)] : []),
    page("end", last),
  ];
}
