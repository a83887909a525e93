import type { Scenario } from "../schema/scenario-schema.ts";
import { standardSettings } from "./compile/standard-settings.ts";

/** The method of a scenario: the one it names, RK4 if it states a step only, else the standard one. */
export function methodName({ run }: Pick<Scenario, "run">): "dopri5" | "rk4" {
  return run?.method ?? (run?.step === undefined ? standardSettings.method : "rk4");
}
