/** Versions of SCORM that a lesson is packed for: 1.2, and 2004 in its fourth edition. */
export type ScormVersion = "1.2" | "2004";

/** What a page that is one file opens, and the documents it stands on. */
export interface PackedPage {
  /** A lesson or a scenario, as its document says it; absent for the page as it is built. */
  readonly open?: unknown;
  /** Shipped documents by their path in core, such as `worlds/article-2024.json`. */
  readonly documents?: Readonly<Record<string, unknown>>;
  /** The learning platform's interface to report to; default none, a page on its own. */
  readonly scorm?: ScormVersion;
  /** Share of the score from 0 to 1 that passes; default none: handing in is all that is asked for. */
  readonly pass?: number;
}
