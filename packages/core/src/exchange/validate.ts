import type {
  ValidationCase,
  ValidationCheck,
  ValidationRow,
} from "../analysis/validation/validation-check.ts";
import { fileCases } from "../analysis/validation/validation-files.ts";
import { modelCase } from "../analysis/validation/validation-model.ts";
import { smallCases } from "../analysis/validation/validation-small.ts";
import { UsageError } from "../vocabulary/errors.ts";
import { issueLine } from "../vocabulary/issue-line.ts";
import { type IssueList, issueList } from "../vocabulary/issue-list.ts";
import { readRecords } from "./networks/read-records.ts";

/** Everything that was recomputed, and what could not be. */
export interface Validation {
  readonly checks: readonly ValidationCheck[];
  /** Cases whose files are not there, with the names of those files. */
  readonly absent: readonly { readonly case: string; readonly files: readonly string[] }[];
}

const cases: readonly ValidationCase[] = [...smallCases, modelCase, ...fileCases];

/** Names of the files that `validate` reads where they are given. */
export const validationInputs: readonly string[] = fileCases.flatMap(({ needs }) => needs);

/**
 * Recomputes every published or independently computed figure that the inputs allow.
 *
 * `files` holds texts of CSV tables by name; those of `validationInputs` are read. Networks of plain
 * facts ship with Entente and need no file.
 */
export function validate(files: ReadonlyMap<string, string> = new Map()): Validation {
  const checks: ValidationCheck[] = [];
  const absent: { case: string; files: readonly string[] }[] = [];
  for (const { title, source, needs, check } of cases) {
    const missing = needs.filter((name) => !files.has(name));
    if (missing.length > 0) {
      absent.push({ case: title, files: missing });
      continue;
    }
    try {
      const rows = (name: string) => tableRows(name, files.get(name) ?? "");
      for (const found of check(rows)) checks.push({ case: title, source, ...found });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const expected = "tables as they were published";
      const input = { figure: needs.join(", "), expected, found: error.message };
      checks.push({ case: title, ...input, verdict: "differs", source });
    }
  }
  return { checks, absent };
}

function tableRows(name: string, text: string): ValidationRow[] {
  const issues: IssueList = issueList();
  const [header, ...records] = readRecords(text, issues);
  if (issues.failed()) throw new UsageError(`${name}: ${issues.all().map(issueLine).join(" ")}`);
  const columns = header?.cells ?? [];
  return records.map(({ cells }) =>
    Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])),
  );
}
