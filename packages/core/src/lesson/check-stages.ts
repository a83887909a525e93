import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import { checkScenario } from "../scenario/check/check-scenario.ts";
import { checkWorld } from "../scenario/check/check-world.ts";
import { knownName } from "../scenario/check/known-name.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import type { LessonStage } from "../schema/lesson-stage-schema.ts";
import type { Issue } from "../vocabulary/issue.ts";
import type { IssueList } from "../vocabulary/issue-list.ts";
import type { LessonSources } from "./lesson-sources.ts";
import { pairOf } from "./stage-sketch.ts";
import type { StageViews } from "./stage-views.ts";

/** Finds what is wrong with the stages of a lesson: worlds that are not there, ties of nobody, levers that do not fit. */
export function checkStages(
  issues: IssueList,
  lesson: Lesson,
  sources: LessonSources,
  views: StageViews,
): void {
  for (const [i, stage] of lesson.stages.entries()) {
    const where = `stages[${i}]`;
    if (!checkWorldOfStage(issues, where, lesson, stage, i, sources)) continue;
    const work = views.work(stage.id);
    if (!work) {
      if (stage.scenario?.kind === "shipped" && sources.scenarioOf) {
        issues.error(
          `${where}.scenario.id`,
          `unknown scenario "${stage.scenario.id}"`,
          "a shipped scenario on the stage's world",
          "Choose one that `entente worlds` lists, or write the levers out here.",
        );
      }
      continue;
    }
    const place = stage.world.kind === "whole" ? `${where}.world.document` : `${where}.world`;
    const own = stage.world.kind === "whole" || stage.world.kind === "sketch";
    const worldIssues = own ? under(place, checkWorld(work.world)) : [];
    const { mechanisms = builtInMechanisms } = sources;
    const scenarioIssues = stage.scenario
      ? under(`${where}.scenario`, checkScenario(work.scenario, work.world, mechanisms))
      : [];
    pass(issues, [...worldIssues, ...scenarioIssues]);
  }
}

function checkWorldOfStage(
  issues: IssueList,
  where: string,
  { stages }: Lesson,
  stage: LessonStage,
  at: number,
  sources: LessonSources,
): boolean {
  const { world } = stage;
  if (world.kind === "whole") return true;
  if (world.kind === "shipped") {
    const found = sources.worldOf?.(world.id);
    if (!found) {
      issues.warn(
        `${where}.world.id`,
        `world "${world.id}", which is not at hand`,
        "a shipped world",
        "What stands on it was not checked; choose one that `entente worlds` lists.",
      );
    } else if (world.edition !== undefined && world.edition !== found.edition) {
      issues.warn(
        `${where}.world.edition`,
        `${world.edition}`,
        `${found.edition}`,
        "The world has another edition: read the lesson's numbers again.",
      );
    }
    return found !== undefined;
  }
  let fine = true;
  if (world.kind === "like") {
    const ids = stages.slice(0, at).map(({ id }) => id);
    if (!knownName(issues, `${where}.world.stage`, world.stage, ids, "earlier stage", "lesson"))
      return false;
    if (!isDrawn(stages, stage)) {
      if (!world.signs && !world.ties && world.asOf === undefined) return true;
      issues.error(
        `${where}.world.${world.signs ? "signs" : world.ties ? "ties" : "asOf"}`,
        "a change of a world that is not drawn here",
        "none",
        "Only a sketch can be drawn otherwise; change a world's ties by levers in the scenario.",
      );
      return false;
    }
  }
  const actors = actorsOf(stages, stage);
  const seen = new Set<string>();
  const pair = (place: string, a: string, b: string): void => {
    const known = [a, b].map((id) => knownName(issues, place, id, actors, "actor", "stage"));
    if (known.includes(false)) fine = false;
    if (a === b) {
      fine = false;
      issues.error(place, `"${a}" twice`, "two different actors", "A tie joins two actors.");
    } else if (seen.has(pairOf(a, b))) {
      fine = false;
      issues.error(place, `"${a}" and "${b}" again`, "each pair once", "Keep one of the two.");
    }
    seen.add(pairOf(a, b));
  };
  for (const [k, text] of (world.signs ?? []).entries()) {
    const [a, , b] = text.split(" ") as [string, string, string];
    pair(`${where}.world.signs[${k}]`, a, b);
  }
  seen.clear();
  for (const [k, { a, b }] of (world.ties ?? []).entries()) pair(`${where}.world.ties[${k}]`, a, b);
  return fine;
}

/** Whether a stage goes back to a sketch. */
function isDrawn(stages: Lesson["stages"], stage: LessonStage): boolean {
  const { world } = stage;
  if (world.kind !== "like") return world.kind === "sketch";
  const base = stages.find((each) => each.id === world.stage);
  return (
    base !== undefined && stages.indexOf(base) < stages.indexOf(stage) && isDrawn(stages, base)
  );
}

function actorsOf(stages: Lesson["stages"], stage: LessonStage): readonly string[] {
  const { world } = stage;
  if (world.kind === "sketch") return world.actors.map(({ id }) => id);
  const base = stages.find((each) => world.kind === "like" && each.id === world.stage);
  const earlier = base && stages.indexOf(base) < stages.indexOf(stage);
  return base && earlier ? actorsOf(stages, base) : [];
}

const under = (where: string, list: readonly Issue[]): Issue[] =>
  list.map((issue) => ({
    ...issue,
    where: issue.where === "" ? where : `${where}.${issue.where}`,
  }));

function pass(issues: IssueList, list: readonly Issue[]): void {
  for (const { severity, where, got, expected, cure } of list)
    (severity === "error" ? issues.error : issues.warn)(where, got, expected, cure);
}
