import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

// Core in one file for Node, which would read its hundreds of modules and its libraries' two thousand one by one.
// Bundlers are led to the modules by the condition `module`, and take what is needed.

export default defineConfig({
  publicDir: false,
  // graphology stays a library of its own: its graphs are handed to the caller, who may have it too.
  ssr: { noExternal: true, external: ["graphology"] },
  build: {
    ssr: true,
    target: "node20.19",
    minify: false, // a fault's stack names what it passed through
    license: { fileName: "licenses.md" },
    outDir: fileURLToPath(new URL("dist/node", import.meta.url)),
    rolldownOptions: {
      input: fileURLToPath(new URL("dist/index.js", import.meta.url)),
      output: { entryFileNames: "index.js", codeSplitting: false },
    },
  },
});
