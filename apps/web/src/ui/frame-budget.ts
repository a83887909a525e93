import { nextFrame } from "./next-frame.ts";

/**
 * Shares each frame between background work of the main thread and all else: asked between two slices, it gives a
 * promise of the next frame once the slices of this one have taken `most` milliseconds (default 4, a quarter of a frame).
 */
export function frameBudget(most = 4): () => Promise<void> | undefined {
  let spent = 0;
  let last = performance.now();
  return () => {
    const now = performance.now();
    // A long time since the last slice was somebody else's.
    spent += Math.min(now - last, most);
    last = now;
    if (spent < most) return undefined;
    return nextFrame().then(() => {
      spent = 0;
      last = performance.now();
    });
  };
}
