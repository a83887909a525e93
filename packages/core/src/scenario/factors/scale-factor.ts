import type { VariedFactor } from "../../schema/ensemble-schema.ts";
import { exp, ln } from "../../vocabulary/elementary.ts";

/** The value at a share `u` (0 to 1) of a range, by even steps or by even ratios; the ends are exact. */
export function scaleFactor(
  { low, high, scale = "linear" }: Pick<VariedFactor, "low" | "high" | "scale">,
  u: number,
): number {
  if (u <= 0) return low;
  if (u >= 1) return high;
  const value = scale === "log" ? low * exp(u * ln(high / low)) : low + u * (high - low);
  return Math.max(low, Math.min(high, value));
}
