import { dependsOn, foldsOver } from "./formula-letters.ts";
import type { NetworkFormula } from "./formula-tree.ts";

/**
 * A piece of a formula: its value is the sum of `body` over everyone that its letters run over, or the
 * body itself where it has none.
 */
export interface FormulaShare {
  readonly letters: readonly string[];
  /** Letters among these that are averaged over, not summed. */
  readonly averaged: readonly string[];
  readonly body: NetworkFormula;
}

/**
 * Takes a formula apart along its sums: f·sum_k(a_k) + c becomes the pieces f·a_k for every k, and c.
 *
 * Pieces add up to the formula exactly but for rounding. What is no sum of sums stays one piece.
 */
export function formulaShares(formula: NetworkFormula): readonly FormulaShare[] {
  if (formula.kind === "fold") {
    const { how, over, body } = formula;
    if (over.length > 1 || how === "min" || how === "max") return whole(formula);
    return formulaShares(body).map((share) => ({
      ...share,
      letters: [...over, ...share.letters],
      averaged: how === "mean" ? [...over, ...share.averaged] : share.averaged,
    }));
  }
  if (formula.kind !== "operator") return whole(formula);
  const [a, b] = formula.of as [NetworkFormula, NetworkFormula?];
  switch (formula.name) {
    case "add":
      return b ? [...formulaShares(a), ...formulaShares(b)] : whole(formula);
    case "subtract":
      return b ? [...formulaShares(a), ...formulaShares(b).map(negated)] : whole(formula);
    case "unaryMinus":
      return formulaShares(a).map(negated);
    case "unaryPlus":
      return formulaShares(a);
    case "multiply":
      return (
        (b && scaled(a, b, (body) => operator("multiply", body, b))) ??
        (b && scaled(b, a, (body) => operator("multiply", a, body))) ??
        whole(formula)
      );
    case "divide":
      return (b && scaled(a, b, (body) => operator("divide", body, b))) ?? whole(formula);
    default:
      return whole(formula);
  }
}

/** The shares of a sum with each body scaled by a factor; nothing if it is no sum, or if the factor binds their letters. */
function scaled(
  sum: NetworkFormula,
  factor: NetworkFormula,
  scale: (body: NetworkFormula) => NetworkFormula,
): readonly FormulaShare[] | undefined {
  const shares = formulaShares(sum);
  if (shares.every(({ letters }) => letters.length === 0)) return undefined;
  const clash = shares.some(({ letters }) =>
    letters.some((letter) => foldsOver(factor, letter) || dependsOn(factor, letter)),
  );
  return clash ? undefined : shares.map((share) => ({ ...share, body: scale(share.body) }));
}

function whole(body: NetworkFormula): readonly FormulaShare[] {
  return [{ letters: [], averaged: [], body }];
}

function negated(share: FormulaShare): FormulaShare {
  return { ...share, body: { kind: "operator", name: "unaryMinus", of: [share.body] } };
}

function operator(name: string, a: NetworkFormula, b: NetworkFormula): NetworkFormula {
  return { kind: "operator", name, of: [a, b] };
}
