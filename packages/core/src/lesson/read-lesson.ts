import { readShape } from "../document/read-shape.ts";
import { type Lesson, lessonSchema } from "../schema/lesson-schema.ts";
import type { Reading } from "../vocabulary/reading.ts";

/**
 * Reads a lesson from JSON or YAML text, or from plain data: version and shape. Whether its names,
 * levers and keys hold is for `checkLesson` to say.
 */
export function readLesson(source: unknown): Reading<Lesson> {
  return readShape(lessonSchema, source, { version: 1, migrations: [] });
}
