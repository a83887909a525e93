import {
  type Lesson,
  type LessonSources,
  type LessonStage,
  type LessonStep,
  type Lever,
  type Scenario,
  stagesOfSteps,
  stageWork,
} from "@entente/core";
import type { Selection } from "../../state/selection.ts";
import type { Work } from "../../state/work.ts";
import type { Picture } from "../lab.ts";

/** What is on the screen of the lab, as a step of a lesson keeps it. */
export interface OnScreen {
  readonly work: Work;
  /** ISO date under the playhead; `start` and `end` where it stands at an end of the run. */
  readonly date: string;
  readonly picture: Picture;
  readonly selection: Selection;
  /** What the picture is turned to; absent while the whole is seen. */
  readonly camera?: NonNullable<LessonStep["camera"]>;
}

/** What a new lesson and its first step are called until their author gives them a name. */
export interface DraftNames {
  readonly title: string;
  readonly summary: string;
  readonly goal: string;
  readonly step: string;
  readonly language: string;
}

/** Begins a lesson from what is on screen: its world and scenario become the first stage. */
export function beginDraft(screen: OnScreen, shipped: boolean, names: DraftNames): Lesson {
  const { world, scenario } = screen.work;
  const stage: LessonStage = {
    id: "stage-1",
    title: scenario.title,
    world: shipped
      ? { kind: "shipped", id: world.id, edition: world.edition }
      : { kind: "whole", document: world },
    scenario: ownScenario(scenario),
  };
  return {
    version: 1,
    kind: "lesson",
    id: "my-lesson",
    edition: 1,
    title: names.title,
    language: names.language,
    level: "introductory",
    minutes: 50,
    summary: names.summary,
    goals: [names.goal],
    stages: [stage],
    steps: [stepOf(screen, "step-1", names.step, { stage: stage.id })],
  };
}

/** Adds a step that shows what is on screen; a scenario no stage has yet becomes a stage of its own. */
export function recordStep(
  lesson: Lesson,
  screen: OnScreen,
  sources: LessonSources,
  title: string,
): Lesson {
  const id = freeName(
    "step",
    lesson.steps.map((step) => step.id),
  );
  const { stages, found } = stageFor(lesson, screen, sources);
  return { ...lesson, stages, steps: [...lesson.steps, stepOf(screen, id, title, found)] };
}

/** Lets a step show what is on screen now; its texts, questions and locks stay. */
export function retakeStep(
  lesson: Lesson,
  at: number,
  screen: OnScreen,
  sources: LessonSources,
): Lesson {
  const { stages, found } = stageFor(lesson, screen, sources);
  return {
    ...lesson,
    stages,
    steps: lesson.steps.map((step, k) => {
      if (k !== at) return step;
      const { selection: _s, levers: _l, mechanisms: _m, camera: _c, ...kept } = step;
      const { selection, levers, date, stage, camera } = stepOf(screen, step.id, step.title, found);
      return {
        ...kept,
        ...(stage ? { stage } : {}),
        ...(date ? { date } : {}),
        ...(selection ? { selection } : {}),
        ...(camera ? { camera } : {}),
        ...(levers ? { levers } : {}),
        screen: { ...step.screen, picture: screen.picture },
      };
    }),
  };
}

/** Moves a step up or down; every step goes on playing on the stage it played on. */
export function moveStep(lesson: Lesson, at: number, by: -1 | 1): Lesson {
  const to = at + by;
  const stageOf = stagesOfSteps(lesson);
  const steps = lesson.steps.map((step) => ({ ...step, stage: stageOf.get(step.id) ?? "" }));
  const [one, other] = [steps[at], steps[to]];
  if (!one || !other) return lesson;
  steps[at] = other;
  steps[to] = one;
  return { ...lesson, steps };
}

/** Takes a step out; the steps after it keep their stage. */
export function removeStep(lesson: Lesson, at: number): Lesson {
  const stageOf = stagesOfSteps(lesson);
  const steps = lesson.steps
    .map((step) => ({ ...step, stage: stageOf.get(step.id) ?? "" }))
    .filter((_, k) => k !== at);
  return { ...lesson, steps };
}

/** The next free name of a kind: `step-4`. */
export function freeName(kind: string, taken: readonly string[]): string {
  for (let k = taken.length + 1; ; k++) if (!taken.includes(`${kind}-${k}`)) return `${kind}-${k}`;
}

interface Found {
  readonly stage: string;
  readonly levers?: NonNullable<LessonStep["levers"]>;
}

/** The stage that shows the work on screen, if need be with levers switched or set; else a new one. */
function stageFor(
  lesson: Lesson,
  { work }: OnScreen,
  sources: LessonSources,
): { readonly stages: Lesson["stages"]; readonly found: Found } {
  for (const { id } of lesson.stages) {
    const known = stageWork(lesson, id, sources);
    if (!known || JSON.stringify(known.world) !== JSON.stringify(work.world)) continue;
    const levers = leversSet(known.scenario, work.scenario);
    if (levers)
      return {
        stages: lesson.stages,
        found: { stage: id, ...(Object.keys(levers).length > 0 ? { levers } : {}) },
      };
  }
  const base = lesson.stages.find(
    ({ id }) =>
      JSON.stringify(stageWork(lesson, id, sources)?.world) === JSON.stringify(work.world),
  );
  const id = freeName(
    "stage",
    lesson.stages.map((stage) => stage.id),
  );
  const stage: LessonStage = {
    id,
    title: work.scenario.title,
    world: base ? { kind: "like", stage: base.id } : { kind: "whole", document: work.world },
    scenario: ownScenario(work.scenario),
  };
  return { stages: [...lesson.stages, stage], found: { stage: id } };
}

const valueField = {
  sanction: "intensity",
  bloc: "cohesion",
  tie: "change",
  event: "strength",
} as const;

/** How the levers on screen differ from a stage's, if only by being switched or set; else nothing. */
function leversSet(base: Scenario, now: Scenario): NonNullable<LessonStep["levers"]> | undefined {
  if (settingsOf(base) !== settingsOf(now) || base.levers.length !== now.levers.length)
    return undefined;
  const set: Record<string, { enabled?: boolean; value?: number | string }> = {};
  for (const [k, lever] of now.levers.entries()) {
    const was = base.levers[k] as Lever;
    const field = valueField[lever.kind];
    if (bare(was, field) !== bare(lever, field)) return undefined;
    const value = (each: Lever) => (each as Readonly<Record<string, unknown>>)[field];
    const change: { enabled?: boolean; value?: number | string } = {};
    if ((was.enabled ?? true) !== (lever.enabled ?? true)) change.enabled = lever.enabled ?? true;
    if (value(was) !== value(lever)) {
      if (value(lever) === undefined) return undefined;
      change.value = value(lever) as number | string;
    }
    if (Object.keys(change).length > 0) set[lever.id] = change;
  }
  return set;
}

const bare = (lever: Lever, field: string): string =>
  JSON.stringify({ ...lever, enabled: undefined, [field]: undefined }, (_, value) => value);

function settingsOf({ start, end, mechanisms, model, run, seed }: Scenario): string {
  return JSON.stringify([start, end, mechanisms, model, run, seed]);
}

/** What a stage keeps of a scenario: all that makes the run, nothing that only describes it. */
function ownScenario(scenario: Scenario): NonNullable<LessonStage["scenario"]> {
  const { start, end, levers, mechanisms, model, run, seed } = scenario;
  return {
    kind: "own",
    ...(start === undefined ? {} : { start }),
    end,
    levers,
    ...(mechanisms === undefined ? {} : { mechanisms }),
    ...(model === undefined ? {} : { model }),
    ...(run === undefined ? {} : { run }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function stepOf(
  { date, picture, selection, camera }: OnScreen,
  id: string,
  title: string,
  { stage, levers }: Found,
): LessonStep {
  return {
    id,
    kind: "story",
    title,
    stage,
    ...(levers ? { levers } : {}),
    date: date as NonNullable<LessonStep["date"]>,
    ...(selection.kind === "none" ? {} : { selection }),
    ...(camera ? { camera } : {}),
    screen: { picture },
  };
}
