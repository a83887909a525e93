import { type Network, startsOf } from "@entente/core";
import { actorRadius } from "./actor-radius.ts";
import { classicalStart } from "./classical-start.ts";
import { keepApart, type Line } from "./keep-apart.ts";
import type { Point } from "./scene.ts";
import { setUpright } from "./set-upright.ts";
import { lowerStress, type Stress, stressOf } from "./stress.ts";

/** Where each actor stands, by id, in the box [−1, 1]². */
export type Layout = ReadonlyMap<string, Point>;

export interface LayoutOptions {
  /** Positions from before; actors found there start from them. */
  readonly start?: Layout;
  /** Whether started actors may move. Default false: people remember where a country stands. */
  readonly drift?: boolean;
}

/**
 * Lays a signed network out: allies close, rivals far apart, nearly neutral pairs hardly mattering.
 *
 * Reads the ties' baselines where there are any, so that all scenarios of a world share one layout;
 * compute it once per world. Stress majorisation on 1 − x from a fixed start: the same network gives
 * the same bits, in whatever order its actors come. Force layouts and Louvain fail on signed weights.
 */
export function signedLayout(
  network: Pick<Network, "actors" | "ties">,
  { start, drift = false }: LayoutOptions = {},
): Layout {
  const { ids, weights, alignments } = inOrder(network);
  const n = ids.length;
  const stress = stressOf(n, alignments);
  const lines = strongLines(n, alignments);
  const radii = weights.map(actorRadius);
  const given = ids.map((id) => start?.get(id));
  const fixed = Uint8Array.from(given, (point) => (point && !drift ? 1 : 0));
  const warm = given.some((point) => point !== undefined);
  const xy = warm ? warmStart(stress, given) : classicalStart(n, stress.target);
  if (warm && !drift) {
    const grain = grainOf(stress, given);
    lowerStress({ ...stress, target: stress.target.map((d) => d * grain) }, xy, fixed);
    keepApart(n, xy, radii, lines, fixed);
  } else {
    lowerStress(stress, xy);
    if (!warm) setUpright(n, xy);
    keepApart(n, xy, radii, lines);
  }
  const places = new Map(
    ids.map((id, i) => [id, { x: xy[2 * i] as number, y: xy[2 * i + 1] as number }]),
  );
  return new Map(network.actors.map(({ id }) => [id, places.get(id) as Point]));
}

interface InOrder {
  readonly ids: readonly string[];
  readonly weights: readonly number[];
  /** n × n, zero where no tie is given. */
  readonly alignments: Float64Array;
}

/** Actors heaviest first, then by how much they are tied, then by id: no trace of the document's order. */
function inOrder({ actors, ties }: Pick<Network, "actors" | "ties">): InOrder {
  const { first, second } = ties;
  const starts = startsOf(ties).map((x) => Math.max(-1, Math.min(1, x)) || 0);
  const strength = actors.map(() => ({ all: 0, net: 0 }));
  for (const [k, x] of starts.entries()) {
    for (const end of [first[k], second[k]]) {
      const sums = strength[end as number] as { all: number; net: number };
      sums.all += Math.abs(x);
      sums.net += x;
    }
  }
  const rounded = (value: number): number => Math.round(value * 1e9);
  const sorted = actors
    .map((actor, i) => ({ ...actor, i, ...(strength[i] as { all: number; net: number }) }))
    .sort(
      (p, q) =>
        rounded(q.weight) - rounded(p.weight) ||
        rounded(q.all) - rounded(p.all) ||
        rounded(q.net) - rounded(p.net) ||
        (p.id < q.id ? -1 : 1),
    );
  const n = sorted.length;
  const placeOf = new Int32Array(n);
  for (const [place, { i }] of sorted.entries()) placeOf[i] = place;
  const alignments = new Float64Array(n * n);
  for (const [k, x] of starts.entries()) {
    const i = placeOf[first[k] as number] as number;
    const j = placeOf[second[k] as number] as number;
    if (i === j) continue;
    alignments[i * n + j] = x;
    alignments[j * n + i] = x;
  }
  return { ids: sorted.map(({ id }) => id), weights: sorted.map((a) => a.weight), alignments };
}

/** The strongest ties, two per actor, of a picture small enough that its lines are read one by one. */
function strongLines(n: number, alignments: Float64Array): readonly Line[] {
  const lines: Line[] = [];
  if (n > 40) return lines;
  const size = ([i, j]: Line): number => Math.abs(alignments[i * n + j] as number);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) if (size([i, j]) >= 0.1) lines.push([i, j]);
  }
  return lines.sort((p, q) => size(q) - size(p) || p[0] - q[0] || p[1] - q[1]).slice(0, 2 * n);
}

/** Given actors where they were; a new one in the middle of those it is closest to. */
function warmStart({ n, target }: Stress, given: readonly (Point | undefined)[]): Float64Array {
  const xy = new Float64Array(2 * n);
  given.forEach((point, i) => {
    let [x, y, sum] = [0, 0, 0];
    given.forEach((other, j) => {
      if (!other || point) return;
      const d = target[i * n + j] as number;
      x += other.x / (d * d * d);
      y += other.y / (d * d * d);
      sum += 1 / (d * d * d);
    });
    xy[2 * i] = point?.x ?? x / sum;
    xy[2 * i + 1] = point?.y ?? y / sum;
  });
  return xy;
}

/** Length in the given picture of one unit of target distance: least squares over its pairs. */
function grainOf({ n, target, weight }: Stress, given: readonly (Point | undefined)[]): number {
  let [up, down] = [0, 0];
  given.forEach((p, i) => {
    given.forEach((q, j) => {
      if (!p || !q || i === j) return;
      const d = target[i * n + j] as number;
      const w = weight[i * n + j] as number;
      up += w * d * Math.sqrt((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y));
      down += w * d * d;
    });
  });
  return down > 0 ? up / down : 1;
}
