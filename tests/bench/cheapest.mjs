/**
 * The cheapest run of some methods whose error is at most `target`: tolerances are tightened by `factor` until one
 * will do. `run(method, tolerance)` gives error and CPU seconds, or nothing if the method fails.
 */
export async function cheapest(methods, run, target, factor) {
  let best;
  for (const method of methods) {
    for (let tolerance = 10 * target; tolerance > 1e-11; tolerance /= factor) {
      const found = await run(method, tolerance);
      if (!found || found.error > target) continue;
      if (!best || found.cpu < best.cpu) best = found;
      break;
    }
  }
  return best;
}
