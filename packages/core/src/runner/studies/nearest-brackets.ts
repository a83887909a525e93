import type { Factor } from "../../scenario/factors/factor.ts";

/** Two values of a factor, the one nearer to the scenario's on its side of the threshold. */
export interface Bracket {
  /** Number of the factor. */
  readonly factor: number;
  readonly near: number;
  readonly far: number;
  readonly atNear: number;
  readonly atFar: number;
}

/** The first crossing above the scenario's value and the first below it; which is nearer only halving can tell. */
export function nearestBrackets(
  places: readonly number[],
  outcomes: readonly number[],
  value: number,
  crossed: (outcome: number) => boolean,
): Omit<Bracket, "factor">[] {
  const start = places.indexOf(value);
  return [1, -1].flatMap((way) => {
    for (let p = start; p + way >= 0 && p + way < places.length; p += way) {
      const [atNear, atFar] = [outcomes[p] as number, outcomes[p + way] as number];
      if (!crossed(atFar)) continue;
      return [{ near: places[p] as number, far: places[p + way] as number, atNear, atFar }];
    }
    return [];
  });
}

/** Whether no other bracket of the same factor lies nearer to the scenario's value as a whole. */
export function mayBeNearest(
  bracket: Bracket,
  all: readonly Bracket[],
  factors: readonly Factor[],
): boolean {
  const { value } = factors[bracket.factor] as Factor;
  const least = Math.abs(bracket.near - value);
  return all.every(
    (other) =>
      other === bracket || other.factor !== bracket.factor || Math.abs(other.far - value) > least,
  );
}
