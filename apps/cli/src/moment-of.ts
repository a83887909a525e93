import { yearsBetween } from "@entente/core";
import { WrongUsage } from "./wrong-usage.ts";

/** Years since the start at which a run is looked at: the date asked for, or the end of the run. */
export function momentOf(
  { start, end }: { readonly start: string; readonly end: string },
  at: string | undefined,
): number {
  const years = yearsBetween(start, at ?? end);
  if (years < 0 || years > yearsBetween(start, end)) {
    throw new WrongUsage(
      `--at ${at} lies outside the run, ${start} to ${end}. Change it, or run --until later.`,
    );
  }
  return years;
}
