import type { Network } from "@entente/core";
import {
  buildScene,
  type Layout,
  type Scene,
  type SceneView,
  signedLayout,
  suggestBackbone,
  suggestThreshold,
} from "@entente/scene";
import { createValue, derive, type Watched } from "../state/value.ts";
import type { Work } from "../state/work.ts";
import { dateInWords } from "../text/date-words.ts";
import { leverWords } from "../text/lever-words.ts";
import { localText } from "../text/local-text.ts";
import { sceneWords } from "../text/scene-words.ts";
import { language, words } from "../words.ts";
import type { DoubtState } from "./doubt.ts";
import type { Future } from "./future.ts";
import { nearestDate, signDoubt, tiesIn } from "./futures-of-tie.ts";
import type { Lab } from "./lab.ts";
import type { Result } from "./runs.ts";

/** The scene to show; `animate` when it is a new result and not a move of the playhead. */
export interface Shown {
  readonly scene: Scene;
  readonly animate: boolean;
}

/** Places and threshold of a world. They are kept, so that nobody moves between scenarios. */
interface Frame {
  layout: Layout;
  readonly threshold: number;
  readonly backbone: ReadonlySet<string> | undefined;
}

/** Builds the scene again whenever network, picture, selection or theme change. */
export function createPicture(
  lab: Lab,
  theme: Watched<"light" | "dark">,
  doubt: Watched<DoubtState | undefined>,
): Watched<Shown | undefined> {
  const shown = createValue<Shown | undefined>(undefined);
  const frames = new WeakMap<object, Frame>();
  let last:
    | { readonly result: Result; readonly network: Network; readonly future: Future | undefined }
    | undefined;
  /** While futures are gathered the picture stays; drawing it anew each time would be felt. */
  const finished = derive([doubt], (state) => (state?.phase === "done" ? state : undefined));

  /** Behind a table or an analysis the picture stays as it is. */
  const drawn = derive(
    [lab.picture],
    (picture): SceneView => (picture === "difference" ? "difference" : "network"),
  );

  const draw = (): void => {
    const view = drawn.get();
    const network = view === "difference" ? lab.compared.get() : lab.network.get();
    const result = lab.result.get();
    if (!network || !result) return;
    const future = lab.future.get();
    const fresh = last !== undefined && (last.result !== result || last.future !== future);
    const before = fresh ? last?.network : undefined;
    last = { result, network, future };
    const { layout, threshold, backbone } = frameOf(frames, result.work, network);
    const selection = lab.selection.get();
    const nameOf = lab.nameOf.get();
    const named = network.actors.map((actor) => ({ ...actor, name: nameOf(actor.id) }));
    const scene = buildScene({
      network: { ...network, actors: named },
      wording: sceneWords(),
      before,
      layout,
      threshold,
      backbone,
      view,
      ...doubtOf(finished.get(), result, lab.playhead.get()),
      ...(lab.reference.get() === "no-levers" ? { baselineLabel: words.withoutLevers } : {}),
      theme: theme.get(),
      focus: selection.kind === "lever" ? { kind: "none" } : selection,
      title: localText(result.work.scenario.title),
      subtitle: future
        ? words.doubt.onDate({ date: dateInWords(network.date), number: String(future.number) })
        : dateInWords(network.date),
      notes: notesOf(result),
    });
    shown.set({ scene, animate: fresh });
  };
  // What follows from one change is told in one go, however much of it has changed.
  const sources = [
    lab.network,
    lab.compared,
    drawn,
    lab.selection,
    theme,
    language,
    finished,
  ] as const;
  derive(sources, (...now) => now).subscribe(draw);
  return shown;
}

/** How doubtful the sign of each tie is at a moment, where the futures of the run are known. */
function doubtOf(state: DoubtState | undefined, { work }: Result, years: number) {
  if (!state || state.work !== work) return {};
  const { ensemble } = state;
  const date = nearestDate(ensemble, years);
  const tieIn = tiesIn(ensemble);
  return {
    doubt: (a: string, b: string) => {
      const tie = tieIn(a, b);
      return tie < 0 ? 0 : signDoubt(ensemble, date, tie);
    },
  };
}

/** The places of all actors, those that were seen before at their old ones. */
function frameOf(frames: WeakMap<object, Frame>, { world }: Work, network: Network): Frame {
  const known = frames.get(world);
  if (known && network.actors.every((actor) => known.layout.has(actor.id))) return known;
  const own = signedLayout(network, known ? { start: known.layout } : {});
  const frame = {
    layout: new Map([...(known?.layout ?? []), ...own]),
    threshold: known?.threshold ?? suggestThreshold(network),
    backbone: suggestBackbone(network),
  };
  frames.set(world, frame);
  return frame;
}

/** Lines under an exported picture: what was changed, and what reproduces it. */
export function notesOf({ work, run }: Pick<Result, "work" | "run">): string[] {
  const { world, scenario } = work;
  const levers = scenario.levers
    .filter((lever) => lever.enabled !== false)
    .map((lever) => leverWords(lever, work));
  return [
    ...(levers.length > 0 ? levers : [words.noLevers]),
    words.recipe({
      world: localText(world.title),
      edition: world.edition,
      engine: run.recipe.engine,
      hash: run.recipe.hash.slice(0, 12),
    }),
    localText(world.licence),
  ];
}
