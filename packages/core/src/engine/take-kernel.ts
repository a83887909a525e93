import type { Kernel } from "./kernel.ts";
import { plainKernel } from "./plain-kernel.ts";
import { wasmKernel } from "./wasm-kernel.ts";

/** Blocks larger than this many numbers (64 MB) are let go of after their run. */
const mostKept = 8_000_000;

let spare: Kernel | undefined;

/**
 * Lends a kernel for one run and takes it back; many short runs so share one block of memory.
 *
 * A run within a run gets another. WebAssembly is taken where it is to be had; nobody can tell from the numbers.
 */
export function withKernel<Result>(numbers: number, use: (kernel: Kernel) => Result): Result {
  const kernel = spare ?? wasmKernel() ?? plainKernel();
  spare = undefined;
  const result = use(kernel);
  if (numbers <= mostKept) spare = kernel;
  return result;
}
