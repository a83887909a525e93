import type { Lab } from "./lab.ts";
import type { OnScreen } from "./lesson-draft.ts";

/** What the lab shows now, as a step of a lesson keeps it. */
export function onScreen(lab: Lab): OnScreen {
  const { length } = lab.result.get() ?? { length: 0 };
  const years = lab.playhead.get();
  return {
    work: lab.work.get(),
    date: years <= 0 ? "start" : years >= length ? "end" : lab.date.get(),
    picture: lab.picture.get(),
    selection: lab.selection.get(),
  };
}
