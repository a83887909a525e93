import type { LessonScreen, LessonStep } from "../schema/lesson-step-schema.ts";

type Filled<Part> = { readonly [Field in keyof Part]-?: NonNullable<Part[Field]> };

/** What a step shows and locks, with everything said. */
export type StepScreen = Filled<Omit<LessonScreen, "unlock">> & {
  readonly unlock: Filled<NonNullable<LessonScreen["unlock"]>>;
};

const locked: StepScreen = {
  picture: "network",
  pictures: [],
  panels: [],
  result: false,
  compare: "start",
  runs: 0,
  playhead: false,
  why: false,
  equation: false,
  unlock: { levers: [], mechanisms: [], add: [] },
};

/** Predict, run once, then read why: each kind of step opens a little more than the one before. */
const usual: Readonly<Record<LessonStep["kind"], Partial<StepScreen>>> = {
  story: {},
  predict: {},
  observe: { pictures: ["network", "difference", "table"], runs: 1, playhead: true },
  explain: {
    picture: "difference",
    pictures: ["network", "difference", "table"],
    panels: ["changed"],
    result: true,
    playhead: true,
    why: true,
    equation: true,
  },
  counterfactual: {
    pictures: ["network", "difference", "table"],
    panels: ["levers", "changed"],
    runs: 2,
    playhead: true,
    why: true,
  },
  debrief: {
    pictures: ["network", "difference", "table", "analysis"],
    panels: ["changed"],
    result: true,
    playhead: true,
    why: true,
    equation: true,
  },
  exit: {},
};

/**
 * Fills in what a step leaves unsaid about its screen, by its kind.
 *
 * A picture that is open can always be chosen, so `pictures` holds at least that one.
 */
export function stepScreen(step: LessonStep): StepScreen {
  const { unlock, ...own } = step.screen ?? {};
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const filled = { ...locked, ...usual[step.kind], ...given } as StepScreen;
  return {
    ...filled,
    pictures: [...new Set([filled.picture, ...filled.pictures])],
    unlock: { ...filled.unlock, ...unlock } as StepScreen["unlock"],
  };
}
