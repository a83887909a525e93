import { tension } from "../../analysis/tension.ts";
import { compileNetworkFormula } from "../../formula/compile-network-formula.ts";
import { quantitiesOf, slotsOf } from "../../formula/formula-letters.ts";
import { noPlaces } from "../../formula/formula-places.ts";
import type { NetworkFormula } from "../../formula/formula-tree.ts";
import { parseNetworkFormula } from "../../formula/parse-formula.ts";
import { indicatorNames } from "../../mechanisms/rule-names.ts";
import { ruleSpace } from "../../mechanisms/rule-space.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { spreadTies } from "../../network/spread-ties.ts";
import type { Indicator } from "../../schema/scenario-schema.ts";
import { UsageError } from "../../vocabulary/errors.ts";

/**
 * Writes each indicator's value at year `t` to `out` from `at` on, for the alignments `x` from `offset` on; NaN where it
 * has none, as when it divides by 0 or names an actor that is left out.
 */
export type ReadIndicators = (
  t: number,
  x: Float64Array,
  offset: number,
  out: Float64Array,
  at: number,
) => void;

/**
 * Reads the formulas of checked indicators once, and gives what works them out in a setting. Settings of one
 * scenario's variants share their traits, so the formulas need not be read again for each.
 */
export function indicatorReaders(
  indicators: readonly Pick<Indicator, "formula">[],
): (setting: Setting) => ReadIndicators {
  let formulas: readonly NetworkFormula[] | undefined;
  let slotOfTension = -1;

  return (setting) => {
    const { n, ties } = setting;
    if (!formulas) {
      const names = indicatorNames({ numbers: [], traits: Object.keys(setting.traits) });
      slotOfTension = names.numbers.indexOf("tension");
      formulas = indicators.map(({ formula }) => {
        const parsed = parseNetworkFormula(formula, names);
        if (!parsed.ok) throw new UsageError(`An indicator reached the run unchecked: ${formula}`);
        return parsed.formula;
      });
    }
    const readers = formulas.map((formula) => {
      const space = ruleSpace(setting, [0]);
      return {
        space,
        value: compileNetworkFormula(formula, space, noPlaces()),
        strained: slotsOf(formula).includes(slotOfTension),
        known: namesOnly(formula, setting.actors),
      };
    });
    const matrix = new Float64Array(n * n);
    return (t, x, offset, out, at) => {
      if (readers.length === 0) return;
      spreadTies(n, x.subarray(offset, offset + ties), matrix);
      for (const [k, { space, value, strained, known }] of readers.entries()) {
        if (known && strained) space.numbers.data[1] = tension(n, x, offset);
        if (known) space.moveTo(t, matrix);
        const found = known ? value() : Number.NaN;
        out[at + k] = Number.isFinite(found) ? found : Number.NaN;
      }
    };
  };
}

/** Whether a formula names only actors that are there; a bloc that nobody is in is none the less one. */
function namesOnly(formula: NetworkFormula, actors: readonly string[]): boolean {
  return quantitiesOf(formula).every(({ of, at }) =>
    at.every(
      (each, p) =>
        !("id" in each) ||
        of === "group" ||
        (of === "member" && p === 0) ||
        actors.includes(each.id),
    ),
  );
}
