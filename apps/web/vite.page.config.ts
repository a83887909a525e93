import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

// The app as one HTML file: it opens from a disk, with the network off. `entente pack` and the app's
// own "Save as one file" put a lesson or a scenario into it.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Worlds that come with core stay out: a page holds those that it was packed with. */
function packedWorlds(): Plugin {
  const folder = "/packages/core/worlds/";
  return {
    name: "entente:packed-worlds",
    enforce: "pre",
    load: {
      filter: { id: /\/packages\/core\/worlds\/.*\.json$/ },
      handler: (id) => {
        const name = `worlds/${id.slice(id.lastIndexOf(folder) + folder.length)}`;
        const from = JSON.stringify(here("src/files/packed.ts"));
        const value =
          name === "worlds/index.json"
            ? `packedIndex(${readFileSync(id, "utf8")})`
            : `packedDocument(${JSON.stringify(name)})`;
        return {
          code: `import { packedDocument, packedIndex } from ${from};\nexport default ${value};`,
          moduleType: "js",
        };
      },
    },
  };
}

/** A worker cannot be fetched from a disk, so its source lies in the page and it starts from a blob. */
function inlineWorker(): Plugin {
  return {
    name: "entente:inline-worker",
    enforce: "pre",
    resolveId: {
      filter: { id: /\/start-worker\.ts$/ },
      handler: () => here("src/worker/start-inline-worker.ts"),
    },
  };
}

/** Alphabets that a page's fonts cover; others fall back to the system's fonts. */
const alphabets = /-latin(-ext)?-[a-z]+-normal \*\//;

/** Keeps the font faces of these alphabets. */
function fewerFonts(): Plugin {
  return {
    name: "entente:fewer-fonts",
    enforce: "pre",
    transform: {
      filter: { id: /@fontsource-variable\/.*\.css$/ },
      handler: (css) =>
        css
          .split(/(?=\/\* )/)
          .filter((face) => alphabets.test(face))
          .join(""),
    },
  };
}

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Puts script and styles into the page and lets the policy in by their hashes alone. */
function onePage(): Plugin {
  return {
    name: "entente:one-page",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const all = Object.values(bundle);
        const page = all.find((each) => each.fileName.endsWith(".html"));
        const scripts = all.filter((each) => each.type === "chunk");
        const styles = all.filter((each) => each.fileName.endsWith(".css"));
        const [script] = scripts;
        if (page?.type !== "asset" || script?.type !== "chunk" || scripts.length > 1) {
          const names = all.map((each) => each.fileName).join(", ");
          throw new Error(`One page, one script: got ${names}.`);
        }
        // The end tag of a script cannot stand inside one; in strings and regular expressions this is the same.
        const code = script.code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
        const css = styles
          .map((each) => (each.type === "asset" ? String(each.source) : ""))
          .join("");
        const html = String(page.source)
          .replace(/\s*<script[^>]*src=[^>]*><\/script>/, "")
          .replace(/\s*<link[^>]*rel="(stylesheet|modulepreload)"[^>]*>/g, "");
        page.source = strict(html, code, css)
          .replace("</head>", () => `<style>${css}</style>\n  </head>`)
          .replace("</body>", () => `<script type="module">${code}</script>\n  </body>`);
        page.fileName = "entente.html";
        for (const each of [...scripts, ...styles]) delete bundle[each.fileName];
      },
    },
  };
}

/** The app's policy without any source of its own: hashes for script and style, nothing to connect to. */
function strict(html: string, code: string, css: string): string {
  const swaps: readonly (readonly [from: RegExp, to: string])[] = [
    [/script-src 'self'/, `script-src ${hashOf(code)}`],
    [/style-src 'self'/, `style-src ${hashOf(css)}`],
    [/font-src 'self'/, "font-src data:"],
    [/worker-src 'self'/, "worker-src blob:"],
    [/connect-src 'self'/, "connect-src 'none'"],
    [/img-src 'self' /, "img-src "],
  ];
  return swaps.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`index.html: the policy no longer holds ${from}.`);
    return text.replace(from, to);
  }, html);
}

export default defineConfig({
  base: "./",
  root: here("."),
  plugins: [packedWorlds(), inlineWorker(), fewerFonts(), svelte(), onePage()],
  resolve: { conditions: ["@entente/source", "module", "browser", "development|production"] },
  // A module worker would have to be fetched; a classic one starts from a blob, also in a page from a disk.
  worker: { format: "iife" },
  build: {
    target: "baseline-widely-available",
    outDir: here("dist"),
    emptyOutDir: false, // the site's files lie beside it
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
