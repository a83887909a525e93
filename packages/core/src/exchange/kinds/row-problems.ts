import type { IssueList } from "../../vocabulary/issue-list.ts";

/** Gathers what is wrong with the rows of one file: the first few of each sort in full, then a count. */
export interface RowProblems {
  /** A row or cell that was left out. */
  readonly row: (line: number, column: string, got: string, expected: string, cure: string) => void;
  /** Something about the whole file. */
  readonly file: (got: string, expected: string, cure: string) => void;
  readonly refuse: (got: string, expected: string, cure: string) => void;
  /** Rows that were wrong. */
  readonly count: () => number;
  /** Says how many more there were of each sort. */
  readonly close: () => void;
}

/** Of one sort of problem so many are listed. */
const listed = 5;

export function rowProblems(file: string, issues: IssueList): RowProblems {
  const sorts = new Map<string, { count: number; where: string; expected: string; cure: string }>();
  let count = 0;
  let last = -1;
  return {
    row: (line, column, got, expected, cure) => {
      if (line !== last) count++;
      last = line;
      const key = `${column} ${expected} ${cure}`;
      const sort = sorts.get(key) ?? { count: 0, where: `${file}, ${column}`, expected, cure };
      sort.count++;
      sorts.set(key, sort);
      if (sort.count <= listed)
        issues.warn(`${file}, line ${line}, ${column}`, got, expected, cure);
    },
    file: (got, expected, cure) => issues.warn(file, got, expected, cure),
    refuse: (got, expected, cure) => issues.error(file, got, expected, cure),
    count: () => count,
    close: () => {
      for (const { count: all, where, expected, cure } of sorts.values()) {
        if (all > listed)
          issues.warn(where, `${all - listed} more rows like these`, expected, cure);
      }
      sorts.clear();
    },
  };
}
