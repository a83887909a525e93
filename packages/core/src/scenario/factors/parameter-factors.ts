import type { Mechanism, Parameter } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import { scenarioMechanisms } from "../compile/scenario-mechanisms.ts";
import { standardSettings } from "../compile/standard-settings.ts";
import type { Factor, FactorRange } from "./factor.ts";

/** Lists the parameters of the mechanisms at work, and the exponent that turns sizes into weights. */
export function parameterFactors(
  scenario: Scenario,
  given: readonly Mechanism<Setting>[],
): Factor[] {
  const mechanisms = scenarioMechanisms(scenario, given);
  const setting = (id: string) => scenario.mechanisms?.[id];
  const stated = (id: string, parameter: Parameter) =>
    setting(id)?.params?.[parameter.id] ?? parameter.standard;
  const anchor = mechanisms.find(({ id }) => id === "anchor");
  const beta = anchor?.parameters.find(({ id }) => id === "beta");
  const pullBack = beta ? stated("anchor", beta) : 0;
  // Rules of one's own may call their parameters alike.
  const own = new Map(scenario.rules?.map(({ id, title }) => [id, `${title}: `]));
  const active = mechanisms.filter(({ id, standardOn }) => setting(id)?.enabled ?? standardOn);
  const parameters = active.flatMap((mechanism) =>
    mechanism.parameters.map((parameter): Factor => {
      const value = stated(mechanism.id, parameter);
      const polarity = mechanism.id === "balance" && parameter.id === "alpha" && pullBack > 0;
      return {
        id: `${mechanism.id}/${parameter.id}`,
        kind: "parameter",
        label: `${own.get(mechanism.id) ?? ""}${parameter.label}`,
        unit: parameter.unit,
        min: parameter.min,
        max: parameter.max,
        value,
        range: polarity
          ? spanOfPresets(parameter, value, pullBack)
          : rangeOfParameter(parameter, value),
        set: (from, to) => ({
          ...from,
          mechanisms: {
            ...from.mechanisms,
            [mechanism.id]: {
              ...from.mechanisms?.[mechanism.id],
              params: { ...from.mechanisms?.[mechanism.id]?.params, [parameter.id]: to },
            },
          },
        }),
      };
    }),
  );
  return [...parameters, sizeExponent(scenario)];
}

/** From the sticky preset (α/β = 0.3) to the polarising one (3), and the scenario's own value. */
function spanOfPresets({ min, max }: Parameter, value: number, beta: number): FactorRange {
  const low = Math.max(min, Math.min(0.3 * beta, value));
  const high = Math.min(max, Math.max(3 * beta, value));
  const reason = "From the sticky preset (0.3 of the anchor) to the polarising one (3 times it).";
  return { low, high, scale: low > 0 ? "log" : "linear", reason };
}

function rangeOfParameter({ min, max, unit }: Parameter, value: number): FactorRange {
  if (value > 0 && (unit !== "" || min === 0)) {
    const reason = "Half to double: a convention, and no evidence tells it from its neighbours.";
    const low = Math.max(min, value / 2);
    return { low, high: Math.min(max, value * 2), scale: low > 0 ? "log" : "linear", reason };
  }
  const reach = (max - min) / 8;
  return {
    low: Math.max(min, value - reach),
    high: Math.min(max, value + reach),
    scale: "linear",
    reason: "An eighth of what it may be, either way: a convention.",
  };
}

function sizeExponent(scenario: Scenario): Factor {
  return {
    id: "model/sizeExponent",
    kind: "model",
    label: "Weight of size",
    unit: "",
    min: 0,
    max: 1,
    value: scenario.model?.sizeExponent ?? standardSettings.sizeExponent,
    range: {
      low: 0,
      high: 1,
      scale: "linear",
      reason: "From one state, one vote to weight in proportion to size.",
    },
    set: (from, to) => ({ ...from, model: { ...from.model, sizeExponent: to } }),
  };
}
