import type { StageHandle } from "../../stage/stage.ts";
import type { Lab } from "../lab.ts";
import type { OnScreen } from "./lesson-draft.ts";

/** Nearness from which on a view is the whole picture. */
const almostWhole = 0.97;

/** What the lab shows now, as a step of a lesson keeps it; with the drawing, also what it is turned to. */
export function onScreen(lab: Lab, stage?: StageHandle): OnScreen {
  const { length } = lab.result.get() ?? { length: 0 };
  const years = lab.playhead.get();
  return {
    work: lab.work.get(),
    date: years <= 0 ? "start" : years >= length ? "end" : lab.date.get(),
    picture: lab.picture.get(),
    selection: lab.selection.get(),
    ...cameraOf(stage),
  };
}

function cameraOf(stage: StageHandle | undefined): Pick<OnScreen, "camera"> {
  const view = stage?.view();
  if (!view || view.ratio >= almostWhole) return {};
  const round = (value: number): number => Number(value.toFixed(3));
  return { camera: { x: round(view.x), y: round(view.y), ratio: round(view.ratio) } };
}
