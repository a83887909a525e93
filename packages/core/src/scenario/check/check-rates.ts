import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { spreadTies } from "../../network/spread-ties.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { seeded } from "../../vocabulary/seeded.ts";
import { compile } from "../compile/compile.ts";

/** Faster than this per year no step of a run can follow. */
const fastest = 100;

/**
 * Tries the rates of a scenario's own rules on its world: at the start, at random and at extreme
 * alignments, through the span. The scenario must be free of errors otherwise.
 */
export function checkRates(
  issues: IssueList,
  scenario: Scenario,
  world: World,
  mechanisms: readonly Mechanism<Setting>[],
): void {
  const { rules = [] } = scenario;
  if (rules.length === 0) return;
  const { problem, setting } = compile(world, scenario, { mechanisms });
  const { n, ties, actors, first, second } = setting;
  const draw = seeded(1);
  const states = [
    problem.initial,
    new Float64Array(ties),
    new Float64Array(ties).fill(1),
    new Float64Array(ties).fill(-1),
    Float64Array.from({ length: ties }, () => 2 * draw() - 1),
    Float64Array.from({ length: ties }, () => 2 * draw() - 1),
  ];
  for (const [r, { id }] of rules.entries()) {
    const term = problem.terms.find(({ account }) => account === id);
    const found = states
      .flatMap((state) => [0, 0.5, 1].map((share) => ({ state, t: share * problem.until })))
      .map(({ state, t }) => {
        const out = new Float64Array(ties);
        const matrix = spreadTies(n, state, new Float64Array(n * n));
        term?.rate({ t, n, x: matrix }, out);
        const tie = out.findIndex((rate) => !(Math.abs(rate) <= fastest));
        return { t, tie, rate: out[tie] as number, here: state[tie] as number };
      })
      .find(({ tie }) => tie >= 0);
    if (!found) continue;
    const { t, tie, rate, here } = found;
    const pair = `${actors[first[tie] as number]}–${actors[second[tie] as number]}`;
    const moment = `for ${pair} at x = ${Number(here.toPrecision(2))}, t = ${Number(t.toPrecision(3))}`;
    const cures = Number.isFinite(rate)
      ? "Multiply it by a smaller parameter, or hold it in clamp(…, low, high)."
      : "Something it needs is unknown there, or it divides by 0. For traits and distances: known(gdp_i) ? gdp_i : 0.";
    const got = Number.isFinite(rate) ? `${Number(rate.toPrecision(3))}` : "no number";
    issues.error(`rules[${r}].equation`, `${got} ${moment}`, `at most ${fastest} per year`, cures);
  }
}
