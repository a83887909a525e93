import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import { fillEnsemble } from "../../scenario/fill-ensemble.ts";
import { fillScenario } from "../../scenario/fill-scenario.ts";
import { canonicalJson } from "../../vocabulary/canonical-json.ts";
import { contentHash } from "../../vocabulary/content-hash.ts";
import { engineVersion } from "../../vocabulary/engine-version.ts";
import type { RunRequest } from "../answers/runner.ts";

/**
 * What tells one study from another: SHA-256 over the engine's version, the documents with every default
 * written out, and what is asked. Rows of equal hashes may be put together.
 */
export function studyHash({ world, scenario }: RunRequest, asked: unknown): string {
  const filled = fillScenario(scenario, world, builtInMechanisms);
  const ensemble = fillEnsemble(scenario, world, builtInMechanisms);
  return contentHash(
    canonicalJson({ engine: engineVersion, world, scenario: { ...filled, ensemble }, asked }),
  );
}
