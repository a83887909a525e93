import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

// The command line as a few files: core alone is hundreds of modules and its formula parser, whole, a thousand more,
// which Node would read one by one before the first word is said.

export default defineConfig({
  // Naming conditions replaces vite's own list, so the whole list stands here.
  ssr: { noExternal: true, resolve: { conditions: ["@entente/source", "module", "node"] } },
  build: {
    ssr: true,
    target: "node20.19",
    minify: false, // a fault's stack names what it passed through
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      input: ["main", "study-pool", "study-worker"].map((name) =>
        fileURLToPath(new URL(`src/${name}.ts`, import.meta.url)),
      ),
      // All beside one another: files are found from where the code stands.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
});
