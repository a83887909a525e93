import type { Ensemble } from "@entente/core";

/** What an ensemble says of one tie at one kept date. */
export interface BandPoint {
  readonly years: number;
  readonly p05: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
}

/** The number of the tie between two actors in an ensemble or a run; −1 if it has none. */
export function tieIn({ actors }: Pick<Ensemble, "actors">, a: string, b: string): number {
  const [p, q] = [actors.indexOf(a), actors.indexOf(b)];
  if (p < 0 || q < 0 || p === q) return -1;
  const [i, j] = p < q ? [p, q] : [q, p];
  // Ties run along the upper triangle, row by row; a large world has too many to look through them.
  return tiesBefore(actors.length, i) + j - i - 1;
}

/** The same for many ties: actors are looked up and not looked for. */
export function tiesIn({ actors }: Ensemble): (a: string, b: string) => number {
  const places = new Map(actors.map((actor, i) => [actor, i]));
  return (a, b) => {
    const [p = -1, q = -1] = [places.get(a), places.get(b)];
    if (p < 0 || q < 0 || p === q) return -1;
    return tiesBefore(actors.length, Math.min(p, q)) + Math.abs(p - q) - 1;
  };
}

const tiesBefore = (n: number, i: number): number => i * n - (i * (i + 1)) / 2;

/** How many ties an ensemble has. */
export const tieCount = ({ actors: { length: n } }: Ensemble): number => tiesBefore(n, n - 1);

/** The band of a tie through time. */
export function bandOf(ensemble: Ensemble, tie: number): BandPoint[] {
  if (tie < 0 || ensemble.done() === 0) return [];
  return ensemble.years.map((years, d) => ({
    years,
    p05: ensemble.quantile(d, tie, 0.05),
    p25: ensemble.quantile(d, tie, 0.25),
    median: ensemble.quantile(d, tie, 0.5),
    p75: ensemble.quantile(d, tie, 0.75),
    p95: ensemble.quantile(d, tie, 0.95),
  }));
}

/** The kept date that is nearest to a moment, as an index. */
export function nearestDate({ years }: Ensemble, at: number): number {
  let best = 0;
  for (const [d, moment] of years.entries()) {
    if (Math.abs(moment - at) < Math.abs((years[best] as number) - at)) best = d;
  }
  return best;
}

/** How doubtful the sign of a tie is: 0 when all futures agree, 1 when they are split in half. */
export function signDoubt(ensemble: Ensemble, date: number, tie: number): number {
  const positive = ensemble.positive(date, tie);
  const negative = ensemble.negative(date, tie);
  return 2 * Math.min(positive, negative);
}

/** Ties whose sign differs in more than a tenth of the futures. */
export function unsureTies(ensemble: Ensemble, date: number): number {
  const ties = tieCount(ensemble);
  let count = 0;
  // Of most ties, tens of thousands in a large world, one of the two shares tells enough.
  for (let tie = 0; tie < ties; tie++) {
    if (ensemble.negative(date, tie) > 0.1 && ensemble.positive(date, tie) > 0.1) count++;
  }
  return count;
}
