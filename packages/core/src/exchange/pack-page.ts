import { UsageError } from "../vocabulary/errors.ts";
import type { PackedPage } from "./packed-page.ts";
import { xmlText } from "./xml-text.ts";

/** The element that holds what a page was packed with; it is data, which no policy has to let in. */
const opening = '<script type="application/json" id="entente-packed">';
const titled = /<title>[^<]*<\/title>/;
const before = new RegExp(`${opening}[\\s\\S]*?</script>\\n?`);

/**
 * Puts a lesson or a scenario into the app's single page, which then opens it from a disk with the
 * network off. A page that holds something already gets this in its place; nothing else changes, so
 * the hashes in the page's policy stay right.
 */
export function packPage(page: string, packed: PackedPage, title: string): string {
  // No "<" can end the element early, whatever the documents say.
  const json = JSON.stringify(packed).replaceAll("<", "\\u003c");
  // The app's own script names all of these too, so only what stands before it is looked at.
  const script = page.indexOf('<script type="module">');
  const bare = page.slice(0, script).replace(before, "");
  if (script < 0 || !bare.includes('<div id="app"></div>') || !titled.test(bare)) {
    throw new UsageError("packPage: the page is not the app's single page; build it anew.");
  }
  const head = bare
    .replace(titled, () => `<title>${xmlText(title)}</title>`)
    .replace('<div id="app"></div>', (app) => `${opening}${json}</script>\n${app}`);
  return head + page.slice(script);
}
