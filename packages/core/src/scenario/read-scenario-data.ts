import type { Reading } from "../vocabulary/reading.ts";
import { type Scenario, scenarioSchema } from "./scenario-schema.ts";
import { shapeData } from "./shape-data.ts";

/** Reads a scenario from plain data, as `readScenario` does from texts: version and shape. */
export function readScenarioData(data: unknown): Reading<Scenario> {
  return shapeData(scenarioSchema, data, { version: 1, migrations: [] });
}
