import { type Issue, locateStatements, parseDocument, yearsBetween } from "@entente/core";
import type { Value } from "../state/value.ts";
import type { Article } from "../store/article.ts";
import type { Opened } from "../store/dialog.ts";
import type { Lab } from "../store/lab.ts";
import type { Classroom } from "../store/lesson/classroom.ts";
import { createLessonSession } from "../store/lesson/lesson-session.ts";
import type { Lessons } from "../store/lesson/lessons.ts";
import type { Notice } from "../store/notice.ts";
import { plain } from "../text/number-words.ts";
import { words } from "../words.ts";
import { isData, mayBeData } from "./data-files.ts";
import type { Importer } from "./importer.ts";
import { readFileText } from "./read-file-text.ts";
import { openLesson } from "./shipped-lessons.ts";

/** Documents larger than this are not read: none of ours comes near it. Data files have no limit. */
const mostBytes = 20_000_000;

interface Places {
  readonly lab: Lab;
  readonly lessons: Lessons;
  readonly classroom: Classroom;
  readonly notice: Value<Notice | undefined>;
  readonly dialog: Value<Opened | undefined>;
  readonly article: Value<Article | undefined>;
  readonly importer: Pick<Importer, "preview">;
}

/** Opens what was dropped or picked. Anything that cannot be opened is told, and the work stays. */
export async function openFiles(files: Iterable<File>, places: Places): Promise<void> {
  const all = [...files];
  const nodes = await nodeTable(all);
  const data = nodes ? [] : await dataFiles(all, places);
  if (data.length > 0) places.dialog.set({ kind: "import", files: data });
  for (const file of all) {
    if (file === nodes?.file || data.includes(file)) continue;
    if (file.size > mostBytes) {
      tell(places, file.name, [tooBig(file.size)]);
      continue;
    }
    try {
      await openOne(file, places, nodes?.text);
    } catch {
      tell(places, file.name, [unreadable()]);
    }
  }
}

/** The files that hold other people's data, by a look at their beginnings. */
async function dataFiles(files: readonly File[], { importer }: Places): Promise<readonly File[]> {
  const looked = await Promise.all(
    files.filter(mayBeData).map(async (file) => {
      try {
        return isData({ file, preview: await importer.preview(file) }, mostBytes) ? [file] : [];
      } catch {
        return [];
      }
    }),
  );
  return looked.flat();
}

async function openOne(file: File, places: Places, nodes: string | undefined): Promise<void> {
  const { lab, lessons, notice, dialog, article } = places;
  const text = await file.text();
  // No text holds this character; pictures, archives and texts in UTF-16 do.
  if (text.includes("\0")) return tell(places, file.name, [unreadable()]);
  if (/\.(json|ya?ml)$/i.test(file.name) && (await openTaught(file.name, text, places))) return;
  if (lessons.current.get()) return notice.set({ text: words.lesson.leaveFirst });
  const opened = await readFileText(file.name, text, lab.work.get(), nodes);
  switch (opened.kind) {
    case "refused":
      return tell(places, file.name, opened.issues);
    case "article": {
      const located = locateStatements(opened.text, lab.work.get().world.statements ?? []);
      const places = new Map(located.map((place) => [place.id, place]));
      const found = located.filter((place) => place.status === "found").length;
      article.set({ name: file.name, text: opened.text, places });
      return notice.set({ text: words.articleFound({ found, all: located.length }) });
    }
    case "work": {
      lab.open(opened.work);
      if (opened.date) {
        const { world, scenario } = opened.work;
        lab.playhead.set(Math.max(0, yearsBetween(scenario.start ?? world.asOf, opened.date)));
      }
      notice.set({
        text: words.openedFile({ title: opened.work.scenario.title }),
        action: { label: words.undo, run: lab.undo },
      });
      if (opened.issues.length === 0) return;
      return dialog.set({
        kind: "problems",
        title: words.warningsTitle({ name: file.name }),
        lead: words.warningsLead,
        issues: opened.issues,
      });
    }
  }
}

/** Opens a lesson, or takes a student's answers to the one that is taught; tells whether it was either. */
async function openTaught(name: string, text: string, places: Places): Promise<boolean> {
  const { lessons, classroom, notice } = places;
  const parsed = parseDocument(text);
  const kind =
    parsed.ok && typeof parsed.value === "object" && parsed.value !== null && "kind" in parsed.value
      ? parsed.value.kind
      : undefined;
  if (kind === "entente-answers" && lessons.current.get()) {
    const { added, replaced, refused } = classroom.addFile(name, text);
    const result = words.classroom.result({ added, replaced, refused: refused.length });
    notice.set({ text: words.lesson.answersTaken({ name, result }) });
    return true;
  }
  if (kind !== "lesson") return false;
  const opened = await openLesson(text);
  if (!opened.ok) tell(places, name, opened.issues);
  else {
    lessons.open(opened, createLessonSession);
    notice.set({ text: words.lesson.opened({ title: opened.lesson.title }) });
  }
  return true;
}

/** Of two CSV tables that come together, the one that names no source of ties is the table of actors. */
async function nodeTable(
  files: readonly File[],
): Promise<{ file: File; text: string } | undefined> {
  const tables = files.filter((file) => /\.csv$/i.test(file.name) && file.size <= mostBytes);
  if (tables.length !== 2) return undefined;
  const read = await Promise.all(
    tables.map(async (file) => {
      const text = await file.text();
      const header =
        text.split("\n").find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
      return { file, text, ofTies: /(^|,)"?source"?(,|\r?$)/i.test(header) };
    }),
  );
  // Where neither or both name a source, they are no pair but two files of something else.
  const actors = read.filter(({ ofTies }) => !ofTies);
  return actors.length === 1 ? actors[0] : undefined;
}

function tell({ dialog }: Places, name: string, issues: readonly Issue[]): void {
  dialog.set({
    kind: "problems",
    title: words.problemsTitle({ name }),
    lead: words.problemsLead,
    issues,
  });
}

const unreadable = (): Issue => ({
  severity: "error",
  where: "file",
  ...words.unreadable,
  cure: words.unreadableCure,
});

function tooBig(size: number): Issue {
  return {
    severity: "error",
    where: "file",
    got: words.tooBig.got({ size: plain(size / 1e6, 0.1) }),
    expected: words.tooBig.expected({ most: "20" }),
    cure: words.tooBigCure,
  };
}
