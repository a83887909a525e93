import type { Runner } from "@entente/core";
import { getContext, setContext } from "svelte";
import type { Importer } from "../files/importer.ts";
import type { StageHandle } from "../stage/stage.ts";
import type { Value, Watched } from "../state/value.ts";
import type { Analyst } from "../store/analyst.ts";
import type { Announcer } from "../store/announcer.ts";
import type { Article } from "../store/article.ts";
import type { Opened } from "../store/dialog.ts";
import type { Difference } from "../store/difference.ts";
import type { Doubt } from "../store/doubt.ts";
import type { Explained } from "../store/explain.ts";
import type { Guide } from "../store/guide.ts";
import type { Lab } from "../store/lab.ts";
import type { LanguageSetting } from "../store/language.ts";
import type { Classroom } from "../store/lesson/classroom.ts";
import type { LessonEditor } from "../store/lesson/lesson-editor.ts";
import type { Lessons, ReadyLesson } from "../store/lesson/lessons.ts";
import type { LeverEffect } from "../store/lever-effect.ts";
import type { Notice } from "../store/notice.ts";
import type { Panel } from "../store/panel.ts";
import type { Shown } from "../store/picture.ts";
import type { Player } from "../store/play.ts";
import type { FuturePlayer } from "../store/play-futures.ts";
import type { Questions } from "../store/questions.ts";
import type { Theme } from "../store/theme.ts";

/** All that views share. Views read it; only the store's actions write documents. */
export interface App {
  readonly lab: Lab;
  readonly player: Player;
  readonly announcer: Announcer;
  /** The lesson that is open, if any. */
  readonly lessons: Lessons;
  readonly classroom: Classroom;
  /** The lesson that is being written, if any. */
  readonly editor: LessonEditor;
  /** The lesson whose papers are on screen to be printed, in place of the rest of the app. */
  readonly papers: Value<ReadyLesson | undefined>;
  /** Runs models beside the one on screen. */
  readonly aside: Runner;
  readonly explained: Watched<Explained | undefined>;
  /** What difference levers and mechanisms make to the tie that is explained. */
  readonly difference: Difference;
  readonly leverEffect: Watched<LeverEffect | undefined>;
  /** What is measured of the network at the playhead, while the Analysis is on screen. */
  readonly analyst: Analyst;
  /** How sure the work on screen is: its futures, once somebody asks. */
  readonly doubt: Doubt;
  readonly futures: FuturePlayer;
  /** What it would take to turn a tie, and a tie over two factors. */
  readonly questions: Questions;
  readonly theme: Theme;
  readonly languages: LanguageSetting;
  readonly shown: Watched<Shown | undefined>;
  readonly article: Value<Article | undefined>;
  readonly notice: Value<Notice | undefined>;
  readonly dialog: Value<Opened | undefined>;
  /** Which panel a narrow screen shows, and which one the left column shows. */
  readonly panel: Value<Panel>;
  /** Lever whose card is open for editing. */
  readonly editing: Value<string | undefined>;
  /** What a newcomer is told next: to move a slider, then to pick a tie; after that nothing. */
  readonly guide: Watched<Guide>;
  /** The drawing; absent until it stands, and without WebGL. */
  readonly stage: Value<StageHandle | undefined>;
  /** Whether the picture can be drawn at all; without WebGL the table stands in. */
  readonly webgl: Value<boolean>;
  /** Looks into data files and reads them, beside the picture. */
  readonly importer: Importer;
  readonly openFiles: (files: Iterable<File>) => Promise<void>;
}

const key = Symbol("app");

export const provideApp = (app: App): App => setContext(key, app);
export const useApp = (): App => getContext<App>(key);
