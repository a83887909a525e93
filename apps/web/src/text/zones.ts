import { words } from "../words.ts";

/** Upper ends, inclusive, of the stretches that a quantity is divided into; `words.zones` names them. */
const ends = {
  /** An alignment, −1 to 1. */
  alignment: [-0.6, -0.25, -0.05, 0.05, 0.25, 0.6, 1],
  /** How hard a measure is applied, 0 to 1. */
  intensity: [0, 0.25, 0.5, 0.8, 1],
  /** Cohesion of a bloc, as a multiple of the standard pull, 0 to 5. */
  cohesion: [0, 0.6, 1.4, 2.5, 5],
  /** Push on a tie, −0.95 to 0.95. */
  change: [-0.6, -0.25, -0.001, 0.001, 0.25, 0.6, 1],
  /** Size of an event, as a multiple of an ordinary one of its code, 0 to 3. */
  strength: [0, 0.6, 1.4, 2.2, 3],
  /** Share of standing measures that is lifted, 0 to 1. */
  lift: [0, 0.3, 0.6, 0.95, 1],
  /** Degree of membership in a bloc, 0 to 1. */
  degree: [0.25, 0.6, 0.95, 1],
} as const satisfies Readonly<Record<keyof typeof words.zones, readonly number[]>>;

/** What is divided into zones. */
export type Zoned = keyof typeof ends;

/** What the stretch is called that a value lies in. */
export function zoneOf(zoned: Zoned, value: number): string {
  const at = ends[zoned].findIndex((end) => value <= end + 1e-9);
  return words.zones[zoned].at(at) ?? "";
}
