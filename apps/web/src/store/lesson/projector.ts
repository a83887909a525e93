import type { Lesson, Scenario, World } from "@entente/core";
import type { AnswerSheet } from "../../class/answer-sheet.ts";
import type { Selection } from "../../state/selection.ts";
import { createValue, type Watched } from "../../state/value.ts";
import type { Lab, Picture } from "../lab.ts";
import type { Reference } from "../runs.ts";
import type { Classroom, Hands } from "./classroom.ts";
import type { Progress } from "./lesson-progress.ts";
import type { LessonSession } from "./lesson-session.ts";
import { projectorFragment } from "./projector-fragment.ts";

const mark = "entente-projector";

/** What the teacher's window says to the projector; documents only when it asks for them. */
export interface Projection {
  readonly lesson: Lesson;
  readonly worlds: readonly World[];
  readonly scenarios: readonly { readonly world: string; readonly scenario: Scenario }[];
}

export interface ProjectedState {
  readonly progress: Progress;
  readonly playhead: number;
  readonly picture: Picture;
  readonly selection: Selection;
  readonly reference: Reference;
  /** Without names: a projector needs none. */
  readonly sheets: readonly AnswerSheet[];
  readonly hands: Hands;
  readonly revealed: readonly string[];
  readonly theme: "light" | "dark";
}

type Message =
  | { readonly mark: string; readonly say: "hello" | "turn"; readonly way?: number }
  | { readonly mark: string; readonly say: "open"; readonly projection: Projection }
  | { readonly mark: string; readonly say: "state"; readonly state: ProjectedState };

const isOurs = (event: MessageEvent, from: MessageEventSource | null): boolean =>
  event.source !== null &&
  event.source === from &&
  (event.origin === location.origin || location.protocol === "file:") &&
  typeof event.data === "object" &&
  event.data !== null &&
  event.data.mark === mark;

/** Windows opened from a disk have no origin to name; what is sent is no secret to them. */
const target = (): string => (location.protocol === "file:" ? "*" : location.origin);

/** The teacher's end: opens the second window and keeps it where this one is. */
export interface Beamer {
  readonly open: Watched<boolean>;
  /** Opens the window; tells whether the browser let it. */
  readonly start: () => boolean;
  readonly stop: () => void;
}

export function createBeamer(
  session: LessonSession,
  { lab, classroom, theme }: { lab: Lab; classroom: Classroom; theme: Watched<"light" | "dark"> },
): Beamer {
  const open = createValue(false);
  let beam: Window | null = null;
  let due = false;

  const send = (message: Omit<Message, "mark">): void =>
    beam?.postMessage({ mark, ...message }, target());
  const projection = (): Projection => {
    const { lesson, sources } = session;
    const named = lesson.stages.flatMap(({ world, scenario }) =>
      world.kind === "shipped"
        ? [{ world: world.id, scenario: scenario?.kind === "shipped" ? scenario.id : undefined }]
        : [],
    );
    const found = new Map(named.map(({ world }) => [world, sources.worldOf?.(world)]));
    return {
      lesson,
      worlds: [...found.values()].filter((world) => world !== undefined),
      scenarios: named.flatMap(({ world, scenario }) => {
        const document = scenario ? sources.scenarioOf?.(world, scenario) : undefined;
        return document ? [{ world, scenario: document }] : [];
      }),
    };
  };
  const tell = (): void => {
    if (due || !beam) return;
    due = true;
    setTimeout(() => {
      due = false;
      const state: ProjectedState = {
        progress: session.progress.get(),
        playhead: lab.playhead.get(),
        picture: lab.picture.get(),
        selection: lab.selection.get(),
        reference: lab.reference.get(),
        sheets: classroom.sheets.get().map(({ name: _, ...rest }) => rest),
        hands: classroom.hands.get(),
        revealed: classroom.revealed.get(),
        theme: theme.get(),
      };
      send({ say: "state", state } as Omit<Message, "mark">);
    }, 40);
  };
  const hear = (event: MessageEvent): void => {
    if (!isOurs(event, beam)) return;
    const message = event.data as Message;
    if (message.say === "hello") {
      send({ say: "open", projection: projection() } as Omit<Message, "mark">);
      tell();
    } else if (message.say === "turn") {
      session.goTo(session.progress.get().at + (message.way === -1 ? -1 : 1));
    }
  };
  addEventListener("message", hear);
  const watch = setInterval(() => {
    if (beam?.closed) {
      beam = null;
      open.set(false);
    }
  }, 1000);
  const stops = [
    session.progress,
    lab.playhead,
    lab.picture,
    lab.selection,
    lab.reference,
    classroom.sheets,
    classroom.hands,
    classroom.revealed,
    theme,
  ].map((watched) => (watched as Watched<unknown>).subscribe(tell));

  return {
    open,
    start() {
      beam = window.open(`${location.href.replace(/#.*$/, "")}${projectorFragment}`, mark, "popup");
      open.set(beam !== null);
      return beam !== null;
    },
    stop() {
      removeEventListener("message", hear);
      clearInterval(watch);
      for (const stop of stops) stop();
      beam?.close();
    },
  };
}

/** The projector's end: hears what the teacher's window shows, and passes a clicker's keys on. */
export function followTeacher(
  onopen: (projection: Projection) => void,
  onstate: (state: ProjectedState) => void,
): { readonly turn: (way: 1 | -1) => void; readonly stop: () => void } {
  const teacher = window.opener as Window | null;
  const send = (message: object): void => teacher?.postMessage({ mark, ...message }, target());
  const hear = (event: MessageEvent): void => {
    if (!isOurs(event, teacher)) return;
    const message = event.data as Message;
    if (message.say === "open") onopen(message.projection);
    else if (message.say === "state") onstate(message.state);
  };
  addEventListener("message", hear);
  send({ say: "hello" });
  return {
    turn: (way) => send({ say: "turn", way }),
    stop: () => removeEventListener("message", hear),
  };
}
