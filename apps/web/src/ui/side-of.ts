/** The sign that two decimals of an alignment show, as the class that colours it. */
export function sideOf(value: number): "plus" | "minus" | "none" {
  return Math.abs(value) < 0.005 ? "none" : value > 0 ? "plus" : "minus";
}
