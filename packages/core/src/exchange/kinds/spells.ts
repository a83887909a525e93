/** Something that lasts from a year to a year, or goes on. */
export interface Spell<Value> {
  readonly from: number;
  /** Absent where it goes on. */
  readonly until?: number;
  readonly value: Value;
}

/** Which of many spells hold in a year. */
export interface ActiveSpells<Value> {
  readonly year: number;
  readonly values: readonly Value[];
  /** Whether the data end before that year, so that what held at their end is taken to hold still. */
  readonly beyond: boolean;
  /** The last year the data tell of. */
  readonly last: number;
}

/**
 * The spells that hold in the year asked for, else in the data's last year. What held in the last
 * year of the data is taken to hold after it: tables cut their spells there.
 */
export function activeSpells<Value>(
  spells: readonly Spell<Value>[],
  wanted: number | undefined,
): ActiveSpells<Value> {
  const last = spells.reduce((most, { from, until }) => Math.max(most, until ?? from), -9999);
  const year = wanted ?? last;
  const at = Math.min(year, last);
  const values = spells
    .filter(({ from, until }) => from <= at && (until === undefined || until >= at))
    .map(({ value }) => value);
  return { year, values, beyond: year > last, last };
}
