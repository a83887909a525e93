/** A stretch of a slider and what it is called. `upTo` is its upper end, inclusive. */
export interface Zone {
  readonly upTo: number;
  readonly name: string;
}

/** How hard a measure is applied, 0 to 1. */
export const intensityZones: readonly Zone[] = [
  { upTo: 0, name: "on paper only" },
  { upTo: 0.25, name: "symbolic" },
  { upTo: 0.5, name: "loosely applied" },
  { upTo: 0.8, name: "firmly applied" },
  { upTo: 1, name: "fully enforced" },
];

/** Cohesion of a bloc, as a multiple of the standard pull, 0 to 5. */
export const cohesionZones: readonly Zone[] = [
  { upTo: 0, name: "in name only" },
  { upTo: 0.6, name: "loose" },
  { upTo: 1.4, name: "ordinary" },
  { upTo: 2.5, name: "close" },
  { upTo: 5, name: "tightly bound" },
];

/** Push on a tie, −0.95 to 0.95. */
export const changeZones: readonly Zone[] = [
  { upTo: -0.6, name: "toward rupture" },
  { upTo: -0.25, name: "much cooler" },
  { upTo: -0.001, name: "somewhat cooler" },
  { upTo: 0.001, name: "no change" },
  { upTo: 0.25, name: "somewhat warmer" },
  { upTo: 0.6, name: "much warmer" },
  { upTo: 1, name: "toward alliance" },
];

/** Size of an event, as a multiple of an ordinary one of its code, 0 to 3. */
export const strengthZones: readonly Zone[] = [
  { upTo: 0, name: "goes unnoticed" },
  { upTo: 0.6, name: "minor" },
  { upTo: 1.4, name: "ordinary" },
  { upTo: 2.2, name: "major" },
  { upTo: 3, name: "momentous" },
];

/** An alignment in words, −1 to 1. */
export const alignmentZones: readonly Zone[] = [
  { upTo: -0.6, name: "hostile" },
  { upTo: -0.25, name: "adverse" },
  { upTo: -0.05, name: "cool" },
  { upTo: 0.05, name: "neutral" },
  { upTo: 0.25, name: "warm" },
  { upTo: 0.6, name: "friendly" },
  { upTo: 1, name: "allied" },
];

export function zoneOf(zones: readonly Zone[], value: number): string {
  return zones.find((zone) => value <= zone.upTo + 1e-9)?.name ?? zones.at(-1)?.name ?? "";
}

/** Share of standing measures that is lifted, 0 to 1. */
export const liftZones: readonly Zone[] = [
  { upTo: 0, name: "nothing is lifted" },
  { upTo: 0.3, name: "a little" },
  { upTo: 0.6, name: "about half" },
  { upTo: 0.95, name: "most of it" },
  { upTo: 1, name: "all of it" },
];

/** Degree of membership in a bloc, 0 to 1. */
export const degreeZones: readonly Zone[] = [
  { upTo: 0.25, name: "observer" },
  { upTo: 0.6, name: "partner" },
  { upTo: 0.95, name: "close partner" },
  { upTo: 1, name: "full member" },
];
