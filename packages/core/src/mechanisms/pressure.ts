import type { Sanctions, Setting } from "./setting.ts";

/** Intensities of all sanctions at one moment, as n × n matrices (sender by target). */
export interface Pressure {
  /** Brings the matrices to year t; cheap when t has not changed. */
  readonly moveTo: (t: number) => void;
  /** Brings the matrices to year t and gives a number that is another whenever they are. */
  readonly version: (t: number) => number;
  /** Intensity now, u_ij = 1 − Π(1 − u) over the causes. */
  readonly now: Float64Array;
  /** Intensity that the baseline already carries. */
  readonly standing: Float64Array;
  /** Cost of a unit of pressure to the tie. */
  readonly exposure: Float64Array;
  /** Senders and targets that occur, as actor numbers. */
  readonly senders: readonly number[];
  readonly targets: readonly number[];
  /** The causes of i on j, as levers (undefined: the world itself). */
  readonly causes: (i: number, j: number) => readonly (string | undefined)[];
  /**
   * How much of now − standing each cause of i on j made: the causes' changes taken in the order of
   * their dates, so that they sum exactly. Written to `out`, one number per cause.
   */
  readonly shares: (i: number, j: number, t: number, out: Float64Array) => void;
}

const known = new WeakMap<Sanctions, { readonly n: number; readonly pressure: Pressure }>();

/**
 * Combines the courses of all sanctions into matrices that three mechanisms read. They share them, and so do the variants
 * of a scenario in which the sanctions are the same: whoever reads them moves them to the year first.
 */
export function pressureOf({ n, sanctions }: Pick<Setting, "n" | "sanctions">): Pressure {
  const before = known.get(sanctions);
  if (before?.n === n) return before.pressure;
  const pressure = combine(n, sanctions);
  known.set(sanctions, { n, pressure });
  return pressure;
}

function combine(n: number, sanctions: Sanctions): Pressure {
  const now = new Float64Array(n * n);
  const standing = new Float64Array(n * n);
  const exposure = new Float64Array(n * n);
  const { courses } = sanctions;
  const byPair = new Map(courses.map((course) => [course.sender * n + course.target, course]));
  let moment = Number.NaN;
  let version = 0;
  for (const { sender, target, causes, exposure: cost } of courses) {
    standing[sender * n + target] = 1 - product(causes.map((cause) => 1 - cause.standing));
    exposure[sender * n + target] = cost;
  }
  function moveTo(t: number): void {
    if (t === moment) return;
    moment = t;
    let moved = false;
    for (const { sender, target, causes } of courses) {
      let free = 1;
      for (const cause of causes) free *= 1 - cause.at(t);
      const cell = sender * n + target;
      if (now[cell] !== 1 - free) moved = true;
      now[cell] = 1 - free;
    }
    if (moved) version++;
  }

  return {
    now,
    standing,
    exposure,
    senders: [...new Set(courses.map((course) => course.sender))].sort((a, b) => a - b),
    targets: [...new Set(courses.map((course) => course.target))].sort((a, b) => a - b),
    moveTo,
    version(t) {
      moveTo(t);
      return version;
    },
    causes: (i, j) => byPair.get(i * n + j)?.causes.map((cause) => cause.lever) ?? [],
    shares(i, j, t, out) {
      const causes = byPair.get(i * n + j)?.causes ?? [];
      for (let c = 0; c < causes.length; c++) {
        const cause = causes[c] as (typeof causes)[number];
        let rest = 1;
        for (let o = 0; o < causes.length; o++) {
          const other = causes[o] as (typeof causes)[number];
          if (o < c) rest *= 1 - other.at(t);
          else if (o > c) rest *= 1 - other.standing;
        }
        out[c] = rest * (cause.at(t) - cause.standing);
      }
    },
  };
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1);
}
