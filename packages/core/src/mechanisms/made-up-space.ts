import type { FormulaSpace, Table } from "../formula/formula-space.ts";
import { seeded } from "../vocabulary/seeded.ts";

/** Actors and blocs of the made-up network: enough for two ends and several of everybody else. */
const n = 5;
const groups = 2;

/**
 * A made-up network in which every quantity is drawn at random within its range, to learn what a formula
 * is like whatever the world: whether it is the same from both ends, what it does at ±1.
 *
 * `numbers` are the plain numbers; alignments are drawn unless `x` gives one for all.
 */
export function madeUpSpace(
  numbers: readonly number[],
  symmetric: readonly string[],
  { seed, x }: { readonly seed: number; readonly x?: number },
): FormulaSpace {
  const draw = seeded(seed);
  const tables = new Map<string, Table>();
  const ids = new Map<string, number>();
  const between = (low: number, high: number) => low + (high - low) * draw();
  const one = (name: string): number => {
    const plain = name.replace(/°$/, "");
    if (plain === "x") return x ?? between(-0.95, 0.95);
    if (plain === "b") return between(-0.95, 0.95);
    if (plain === "Delta_u") return between(-1, 1);
    if (plain === "rho") return between(-1, 1);
    if (plain === "distance") return between(0.1, 20);
    return draw();
  };
  const table = (key: string, fill: () => Float64Array): Table => {
    const known = tables.get(key) ?? { data: fill() };
    tables.set(key, known);
    return known;
  };
  const vector = (name: string, size: number) =>
    table(name, () => Float64Array.from({ length: size }, () => one(name)));
  const number = (id: string) => {
    const known = ids.get(id) ?? ids.size % n;
    ids.set(id, known);
    return known;
  };
  return {
    n,
    groups,
    turn: { now: 0 },
    actorOf: number,
    groupOf: (id) => number(id) % groups,
    numbers: { data: Float64Array.from(numbers) },
    pair(name, across) {
      const alike = symmetric.includes(name.replace(/°$/, ""));
      const forth = table(name, () => {
        const data = new Float64Array(n * n);
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++)
            data[i * n + j] = alike && j < i ? (data[j * n + i] as number) : one(name);
        return data;
      });
      if (!across || alike) return forth;
      return table(`${name} across`, () =>
        Float64Array.from(
          forth.data,
          (_, at) => forth.data[(at % n) * n + Math.floor(at / n)] as number,
        ),
      );
    },
    actor: (name) => vector(name, n),
    group: (name) => vector(name, groups),
    member: (name) => vector(name, groups * n),
  };
}
