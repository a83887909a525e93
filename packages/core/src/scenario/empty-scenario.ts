import type { Scenario } from "../schema/scenario-schema.ts";
import type { World } from "../schema/world-schema.ts";
import { dateAfter } from "../vocabulary/time.ts";

/** Actors from which on a run keeps fewer frames: each holds all ties and is read again by the course. */
const many = 100;

/**
 * A scenario without levers on a world, five years long, named after it: the same on every door. On a
 * world of more than a hundred actors it keeps a frame every two months in place of two a month.
 */
export function emptyScenario({ id, title, edition, asOf, actors }: World): Scenario {
  return {
    version: 1,
    id,
    title,
    world: { id, edition },
    end: dateAfter(asOf, 5),
    levers: [],
    ...(actors.length > many ? { run: { frames: 31 } } : {}),
  };
}
