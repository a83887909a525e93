import type { Kernel } from "./kernel.ts";
import { numberOf, type PlainBlock, wordOf } from "./plain-block.ts";

/** `Kernel.relax` in plain TypeScript. */
export function plainRelax(block: PlainBlock): Kernel["relax"] {
  return function relax(
    plan: number,
    from: number,
    table: number,
    nodes: number,
    count: number,
    h: number,
    out: number,
  ): void {
    const { f, addresses } = block;
    const panels = wordOf(block, plan, "panels");
    const targets = wordOf(block, plan, "targets");
    const pull = numberOf(block, plan, "pull");
    const half = 0.5 * h * pull;
    for (let e = 0; e < 8 * panels * (panels + 1); e++) {
      const target = f[targets + e] as number;
      const sum = (row: number): number => {
        let q = 0;
        for (let s = 2 * row * nodes; s < 2 * (row + 1) * nodes; s += 2) {
          const vector = addresses[2 * (table + s + 1)] as number;
          q += (f[table + s] as number) * (f[vector + e] as number);
        }
        return q;
      };
      let x = f[from + e] as number;
      for (let m = 0; m < count; m++) {
        const [mean, turn] = [sum(2 * m), sum(2 * m + 1)];
        const bent = turn * pull;
        const p = half + turn * target;
        const u = mean + bent;
        const v = mean - h * target - bent;
        const d = p * p + u * v;
        const even = 1 + (1 / 10) * d;
        const odd = 1 + (1 / 60) * d;
        const stay = even * even + odd * odd * (0.25 * d);
        const go = even * odd;
        const lean = go * p;
        x = ((stay - lean) * x + go * u) / (stay + lean + go * v * x);
      }
      f[out + e] = x;
    }
  };
}
