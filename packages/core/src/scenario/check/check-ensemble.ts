import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import { leftOut } from "../compile/left-out.ts";
import { leverFactors } from "../factors/lever-factors.ts";
import { parameterFactors } from "../factors/parameter-factors.ts";

/** Checks what a scenario says of its uncertainty: names of factors, ranges and dates. */
export function checkEnsemble(
  issues: IssueList,
  scenario: Scenario,
  world: World,
  mechanisms: readonly Mechanism<Setting>[],
): void {
  const { vary = [], dates = [] } = scenario.ensemble ?? {};
  // Most scenarios name no factor; then none is looked for.
  const named =
    vary.length > 0
      ? [...leverFactors(world, scenario), ...parameterFactors(scenario, mechanisms)]
      : [];
  const absent = leftOut(scenario, world);
  const shown = world.actors.map(({ id }) => id).filter((id) => !absent.includes(id));
  const seen = new Set<string>();
  for (const [i, { factor, low, high, scale }] of vary.entries()) {
    const where = `ensemble.vary[${i}]`;
    const [first, a = "", b = ""] = factor.split("/");
    const isTie = first === "tie" && shown.includes(a) && shown.includes(b) && a !== b;
    const found = isTie ? { min: -0.99, max: 0.99 } : named.find(({ id }) => id === factor);
    if (!found) {
      const ids = named.map(({ id }) => id);
      const near = issues.full() ? undefined : nearestName(factor, ids);
      issues.error(
        `${where}.factor`,
        `unknown factor "${factor}"`,
        "a number of this scenario",
        near ? `Did you mean "${near}"?` : `Use tie/A/B or one of: ${ids.slice(0, 12).join(", ")}.`,
      );
      continue;
    }
    const name = isTie ? `tie/${[a, b].sort().join("/")}` : factor;
    if (seen.has(name)) {
      issues.error(`${where}.factor`, `"${factor}" again`, "each factor once", "Remove one.");
    }
    seen.add(name);
    if (!(low < high)) {
      issues.error(where, `${low} to ${high}`, "low below high", "Widen the range, or remove it.");
    } else if (low < found.min || high > found.max) {
      const range = `a range within ${found.min} to ${found.max}`;
      issues.error(where, `${low} to ${high}`, range, `Choose ${range}.`);
    } else if (scale === "log" && !(low > 0)) {
      issues.error(`${where}.scale`, "log", "linear", "Ratios need a range above zero.");
    }
  }
  const start = scenario.start ?? world.asOf;
  for (const [d, date] of dates.entries()) {
    const where = `ensemble.dates[${d}]`;
    if (date < start || date > scenario.end) {
      issues.error(where, date, `a date from ${start} to ${scenario.end}`, "Move it into the run.");
    }
    if (d > 0 && !((dates[d - 1] as string) < date)) {
      issues.error(where, date, "dates in order, each once", "Put the dates in order.");
    }
  }
}
