/**
 * Moves an alignment by a push without ever leaving [−1, 1]: (x + p)/(1 + x·p).
 *
 * It is the flow of dx/ds = (1 − x²)·artanh(p) for one unit of s: a neutral value moves by p, ±1
 * stay. Pushes compose in any order. `x` in [−1, 1], `p` in (−1, 1).
 */
export function bend(x: number, p: number): number {
  return (x + p) / (1 + x * p);
}
