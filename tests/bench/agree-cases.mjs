import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (from) => fileURLToPath(new URL(from, import.meta.url));

/**
 * Computes the numbers of the golden cases again with the model's other implementation; gives each case's name and how far
 * what is written of it is from them, or nothing where Python with SciPy is not here.
 */
export function agreeCases(python = process.env.PYTHON ?? "python3") {
  if (spawnSync(python, ["-c", "import scipy"]).status !== 0) return undefined;
  const input = readFileSync(path("../fixtures/golden-cases.json"), "utf8");
  const peer = spawnSync(python, [path("peers/model_peer.py")], { input, encoding: "utf8" });
  if (peer.status !== 0) throw new Error(peer.stderr);
  const again = JSON.parse(peer.stdout);
  return JSON.parse(input).map(({ name, expected }, c) => ({
    name,
    gap: farthest(expected, again[c].expected),
  }));
}

/** The largest difference between two values of the same shape; Infinity if their shapes differ. */
function farthest(a, b) {
  if (typeof a !== "object") return Math.abs(a - b);
  if (Object.keys(a).join() !== Object.keys(b).join()) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...Object.keys(a).map((key) => farthest(a[key], b[key])));
}
