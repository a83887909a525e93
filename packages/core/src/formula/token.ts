/** A word, number or sign of a formula, with the place of its first character (counted from 0). */
export interface Token {
  readonly text: string;
  readonly position: number;
}
