import { UsageError } from "../vocabulary/errors.ts";

/**
 * The exact solution of dX/dt = X² at time t, X₀ (I − t X₀)⁻¹, for an n × n matrix row by row.
 *
 * It holds before the first blow-up, at t = 1/λ for the largest eigenvalue λ of X₀.
 * Source: Marvel, Kleinberg, Kleinberg & Strogatz 2011, 10.1073/pnas.1013213108.
 */
export function squaredModelAt(initial: Float64Array, t: number): Float64Array {
  const n = Math.sqrt(initial.length);
  // (I − t X₀) Y = X₀ has the same solution, as both factors are functions of X₀.
  const a = initial.map((x, c) => (c % (n + 1) === 0 ? 1 : 0) - t * x);
  const y = Float64Array.from(initial);
  const swap = (m: Float64Array, r: number, s: number): void => {
    for (let c = 0; c < n; c++) {
      const held = m[r * n + c] as number;
      m[r * n + c] = m[s * n + c] as number;
      m[s * n + c] = held;
    }
  };
  const subtract = (m: Float64Array, r: number, p: number, factor: number): void => {
    for (let c = 0; c < n; c++)
      m[r * n + c] = (m[r * n + c] as number) - factor * (m[p * n + c] as number);
  };
  for (let p = 0; p < n; p++) {
    let best = p;
    for (let r = p + 1; r < n; r++)
      if (Math.abs(a[r * n + p] as number) > Math.abs(a[best * n + p] as number)) best = r;
    if (a[best * n + p] === 0) throw new UsageError("The solution blows up at this moment.");
    swap(a, p, best);
    swap(y, p, best);
    for (let r = 0; r < n; r++) {
      if (r === p) continue;
      const factor = (a[r * n + p] as number) / (a[p * n + p] as number);
      if (factor === 0) continue;
      subtract(a, r, p, factor);
      subtract(y, r, p, factor);
    }
  }
  return y.map((value, c) => value / (a[Math.floor(c / n) * (n + 1)] as number));
}
