/**
 * One thing wrong with a document, said so that its author can mend it.
 *
 * `where` is a path such as `levers[2].targets[0]`, or a row and column for tables; `got` and
 * `expected` are short phrases; `cure` is a full sentence that tells what to do. An `error` keeps
 * the document from being used, a `warning` does not.
 */
export interface Issue {
  readonly severity: "error" | "warning";
  readonly where: string;
  readonly got: string;
  readonly expected: string;
  readonly cure: string;
}
