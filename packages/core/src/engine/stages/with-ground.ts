import { plainKernel } from "../kernel/plain-kernel.ts";
import { wasmKernel } from "../kernel/wasm-kernel.ts";
import { type Ground, type GroundSize, layGround } from "./ground.ts";

/** Blocks larger than this many numbers (64 MB) are let go of after their run. */
const mostKept = 8_000_000;

let spare: Ground | undefined;

/**
 * Lends a ground for one run and takes it back, so that many short runs share one.
 *
 * A run within a run gets another. The kernel is WebAssembly where it is to be had; nobody can tell from the numbers.
 */
export function withGround<Result>(size: GroundSize, use: (ground: Ground) => Result): Result {
  const held = spare;
  spare = undefined;
  let ground = held;
  if (ground && sameSize(ground, size)) ground.clear();
  else ground = layGround(held?.kernel ?? wasmKernel() ?? plainKernel(), size);
  const result = use(ground);
  if (ground.f.length <= mostKept) spare = ground;
  return result;
}

function sameSize(a: GroundSize, b: GroundSize): boolean {
  return a.n === b.n && a.slots === b.slots && a.groups === b.groups && a.driven === b.driven;
}
