import type { Reading } from "../vocabulary/reading.ts";
import { readShape } from "./read-shape.ts";
import { type Scenario, scenarioSchema } from "./scenario-schema.ts";

/**
 * Reads a scenario from JSON or YAML text, or from plain data: version and shape. Whether it fits its
 * world is for `checkScenario` to say.
 */
export function readScenario(source: unknown): Reading<Scenario> {
  return readShape(scenarioSchema, source, { version: 1, migrations: [] });
}
