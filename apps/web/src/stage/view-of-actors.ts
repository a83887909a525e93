import type { Point } from "@entente/scene";

/** Nearest that a view of actors comes: a pair of neighbours should still be seen among others. */
const nearest = 0.4;

/**
 * The middle and the share of the picture that take in some actors with room for their names; nothing
 * when there are none. `side` is what the shorter side of the whole picture shows, in places of the scene.
 */
export function viewOfActors(
  actors: readonly Point[],
  {
    width,
    height,
    side,
  }: { readonly width: number; readonly height: number; readonly side: number },
): { readonly x: number; readonly y: number; readonly ratio: number } | undefined {
  if (actors.length === 0) return undefined;
  const span = (values: readonly number[], pixels: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = pixels - 2 * Math.min(90, pixels / 5);
    return {
      middle: (low + high) / 2,
      ratio: ((high - low) * Math.min(width, height)) / side / room,
    };
  };
  const x = span(
    actors.map((actor) => actor.x),
    width,
  );
  const y = span(
    actors.map((actor) => actor.y),
    height,
  );
  const ratio = Math.min(1, Math.max(nearest, x.ratio, y.ratio));
  return { x: x.middle, y: y.middle, ratio };
}
