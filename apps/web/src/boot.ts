import { type Issue, readWorld, stageWork, workerPool, workerRunner } from "@entente/core";
import { exposeForTests } from "./expose-for-tests.ts";
import { createImporter } from "./files/importer.ts";
import { openFiles } from "./files/open-files.ts";
import { openLink } from "./files/open-link.ts";
import { openPapers } from "./files/open-papers.ts";
import { packed } from "./files/packed.ts";
import {
  isShipped,
  type LoadedWork,
  loadScenario,
  loadWorld,
  workOf,
  worldNamedBy,
} from "./files/shipped.ts";
import { loadLesson, openLesson } from "./files/shipped-lessons.ts";
import { findPlatform } from "./scorm/platform.ts";
import { reportTo } from "./scorm/report.ts";
import { fromSuspendData } from "./scorm/suspend.ts";
import { fromLessonFragment } from "./share/lesson-link.ts";
import type { StageHandle } from "./stage/stage.ts";
import { createAnalyst } from "./store/analyst.ts";
import { createAnnouncer } from "./store/announcer.ts";
import { browserKeeper, type Keeper, type Kept, keepWork, keptWork } from "./store/autosave.ts";
import { createClassroom } from "./store/classroom.ts";
import { createDifference } from "./store/difference.ts";
import { createDoubt } from "./store/doubt.ts";
import { explainSelection } from "./store/explain.ts";
import { createGuide } from "./store/guide.ts";
import { createLab } from "./store/lab.ts";
import type { LanguageSetting } from "./store/language.ts";
import { createLessonEditor } from "./store/lesson-editor.ts";
import { createLessons, type ReadyLesson } from "./store/lessons.ts";
import { effectOfLever } from "./store/lever-effect.ts";
import { createPicture } from "./store/picture.ts";
import { createPlayer } from "./store/play.ts";
import { createFuturePlayer } from "./store/play-futures.ts";
import { projectorFragment } from "./store/projector.ts";
import { createQuestions } from "./store/questions.ts";
import { createTheme } from "./store/theme.ts";
import { createValue } from "./store/value.ts";
import { isTouched, type Work } from "./store/work.ts";
import { localText } from "./text/local-text.ts";
import { topicIn } from "./text/page-of.ts";
import type { App, Article, Notice, Opened, Panel } from "./views/app-context.ts";
import { words } from "./words.ts";
import { startImportWorker, startWorker } from "./worker/start-worker.ts";

/** The scenario a first visit opens: one with a lever, so that there is a slider to move at once. */
const firstScenario = ["article-2024", "west-extends-to-full-trade"] as const;

export type Booted =
  | { readonly ok: true; readonly app: App }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Opens the work of the last visit, else the first scenario; then what the address carries, if anything. */
export async function boot(languages: LanguageSetting): Promise<Booted> {
  const page = packed();
  const keeper = browserKeeper();
  const theme = createTheme();
  // A page that was packed opens what is in it; a projector shows what the teacher's window says.
  const guest = page !== undefined || location.hash === projectorFragment;
  const kept = guest ? undefined : keptWork(keeper);
  const restored = kept && (await restore(kept));
  const fresh = restored ? undefined : await firstWork(page?.open);
  if (fresh && !fresh.ok) return fresh;
  const first = restored ?? (fresh?.ok ? fresh.work : undefined);
  if (!first) return { ok: false, issues: [] };

  const lab = createLab(first, {
    runner: workerRunner(startWorker),
    soon: (task) => requestAnimationFrame(task),
  });
  // Explanations and comparisons rerun the scenario; a worker of their own keeps the picture's free.
  const aside = workerRunner(startWorker);
  // A long search is given up with its worker, so it has one to itself; it starts when first asked.
  const analyst = createAnalyst(lab, workerRunner(startWorker));
  // One processor stays free for the picture; workers start when futures are first asked for.
  const workers = Math.max(1, Math.min(6, (navigator.hardwareConcurrency || 2) - 1));
  const doubt = createDoubt(lab, workerPool(startWorker, { workers }));
  const notice = createValue<Notice | undefined>(undefined);
  const dialog = createValue<Opened | undefined>(undefined);
  const article = createValue<Article | undefined>(undefined);
  const player = createPlayer(lab);
  const classroom = createClassroom(keeper);
  const lessons = createLessons({ lab, player, classroom, keeper });
  const explained = explainSelection(lab, aside);
  const importer = createImporter(startImportWorker);
  const app: App = {
    lab,
    player,
    lessons,
    classroom,
    editor: createLessonEditor(keeper),
    papers: createValue<ReadyLesson | undefined>(undefined),
    aside,
    announcer: createAnnouncer(lab),
    explained,
    difference: createDifference(lab, explained, aside),
    leverEffect: effectOfLever(lab, aside),
    analyst,
    doubt,
    futures: createFuturePlayer(lab, doubt),
    questions: createQuestions(lab, workerPool(startWorker, { workers })),
    theme,
    languages,
    shown: createPicture(lab, theme.shown, doubt.state),
    article,
    notice,
    dialog,
    panel: createValue<Panel>("levers"),
    editing: createValue<string | undefined>(undefined),
    guide: createGuide(lab, keeper),
    stage: createValue<StageHandle | undefined>(undefined),
    webgl: createValue<boolean>(true),
    importer,
    openFiles: (files) =>
      openFiles(files, { lab, lessons, classroom, notice, dialog, article, importer }),
  };
  exposeForTests(app);
  if (!guest) keepAsYouGo(app, keeper);
  if (kept && !restored) notice.set({ text: words.keptUnreadable });
  if (page?.open !== undefined) await openPacked(app);
  await followAddress(app);
  addEventListener("hashchange", () => void followAddress(app));
  return { ok: true, app };
}

/** What the lab stands on at first: the packed document's own work, else the first scenario. */
async function firstWork(open: unknown): Promise<LoadedWork> {
  if (open === undefined) return loadScenario(...firstScenario);
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
  const base = readWorld(world);
  return base.ok ? workOf(base.value, scenario) : base;
}

/** Opens the lesson of a packed page, and reports it to the learning platform it was packed for. */
async function openPacked({ lessons }: App): Promise<void> {
  const page = packed();
  if (!page || !isLesson(page.open) || location.hash === projectorFragment) return;
  const opened = await openLesson(page.open);
  if (!opened.ok) return;
  const platform = page.scorm && findPlatform(page.scorm);
  const progress = platform && fromSuspendData(platform.get("cmi.suspend_data"), opened.lesson);
  lessons.open(opened, progress ? { progress } : {});
  const session = lessons.current.get();
  if (platform && session) reportTo(platform, session, page.pass);
}

async function restore(kept: Kept): Promise<Work | undefined> {
  const world =
    kept.world === null ? await loadWorld(worldNamedBy(kept.scenario)) : readWorld(kept.world);
  if (!world.ok) return undefined;
  const loaded = workOf(world.value, kept.scenario);
  if (!loaded.ok) return undefined;
  const { scenario } = loaded.work;
  return kept.touched ? { world: world.value, scenario } : loaded.work;
}

/** Keeps each version shortly after it was made, and the last one when the page goes. */
function keepAsYouGo({ lab, notice }: App, keeper: Keeper | undefined): void {
  const pause = 400;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  let work = lab.work.get();
  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { world, scenario } = work;
    const done = keepWork(keeper, {
      world: isShipped(world) ? null : world,
      scenario,
      touched: isTouched(work),
    });
    if (done || told || !isTouched(work)) return;
    told = true;
    notice.set({ text: words.notKept });
  };
  let first = true;
  lab.work.subscribe((next) => {
    if (lab.guard.get()) return; // a lesson's work is not the user's
    work = next;
    if (first) {
      first = false;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  });
  addEventListener("pagehide", () => {
    if (timer !== undefined) keep();
  });
}

/** Opens the scenario that the address carries. Changed work is only replaced after asking. */
async function followAddress({ lab, lessons, papers, notice, dialog }: App): Promise<void> {
  const fragment = location.hash;
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
  lessons.leave();
  if (isTouched(lab.work.get()) && lab.work.get().scenario.levers.length > 0) {
    dialog.set({
      kind: "replace",
      lead: words.replaceLead({ title: localText(title) }),
      work: link.work,
    });
  } else {
    lab.open(link.work);
    notice.set({ text: words.openedFromLink({ title: localText(title) }) });
  }
}

/** Opens the lesson that a link names or carries; tells whether it was such a link. */
async function followLesson(
  fragment: string,
  { lessons, dialog }: Pick<App, "lessons" | "dialog">,
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
  lessons.open(opened, { ...(step ? { step } : {}), ...(team ? { team } : {}) });
  return true;
}
