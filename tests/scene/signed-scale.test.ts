import { palettes, signedScale, tieColor, tieWidth } from "@entente/scene";
import { describe, expect, test } from "vitest";

const linear = (hex: string): [number, number, number] =>
  [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];

/** Contrast by WCAG 2.2. */
function contrast(p: string, q: string): number {
  const light = (hex: string): number => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [light(p), light(q)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Dichromats' view: Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113, severity 1. */
const blindness = {
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

const seen = (hex: string, matrix: readonly number[]): number[] => {
  const rgb = linear(hex);
  return [0, 3, 6].map((row) =>
    Math.sqrt(
      Math.max(
        0,
        rgb.reduce((sum, c, k) => sum + c * (matrix[row + k] as number), 0),
      ),
    ),
  );
};

describe("the signed scale", () => {
  test("width is proportional to strength and the same for both signs, so that zero is no line", () => {
    expect(tieWidth(0)).toBe(0);
    expect(tieWidth(0.5)).toBe(3.5);
    expect(tieWidth(-0.5)).toBe(3.5);
    expect(tieWidth(-1)).toBe(signedScale.fullWidth);
  });

  test.each(["light", "dark"] as const)(
    "from 0.3 on, every colour stands 3 : 1 off the %s background",
    (theme) => {
      for (let size = 0.3; size <= 1; size += 0.05) {
        for (const value of [size, -size]) {
          const off = contrast(tieColor(value, theme), palettes[theme].background);
          expect(off, `${value}`).toBeGreaterThanOrEqual(3);
        }
      }
    },
  );

  test.each(["light", "dark"] as const)(
    "a change is never drawn below 3 : 1 on the %s background",
    (theme) => {
      for (const value of [0.01, -0.01]) {
        const off = contrast(tieColor(value, theme, "difference"), palettes[theme].background);
        expect(off).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test.each(["light", "dark"] as const)("text stands 4.5 : 1 off the %s background", (theme) => {
    const { background, ink, inkSoft, inkFaint } = palettes[theme];
    for (const color of [ink, inkSoft, inkFaint]) {
      expect(contrast(color, background), color).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.entries(blindness))("the signs stay apart for %s vision", (_, matrix) => {
    for (const theme of ["light", "dark"] as const) {
      for (const size of [0.3, 0.6, 1]) {
        const [p, q] = [tieColor(size, theme), tieColor(-size, theme)].map((hex) =>
          seen(hex, matrix),
        );
        const apart = Math.hypot(...(p as number[]).map((c, k) => c - (q?.[k] as number)));
        expect(apart).toBeGreaterThan(0.15);
      }
    }
  });

  test("the colour is whole at the ends and does not jump at the knee", () => {
    expect(tieColor(1, "light")).toBe(signedScale.colors.light.positive);
    expect(tieColor(-1, "dark")).toBe(signedScale.colors.dark.negative);
    expect(tieColor(0, "light")).toBe(signedScale.colors.light.neutral);
    expect(tieColor(0.3, "light")).toBe(signedScale.colors.light.positiveKnee);
    expect(tieColor(0.3 + 1e-9, "light")).toBe(signedScale.colors.light.positiveKnee);
  });
});
