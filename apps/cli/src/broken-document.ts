import type { Issue } from "@entente/core";

/** A document that was read has errors and cannot be used; all its issues are carried. */
export class BrokenDocument extends Error {
  readonly file: string;
  readonly issues: readonly Issue[];
  constructor(file: string, issues: readonly Issue[]) {
    super(`${file} has errors`);
    this.name = "BrokenDocument";
    this.file = file;
    this.issues = issues;
  }
}
