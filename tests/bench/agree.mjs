// Compares the engine with SciPy's and deSolve's solvers, where they are here: end values of networks of 10, 30 and 64
// actors to 1e-8; and what tests/fixtures/golden-cases.json says with what the model's other implementation computes. Ends
// with status 1 if any differs.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { changesAt, dopri5, rk4, simulate } from "@entente/core";
import { agreeCases } from "./agree-cases.mjs";
import { startPeer } from "./measure.mjs";
import { makeProblem, ourProblem, writeProblem } from "./problem.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-peers-"));
let wrong = 0;
const say = (what, gap, limit) => {
  const fits = gap < limit;
  if (!fits) wrong++;
  console.log(`${fits ? "agrees" : "DIFFERS"}  ${what}: ${gap.toExponential(1)}, allowed ${limit}`);
};

const cases = agreeCases();
if (!cases) console.log("left out: Python with SciPy is not here");
for (const { name, gap } of cases ?? []) say(`golden case "${name}"`, gap, 1e-10);

for (const n of [10, 30, 64]) {
  for (const seed of [1, 2, 3]) {
    const problem = makeProblem(n, seed);
    const [file, reference] = [join(folder, "problem.txt"), join(folder, "reference.txt")];
    writeProblem(problem, file);
    const scipy = await startPeer(process.env.PYTHON ?? "python3", [
      join(here, "peers/scipy_peer.py"),
      file,
    ]);
    if (!scipy) {
      console.log("left out: SciPy is not here");
      process.exit(0);
    }
    await scipy.ask(`reference ${reference}`);
    scipy.close();
    const best = Float64Array.from(readFileSync(reference, "utf8").trim().split(/\s+/), Number);
    const ours = ourProblem(problem);
    for (const [name, method] of [
      ["dopri5 1e-12", dopri5({ tolerance: 1e-12 })],
      ["rk4 0.002", rk4({ step: 0.002 })],
    ]) {
      if (name.startsWith("rk4") && n > 30) continue;
      const run = simulate(ours, { method, at: [problem.until] });
      say(`${name} against DOP853, N = ${n}, seed ${seed}`, gapOf(run.x, best), 1e-8);
      const ties = run.x.length;
      const changes = changesAt(run, 0);
      const sums = run.x.map((x, k) => {
        const change = changes.reduce((sum, column) => sum + column[k], 0);
        return problem.baseline[k] + change - x;
      });
      say(`  its accounts against its change`, gapOf(sums, new Float64Array(ties)), 1e-12);
    }
    if (n > 30 || seed > 1) continue;
    const deSolve = await startPeer("Rscript", [
      join(here, "peers/desolve_peer.R"),
      file,
      reference,
    ]);
    if (!deSolve) console.log("left out: deSolve is not here");
    else {
      const { error } = await deSolve.ask("solve ode45 1e-11 1");
      say(`deSolve's ode45 against DOP853, N = ${n}`, error, 1e-8);
      deSolve.close();
    }
  }
}
rmSync(folder, { recursive: true });
process.exit(wrong > 0 ? 1 : 0);

function gapOf(a, b) {
  return a.reduce((most, value, k) => Math.max(most, Math.abs(value - b[k])), 0);
}
