import { shapeData } from "../../document/shape-data.ts";
import { type Scenario, scenarioSchema } from "../../schema/scenario-schema.ts";
import type { Reading } from "../../vocabulary/reading.ts";

/** Reads a scenario from plain data, as `readScenario` does from texts: version and shape. */
export function readScenarioData(data: unknown): Reading<Scenario> {
  return shapeData(scenarioSchema, data, { version: 1, migrations: [] });
}
