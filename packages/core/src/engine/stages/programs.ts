import type { Rows } from "../method/system.ts";
import type { Ground, Kept } from "./ground.ts";

/**
 * Keeps the programs that a run's chains of stages go by; tells where the one for a chain lies, writing it if
 * it is not there.
 *
 * Two are held: a method that takes its last stage over as the first of the next step goes back and forth between two
 * orders of its slots. `keep` tells which vectors a stage of so many keeps.
 */
export function createPrograms(
  ground: Ground,
  keep: (stage: number, count: number) => Kept,
): (first: number, rows: Rows) => number {
  const held = ground.programs.map((at) => ({
    at,
    first: -1,
    rows: undefined as Rows | undefined,
    homes: new Int32Array(ground.slots),
  }));
  type Held = (typeof held)[number];
  let [newest, other] = held as [Held, Held];

  function isFor(program: Held, first: number, rows: Rows): boolean {
    if (program.rows !== rows || program.first !== first) return false;
    for (let s = 0; s < ground.slots; s++) if (program.homes[s] !== ground.home(s)) return false;
    return true;
  }

  return (first, rows) => {
    if (isFor(newest, first, rows)) return newest.at;
    [newest, other] = [other, newest];
    if (isFor(newest, first, rows)) return newest.at;
    const count = rows.length;
    for (const [s, row] of rows.entries()) {
      ground.enlist(newest.at, s, first + s, row, keep(s, count));
    }
    newest.first = first;
    newest.rows = rows;
    for (let s = 0; s < ground.slots; s++) newest.homes[s] = ground.home(s);
    return newest.at;
  };
}
