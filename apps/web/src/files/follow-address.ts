import { fromLessonFragment } from "../share/lesson-link.ts";
import type { Value } from "../state/value.ts";
import { isTouched } from "../state/work.ts";
import type { Opened } from "../store/dialog.ts";
import type { Lab } from "../store/lab.ts";
import { createLessonSession } from "../store/lesson/lesson-session.ts";
import type { Lessons, ReadyLesson } from "../store/lesson/lessons.ts";
import type { Notice } from "../store/notice.ts";
import { localText } from "../text/local-text.ts";
import { topicIn } from "../text/page-of.ts";
import { words } from "../words.ts";
import { openLink } from "./open-link.ts";
import { openPapers } from "./open-papers.ts";
import { loadLesson, openLesson } from "./shipped-lessons.ts";

interface Places {
  readonly lab: Lab;
  readonly lessons: Lessons;
  readonly papers: Value<ReadyLesson | undefined>;
  readonly notice: Value<Notice | undefined>;
  readonly dialog: Value<Opened | undefined>;
}

/** Opens what a fragment asks for: a page, papers, a lesson, a scenario. Changed work is only replaced after asking. */
export async function followAddress(
  fragment: string,
  { lab, lessons, papers, notice, dialog }: Places,
): Promise<void> {
  const topic = topicIn(fragment);
  if (topic) {
    history.replaceState(null, "", location.pathname + location.search);
    dialog.set({ kind: "page", topic });
    return;
  }
  const printed = await openPapers(fragment);
  if (printed) {
    history.replaceState(null, "", location.pathname + location.search);
    return papers.set(printed);
  }
  if (await followLesson(fragment, { lessons, dialog })) return;
  const link = await openLink(fragment);
  if (!link) return;
  // The link has been read: a reload should show the work as it will be by then.
  history.replaceState(null, "", location.pathname + location.search);
  if (!link.ok) {
    const [title, lead] =
      "fault" in link ? (words.linkFaults[link.fault] ?? ["", ""]) : [words.linkInvalid, ""];
    const issues = "fault" in link ? [] : link.issues;
    dialog.set({ kind: "problems", title, lead: `${lead} ${words.workKept}`.trim(), issues });
    return;
  }
  const { title } = link.work.scenario;
  const { world } = link.work;
  const edition =
    link.made === undefined
      ? ""
      : words.linkEdition({
          made: String(link.made),
          here: String(world.edition),
          world: localText(world.title),
        });
  lessons.leave();
  if (isTouched(lab.work.get()) && lab.work.get().scenario.levers.length > 0) {
    dialog.set({
      kind: "replace",
      lead: `${words.replaceLead({ title: localText(title) })} ${edition}`.trim(),
      work: link.work,
    });
  } else {
    lab.open(link.work);
    notice.set({ text: words.openedFromLink({ title: localText(title) }) });
    if (edition === "") return;
    dialog.set({ kind: "problems", title: words.linkEditionTitle, lead: edition, issues: [] });
  }
}

/** Opens the lesson that a link names or carries; tells whether it was such a link. */
async function followLesson(
  fragment: string,
  { lessons, dialog }: Pick<Places, "lessons" | "dialog">,
): Promise<boolean> {
  const link = fromLessonFragment(fragment);
  if (!link) return false;
  history.replaceState(null, "", location.pathname + location.search);
  if (link.kind === "faulty") {
    const [title, lead] = words.linkFaults[link.fault] ?? ["", ""];
    dialog.set({ kind: "problems", title, lead, issues: [] });
    return true;
  }
  const opened =
    link.kind === "shipped" ? await loadLesson(link.id) : await openLesson(link.document);
  if (!opened?.ok) {
    dialog.set({
      kind: "problems",
      title: words.linkInvalid,
      lead: link.kind === "shipped" && !opened ? words.lesson.missing({ id: link.id }) : "",
      issues: opened?.issues ?? [],
    });
    return true;
  }
  const { step, team } = link;
  lessons.open(opened, createLessonSession, {
    ...(step ? { step } : {}),
    ...(team ? { team } : {}),
  });
  return true;
}
