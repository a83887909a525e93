import type { Issue } from "./issue.ts";

/** What comes of reading a document: its value with any warnings, or every reason why there is none. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
