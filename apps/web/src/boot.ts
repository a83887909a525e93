import { type Issue, readWorld, type WorkerLike, workerRunner } from "@entente/core";
import { exposeForTests } from "./expose-for-tests.ts";
import { openFiles } from "./files/open-files.ts";
import { openLink } from "./files/open-link.ts";
import { isShipped, loadScenario, loadWorld, workOf, worldNamedBy } from "./files/shipped.ts";
import type { StageHandle } from "./stage/stage.ts";
import { createAnalyst } from "./store/analyst.ts";
import { createAnnouncer } from "./store/announcer.ts";
import { browserKeeper, type Keeper, type Kept, keepWork, keptWork } from "./store/autosave.ts";
import { explainSelection } from "./store/explain.ts";
import { createGuide } from "./store/guide.ts";
import { createLab } from "./store/lab.ts";
import type { LanguageSetting } from "./store/language.ts";
import { effectOfLever } from "./store/lever-effect.ts";
import { createPicture } from "./store/picture.ts";
import { createPlayer } from "./store/play.ts";
import { createTheme } from "./store/theme.ts";
import { createValue } from "./store/value.ts";
import { isTouched, type Work } from "./store/work.ts";
import { localText } from "./text/local-text.ts";
import { topicIn } from "./text/page-of.ts";
import type { App, Article, Notice, Opened, Panel } from "./views/app-context.ts";
import { words } from "./words.ts";

/** The scenario a first visit opens: one with a lever, so that there is a slider to move at once. */
const firstScenario = ["article-2024", "west-extends-to-full-trade"] as const;

export type Booted =
  | { readonly ok: true; readonly app: App }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Opens the work of the last visit, else the first scenario; then what the address carries, if anything. */
export async function boot(languages: LanguageSetting): Promise<Booted> {
  const keeper = browserKeeper();
  const theme = createTheme();
  const kept = keptWork(keeper);
  const restored = kept && (await restore(kept));
  const fresh = restored ? undefined : await loadScenario(...firstScenario);
  if (fresh && !fresh.ok) return fresh;
  const first = restored ?? (fresh?.ok ? fresh.work : undefined);
  if (!first) return { ok: false, issues: [] };

  const start = (): WorkerLike =>
    new Worker(new URL("./worker/run-worker.ts", import.meta.url), {
      type: "module",
    }) as unknown as WorkerLike;
  const lab = createLab(first, {
    runner: workerRunner(start),
    soon: (task) => requestAnimationFrame(task),
  });
  // Explanations and comparisons rerun the scenario; a worker of their own keeps the picture's free.
  const aside = workerRunner(start);
  // A long search is given up with its worker, so it has one to itself; it starts when first asked.
  const analyst = createAnalyst(lab, workerRunner(start));
  const notice = createValue<Notice | undefined>(undefined);
  const dialog = createValue<Opened | undefined>(undefined);
  const article = createValue<Article | undefined>(undefined);
  const app: App = {
    lab,
    player: createPlayer(lab),
    announcer: createAnnouncer(lab),
    explained: explainSelection(lab, aside),
    leverEffect: effectOfLever(lab, aside),
    analyst,
    theme,
    languages,
    shown: createPicture(lab, theme.shown),
    article,
    notice,
    dialog,
    panel: createValue<Panel>("levers"),
    editing: createValue<string | undefined>(undefined),
    guide: createGuide(lab, keeper),
    stage: createValue<StageHandle | undefined>(undefined),
    webgl: createValue<boolean>(true),
    openFiles: (files) => openFiles(files, { lab, notice, dialog, article }),
  };
  exposeForTests(app);
  keepAsYouGo(app, keeper);
  if (kept && !restored) notice.set({ text: words.keptUnreadable });
  await followAddress(app);
  addEventListener("hashchange", () => void followAddress(app));
  return { ok: true, app };
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
  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const work = lab.work.get();
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
  lab.work.subscribe(() => {
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
async function followAddress({ lab, notice, dialog }: App): Promise<void> {
  const fragment = location.hash;
  const topic = topicIn(fragment);
  if (topic) {
    history.replaceState(null, "", location.pathname + location.search);
    dialog.set({ kind: "page", topic });
    return;
  }
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
