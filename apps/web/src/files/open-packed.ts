import { readWorldData, stageWork } from "@entente/core";
import { findPlatform } from "../scorm/platform.ts";
import { reportTo } from "../scorm/report.ts";
import { fromSuspendData } from "../scorm/suspend.ts";
import { createLessonSession } from "../store/lesson/lesson-session.ts";
import type { Lessons } from "../store/lesson/lessons.ts";
import { projectorFragment } from "../store/lesson/projector-fragment.ts";
import { packed } from "./packed.ts";
import { type LoadedWork, workOf } from "./shipped.ts";
import { openLesson } from "./shipped-lessons.ts";

/** The work that a packed document stands on. */
export async function packedWork(open: unknown): Promise<LoadedWork> {
  if (!isLesson(open)) return workOfPacked(open);
  const opened = await openLesson(open);
  if (!opened.ok) return opened;
  const { lesson, sources } = opened;
  const work = stageWork(lesson, lesson.stages[0]?.id ?? "", sources);
  return work ? { ok: true, work } : { ok: false, issues: [] };
}

const isLesson = (document: unknown): boolean =>
  typeof document === "object" &&
  document !== null &&
  "kind" in document &&
  document.kind === "lesson";

/** A scenario with its world, as a link carries them. */
function workOfPacked(open: unknown): LoadedWork {
  const { scenario, world } = open as { readonly scenario?: unknown; readonly world?: unknown };
  const base = readWorldData(world);
  return base.ok ? workOf(base.value, scenario) : base;
}

/** Opens the lesson of a packed page, and reports it to the learning platform it was packed for. */
export async function openPacked({ lessons }: { readonly lessons: Lessons }): Promise<void> {
  const page = packed();
  if (!page || !isLesson(page.open) || location.hash === projectorFragment) return;
  const opened = await openLesson(page.open);
  if (!opened.ok) return;
  const platform = page.scorm && findPlatform(page.scorm);
  const progress = platform && fromSuspendData(platform.get("cmi.suspend_data"), opened.lesson);
  lessons.open(opened, createLessonSession, progress ? { progress } : {});
  const session = lessons.current.get();
  if (platform && session) reportTo(platform, session, page.pass);
}
