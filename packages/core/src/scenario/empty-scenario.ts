import { dateAfter } from "../vocabulary/time.ts";
import type { Scenario } from "./scenario-schema.ts";
import type { World } from "./world-schema.ts";

/** A scenario without levers on a world, five years long, named after it: the same on every door. */
export function emptyScenario({ id, title, edition, asOf }: World): Scenario {
  return { version: 1, id, title, world: { id, edition }, end: dateAfter(asOf, 5), levers: [] };
}
