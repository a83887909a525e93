import { parseDocument } from "../../document/parse-document.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { readScenarioData } from "./read-scenario-data.ts";

/**
 * Reads a scenario from JSON or YAML text, or from plain data: version and shape. Whether it fits its
 * world is for `checkScenario` to say.
 */
export function readScenario(source: unknown): Reading<Scenario> {
  if (typeof source !== "string") return readScenarioData(source);
  const parsed = parseDocument(source);
  return parsed.ok ? readScenarioData(parsed.value) : parsed;
}
