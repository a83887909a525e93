/** Days in a year of model time: the mean Gregorian year, so that a date is one number everywhere. */
const daysPerYear = 365.2425;

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads an ISO date (`2024-04-10`) as a count of days since 1970-01-01, or `undefined` if it is none.
 *
 * Proleptic Gregorian, years 0001–9999, no time of day and no clock: the same number on every engine.
 */
export function dayNumber(date: string): number | undefined {
  const parts = isoDate.exec(date);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1) return undefined;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  return Math.round(moment.getTime() / 86_400_000);
}

/** Writes a day number as an ISO date; the inverse of `dayNumber`. Fractions are rounded down. */
export function isoDay(day: number): string {
  return new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10);
}

/** Years from one ISO date to another (negative when `to` is earlier); both must be valid dates. */
export function yearsBetween(from: string, to: string): number {
  return ((dayNumber(to) ?? Number.NaN) - (dayNumber(from) ?? Number.NaN)) / daysPerYear;
}

/** The ISO date that lies `years` after `from`, to the nearest day. */
export function dateAfter(from: string, years: number): string {
  return isoDay(Math.round((dayNumber(from) ?? Number.NaN) + years * daysPerYear));
}
