import { nothing } from "../state/selection.ts";
import type { Lab, Picture } from "../store/lab.ts";
import type { App } from "./app-context.ts";

const month = 1 / 12;

/** Moves the playhead for an arrow, Home or End key; tells whether the key was one of them. */
export function movePlayhead(event: KeyboardEvent, lab: Lab): boolean {
  const length = lab.result.get()?.length ?? 0;
  const step = event.shiftKey ? 1 : month;
  const now = lab.playhead.get();
  const to = {
    ArrowLeft: now - step,
    ArrowRight: now + step,
    ArrowDown: now - step,
    ArrowUp: now + step,
    PageDown: now - 1,
    PageUp: now + 1,
    Home: 0,
    End: length,
  }[event.key];
  if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
  lab.playhead.set(Math.max(0, Math.min(length, to)));
  return true;
}

const pictures: Readonly<Record<string, Picture>> = {
  "1": "network",
  "2": "difference",
  "3": "table",
  "4": "analysis",
};

/** Whether a key press belongs to what has the focus: text being typed, a slider, a menu. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [role=menu], [role=listbox], dialog") !== null
  );
}

/** The keys that work anywhere; the page about keys lists them. */
export function pressAnywhere(event: KeyboardEvent, app: App): void {
  const act = event.ctrlKey || event.metaKey ? editingKey(event, app) : plainKey(event, app);
  if (!act) return;
  event.preventDefault();
  act();
}

type Act = (() => void) | undefined;

function editingKey(event: KeyboardEvent, { lab }: App): Act {
  const typing =
    event.target instanceof Element && event.target.closest("input:not([type=range]), textarea");
  if (typing || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === "y" || (key === "z" && event.shiftKey)) return lab.redo;
  return key === "z" ? lab.undo : undefined;
}

function plainKey(event: KeyboardEvent, { lab, lessons, player, dialog }: App): Act {
  if (event.altKey || isBusy(event.target) || dialog.get()) return undefined;
  const { key } = event;
  const picture = pictures[key];
  if (picture) return () => lab.picture.set(picture);
  if (key === "?") return () => dialog.set({ kind: "about" });
  if (key === "Escape") return () => lab.chosen.set(nothing);
  const onButton =
    event.target instanceof Element && event.target.closest("button, a, summary") !== null;
  if (lessons.current.get()?.locks.get().playhead === false) return undefined;
  if (key === " ") return onButton ? undefined : player.toggle;
  if (key !== "ArrowLeft" && key !== "ArrowRight" && key !== "Home" && key !== "End")
    return undefined;
  return () => {
    player.stop();
    movePlayhead(event, lab);
  };
}
