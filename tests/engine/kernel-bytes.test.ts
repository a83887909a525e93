import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../packages/core/", import.meta.url));

/** The compiler's settings; simd is the one feature used beyond the first WebAssembly. */
const settings = [
  "--runtime",
  "stub",
  "--enable",
  "simd",
  "-O3",
  "--noAssert",
  "--initialMemory",
  "1",
];

test("the committed kernel is kernel/assembly.ts compiled, byte for byte (vitest -u writes it anew)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-kernel-"));
  const out = join(folder, "kernel.wasm");
  const { error, stderr } = await asc.main([
    join(root, "kernel/assembly.ts"),
    "-o",
    out,
    ...settings,
  ]);
  expect(`${error ?? ""}${stderr}`).toBe("");
  const bytes = readFileSync(out).toString("base64");
  rmSync(folder, { recursive: true });
  const text = `/** kernel/assembly.ts, compiled. */\nexport const kernelBytes =\n  "${bytes}";\n`;
  await expect(text).toMatchFileSnapshot(join(root, "src/engine/kernel/kernel-bytes.ts"));
}, 60_000);
