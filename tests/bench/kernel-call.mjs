import { tilePlaces } from "../../packages/core/dist/engine/tile-places.js";

/** One evaluation of all rates by a kernel, on random alignments of n actors. */
export function kernelCall(kernel, n) {
  const { panels, length, of, mirrored } = tilePlaces(n);
  const [weights, scaled, z] = [64, 64 + 4 * panels, 64 + 20 * panels];
  const vector = (index) => z + 16 * panels * panels + index * length;
  const f = kernel.reserve(vector(6)).fill(0);
  for (let i = 0; i < n; i++) f[weights + i] = 1 / n;
  for (let k = 0; k < of.length; k++) {
    f[vector(0) + of[k]] = ((k * 7919) % 1009) / 505 - 1;
    f[vector(0) + mirrored[k]] = f[vector(0) + of[k]];
  }
  kernel.mix(panels, vector(0), 0, 0, vector(1), z);
  const vectors = [vector(2), vector(3), -1, vector(4), vector(5)];
  return () => kernel.rates(panels, n, z, weights, scaled, 1, vector(1), 0.5, 0.5, ...vectors);
}
