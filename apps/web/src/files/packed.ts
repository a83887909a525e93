import type { DocumentIndex, PackedPage } from "@entente/core";

let known: PackedPage | undefined;

/** What this page was packed with; `undefined` on a site, and in a page that holds nothing yet. */
export function packed(): PackedPage | undefined {
  if (known) return known;
  const text = globalThis.document?.getElementById("entente-packed")?.textContent?.trim();
  if (!text) return undefined;
  known = JSON.parse(text) as PackedPage;
  return known;
}

/** A shipped document out of the page; `null` when the page was packed without it. */
export const packedDocument = (path: string): unknown => packed()?.documents?.[path] ?? null;

/** The index of shipped worlds without what the page does not hold; the first entry stays, for its name. */
export function packedIndex<Index extends DocumentIndex>(index: Index): Index {
  const here = (file: string): boolean => packedDocument(`worlds/${file}`) !== null;
  const worlds = index.worlds
    .map((world) => ({ ...world, scenarios: world.scenarios.filter(({ file }) => here(file)) }))
    .filter((world, k) => k === 0 || here(world.file));
  return { ...index, worlds };
}
