import type { Incidence, Links } from "./links.ts";

/**
 * Finds, for each hostile tie, the cheapest cycle through it with an odd number of hostile ties (or
 * with that `one` alone) that costs less than 1 at the given prices, fewest ties first among equals.
 *
 * A shortest path in the signed double cover: a place is an actor and the parity of hostile ties so far.
 */
export function shortCycles(
  links: Links,
  { start, list }: Incidence,
  price: Float64Array,
  hostile: "odd" | "one",
): { readonly cycles: number[][]; readonly work: number } {
  const { n, a, b, w } = links;
  const layers = hostile === "odd" ? 2 : 1;
  const distance = new Float64Array(n * layers);
  const by = new Int32Array(n * layers);
  const heap: number[] = [];
  const cycles: number[][] = [];
  let work = 0;
  const hop = 1e-7;
  for (let g = 0; g < w.length; g++) {
    const limit = 1 - 1e-7 - (price[g] as number) + 1e-5;
    if ((w[g] as number) > 0 || limit <= 0) continue;
    const from = a[g] as number;
    const to = b[g] as number;
    distance.fill(Number.POSITIVE_INFINITY);
    distance[from] = 0;
    heap.length = 0;
    push(heap, distance, from);
    let reached = false;
    while (heap.length > 0) {
      const place = pop(heap, distance);
      if (place === to) {
        reached = true;
        break;
      }
      const here = distance[place] as number;
      const actor = place % n;
      const layer = place < n ? 0 : 1;
      for (let k = start[actor] as number; k < (start[actor + 1] as number); k++) {
        const e = list[k] as number;
        const negative = (w[e] as number) < 0;
        if (e === g || (negative && layers === 1)) continue;
        const other = a[e] === actor ? (b[e] as number) : (a[e] as number);
        const there = negative ? other + (1 - layer) * n : other + layer * n;
        const reach = here + Math.max(0, price[e] as number) + hop;
        if (reach < limit && reach < (distance[there] as number)) {
          distance[there] = reach;
          by[there] = e;
          push(heap, distance, there);
        }
      }
      work += (start[actor + 1] as number) - (start[actor] as number);
    }
    if (!reached) continue;
    const walk = [g];
    let place = to;
    while (place !== from) {
      const e = by[place] as number;
      walk.push(e);
      const actor = place % n;
      const other = a[e] === actor ? (b[e] as number) : (a[e] as number);
      const layer = place < n ? 0 : 1;
      place = other + ((w[e] as number) < 0 ? 1 - layer : layer) * n;
    }
    cycles.push(layers === 1 ? walk : simpleCycle(links, walk, from));
  }
  return { cycles, work: work * 8 };
}

/** Cuts a closed walk with an odd number of hostile ties down to a cycle that has one too. */
function simpleCycle({ a, b, w }: Links, walk: readonly number[], from: number): number[] {
  const kept: number[] = [];
  const seenAt = new Map<number, number>([[from, 0]]);
  const places = [from];
  let actor = from;
  for (const e of walk) {
    actor = a[e] === actor ? (b[e] as number) : (a[e] as number);
    kept.push(e);
    const before = seenAt.get(actor);
    if (before === undefined) {
      seenAt.set(actor, kept.length);
      places.push(actor);
      continue;
    }
    const loop = kept.splice(before);
    if (loop.filter((each) => (w[each] as number) < 0).length % 2 === 1) return loop;
    for (const left of places.splice(before + 1)) seenAt.delete(left);
  }
  return kept;
}

/** A heap of places by distance; a place may stand in it more than once, the first to leave counts. */
function push(heap: number[], distance: Float64Array, place: number): void {
  let at = heap.length;
  heap.push(place);
  while (at > 0) {
    const up = (at - 1) >> 1;
    if ((distance[heap[up] as number] as number) <= (distance[place] as number)) break;
    heap[at] = heap[up] as number;
    at = up;
  }
  heap[at] = place;
}

function pop(heap: number[], distance: Float64Array): number {
  const top = heap[0] as number;
  const last = heap.pop() as number;
  if (heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= heap.length) break;
    const right = down + 1;
    if (
      right < heap.length &&
      (distance[heap[right] as number] as number) < (distance[heap[down] as number] as number)
    ) {
      down = right;
    }
    if ((distance[heap[down] as number] as number) >= (distance[last] as number)) break;
    heap[at] = heap[down] as number;
    at = down;
  }
  heap[at] = last;
  return top;
}
