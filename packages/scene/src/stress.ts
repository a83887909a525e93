/** What the layout strives for: a target distance and a weight for each pair, n × n, symmetric. */
export interface Stress {
  readonly n: number;
  readonly target: Float64Array;
  readonly weight: Float64Array;
}

/**
 * Turns alignments (n × n, symmetric, in [−1, 1]) into target distances and weights.
 *
 * distance = 0.3 + 0.85 (1 − x): allies 0.3, neutrals 1.15, rivals 2. weight = (0.15 + |x|) / distance²:
 * a nearly neutral pair says little about where its actors stand; the division is the usual one of
 * stress layouts (Kamada & Kawai 1989, doi:10.1016/0020-0190(89)90102-6), which keeps friends close.
 */
export function stressOf(n: number, alignments: Float64Array): Stress {
  const target = new Float64Array(n * n);
  const weight = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const x = alignments[i * n + j] as number;
      const d = 0.3 + 0.85 * (1 - x);
      target[i * n + j] = d;
      weight[i * n + j] = (0.15 + Math.abs(x)) / (d * d);
    }
  }
  return { n, target, weight };
}

/** Unit vectors that part actors which stand on one spot, without trigonometry. */
const ways: readonly (readonly [number, number])[] = [
  [1, 0],
  [0.6, 0.8],
  [-0.28, 0.96],
  [-0.8, 0.6],
];

/** Unit vector from actor j to actor i, fixed by their numbers where they coincide. */
export function away(xy: Float64Array, i: number, j: number): readonly [number, number, number] {
  const dx = (xy[2 * i] as number) - (xy[2 * j] as number);
  const dy = (xy[2 * i + 1] as number) - (xy[2 * j + 1] as number);
  const d = Math.sqrt(dx * dx + dy * dy);
  if (d > 1e-9) return [dx / d, dy / d, d];
  const [x, y] = ways[(i + j) % ways.length] as readonly [number, number];
  return i < j ? [x, y, 0] : [-x, -y, 0];
}

/**
 * Lowers the stress Σ weight (distance − target)² by moving one actor after another to the minimum
 * of its majorant (Gansner, Koren & North 2004, doi:10.1007/978-3-540-31843-9_25; the method is
 * SMACOF, De Leeuw 1977). Fills `xy` (x, y by turns) in place; actors for which `fixed` is 1 stay.
 */
export function lowerStress(stress: Stress, xy: Float64Array, fixed?: Uint8Array): void {
  const { n, target, weight } = stress;
  const sweeps = Math.max(60, Math.min(1500, Math.round(12e6 / (n * n + 1))));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    for (let i = 0; i < n; i++) {
      if (fixed?.[i]) continue;
      const xi = xy[2 * i] as number;
      const yi = xy[2 * i + 1] as number;
      let sx = 0;
      let sy = 0;
      let sum = 0;
      for (let j = 0; j < n; j++) {
        if (i === j) continue;
        const w = weight[i * n + j] as number;
        const d = target[i * n + j] as number;
        const xj = xy[2 * j] as number;
        const yj = xy[2 * j + 1] as number;
        const dx = xi - xj;
        const dy = yi - yj;
        const apart = Math.sqrt(dx * dx + dy * dy);
        // `away` written out: at 193 actors it would be called twelve million times.
        const near = apart > 1e-9 ? undefined : away(xy, i, j);
        sx += w * (xj + d * (near ? near[0] : dx / apart));
        sy += w * (yj + d * (near ? near[1] : dy / apart));
        sum += w;
      }
      if (sum === 0) continue;
      const [x, y] = [sx / sum, sy / sum];
      moved = Math.max(
        moved,
        Math.abs(x - (xy[2 * i] as number)),
        Math.abs(y - (xy[2 * i + 1] as number)),
      );
      xy[2 * i] = x;
      xy[2 * i + 1] = y;
    }
    if (moved < 1e-7) return;
  }
}
