import type { Scene } from "@entente/scene";
import { afterNextPicture } from "../../stage/after-next-picture.ts";
import { crowd } from "../../stage/crowd.ts";
import type { Shown } from "../../store/picture.ts";

export interface InTurn {
  /** Shows a scene now, or in the next frame where that may be. */
  readonly show: (shown: Shown, options?: { readonly atOnce?: boolean }) => void;
  readonly stop: () => void;
}

/**
 * Draws a crowd in the frame after what is said of it, as both together would be late. Another network, theme or world, and
 * whatever is small, is drawn at once; of scenes that follow each other faster the last is drawn.
 */
export function inTurn(draw: (shown: Shown) => void): InTurn {
  let drawn: Scene | undefined;
  let next: Shown | undefined;
  let callOff: (() => void) | undefined;

  const stop = (): void => {
    callOff?.();
    callOff = undefined;
    next = undefined;
  };
  const now = (shown: Shown): void => {
    stop();
    drawn = shown.scene;
    draw(shown);
  };

  return {
    show: (shown, { atOnce = false } = {}) => {
      // What was to grow out of what is seen still does.
      if (next?.animate) now(next);
      if (atOnce || document.hidden || !drawn || !isCrowdAsBefore(shown.scene, drawn)) {
        return now(shown);
      }
      next = shown;
      callOff ??= afterNextPicture(() => next && now(next));
    },
    stop,
  };
}

function isCrowdAsBefore(scene: Scene, before: Scene): boolean {
  return (
    scene.actors.length > crowd &&
    scene.theme === before.theme &&
    scene.actors.length === before.actors.length &&
    scene.actors.every(({ id, x, y }, k) => {
      const was = before.actors[k];
      return was?.id === id && was.x === x && was.y === y;
    })
  );
}
