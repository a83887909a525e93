import {
  builtInMechanisms,
  checkScenario,
  type Indicator,
  type Rule,
  type Scenario,
} from "@entente/core";
import type { Work } from "../../state/work.ts";
import { changeIndicator } from "./indicators.ts";
import { changeRule } from "./rules.ts";

/** Why a change of a rule or an indicator is refused. */
export interface FormulaProblem {
  readonly got: string;
  readonly expected: string;
  readonly cure: string;
  /** Character of the formula, counted from 0, where there is one to point at. */
  readonly position: number | undefined;
}

/** What would be wrong with a rule if it were changed so; nothing if it would run. */
export function problemsOfRule(
  { world, scenario }: Work,
  id: string,
  change: Partial<Rule>,
): readonly FormulaProblem[] {
  const changed = changeRule(scenario, id, change);
  const at = changed.rules?.findIndex((rule) => rule.id === id);
  return problemsAt(`rules[${at}]`, { world, scenario: changed });
}

/** What would be wrong with an indicator if it were changed so. */
export function problemsOfIndicator(
  { world, scenario }: Work,
  id: string,
  change: Partial<Indicator>,
): readonly FormulaProblem[] {
  const changed: Scenario = changeIndicator(scenario, id, change);
  const at = changed.indicators?.findIndex((indicator) => indicator.id === id);
  return problemsAt(`indicators[${at}]`, { world, scenario: changed });
}

function problemsAt(place: string, { world, scenario }: Work): readonly FormulaProblem[] {
  return checkScenario(scenario, world, builtInMechanisms)
    .filter(({ severity, where }) => severity === "error" && where.startsWith(place))
    .map(({ where, got, expected, cure }) => {
      const character = /, character (\d+)$/.exec(where)?.[1];
      const position = character === undefined ? undefined : Number(character) - 1;
      return { got, expected, cure, position };
    });
}
