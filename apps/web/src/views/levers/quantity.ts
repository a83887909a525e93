import { formFields, type Lever } from "@entente/core";
import type { Zoned } from "../../text/zones.ts";
import { words } from "../../words.ts";

/** The one number of a lever that its slider moves. */
export interface Quantity {
  readonly label: string;
  readonly value: number | string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly standard?: number;
  readonly zoned: Zoned;
  /** Shown with a sign. */
  readonly signed: boolean;
  /** A formula may stand in the number's place. */
  readonly formula: boolean;
  readonly with: (value: number | string) => Lever;
}

function rangeOf(
  kind: Lever["kind"],
  name: string,
): { readonly min: number; readonly max: number } {
  const field = formFields(kind).find((each) => each.name === name);
  return { min: field?.min ?? 0, max: field?.max ?? 1 };
}

/** The lever's quantity; leaving a bloc has none. */
export function quantityOf(lever: Lever): Quantity | undefined {
  switch (lever.kind) {
    case "sanction":
      return {
        ...rangeOf("sanction", "intensity"),
        step: 0.05,
        signed: false,
        label: lever.action === "lift" ? words.liftShare : words.intensity,
        value: lever.intensity ?? 1,
        zoned: lever.action === "lift" ? "lift" : "intensity",
        formula: true,
        with: (intensity) => ({ ...lever, intensity }),
      };
    case "bloc":
      if (lever.action === "leave") return undefined;
      if (lever.action === "join") {
        return {
          min: 0,
          max: 1,
          step: 0.05,
          signed: false,
          label: words.degree,
          value: lever.members?.[0]?.degree ?? 1,
          zoned: "degree",
          formula: false,
          with: (degree) => ({
            ...lever,
            members: lever.members?.map((each) => ({ ...each, degree: Number(degree) })),
          }),
        };
      }
      return {
        ...rangeOf("bloc", "cohesion"),
        label: words.cohesion,
        value: lever.cohesion ?? 1,
        step: 0.1,
        standard: 1,
        zoned: "cohesion",
        signed: false,
        formula: true,
        with: (cohesion) => ({ ...lever, cohesion }),
      };
    case "tie":
      return {
        ...rangeOf("tie", "change"),
        label: words.change,
        value: lever.change,
        step: 0.05,
        standard: 0,
        zoned: "change",
        signed: true,
        formula: lever.action === "lasting",
        with: (change) => ({ ...lever, change }),
      };
    case "event":
      return {
        ...rangeOf("event", "strength"),
        label: words.strength,
        value: lever.strength ?? 1,
        step: 0.1,
        standard: 1,
        zoned: "strength",
        signed: false,
        formula: false,
        with: (strength) => ({ ...lever, strength: Number(strength) }),
      };
  }
}
