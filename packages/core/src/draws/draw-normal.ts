import { cos, ln } from "../vocabulary/elementary.ts";
import { type DrawKey, drawUniform } from "./draw-key.ts";

/**
 * The standard normal draw number `counter` of a key: √(−2 ln u) cos 2πv.
 *
 * Box & Muller 1958, doi:10.1214/aoms/1177706645; with our own logarithm and cosine, so the same bits
 * on every engine. It uses the uniform draws 2·counter and 2·counter + 1 of the key.
 */
export function drawNormal(key: DrawKey, counter: number): number {
  const u = drawUniform(key, 2 * counter);
  const v = drawUniform(key, 2 * counter + 1);
  return Math.sqrt(-2 * ln(u)) * cos(2 * Math.PI * v);
}
