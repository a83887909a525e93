/**
 * Where a family of draws comes from, as two 32-bit words: the seed and the names it belongs to.
 *
 * Draws are functions of their key and a counter, not of what was drawn before. So whoever has the
 * same seed and the same names gets the same dice, whatever else is drawn or left out.
 */
export interface DrawKey {
  readonly high: number;
  readonly low: number;
}

/** Makes the key of a seed and some names, such as `("shock", "CHN", "RUS")`; their order counts. */
export function drawKey(seed: number, ...names: readonly (string | number)[]): DrawKey {
  let high = mix(seed ^ 0x9e3779b9);
  let low = mix(seed ^ 0x85ebca6b);
  const take = (word: number): void => {
    high = mix(high ^ Math.imul(word, 0x9e3779b1));
    low = mix((low + Math.imul(word, 0x85ebca77)) | 0);
  };
  for (const name of names) {
    const text = String(name);
    // The length first, so that ("ab", "c") and ("a", "bc") differ.
    take(text.length);
    for (let c = 0; c < text.length; c++) take(text.charCodeAt(c) + 1);
  }
  return { high, low };
}

/**
 * Spreads the bits of a 32-bit integer: every bit of the input changes about half of the output's.
 * A bijection with the constants found by Wellons's search (hash-prospector, public domain).
 */
export function mix(word: number): number {
  return spread(word) >>> 0;
}

/** `mix` as a signed integer, which engines hand about without memory of its own. */
function spread(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return h ^ (h >>> 15);
}

/** The 32-bit draw number `counter` of a key, an integer from 0 to 2³² − 1. */
export function drawBits({ high, low }: DrawKey, counter: number): number {
  return bitsOf(high, low, counter) >>> 0;
}

/** `drawBits` of a key by its two words, as a signed integer. */
export function bitsOf(high: number, low: number, counter: number): number {
  return spread(low ^ spread(high + Math.imul(counter, 0x9e3779b1)));
}

/** The draw number `counter` of a key, uniform in the open interval (0, 1), 53 bits. */
export function drawUniform({ high, low }: DrawKey, counter: number): number {
  return uniformOf(high, low, counter);
}

/** `drawUniform` of a key by its two words. */
export function uniformOf(high: number, low: number, counter: number): number {
  const a = bitsOf(high, low, counter);
  const b = spread(high ^ spread(low ^ Math.imul(counter, 0x85ebca77)));
  return ((a >>> 5) * 67_108_864 + (b >>> 6) + 0.5) / 9_007_199_254_740_992;
}
