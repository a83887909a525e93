import { createValue, type Watched } from "../state/value.ts";
import type { Lab } from "./lab.ts";

/** Seconds that a whole run takes when played. */
const wholeRun = 9;
/** Moves of a whole run when motion is unwelcome: the picture steps instead of flowing. */
const steps = 12;

export interface Player {
  readonly playing: Watched<boolean>;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** Moves the playhead with the clock, once through and never in a loop. It never runs the model. */
export function createPlayer(lab: Lab): Player {
  const playing = createValue(false);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let frame = 0;

  function stop(): void {
    cancelAnimationFrame(frame);
    playing.set(false);
  }

  // What is opened, or brought back by undo, stands at its own moment.
  let { opened, world } = lab.work.get();
  lab.work.subscribe((work) => {
    if (work.opened === opened && work.world === world) return;
    ({ opened, world } = work);
    stop();
  });

  function toggle(): void {
    if (playing.get()) {
      stop();
      return;
    }
    const length = lab.result.get()?.length ?? 0;
    if (length === 0) return;
    const first = lab.playhead.get() >= length - 1e-9 ? 0 : lab.playhead.get();
    const started = performance.now() - (first / length) * wholeRun * 1000;
    playing.set(true);
    const move = (): void => {
      const end = lab.result.get()?.length ?? 0;
      const share = (performance.now() - started) / (wholeRun * 1000);
      const shown = calm.matches ? Math.floor(share * steps) / steps : share;
      lab.playhead.set(Math.min(end, shown * end));
      if (share >= 1) stop();
      else frame = requestAnimationFrame(move);
    };
    lab.playhead.set(first);
    frame = requestAnimationFrame(move);
  }
  return { playing, toggle, stop };
}
