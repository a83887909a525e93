/**
 * The tie whose price is nearest to one half, the heavier one among equals: what the linear program is least sure of.
 * Ties as hostile as `forced` lie across camps for good and are passed over; −1 if there is no other.
 */
export function doubtfulTie(
  { w }: { readonly w: Float64Array },
  price: Float64Array,
  forced = Number.POSITIVE_INFINITY,
): number {
  let chosen = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let e = 0; e < w.length; e++) {
    if ((w[e] as number) <= -forced) continue;
    const doubt =
      Math.min(price[e] as number, 1 - (price[e] as number)) + 1e-3 * Math.abs(w[e] as number);
    if (doubt > most) {
      most = doubt;
      chosen = e;
    }
  }
  return chosen;
}
