import type { Lever } from "../../schema/scenario-schema.ts";
import { formFields } from "../levers/form-fields.ts";

/** The range of a lever's input as its schema states it. */
export function inputRange(
  kind: Lever["kind"],
  name: string,
): { readonly min: number; readonly max: number } {
  const field = formFields(kind).find((each) => each.name === name);
  return {
    min: field?.min ?? Number.NEGATIVE_INFINITY,
    max: field?.max ?? Number.POSITIVE_INFINITY,
  };
}
