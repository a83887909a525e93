import type { Weights } from "../method/system.ts";

/** Writes what accounts hold some years after the run came to rest. */
export type Flow = (years: number, out: Float64Array) => void;

/**
 * How accounts go on while their ties stand still: each at the rate it had, since what holds a tie at rest are rules that pull
 * against each other.
 *
 * Numbers stand account by account, `counts` parts to each, with `ties` numbers a part. A tie that rests still moves by less
 * than `settled`; each account bears its share of that, so that those of a tie sum to nothing more and an account without a
 * rate stays as it is.
 */
export function flowAtRest(
  length: number,
  ties: number,
  counts: readonly number[],
  write: (weights: Weights, out: Float64Array) => void,
): Flow {
  if (length === 0) return () => {};
  const held = new Float64Array(length);
  const rates = new Float64Array(length);
  write([], held);
  write([1], rates);
  for (let p = 0; p < length; p++) rates[p] = (rates[p] as number) - (held[p] as number);
  const flows = new Float64Array(counts.length);
  for (let tie = 0; tie < ties; tie++) {
    let [net, gross, part] = [0, 0, 0];
    for (const [a, count] of counts.entries()) {
      let flow = 0;
      for (let p = 0; p < count; p++, part++) flow += rates[part * ties + tie] as number;
      flows[a] = flow;
      net += flow;
      gross += Math.abs(flow);
    }
    if (net === 0) continue;
    part = 0;
    for (const [a, count] of counts.entries()) {
      const kept = 1 - (Math.sign(flows[a] as number) * net) / gross;
      for (let p = 0; p < count; p++, part++) {
        const at = part * ties + tie;
        rates[at] = (rates[at] as number) * kept;
      }
    }
  }
  return (years, out) => {
    for (let p = 0; p < length; p++) out[p] = (held[p] as number) + years * (rates[p] as number);
  };
}
