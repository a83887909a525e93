import { pathText } from "../../document/path-text.ts";
import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";

/** Checks a scenario's mechanism settings: names of mechanisms and parameters, and ranges. */
export function checkMechanisms(
  issues: IssueList,
  scenario: Scenario,
  mechanisms: readonly Mechanism<Setting>[],
): void {
  const ids = mechanisms.map((mechanism) => mechanism.id);
  for (const [id, setting] of Object.entries(scenario.mechanisms ?? {})) {
    const where = pathText(["mechanisms", id]);
    const mechanism = mechanisms.find((each) => each.id === id);
    if (!mechanism) {
      issues.error(where, `unknown mechanism "${id}"`, `one of ${ids.join(", ")}`, hint(id, ids));
      continue;
    }
    const names = mechanism.parameters.map((parameter) => parameter.id);
    for (const [name, value] of Object.entries(setting.params ?? {})) {
      const parameter = mechanism.parameters.find((each) => each.id === name);
      if (!parameter) {
        issues.error(
          pathText(["mechanisms", id, "params", name]),
          `unknown parameter "${name}"`,
          names.length ? `one of ${names.join(", ")}` : "no parameter",
          hint(name, names),
        );
      } else if (!(value >= parameter.min && value <= parameter.max)) {
        issues.error(
          pathText(["mechanisms", id, "params", name]),
          `${value}`,
          `a number from ${parameter.min} to ${parameter.max}`,
          `${parameter.label}; the default is ${parameter.standard}.`,
        );
      }
    }
  }
}

function hint(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near ? `Did you mean "${near}"?` : "Remove it.";
}
