import type { SanctionKind } from "../../schema/world-schema.ts";

/**
 * Intensity of one kind of measure at full application, on a scale from 0 (nothing) to 1 (all
 * exchange forbidden). The order follows the Global Sanctions Data Base's kinds; the numbers are a
 * convention. Several kinds combine as 1 − Π(1 − u).
 */
export const sanctionIntensity: Readonly<Record<SanctionKind, number>> = {
  travel: 0.1,
  arms: 0.3,
  financial: 0.6,
  "partial-trade": 0.4,
  "complete-trade": 0.8,
  comprehensive: 1,
};

/** Intensity of a threat alone, whatever it threatens with. A convention. */
export const threatIntensity = 0.1;
