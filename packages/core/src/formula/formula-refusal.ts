/** Why a formula was refused, and at which character (counted from 0). */
export interface FormulaRefusal {
  readonly ok: false;
  readonly position: number;
  readonly got: string;
  readonly expected: string;
  readonly cure: string;
}

/** Refuses a formula at a character. */
export function refuseFormula(
  position: number,
  got: string,
  expected: string,
  cure: string,
): FormulaRefusal {
  return { ok: false, position, got, expected, cure };
}
