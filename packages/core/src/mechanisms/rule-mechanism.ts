import type { Mechanism } from "../engine/problem/mechanism.ts";
import type { Part } from "../engine/problem/part.ts";
import type { Split, Term } from "../engine/problem/term.ts";
import { compileNetworkFormula } from "../formula/compile-network-formula.ts";
import { slotsOf } from "../formula/formula-letters.ts";
import { noPlaces } from "../formula/formula-places.ts";
import { formulaShares } from "../formula/formula-shares.ts";
import { type NetworkFormula, parseNetworkFormula } from "../formula/parse-formula.ts";
import { UsageError } from "../vocabulary/errors.ts";
import type { Rule } from "./rule.ts";
import { ruleNames } from "./rule-names.ts";
import { type RuleSpace, ruleSpace } from "./rule-space.ts";
import type { Setting } from "./setting.ts";

/**
 * Makes a mechanism of a rule that a scenario brings along: a mechanism like any other, whose rate is a
 * formula.
 *
 * Its split follows the formula's sums: one part per third actor and bloc, and per lever the difference
 * the lever made when it came, as with the built-in mechanisms. The equation must have been checked.
 */
export function ruleMechanism(rule: Rule): Mechanism<Setting> {
  const { id, title, summary = "", equation, parameters = [] } = rule;
  return {
    id,
    title,
    summary,
    equation,
    parameters: parameters.map(
      ({ id: name, symbol, label, unit = "", min, max, step, standard }) => ({
        id: name,
        symbol: symbol ?? name,
        label: label ?? name,
        unit,
        min,
        max,
        step: step ?? stepOf(max - min),
        standard,
        reason: "Set by whoever wrote this rule.",
      }),
    ),
    sources: (rule.sources ?? []).map(({ text, doi, url }) => ({
      text,
      ...(doi && { doi }),
      ...(url && { url }),
    })),
    evidenceFor: rule.evidenceFor ?? [],
    evidenceAgainst: rule.evidenceAgainst ?? [],
    standardOn: true,
    prepare(params, setting) {
      const numbers = parameters.map((each) => each.id);
      const names = ruleNames({ numbers, traits: Object.keys(setting.traits) });
      const parsed = parseNetworkFormula(equation, names);
      if (!parsed.ok) throw new UsageError(`A formula reached the run unchecked: ${equation}`);
      const values = parameters.map((each) => params[each.id] ?? each.standard);
      const open = () => ruleSpace(setting, values, params.rho ?? 0);
      return formulaTerm(id, parsed.formula, setting, open);
    },
  };
}

/** About fifty steps from end to end, of 1, 2 or 5 times a power of ten. */
function stepOf(span: number): number {
  let step = 1;
  while (step > span / 40) step /= 10;
  while (step * 10 <= span / 40) step *= 10;
  return [5, 2, 1].map((times) => times * step).find((each) => each <= span / 40) ?? step;
}

function formulaTerm(
  account: string,
  formula: NetworkFormula,
  setting: Setting,
  open: () => RuleSpace,
): Term {
  const { n } = setting;
  const space = open();
  const places = noPlaces();
  const value = compileNetworkFormula(formula, space, places);
  return {
    account,
    rate({ t, x }, out) {
      space.moveTo(t, x);
      let tie = 0;
      for (let i = 0; i < n; i++) {
        places[0] = i;
        for (let j = i + 1; j < n; j++, tie++) {
          places[1] = j;
          out[tie] = (out[tie] as number) + value();
        }
      }
    },
    split: (i, j) => splitFormula(formula, setting, open(), i, j),
    // Slot 0 is t itself.
    steadyAfter: slotsOf(formula).includes(0) ? Number.POSITIVE_INFINITY : space.steadyAfter(),
  };
}

/** One piece of a formula at one third actor or bloc: what it is owed to, and its value. */
interface Piece {
  readonly part: Part;
  readonly value: () => number;
}

function splitFormula(
  formula: NetworkFormula,
  { n, actors, blocs }: Setting,
  space: RuleSpace,
  i: number,
  j: number,
): Split {
  const places = noPlaces();
  places[0] = i;
  places[1] = j;
  const thirds = actors.map((_, k) => k).filter((k) => k !== i && k !== j);
  const pieces = formulaShares(formula).flatMap(({ letters, averaged, body }): Piece[] => {
    const value = compileNetworkFormula(body, space, places);
    const count = averaged.reduce(
      (all, letter) => all * (letter === "g" ? blocs.length : n - 2),
      1,
    );
    const over = (letter: string, all: readonly number[]) =>
      letters.includes(letter) ? all : [-1];
    return over("g", [...blocs.keys()]).flatMap((g) =>
      over("k", thirds).map((k) => ({
        part: {
          ...(g >= 0 && { bloc: blocs[g]?.id as string }),
          ...(k >= 0 && { third: actors[k] as string }),
          ...(g < 0 && k < 0 && { rule: "directly" }),
        },
        value() {
          places[2] = k;
          places[3] = g;
          return count === 1 ? value() : value() / count;
        },
      })),
    );
  });
  const levers = space.levers();
  const last = new Float64Array(pieces.length);
  return {
    parts: [undefined, ...levers].flatMap((lever) =>
      pieces.map(({ part }) => (lever === undefined ? part : { ...part, lever })),
    ),
    rate({ t, x }, out) {
      last.fill(0);
      let slot = 0;
      for (let acting = 0; acting <= levers.length; acting++) {
        space.moveTo(t, x, levers.length === 0 ? undefined : acting);
        for (const [p, { value }] of pieces.entries()) {
          const now = value();
          out[slot] = (out[slot] as number) + now - (last[p] as number);
          last[p] = now;
          slot++;
        }
      }
    },
  };
}
