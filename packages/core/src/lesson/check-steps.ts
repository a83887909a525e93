import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import { checkScenario } from "../scenario/check/check-scenario.ts";
import { knownName } from "../scenario/check/known-name.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import type { LessonStep } from "../schema/lesson-step-schema.ts";
import type { IssueList } from "../vocabulary/issue-list.ts";
import { yearsBetween } from "../vocabulary/time.ts";
import type { LessonSources } from "./lesson-sources.ts";
import type { StageViews } from "./stage-views.ts";
import type { StageWork } from "./stage-work.ts";
import { stagesOfSteps } from "./stages-of-steps.ts";
import { stepScenario } from "./step-scenario.ts";

/** Finds what is wrong with the steps of a lesson, against the stage each of them plays on. */
export function checkSteps(
  issues: IssueList,
  lesson: Lesson,
  sources: LessonSources,
  views: StageViews,
): void {
  const stageIds = lesson.stages.map(({ id }) => id);
  const stageOf = stagesOfSteps(lesson);
  for (const [i, step] of lesson.steps.entries()) {
    const where = `steps[${i}]`;
    if (step.stage !== undefined)
      knownName(issues, `${where}.stage`, step.stage, stageIds, "stage", "lesson");
    if (step.beside !== undefined)
      knownName(issues, `${where}.beside`, step.beside, stageIds, "stage", "lesson");
    const work = views.work(stageOf.get(step.id) ?? "");
    if (work) checkOnStage(issues, where, step, work, sources);
  }
  const minutes = lesson.steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  if (minutes > 0 && minutes !== lesson.minutes) {
    issues.warn(
      "minutes",
      `${lesson.minutes}`,
      `${minutes}, the sum of the steps' minutes`,
      "Make the plan and the promise agree.",
    );
  }
}

function checkOnStage(
  issues: IssueList,
  where: string,
  step: LessonStep,
  { world, scenario }: StageWork,
  { mechanisms = builtInMechanisms }: LessonSources,
): void {
  const leftOut = new Set(scenario.model?.leaveOut ?? []);
  const actors = world.actors.map(({ id }) => id).filter((id) => !leftOut.has(id));
  const levers = scenario.levers.map(({ id }) => id);
  const lever = (place: string, id: string) =>
    knownName(issues, place, id, levers, "lever", "stage");
  let fine = true;
  for (const id of Object.keys(step.levers ?? {}))
    fine = lever(`${where}.levers.${id}`, id) && fine;
  if (fine && (step.levers || step.mechanisms)) {
    for (const issue of checkScenario(stepScenario(scenario, step), world, mechanisms)) {
      const index = /^levers\[(\d+)\]\.?(.*)$/.exec(issue.where);
      const id = index ? scenario.levers[Number(index[1])]?.id : undefined;
      if (issue.severity === "warning" || (id !== undefined && !step.levers?.[id])) continue;
      issues.error(
        id === undefined ? `${where}.${issue.where}` : `${where}.levers.${id}.value`,
        issue.got,
        issue.expected,
        issue.cure,
      );
    }
  }
  const { selection, date, camera, screen } = step;
  const actor = (place: string, id: string) =>
    knownName(issues, place, id, actors, "actor", "stage");
  if (selection?.kind === "tie") {
    actor(`${where}.selection.a`, selection.a);
    actor(`${where}.selection.b`, selection.b);
  } else if (selection?.kind === "actor") actor(`${where}.selection.id`, selection.id);
  else if (selection) lever(`${where}.selection.id`, selection.id);
  for (const [k, id] of (camera?.actors ?? []).entries()) actor(`${where}.camera.actors[${k}]`, id);
  if (date !== undefined && date !== "start" && date !== "end") {
    const from = scenario.start ?? world.asOf;
    if (yearsBetween(from, date) < 0 || yearsBetween(date, scenario.end) < 0) {
      const cure = "Choose a date within the run, or make the run longer.";
      issues.error(`${where}.date`, date, `a date from ${from} to ${scenario.end}`, cure);
    }
  }
  const unlock = screen?.unlock;
  if (Array.isArray(unlock?.levers))
    for (const [k, id] of unlock.levers.entries()) lever(`${where}.screen.unlock.levers[${k}]`, id);
  if (Array.isArray(unlock?.mechanisms)) {
    const known = mechanisms.map(({ id }) => id);
    for (const [k, id] of unlock.mechanisms.entries())
      knownName(issues, `${where}.screen.unlock.mechanisms[${k}]`, id, known, "mechanism", "model");
  }
}
