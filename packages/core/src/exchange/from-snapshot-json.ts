import { readShape } from "../document/read-shape.ts";
import type { Mechanism } from "../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../mechanisms/setting.ts";
import { readNetworkTable } from "../network/read-network-table.ts";
import { type ListedNetwork, tabulateListed } from "../network/tabulate-network.ts";
import { checkScenario } from "../scenario/check/check-scenario.ts";
import { checkWorld } from "../scenario/check/check-world.ts";
import { fillScenario } from "../scenario/fill-scenario.ts";
import { canonicalJson } from "../vocabulary/canonical-json.ts";
import { contentHash } from "../vocabulary/content-hash.ts";
import { engineVersion } from "../vocabulary/engine-version.ts";
import type { Issue } from "../vocabulary/issue.ts";
import { issueList } from "../vocabulary/issue-list.ts";
import type { Reading } from "../vocabulary/reading.ts";
import { snapshotSchema } from "./snapshot-schema.ts";
import type { Snapshot } from "./to-snapshot-json.ts";

export interface ReadSnapshotOptions {
  /** Mechanisms the scenario may name; default the built-in ones. */
  readonly mechanisms?: readonly Mechanism<Setting>[];
}

/**
 * Reads a snapshot and checks all three parts of it: network, world, scenario.
 *
 * It warns where the documents inside are not those the recipe's hash was taken of, or another
 * version of the engine computed the network: a run may then give other numbers.
 */
export function fromSnapshotJson(
  text: string,
  { mechanisms = builtInMechanisms }: ReadSnapshotOptions = {},
): Reading<Snapshot> {
  const shaped = readShape(snapshotSchema, text, { version: 1, migrations: [] });
  if (!shaped.ok) return shaped;
  const { title, date, recipe, actors, ties, world, scenario } = shaped.value;
  const issues = issueList();
  const network = readNetworkTable(
    tabulateListed({ title, date, recipe, actors, ties } as ListedNetwork),
    {},
    issues,
  );
  addUnder("world", checkWorld(world));
  const errors = issues.failed();
  addUnder("scenario", checkScenario(scenario, world, mechanisms));
  if (
    !errors &&
    recipe.hash !==
      contentHash(canonicalJson({ world, scenario: fillScenario(scenario, world, mechanisms) }))
  ) {
    issues.warn(
      "recipe.hash",
      "the hash of other documents",
      "that of the world and scenario in this file",
      "One of them was changed after the network was computed: run the scenario again for its numbers.",
    );
  }
  if (recipe.engine !== engineVersion) {
    const cure =
      "Another version computed this network: running it again may give slightly other numbers.";
    issues.warn("recipe.engine", recipe.engine, engineVersion, cure);
  }
  if (!network.ok) return { ok: false, issues: issues.all() };
  return issues.reading(() => ({ network: network.value, world, scenario }));

  function addUnder(part: string, found: readonly Issue[]): void {
    for (const { severity, where, got, expected, cure } of found) {
      const say = severity === "error" ? issues.error : issues.warn;
      say(where === "" ? part : `${part}.${where}`, got, expected, cure);
    }
  }
}
