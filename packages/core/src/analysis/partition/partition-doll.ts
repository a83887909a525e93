import type { Contraction } from "./contraction.ts";
import type { Links } from "./links.ts";
import type { Budget } from "./russian-doll.ts";

/**
 * Visits partitions into any number of camps of cost at most `limit()`: hostile ties within a camp and
 * friendly ties across cost their weight. Camps that no friendly ties hold together may be left out:
 * split up, they cost no more. Russian doll search as in `visitSplits`; for up to about 20
 * actors. Returns false when the budget ran out.
 */
export function visitPartitions(
  { n, a, b, w, bonds = [] }: Links & Partial<Pick<Contraction, "bonds">>,
  limit: () => number,
  visit: (camp: Int32Array, cost: number) => void,
  { spend }: Budget,
): boolean {
  const strength = new Float64Array(n);
  for (let e = 0; e < w.length; e++) {
    strength[a[e] as number]! += Math.abs(w[e] as number);
    strength[b[e] as number]! += Math.abs(w[e] as number);
  }
  const order = Array.from(strength, (_, i) => i).sort(
    (i, j) => (strength[j] as number) - (strength[i] as number) || i - j,
  );
  const place = new Int32Array(n);
  order.forEach((actor, at) => {
    place[actor] = at;
  });
  const matrix = new Float64Array(n * n);
  let total = 0;
  for (let e = 0; e < w.length; e++) {
    const [i, j] = [place[a[e] as number] as number, place[b[e] as number] as number];
    matrix[i * n + j] = matrix[j * n + i] = w[e] as number;
    total += Math.abs(w[e] as number);
  }
  const friend = Uint8Array.from(matrix, (weight) => Number(weight > 0));
  for (const [i, j] of bonds) {
    friend[(place[i] as number) * n + (place[j] as number)] = 1;
    friend[(place[j] as number) * n + (place[i] as number)] = 1;
  }
  // The last friend of each, in the order of placing: after it, nothing ties the actor to a camp any more.
  const lastFriend = Int32Array.from({ length: n }, (_, i) => {
    let j = n - 1;
    while (j >= 0 && friend[i * n + j] === 0) j--;
    return j;
  });
  const tolerance = 1e-11 * (total + 1);
  // best[k]: the least cost among the actors k … n − 1.
  const best = new Float64Array(n + 1);
  const camp = new Int32Array(n);
  // tie[(j, c)]: Σ of j's ties to camp c; friends[j]: Σ of its friendly ties to actors already placed.
  const tie = new Float64Array(n * (n + 1));
  const friends = new Float64Array(n);
  let first = 0;
  let incumbent = 0;
  let listing = false;
  let stopped = false;

  // A camp need hold together by friendly ties: split in its parts, it costs no more.
  const mayHold = (actor: number, c: number): boolean => {
    let later = false;
    for (let i = first; i < actor; i++) {
      if (camp[i] !== c) continue;
      if (friend[i * n + actor] === 1) return true;
      if ((lastFriend[i] as number) > actor) later = true;
    }
    return later && (lastFriend[actor] as number) > actor;
  };

  const explore = (depth: number, camps: number, cost: number): void => {
    if (stopped || spend((n - depth + 1) * (camps + 1))) {
      stopped = true;
      return;
    }
    let open = 0;
    for (let j = depth; j < n; j++) {
      let most = 0;
      for (let c = 0; c < camps; c++) most = Math.max(most, tie[j * (n + 1) + c] as number);
      open += (friends[j] as number) - most;
    }
    const needed = listing ? limit() + tolerance : incumbent - tolerance;
    const reach = cost + open + (best[depth] as number);
    if (reach > needed && (listing || depth > first)) return;
    if (depth === n) {
      if (listing)
        visit(
          Int32Array.from(place, (at) => camp[at] as number),
          cost,
        );
      else incumbent = cost;
      return;
    }
    const choices: number[] = [];
    for (let c = 0; c <= camps; c++) if (c === camps || mayHold(depth, c)) choices.push(c);
    const own = (c: number) => (c === camps ? 0 : (tie[depth * (n + 1) + c] as number));
    choices.sort((p, q) => own(q) - own(p) || p - q);
    for (const c of choices) {
      camp[depth] = c;
      const added = (friends[depth] as number) - own(c);
      for (let j = depth + 1; j < n; j++) {
        const weight = matrix[depth * n + j] as number;
        if (c === camps) tie[j * (n + 1) + c] = weight;
        else tie[j * (n + 1) + c]! += weight;
        if (weight > 0) friends[j]! += weight;
      }
      explore(depth + 1, Math.max(camps, c + 1), cost + added);
      for (let j = depth + 1; j < n; j++) {
        const weight = matrix[depth * n + j] as number;
        tie[j * (n + 1) + c]! -= weight;
        if (weight > 0) friends[j]! -= weight;
      }
      if (stopped) return;
    }
  };

  for (first = n - 2; first >= 0; first--) {
    // No dearer than a camp of its own, or than joining one of the doll inside.
    let alone = 0;
    for (let j = first + 1; j < n; j++) alone += Math.max(0, matrix[first * n + j] as number);
    incumbent = (best[first + 1] as number) + alone + 2 * tolerance;
    tie.fill(0);
    friends.fill(0);
    explore(first, 0, 0);
    if (stopped) return false;
    best[first] = Math.max(0, incumbent - 2 * tolerance);
  }
  listing = true;
  first = 0;
  tie.fill(0);
  friends.fill(0);
  if (n > 0) explore(0, 0, 0);
  return !stopped;
}
