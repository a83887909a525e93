/** What the letters i, j, k and g stand for at the moment; −1 for nothing. */
export type Places = Int32Array;

const letters = ["i", "j", "k", "g"];

/** The slot of a letter among places. */
export function slotOf(letter: string): number {
  return letters.indexOf(letter);
}

/** Fresh places in which no letter stands for anything. */
export function noPlaces(): Places {
  return new Int32Array(letters.length).fill(-1);
}
