import { writeFileSync } from "node:fs";
import { builtInMechanisms } from "@entente/core";

/** mulberry32: whole numbers only, the same in every language. */
function dice(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The bench's problem of n actors: dx/dt = β(b − x) + (1 − x²)(α Σ_k w_k x_ik x_kj − σ u_ij) over 25 years from
 * x = b, with random weights, b in [−½, ½] and a sanction on one tie in twenty. Balance outweighs the
 * anchor twenty times, so the network goes through a whole upheaval.
 */
export function makeProblem(n, seed = 1) {
  const draw = dice(seed);
  const [alpha, beta, sigma, until, steps] = [1, 0.05, 0.5, 25, 500];
  const ties = (n * (n - 1)) / 2;
  const first = new Int32Array(ties);
  const second = new Int32Array(ties);
  for (let i = 0, k = 0; i < n; i++)
    for (let j = i + 1; j < n; j++, k++) {
      first[k] = i;
      second[k] = j;
    }
  const raw = Array.from({ length: n }, () => 0.5 + draw());
  const total = raw.reduce((sum, w) => sum + w, 0);
  const weights = Float64Array.from(raw, (w) => w / total);
  const baseline = Float64Array.from({ length: ties }, () => draw() - 0.5);
  const pressure = Float64Array.from({ length: ties }, () => (draw() < 0.05 ? draw() : 0));
  return { n, ties, first, second, alpha, beta, sigma, until, steps, weights, baseline, pressure };
}

/** The problem for Entente: its own mechanisms anchor, balance and sanctions. */
export function ourProblem(problem) {
  const { n, ties, first, second, weights, baseline, pressure, until } = problem;
  const courses = [...pressure.keys()]
    .filter((k) => pressure[k] > 0)
    .map((k) => ({
      sender: first[k],
      target: second[k],
      exposure: 1,
      causes: [{ lever: "measure", at: () => pressure[k], standing: 0 }],
    }));
  const actors = Array.from({ length: n }, (_, i) => `A${i}`);
  const setting = {
    ...{ actors, n, ties, first, second, weights, baseline, shifts: [], blocs: [], shocks: [] },
    ...{ traits: {}, sanctions: { courses, steadyAfter: 0 } },
  };
  const params = {
    anchor: { beta: problem.beta },
    balance: { alpha: problem.alpha, a_ff: 1, a_fe: 1, a_ee: 1 },
    sanctions: { sigma: problem.sigma },
  };
  const terms = builtInMechanisms
    .filter(({ id }) => params[id])
    .map(({ id, prepare }) => prepare(params[id], setting));
  return { actors, initial: Float64Array.from(baseline), until, stops: [], terms };
}

/** Writes the problem as numbers that any language reads: n steps α β T, weights, start and drive as n × n matrices. */
export function writeProblem(problem, file) {
  const { n, steps, alpha, beta, until, weights, first, second, baseline, pressure, sigma } =
    problem;
  const matrix = (values) => {
    const rows = Array.from({ length: n }, () => new Float64Array(n));
    for (const [k, value] of values.entries()) {
      rows[first[k]][second[k]] = value;
      rows[second[k]][first[k]] = value;
    }
    return rows.map((row) => row.join(" ")).join("\n");
  };
  const head = [n, steps, alpha, beta, until].join(" ");
  const drive = pressure.map((u) => -sigma * u);
  writeFileSync(file, [head, weights.join(" "), matrix(baseline), matrix(drive), ""].join("\n"));
}
