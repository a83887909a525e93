import { planNumbers, planWords } from "./kernel.ts";

/** The block of numbers under the plain loops, which is another once more are asked for. */
export interface PlainBlock {
  f: Float64Array;
  /** The same bytes as whole numbers of 32 bits. */
  addresses: Uint32Array;
}

/** A whole number of a plan. */
export function wordOf(
  { addresses }: PlainBlock,
  plan: number,
  name: keyof typeof planWords,
): number {
  return addresses[2 * plan + planWords[name]] as number;
}

/** Another number of a plan. */
export function numberOf({ f }: PlainBlock, plan: number, name: keyof typeof planNumbers): number {
  return f[plan + planNumbers[name]] as number;
}

/** Makes a tile on the diagonal symmetric from its upper half, with a zero diagonal. */
export function mirror(f: Float64Array, tile: number): void {
  for (let r = 0; r < 4; r++) {
    f[tile + 5 * r] = 0;
    for (let c = 0; c < r; c++) f[tile + 4 * r + c] = f[tile + 4 * c + r] as number;
  }
}
