import type { Kernel } from "./kernel.ts";
import type { PlainBlock } from "./plain-block.ts";

/** The loops over whole vectors, each tie by itself, in plain TypeScript. */
export function plainVectors(block: PlainBlock): Pick<Kernel, "mix" | "largest" | "gather"> {
  function mix(
    panels: number,
    base: number,
    table: number,
    count: number,
    h: number,
    out: number,
    z: number,
  ): void {
    const { f, addresses } = block;
    for (let j = 0, offset = 0; j < panels; j++) {
      for (let i = 0; i <= j; i++, offset += 16) {
        // Made where it is wanted first.
        const tile = out >= 0 ? out + offset : z + 16 * (panels * j + i);
        for (let e = 0; e < 16; e++) f[tile + e] = f[base + offset + e] as number;
        for (let s = 0; s < count; s++) {
          const weight = h * (f[table + 2 * s] as number);
          const vector = offset + (addresses[2 * (table + 2 * s + 1)] as number);
          for (let e = 0; e < 16; e++)
            f[tile + e] = (f[tile + e] as number) + weight * (f[vector + e] as number);
        }
        if (z < 0) continue;
        const own = z + 16 * (panels * j + i);
        if (out >= 0) for (let e = 0; e < 16; e++) f[own + e] = f[tile + e] as number;
        if (i === j) continue;
        const turned = z + 16 * (panels * i + j);
        for (let r = 0; r < 4; r++)
          for (let c = 0; c < 4; c++) f[turned + 4 * c + r] = f[tile + 4 * r + c] as number;
      }
    }
  }

  function largest(
    length: number,
    base: number,
    table: number,
    count: number,
    out: number,
  ): number {
    const { f, addresses } = block;
    let most = 0;
    for (let k = 0; k < length; k++) {
      let sum = base >= 0 ? (f[base + k] as number) : 0;
      for (let s = 0; s < count; s++) {
        const vector = addresses[2 * (table + 2 * s + 1)] as number;
        sum += (f[table + 2 * s] as number) * (f[vector + k] as number);
      }
      if (out >= 0) f[out + k] = sum;
      most = Math.max(most, Math.abs(sum));
    }
    return most;
  }

  function gather(
    _panels: number,
    n: number,
    base: number,
    table: number,
    count: number,
    out: number,
  ): number {
    const { f, addresses } = block;
    let most = 0;
    let to = out;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const column = j >> 2;
        const spot = 8 * column * (column + 1) + 16 * (i >> 2) + 4 * (i & 3) + (j & 3);
        let sum = base >= 0 ? (f[base + spot] as number) : 0;
        for (let s = 0; s < count; s++) {
          const vector = addresses[2 * (table + 2 * s + 1)] as number;
          sum += (f[table + 2 * s] as number) * (f[vector + spot] as number);
        }
        f[to++] = sum;
        most = Math.max(most, Math.abs(sum));
      }
    }
    return most;
  }

  return { mix, largest, gather };
}
