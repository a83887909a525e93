/** Keeps to the rows of one year: the last of the file, or the last up to the year asked for. */
export interface LatestYear {
  /** Whether a row of that year counts; rows of earlier years are dropped when a later one comes. */
  readonly takes: (year: number) => boolean;
  readonly year: () => number | undefined;
}

/** `drop` is called when what was kept so far belongs to an earlier year. */
export function latestYear(wanted: number | undefined, drop: () => void): LatestYear {
  let best: number | undefined;
  return {
    takes: (year) => {
      if (Number.isNaN(year) || (wanted !== undefined && year > wanted)) return false;
      if (best === undefined || year > best) {
        if (best !== undefined) drop();
        best = year;
      }
      return year === best;
    },
    year: () => best,
  };
}

/** Says that the year asked for is not in the data, where that is so. */
export function yearNote(
  what: string,
  found: number | undefined,
  wanted: number | undefined,
): string[] {
  if (found === undefined) return [];
  return wanted !== undefined && found < wanted
    ? [`${what} end in ${found}; that year stands for ${wanted}.`]
    : [`${what}: as of ${found}.`];
}
