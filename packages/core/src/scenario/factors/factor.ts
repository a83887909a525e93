import type { Lever, Scenario } from "../../schema/scenario-schema.ts";

/** A number of a scenario that a study may vary: an assumption of the model or the strength of a lever. */
export interface Factor {
  /** `mechanism/parameter`, `lever/ID/field`, `tie/A/B` or `model/sizeExponent`. */
  readonly id: string;
  readonly kind: "parameter" | "lever" | "tie" | "model";
  /** What it is, in words: the parameter's label, the lever's field, the tie's names. */
  readonly label: string;
  readonly unit: string;
  /** What a document may say. */
  readonly min: number;
  readonly max: number;
  /** What this scenario says. */
  readonly value: number;
  /** The range a study takes when it is told none, with the reason; `log` steps by ratios. */
  readonly range: FactorRange;
  /** The same scenario with another value. */
  readonly set: (scenario: Scenario, value: number) => Scenario;
  /** The lever it belongs to. */
  readonly lever?: Lever;
}

/** From where to where a factor varies, and on which scale. */
export interface FactorRange {
  readonly low: number;
  readonly high: number;
  readonly scale: "linear" | "log";
  readonly reason: string;
}
