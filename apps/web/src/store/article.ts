import type { LocatedStatement } from "@entente/core";

/** The article's text while the page is open; it is never stored nor exported. */
export interface Article {
  readonly name: string;
  readonly text: string;
  readonly places: ReadonlyMap<string, LocatedStatement>;
}
