import { formulaCost } from "../../formula/formula-letters.ts";
import { parseNetworkFormula } from "../../formula/parse-formula.ts";
import { indicatorNames } from "../../mechanisms/rule-names.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { knownNames } from "./known-names.ts";
import { repeatedIds } from "./repeated-ids.ts";

/** Numbers worked out for one moment of a run, at most: about a tenth of a second's work. */
const mostWork = 40_000_000;

/** Checks a scenario's named indicators: names and formulas. */
export function checkIndicators(issues: IssueList, scenario: Scenario, world: World): void {
  const { indicators = [] } = scenario;
  repeatedIds(issues, "indicators", indicators);
  const names = indicatorNames({ ...knownNames(world, scenario), numbers: [] });
  for (const [i, { formula }] of indicators.entries()) {
    const where = `indicators[${i}].formula`;
    const parsed = parseNetworkFormula(formula, names);
    if (!parsed.ok) {
      const { position, got, expected, cure } = parsed;
      issues.error(`${where}, character ${position + 1}`, got, expected, cure);
      continue;
    }
    const work = formulaCost(parsed.formula, world.actors.length, world.blocs?.length ?? 0);
    if (work > mostWork) {
      const got = `about ${Math.round(work / 1e6)} million numbers at every moment`;
      const cure = "Put fewer names inside the sums.";
      issues.error(where, got, `at most ${mostWork / 1e6} million`, cure);
    }
  }
}
