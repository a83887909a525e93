import {
  type Lesson,
  type LessonSources,
  lessonDocuments,
  packPage,
  type ScormVersion,
  toScorm,
} from "@entente/core";
import worlds from "@entente/core/worlds/index.json";
import type { Work } from "../state/work.ts";
import { ownPage } from "./own-page.ts";

/** The app's single page: this document itself where it is one, else the file beside the site. */
export async function singlePage(): Promise<string | undefined> {
  if (ownPage) return ownPage;
  try {
    const response = await fetch("./entente.html");
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** A lesson as one page, with the shipped documents it stands on. */
export const lessonPage = (
  page: string,
  lesson: Lesson,
  sources: LessonSources,
  scorm?: ScormVersion,
): string =>
  packPage(
    page,
    {
      open: lesson,
      documents: lessonDocuments(lesson, sources, worlds),
      ...(scorm ? { scorm } : {}),
    },
    lesson.title,
  );

/** A scenario as one page, with its world. */
export const workPage = (page: string, { world, scenario }: Work): string =>
  packPage(page, { open: { scenario, world } }, scenario.title);

/** A lesson as a package for a learning platform. */
export const lessonPackage = (
  page: string,
  lesson: Lesson,
  sources: LessonSources,
  version: ScormVersion,
): Uint8Array => toScorm(lessonPage(page, lesson, sources, version), lesson, version);
