import { away } from "./stress.ts";

/** Half the side of the picture that radii are meant for, CSS pixels: the smallest stage at full size. */
const half = 280;
/** Bare space between two actors, CSS pixels: room for a label's height. */
const space = 18;

/** Bare space between an actor and a line that is not its own, and how far that may move it, CSS pixels. */
const berth = 10;
const detour = 45;

/** Two actors joined by a line that others should not stand on. */
export type Line = readonly [number, number];

/**
 * Fits a picture into the box [−1, 1]² and moves actors apart until none overlaps another when the box
 * is at least 560 pixels wide, and off the lines of others as far as that goes. Fills `xy` in place;
 * actors for which `fixed` is 1 stay where they are.
 *
 * When the actors would crowd the box (more than a third of its area), the distances kept shrink alike.
 */
export function keepApart(
  n: number,
  xy: Float64Array,
  radii: readonly number[],
  lines: readonly Line[],
  fixed?: Uint8Array,
): void {
  if (!fixed) fit(n, xy);
  let area = 0;
  for (const radius of radii) area += Math.PI * (radius + space / 2) * (radius + space / 2);
  const room = Math.min(1, Math.sqrt((4 * half * half) / 3 / Math.max(1, area)));
  const home = xy.slice();
  for (let sweep = 0; sweep < 800; sweep++) {
    let worst = 0;
    // Lines give way in the end: that no actor hides another comes first.
    if (sweep < 300 && clearLines(xy, home, radii, lines, fixed)) worst = 1;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) {
        const least = (room * ((radii[i] ?? 0) + (radii[j] ?? 0) + space)) / half;
        const [ux, uy, d] = away(xy, i, j);
        const lack = least - d;
        if (lack <= 0 || (fixed?.[i] && fixed[j])) continue;
        worst = Math.max(worst, lack);
        const share = fixed?.[j] ? 1 : fixed?.[i] ? 0 : 0.5;
        shift(xy, i, ux * lack * share, uy * lack * share);
        shift(xy, j, -ux * lack * (1 - share), -uy * lack * (1 - share));
      }
    }
    if (worst < 1e-9) return;
  }
}

/** Pushes actors off lines, half the way at a time and not far from `home`; tells whether any moved. */
function clearLines(
  xy: Float64Array,
  home: Float64Array,
  radii: readonly number[],
  lines: readonly Line[],
  fixed?: Uint8Array,
): boolean {
  let any = false;
  for (const [i, j] of lines) {
    const [x, y] = [xy[2 * i] as number, xy[2 * i + 1] as number];
    const [ux, uy, length] = away(xy, j, i);
    for (let k = 0; k < radii.length; k++) {
      if (k === i || k === j || fixed?.[k]) continue;
      const [dx, dy] = [(xy[2 * k] as number) - x, (xy[2 * k + 1] as number) - y];
      const along = dx * ux + dy * uy;
      const off = dy * ux - dx * uy;
      const lack = ((radii[k] ?? 0) + berth) / half - Math.abs(off);
      if (lack <= 1e-6 || along <= 0 || along >= length) continue;
      const from = [(home[2 * k] as number) - x, (home[2 * k + 1] as number) - y] as const;
      if (Math.abs(dx - from[0]) + Math.abs(dy - from[1]) > detour / half) continue;
      const way = (off < 0 ? -0.5 : 0.5) * lack;
      shift(xy, k, -uy * way, ux * way);
      any = true;
    }
  }
  return any;
}

function shift(xy: Float64Array, i: number, dx: number, dy: number): void {
  xy[2 * i] = Math.max(-1, Math.min(1, (xy[2 * i] as number) + dx));
  xy[2 * i + 1] = Math.max(-1, Math.min(1, (xy[2 * i + 1] as number) + dy));
}

/** Moves the picture's middle to the origin and scales its longer side to the box, never more than 1.5-fold. */
function fit(n: number, xy: Float64Array): void {
  const [low, high] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];
  for (let k = 0; k < 2 * n; k++) {
    low[k % 2] = Math.min(low[k % 2] as number, xy[k] as number);
    high[k % 2] = Math.max(high[k % 2] as number, xy[k] as number);
  }
  const side = Math.max(
    (high[0] as number) - (low[0] as number),
    (high[1] as number) - (low[1] as number),
  );
  const scale = Math.min(1.5, side > 0 ? 2 / side : 1);
  for (let k = 0; k < 2 * n; k++) {
    const middle = ((low[k % 2] as number) + (high[k % 2] as number)) / 2;
    xy[k] = ((xy[k] as number) - middle) * scale;
  }
}
