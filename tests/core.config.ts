import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { bundledCore } from "./support/bundled-core.ts";

/** Core as it is emitted, in one file for the threads of tests. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    minify: false,
    outDir: fileURLToPath(new URL(".", bundledCore)),
    rolldownOptions: {
      input: fileURLToPath(new URL("../packages/core/dist/index.js", import.meta.url)),
      output: { entryFileNames: "index.js", codeSplitting: false },
    },
  },
});
