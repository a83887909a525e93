import { strToU8, zipSync } from "fflate";
import type { ScormVersion } from "./packed-page.ts";
import { type ScormLesson, scormManifest } from "./scorm-manifest.ts";

/** Every file in a package bears this date, the first that a zip can say, so that packing is reproducible. */
const date = "1980-01-01T00:00:00";

/**
 * Packs a lesson's page as a SCORM package, a zip of `imsmanifest.xml` and `index.html`: the same
 * page gives the same bytes.
 *
 * The page is what `packPage` made with the same `scorm` version. The standard's schema files are
 * not in the package: platforms have their own.
 */
export function toScorm(page: string, lesson: ScormLesson, version: ScormVersion): Uint8Array {
  return zipSync(
    {
      "imsmanifest.xml": strToU8(scormManifest(lesson, version)),
      "index.html": strToU8(page),
    },
    { level: 9, mtime: date, os: 3 },
  );
}
