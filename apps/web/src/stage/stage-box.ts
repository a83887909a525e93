import type Sigma from "sigma";
import type { ActorAttributes, TieAttributes } from "./scene-graph.ts";

/** The size of a stage, CSS pixels, as it was measured last. */
export interface StageBox {
  readonly size: () => { readonly width: number; readonly height: number };
  /** Whether there is anything to see. */
  readonly seen: () => boolean;
  readonly measure: () => void;
}

/**
 * Keeps the size of a stage until it is told to measure again, from sigma too, which asks at every picture: whoever asks
 * a page that has changed for a size makes the browser lay it out at once, amid the script.
 */
export function createStageBox(
  container: HTMLElement,
  sigma: Sigma<ActorAttributes, TieAttributes>,
): StageBox {
  let box = { width: 0, height: 0 };
  let measured = false;
  const resizeSigma = sigma.resize.bind(sigma);
  const measure = (): void => {
    box = { width: container.offsetWidth, height: container.offsetHeight };
    measured = true;
  };
  sigma.resize = (force) => {
    if (!measured && !force) return sigma;
    measured = false;
    return resizeSigma(force);
  };
  measure();
  return { size: () => box, seen: () => box.width > 0 && box.height > 0, measure };
}
