import type { Kernel } from "./kernel.ts";
import { mirror, numberOf, type PlainBlock, wordOf } from "./plain-block.ts";

/** `Kernel.lines` in plain TypeScript. */
export function plainLines(block: PlainBlock): Kernel["lines"] {
  return function lines(plan: number, out: number): void {
    const { f, addresses } = block;
    const [panels, z] = [wordOf(block, plan, "panels"), wordOf(block, plan, "z")];
    const [groups, lists] = [wordOf(block, plan, "groups"), 2 * wordOf(block, plan, "lists")];
    const span = 4 * panels;
    const pulls = Array.from({ length: groups }, (_, g) => addresses[lists + 6 * g + 2] as number);
    for (const [g, pull] of pulls.entries()) {
      const count = addresses[lists + 6 * g] as number;
      const list = addresses[lists + 6 * g + 1] as number;
      for (let a = 0; a < span; a++) {
        const row = z + 16 * panels * (a >> 2) + (a & 3);
        let sum = f[pull + 3 * span + a] as number;
        for (let m = 0; m < count; m++) {
          const column = addresses[2 * (list + 2 * m + 1)] as number;
          sum += (f[list + 2 * m] as number) * (f[row + column] as number);
        }
        f[pull + span + a] = sum;
      }
    }
    const bend = numberOf(block, plan, "bend");
    let tile = 0;
    for (let j = 0; j < panels; j++) {
      for (let i = 0; i <= j; i++, tile += 16) {
        const x = z + 16 * (panels * j + i);
        const active = pulls.filter((pull) => anyOf(f, pull + 4 * i) || anyOf(f, pull + 4 * j));
        for (let e = 0; e < 16; e++) {
          const [a, b] = [4 * i + (e >> 2), 4 * j + (e & 3)];
          const here = f[x + e] as number;
          let sum = 0;
          for (const p of active) {
            const [e1, v1] = [p + span, p + 2 * span];
            const across =
              (f[p + a] as number) * ((f[e1 + b] as number) - (f[v1 + b] as number) * here);
            const along =
              (f[p + b] as number) * ((f[e1 + a] as number) - (f[v1 + a] as number) * here);
            sum += across + along;
          }
          f[out + tile + e] = (1 - bend * here * here) * sum;
        }
        if (i === j) mirror(f, out + tile);
      }
    }
  };
}

function anyOf(f: Float64Array, row: number): boolean {
  for (let r = row; r < row + 4; r++) if (f[r] !== 0) return true;
  return false;
}
