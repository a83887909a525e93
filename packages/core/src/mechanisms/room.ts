/** What is left to move: 1 − x². It makes every drive vanish at ±1, so alignments stay in [−1, 1]. */
export function room(x: number): number {
  return 1 - x * x;
}
