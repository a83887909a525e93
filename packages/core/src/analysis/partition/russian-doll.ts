import type { Links } from "./links.ts";

/** What a search may spend, shared by all its parts; `spend` says whether it must stop. */
export interface Budget {
  readonly spend: (work: number) => boolean;
}

/**
 * Visits every split in two of cost at most `limit`, the first actor on side +1; `limit` is asked
 * again and again, so that a visitor may lower it. Returns false when the budget ran out.
 *
 * Russian doll search (Verfaillie, Lemaître & Schiex 1996, AAAI-96: 181–187): solve the last two
 * actors, the last three, and so on, each with the bound of the one before. For up to about 40 actors.
 */
export function visitSplits(
  links: Links,
  limit: () => number,
  visit: (side: Int8Array, cost: number) => void,
  { spend }: Budget,
): boolean {
  const { n } = links;
  const order = byStrength(links);
  const matrix = new Float64Array(n * n);
  const place = new Int32Array(n);
  order.forEach((actor, at) => {
    place[actor] = at;
  });
  let total = 0;
  for (let e = 0; e < links.w.length; e++) {
    const i = place[links.a[e] as number] as number;
    const j = place[links.b[e] as number] as number;
    matrix[i * n + j] = links.w[e] as number;
    matrix[j * n + i] = links.w[e] as number;
    total += Math.abs(links.w[e] as number);
  }
  const whole = links.w.every((w) => Number.isInteger(w));
  const tolerance = 1e-11 * (total + 1);
  // best[k]: the largest Σ s_i s_j w_ij among the actors k … n − 1.
  const best = new Float64Array(n + 1);
  const side = new Int8Array(n).fill(1);
  const fields = new Float64Array((n + 1) * n);
  let stopped = false;
  let first = 0;
  let incumbent = 0;
  let listing = false;
  const found = new Int8Array(n).fill(1);

  const explore = (depth: number, sum: number): void => {
    let open = 0;
    const row = depth * n;
    for (let j = depth; j < n; j++) open += Math.abs(fields[row + j] as number);
    if (stopped || spend(n - depth + 4)) {
      stopped = true;
      return;
    }
    const reach = sum + open + (best[depth] as number);
    const needed = listing
      ? total - 2 * limit() - tolerance
      : incumbent + (whole ? 2 - 1e-9 : tolerance);
    // The doll's own bound is not known before it is solved.
    if (reach < needed && (listing || depth > first)) return;
    if (depth === n) {
      if (listing) visit(backInOrder(side, place), (total - sum) / 2);
      else {
        incumbent = sum;
        found.set(side);
      }
      return;
    }
    const lead = (fields[row + depth] as number) < 0 ? -1 : 1;
    for (const choice of depth === first ? [1] : [lead, -lead]) {
      side[depth] = choice;
      for (let j = depth + 1; j < n; j++) {
        fields[row + n + j] =
          (fields[row + j] as number) + choice * (matrix[depth * n + j] as number);
      }
      explore(depth + 1, sum + choice * (fields[row + depth] as number));
      if (stopped) return;
    }
  };

  for (first = n - 2; first >= 0; first--) {
    // Start from the last doll's answer, its new actor put where it fits best, then single moves.
    let field = 0;
    for (let j = first + 1; j < n; j++) {
      field += (matrix[first * n + j] as number) * (found[j] as number);
    }
    found[first] = field < 0 ? -1 : 1;
    incumbent = descend(matrix, n, first, found, whole);
    fields.fill(0, first * n, first * n + n);
    explore(first, 0);
    if (stopped) return false;
    best[first] = incumbent;
  }
  listing = true;
  first = 0;
  fields.fill(0, 0, n);
  if (n > 0) explore(0, 0);
  return !stopped;
}

/** Actors by descending total strength of their links: the heavy ones decide early. */
function byStrength({ n, a, b, w }: Links): number[] {
  const strength = new Float64Array(n);
  for (let e = 0; e < w.length; e++) {
    strength[a[e] as number]! += Math.abs(w[e] as number);
    strength[b[e] as number]! += Math.abs(w[e] as number);
  }
  return Array.from(strength, (_, i) => i).sort(
    (i, j) => (strength[j] as number) - (strength[i] as number) || i - j,
  );
}

/** Improves `side` on the actors from `first` on by single moves; returns Σ s_i s_j w_ij. */
function descend(
  matrix: Float64Array,
  n: number,
  first: number,
  side: Int8Array,
  whole: boolean,
): number {
  let better = true;
  for (let rounds = 0; better && rounds < 4 * n; rounds++) {
    better = false;
    for (let i = first; i < n; i++) {
      let field = 0;
      for (let j = first; j < n; j++) field += (matrix[i * n + j] as number) * (side[j] as number);
      if (field * (side[i] as number) < (whole ? 0 : -1e-12)) {
        side[i] = -(side[i] as number);
        better = true;
      }
    }
  }
  let sum = 0;
  for (let i = first; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      sum += (matrix[i * n + j] as number) * (side[i] as number) * (side[j] as number);
    }
  }
  return sum;
}

function backInOrder(side: Int8Array, place: Int32Array): Int8Array {
  return Int8Array.from(place, (at) => (side[at] as number) * (side[place[0] as number] as number));
}
