import { layGround } from "../../packages/core/dist/engine/stages/ground.js";

/** One evaluation of all rates by a kernel, on random alignments of n actors. */
export function kernelCall(kernel, n) {
  const ground = layGround(kernel, { n, slots: 1, groups: 0, driven: 0 });
  const { panels } = ground.places;
  for (let i = 0; i < n; i++) ground.f[ground.weights + i] = 1 / n;
  const start = Float64Array.from({ length: ground.ties }, (_, k) => ((k * 7919) % 1009) / 505 - 1);
  ground.scatter(start, ground.x);
  ground.enact({ product: 1, groups: 0, scale: 0.5, pull: 0.5, ff: 1, fe: 1, ee: 1, bend: 1 });
  kernel.mix(panels, ground.x, ground.table, 0, 1, ground.at(0), ground.z);
  return () => kernel.rates(ground.plan, -1, -1, ground.rates(0), -1);
}
