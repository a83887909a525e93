/** Red, green and blue of `#rrggbb`, each in [0, 1]. */
export function channels(hex: string): readonly [number, number, number] {
  const part = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** The colour `share` of the way from one `#rrggbb` to another, mixed channel by channel as a shader does. */
export function mixColors(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const hex = (c: 0 | 1 | 2): string =>
    Math.round((a[c] + (b[c] - a[c]) * share) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${hex(0)}${hex(1)}${hex(2)}`;
}
