import type { Mechanism, MechanismWords, Setting } from "@entente/core";
import { speech, words } from "../words.ts";

/** A mechanism in the language spoken now; one that the language does not know keeps its own words. */
export function localMechanism(mechanism: Mechanism<Setting>): Mechanism<Setting> {
  const units: Readonly<Record<string, string>> = words.units;
  const said: Partial<MechanismWords> = speech.mechanisms[mechanism.id] ?? {};
  return {
    ...mechanism,
    ...said,
    parameters: mechanism.parameters.map((parameter) => ({
      ...parameter,
      unit: units[parameter.unit] ?? parameter.unit,
      ...said.parameters?.[parameter.id],
    })),
  };
}
