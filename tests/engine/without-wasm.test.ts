import { describe, expect, test, vi } from "vitest";
import { ledgerNumbers } from "../support/ledger-numbers.ts";
import { problemOf } from "../support/problem.ts";
import { settingOf } from "../support/setting.ts";

const names = Array.from({ length: 13 }, (_, i) => `A${i}`);
const weights = Object.fromEntries(names.map((name, i) => [name, (i + 1) / 91]));
const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a} ${b}`));
const setting = settingOf(
  weights,
  Object.fromEntries(pairs.map((pair, k) => [pair, ((k * 37) % 100) / 101 - 0.49])),
  {
    sanctions: [{ sender: "A1", target: "A2", intensity: 0.6 }],
    shifts: [
      { tie: 7, lever: "treaty", shift: (t) => 0.1 * t, steadyAfter: Number.POSITIVE_INFINITY },
    ],
    shocks: [{ at: 1.3, tie: 4, lever: "visit", kind: "impulse", size: 0.4 }],
  },
);
const problem = problemOf(setting, 3, { balance: { alpha: 2 } });

/** The engine as it loads where `WebAssembly` is the given thing. */
async function engineWith(WebAssembly: unknown) {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", WebAssembly);
  const { simulate } = await import("../../packages/core/src/engine/run/simulate.ts");
  const { wasmKernel } = await import("../../packages/core/src/engine/kernel/wasm-kernel.ts");
  const run = simulate(problem);
  const used = wasmKernel()?.name ?? "plain";
  vi.unstubAllGlobals();
  return {
    used,
    bytes: Buffer.concat([run.x, ledgerNumbers(run)].map((each) => Buffer.from(each.buffer))),
  };
}

describe("where WebAssembly is not to be had", () => {
  test.each([
    ["is missing", undefined],
    [
      "is forbidden by a content policy",
      {
        Module: class {
          constructor() {
            throw new Error("Wasm code generation disallowed by embedder");
          }
        },
      },
    ],
  ])("it %s: runs go on in silence, with the same bits", async (_, missing) => {
    const whole = await engineWith(globalThis.WebAssembly);
    const bare = await engineWith(missing);
    expect([whole.used, bare.used]).toEqual(["wasm", "plain"]);
    expect(bare.bytes.equals(whole.bytes)).toBe(true);
  });
});
