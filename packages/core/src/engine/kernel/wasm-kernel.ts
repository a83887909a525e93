import type { Kernel } from "./kernel.ts";
import { kernelBytes } from "./kernel-bytes.ts";

/** What of WebAssembly's interface is used; core is written for any JavaScript engine and has no types for it. */
interface WebAssemblyLike {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
}

interface Exports extends Omit<Kernel, "name" | "reserve"> {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
}

const numbersPerPage = 8192;

let compiled: object | undefined;

/** The loops in WebAssembly, or nothing where the engine or a content policy does not allow it. */
export function wasmKernel(): Kernel | undefined {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyLike };
  if (!WebAssembly) return undefined;
  try {
    compiled ??= new WebAssembly.Module(decode(kernelBytes));
    const { memory, ...loops } = new WebAssembly.Instance(compiled).exports;
    let view = new Float64Array(memory.buffer);
    const reserve = (numbers: number): Float64Array => {
      const missing = Math.ceil((numbers - view.length) / numbersPerPage);
      if (missing > 0) {
        memory.grow(missing);
        view = new Float64Array(memory.buffer);
      }
      return view;
    };
    return { name: "wasm", reserve, ...loops };
  } catch {
    return undefined;
  }
}

/** Base64 to bytes; core has no `atob`. */
function decode(text: string): Uint8Array {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, "").length * 3) / 4));
  let held = 0;
  let bits = 0;
  let b = 0;
  for (const sign of text) {
    const digit = digits.indexOf(sign);
    if (digit < 0) break;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[b++] = (held >> bits) & 0xff;
  }
  return bytes;
}
