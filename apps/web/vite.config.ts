import { randomBytes } from "node:crypto";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

const host = "127.0.0.1";

/**
 * The policy in index.html is what a build ships. The dev server also writes style elements (let in
 * by a nonce that lives as long as the server) and opens a websocket for hot reloading; nothing else.
 */
function devPolicy(nonce: string): Plugin {
  const widen = (html: string, from: string, to: string): string => {
    if (!html.includes(from)) throw new Error(`index.html: the policy no longer holds "${from}".`);
    return html.replace(from, to);
  };
  return {
    name: "entente:dev-policy",
    apply: "serve",
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        widen(
          widen(html, "style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
          "connect-src 'self'",
          "connect-src 'self' ws:",
        ),
    },
  };
}

export default defineConfig(({ command }) => {
  const nonce = randomBytes(16).toString("base64");
  return {
    base: "./", // the built app works from any path of any server
    plugins: [svelte(), devPolicy(nonce)],
    ...(command === "serve" ? { html: { cspNonce: nonce } } : {}),
    // Naming conditions replaces vite's own list, so the whole list stands here.
    resolve: { conditions: ["@entente/source", "module", "browser", "development|production"] },
    // Loaded late, so the dev server would find them late and reload the page.
    optimizeDeps: { include: ["sigma", "sigma/rendering", "temml"] },
    worker: { format: "es" },
    build: {
      target: "baseline-widely-available",
      assetsInlineLimit: 0, // the policy lets no data: font, script or worker in
      modulePreload: { polyfill: false },
      // What the first picture needs is one file, not one for each way its modules are shared.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: "start", tags: ["$initial"], includeDependenciesRecursively: false }],
          },
        },
      },
    },
    server: { host, open: process.stdout.isTTY === true && !process.env.CI },
    preview: { host },
  };
});
