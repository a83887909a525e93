import { knownName } from "../scenario/check/known-name.ts";
import { repeatedIds } from "../scenario/check/repeated-ids.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import type { Issue } from "../vocabulary/issue.ts";
import { issueList } from "../vocabulary/issue-list.ts";
import { checkKeys } from "./check-keys.ts";
import { checkPrompts } from "./check-prompts.ts";
import { checkStages } from "./check-stages.ts";
import { checkSteps } from "./check-steps.ts";
import { checkTexts } from "./check-texts.ts";
import { keysOn, lessonViews } from "./lesson-keys.ts";
import type { LessonSources } from "./lesson-sources.ts";

/**
 * Finds everything wrong with a lesson, all at once: names that point nowhere, levers and dates that
 * do not fit their stage, and keys the model answers otherwise.
 *
 * The document must have the right shape already (`readLesson`). Without its shipped worlds
 * (`lessonNeeds` lists them) what stands on them is warned of and left unchecked.
 */
export function checkLesson(lesson: Lesson, sources: LessonSources = {}): Issue[] {
  const issues = issueList();
  repeatedIds(issues, "stages", lesson.stages);
  repeatedIds(issues, "roles", lesson.roles ?? []);
  repeatedIds(issues, "steps", lesson.steps);
  repeatedIds(issues, "keys", lesson.keys ?? []);
  const views = lessonViews(lesson, sources);
  checkStages(issues, lesson, sources, views);
  const keys = keysOn(lesson, views);
  checkSteps(issues, lesson, sources, views);
  checkPrompts(issues, lesson, views, keys);
  checkKeys(issues, lesson, views, keys);
  checkTexts(issues, lesson);
  const actors = lesson.stages.flatMap(
    ({ id }) => views.work(id)?.world.actors.map((actor) => actor.id) ?? [],
  );
  for (const [i, role] of (lesson.roles ?? []).entries())
    for (const [k, id] of (role.actors ?? []).entries())
      if (actors.length > 0)
        knownName(issues, `roles[${i}].actors[${k}]`, id, [...new Set(actors)], "actor", "lesson");
  return [...issues.all()];
}
