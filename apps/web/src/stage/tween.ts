export interface Tween {
  /** Runs from 0 to 1 in so many milliseconds, or jumps there when motion is unwelcome. */
  readonly start: (duration: number) => void;
  readonly stop: () => void;
  readonly running: () => boolean;
}

/** Calls `step` with an eased share of the way on every frame; a new start drops the old one. */
export function createTween(step: (share: number) => void): Tween {
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    stop,
    running: () => frame !== 0,
    start: (duration) => {
      stop();
      if (duration <= 0) return step(1);
      const begin = performance.now();
      const run = (now: number): void => {
        const t = Math.min(1, Math.max(0, (now - begin) / duration));
        step(t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);
        frame = t < 1 ? requestAnimationFrame(run) : 0;
      };
      step(0);
      frame = requestAnimationFrame(run);
    },
  };
}
