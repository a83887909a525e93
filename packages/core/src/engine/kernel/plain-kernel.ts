import type { Kernel } from "./kernel.ts";
import { numberOf, type PlainBlock, wordOf } from "./plain-block.ts";
import { plainLines } from "./plain-lines.ts";
import { plainRates } from "./plain-rates.ts";
import { plainRelax } from "./plain-relax.ts";
import { plainVectors } from "./plain-vectors.ts";

type Sevenfold = readonly [number, number, number, number, number, number, number];

/**
 * The loops in plain TypeScript: where WebAssembly is missing, or not allowed by a content policy.
 *
 * Every number is made by the same operations in the same order as in `kernel/assembly.ts`, so the bits are the
 * same.
 */
export function plainKernel(): Kernel {
  const block: PlainBlock = { f: new Float64Array(0), addresses: new Uint32Array(0) };
  const { mix, largest, gather } = plainVectors(block);
  const rates = plainRates(block);
  const lines = plainLines(block);

  function driven(plan: number, out: number): void {
    const { f, addresses } = block;
    const list = wordOf(block, plan, "driven");
    const bend = numberOf(block, plan, "bend");
    for (let m = 0; m < wordOf(block, plan, "drivenCount"); m++) {
      const x = f[addresses[2 * (list + 2 * m + 1)] as number] as number;
      f[out + m] = (1 - bend * x * x) * (f[list + 2 * m] as number);
    }
  }

  function chain(plan: number, x: number, program: number, stages: number, h: number): void {
    const { addresses } = block;
    const groups = wordOf(block, plan, "groups");
    for (let s = 0; s < stages; s++) {
      const own = addresses.subarray(2 * program + 8 * s, 2 * program + 8 * s + 7);
      const [table, count, here, out, shares, line, notes] = own as unknown as Sevenfold;
      mix(wordOf(block, plan, "panels"), x, table, count, h, here | 0, wordOf(block, plan, "z"));
      if (groups > 0) lines(plan, line);
      rates(plan, -1, groups > 0 ? line : -1, out, shares | 0);
      if ((notes | 0) >= 0) driven(plan, notes);
    }
  }

  return {
    name: "plain",
    reserve(numbers) {
      if (block.f.length < numbers) {
        block.f = new Float64Array(numbers);
        block.addresses = new Uint32Array(block.f.buffer);
      }
      return block.f;
    },
    ...{ mix, largest, gather, rates, lines, driven, chain, relax: plainRelax(block) },
  };
}
