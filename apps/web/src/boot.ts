import {
  type Issue,
  type PackedPage,
  readWorldData,
  workerPool,
  workerRunner,
} from "@entente/core";
import { exposeForTests } from "./expose-for-tests.ts";
import { createImporter } from "./files/importer.ts";
import { packed } from "./files/packed.ts";
import {
  isShipped,
  type LoadedWork,
  loadScenario,
  loadWorld,
  workOf,
  worldNamedBy,
} from "./files/shipped.ts";
import type { StageHandle } from "./stage/stage.ts";
import {
  browserKeeper,
  type Keeper,
  keepWork,
  keptWork,
  tabKeeper,
  textOfWork,
} from "./state/autosave.ts";
import { createValue } from "./state/value.ts";
import { isTouched, type Work } from "./state/work.ts";
import { createAnalyst } from "./store/analyst.ts";
import { createAnnouncer } from "./store/announcer.ts";
import type { Article } from "./store/article.ts";
import type { Opened } from "./store/dialog.ts";
import { createDifference } from "./store/difference.ts";
import { createDoubt } from "./store/doubt.ts";
import { explainSelection } from "./store/explain.ts";
import { createGuide } from "./store/guide.ts";
import { createLab } from "./store/lab.ts";
import type { LanguageSetting } from "./store/language.ts";
import { createClassroom } from "./store/lesson/classroom.ts";
import { createLessonEditor } from "./store/lesson/lesson-editor.ts";
import { lessonOfTab, rememberLesson } from "./store/lesson/lesson-of-tab.ts";
import { createLessons, type ReadyLesson } from "./store/lesson/lessons.ts";
import { projectorFragment } from "./store/lesson/projector-fragment.ts";
import { effectOfLever } from "./store/lever-effect.ts";
import type { Notice } from "./store/notice.ts";
import type { Panel } from "./store/panel.ts";
import { createPicture } from "./store/picture.ts";
import { createPlayer } from "./store/play.ts";
import { createFuturePlayer } from "./store/play-futures.ts";
import { createQuestions } from "./store/questions.ts";
import { createTheme } from "./store/theme.ts";
import { nextFrame } from "./ui/next-frame.ts";
import type { App } from "./views/app-context.ts";
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
  // Two tabs share what is kept for the next visit; what each had on screen is there again after a reload.
  const tab = keeper && tabKeeper();
  const keepers = guest ? [] : [tab, keeper];
  const kept = keepers.some((each) => keptWork(each) !== undefined);
  let restored: Work | undefined;
  for (const each of keepers) restored ??= await restore(each);
  const fresh = restored ? undefined : await firstWork(page);
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
    difference: createDifference(explained, aside),
    leverEffect: effectOfLever(lab, aside),
    analyst,
    doubt,
    futures: createFuturePlayer(lab, doubt, aside),
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
    openFiles: async (files) => {
      const all = [...files];
      const opener = await import("./files/open-files.ts").catch(() => undefined);
      if (!opener) return notice.set({ text: `${words.later.failed} ${words.later.cure}` });
      await opener.openFiles(all, { lab, lessons, classroom, notice, dialog, article, importer });
    },
  };
  exposeForTests(app);
  if (!guest) keepAsYouGo(app, keeper, tab);
  if (kept && !restored) notice.set({ text: words.keptUnreadable });
  if (page?.open !== undefined) await (await import("./files/open-packed.ts")).openPacked(app);
  const asked = lessonOfTab(guest ? undefined : tab);
  if (!guest) rememberLesson(tab, lessons, app.editor);
  const notLoaded = (): void => notice.set({ text: `${words.later.failed} ${words.later.cure}` });
  const follow = async (): Promise<void> => {
    const fragment = location.hash;
    if (fragment.length < 2 || fragment === projectorFragment) return;
    await import("./files/follow-address.ts")
      .then(({ followAddress }) => followAddress(fragment, app))
      .catch(notLoaded);
  };
  if (asked && location.hash.length < 2) {
    await import("./files/reopen-lesson.ts")
      .then(({ reopenLesson }) => reopenLesson(asked, lessons))
      .catch(notLoaded);
  } else await follow();
  addEventListener("hashchange", () => void follow());
  return { ok: true, app };
}

/** What the lab stands on at first: the packed document's own work, else the first scenario. */
async function firstWork(page: PackedPage | undefined): Promise<LoadedWork> {
  if (page?.open === undefined) return loadScenario(...firstScenario);
  return (await import("./files/open-packed.ts")).packedWork(page.open);
}

async function restore(keeper: Keeper | undefined): Promise<Work | undefined> {
  const kept = keptWork(keeper);
  if (!kept) return undefined;
  const world =
    kept.world === null ? await loadWorld(worldNamedBy(kept.scenario)) : readWorldData(kept.world);
  if (!world.ok) return undefined;
  const loaded = workOf(world.value, kept.scenario);
  if (!loaded.ok) return undefined;
  const { scenario } = loaded.work;
  return kept.touched ? { world: world.value, scenario } : loaded.work;
}

/** Keeps each version shortly after it was made, and the last one when the page goes. */
function keepAsYouGo(
  { lab, notice }: App,
  keeper: Keeper | undefined,
  tab: Keeper | undefined,
): void {
  const pause = 400;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  let work = lab.work.get();
  const text = (): string => {
    const { world, scenario } = work;
    return textOfWork({
      world: isShipped(world) ? null : world,
      scenario,
      touched: isTouched(work),
    });
  };
  const keep = (written: string): void => {
    clearTimeout(timer);
    timer = undefined;
    keepWork(tab, written);
    if (keepWork(keeper, written) || told || !isTouched(work)) return;
    told = true;
    notice.set({ text: words.notKept });
  };
  /** Written in one frame and stored in another; if there is a newer version by then, that one is kept in its turn. */
  const keepInTurn = async (): Promise<void> => {
    const [own, written] = [timer, text()];
    // The first of these is still asked before the picture of now is shown.
    await nextFrame();
    await nextFrame();
    if (timer === own) keep(written);
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
    timer = setTimeout(() => void keepInTurn(), pause);
  });
  addEventListener("pagehide", () => {
    if (timer !== undefined) keep(text());
  });
}
