/**
 * A formula that passed the whitelist, as a tree of our own: arithmetic over whatever leaves the
 * language at hand has.
 */
export type FormulaTree<Leaf> =
  | Leaf
  | { readonly kind: "number"; readonly value: number }
  | {
      readonly kind: "operator";
      readonly name: string;
      readonly of: readonly FormulaTree<Leaf>[];
    }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly of: readonly FormulaTree<Leaf>[];
    }
  | {
      readonly kind: "choice";
      readonly of: readonly [FormulaTree<Leaf>, FormulaTree<Leaf>, FormulaTree<Leaf>];
    }
  /** `a < b <= c`: comparison c stands between parts c and c + 1. */
  | {
      readonly kind: "chain";
      readonly comparisons: readonly string[];
      readonly of: readonly FormulaTree<Leaf>[];
    };

/** A plain number that the caller puts into a slot: `t`, a parameter. */
export interface Variable {
  readonly kind: "variable";
  readonly slot: number;
}

/** A formula over plain numbers, such as a lever's value in `t`. */
export type Formula = FormulaTree<Variable>;

/** Whom a quantity is of: an actor or group that a letter runs over, or one that is named. */
export type At = { readonly letter: string } | { readonly id: string };

/** A number of a pair, an actor, a group, or a group's member: `x_ij`, `w_k`, `x("RUS", "CHN")`. */
export interface Quantity {
  readonly kind: "quantity";
  readonly name: string;
  readonly of: "pair" | "actor" | "group" | "member" | "identity";
  readonly at: readonly At[];
}

/** `sum_k(…)` and its kin: a formula for every actor, pair or group, folded into one number. */
export interface Fold {
  readonly kind: "fold";
  readonly how: "sum" | "mean" | "min" | "max";
  /** One letter, or i and j for every tie once. */
  readonly over: readonly string[];
  readonly body: NetworkFormula;
}

/** A formula over a network: a rule's rate, an indicator. */
export type NetworkFormula = FormulaTree<Variable | Quantity | Fold>;
