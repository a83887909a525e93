import type { Baseline } from "../../network/baseline.ts";
import type { NetworkActor } from "../../network/network.ts";
import type { Recipe } from "../../network/recipe.ts";
import type { Trajectory } from "./trajectory.ts";

/** A finished run with all that readers, pictures and exports need; plain data that crosses to a worker. */
export interface Run {
  readonly title: string;
  /** ISO date of year 0. */
  readonly start: string;
  /** ISO date of the end of the span. */
  readonly end: string;
  readonly actors: readonly NetworkActor[];
  /** In the trajectory's order of ties (upper triangle, row by row). */
  readonly baseline: Baseline;
  readonly trajectory: Trajectory;
  /** The recipe without a date; a snapshot adds its own. */
  readonly recipe: Omit<Recipe, "date">;
}
