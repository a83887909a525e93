import type { NetworkFormula, Quantity } from "./formula-tree.ts";

/** Whether a formula holds a fold over actors (`g` is the letter of groups). */
export function foldsActors(formula: NetworkFormula): boolean {
  if (formula.kind === "fold") return formula.over[0] !== "g" || foldsActors(formula.body);
  return partsOf(formula).some(foldsActors);
}

/** Whether a formula holds a fold that binds a letter. */
export function foldsOver(formula: NetworkFormula, letter: string): boolean {
  if (formula.kind === "fold" && formula.over.includes(letter)) return true;
  return partsOf(formula).some((part) => foldsOver(part, letter));
}

/** Whether a formula's value depends on what a letter stands for, a fold's own letter aside. */
export function dependsOn(formula: NetworkFormula, letter: string): boolean {
  if (formula.kind === "quantity")
    return formula.at.some((at) => "letter" in at && at.letter === letter);
  // A fold over third actors leaves out whoever is bound, so it depends on every letter of an actor.
  if (formula.kind === "fold" && formula.over[0] !== "g" && letter !== "g") return true;
  return partsOf(formula).some((part) => dependsOn(part, letter));
}

/** Every quantity that a formula reads. */
export function quantitiesOf(formula: NetworkFormula): readonly Quantity[] {
  return formula.kind === "quantity" ? [formula] : partsOf(formula).flatMap(quantitiesOf);
}

/** Slots of the plain numbers that a formula reads. */
export function slotsOf(formula: NetworkFormula): readonly number[] {
  return formula.kind === "variable" ? [formula.slot] : partsOf(formula).flatMap(slotsOf);
}

/** The formulas directly inside a formula. */
export function partsOf(formula: NetworkFormula): readonly NetworkFormula[] {
  switch (formula.kind) {
    case "operator":
    case "function":
    case "choice":
    case "chain":
      return formula.of;
    case "fold":
      return [formula.body];
    default:
      return [];
  }
}

/** Numbers that are worked out to evaluate a formula once, in a network of n actors. */
export function formulaCost(formula: NetworkFormula, n: number, groups: number): number {
  const inside = partsOf(formula).reduce((sum, part) => sum + formulaCost(part, n, groups), 1);
  if (formula.kind !== "fold") return inside;
  return formula.over.reduce((cost, letter) => cost * (letter === "g" ? groups : n), inside);
}
