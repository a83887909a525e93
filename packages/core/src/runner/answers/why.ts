import type { Explanation } from "../../analysis/explain-tie.ts";
import type { CausalShare } from "../../scenario/causes/causal-shares.ts";

/** Both whys of one tie's change and a sentence that says the gist. */
export interface Why extends Explanation {
  /** ISO date up to which the change is explained. */
  readonly date: string;
  /** Reruns without each lever and mechanism; these need not sum to the change. */
  readonly causal: readonly CausalShare[];
  readonly sentence: string;
}
