// Measures the engine beside the tools that a researcher would take, and writes the tables into
// packages/core/docs/performance.md (with --write).
//
//   npm run bench -- [--only kernel,equal,steps,slider,ledger,memory,members] [--n 10,30,64,193] [--rounds 5] [--write]
//
// Peers are processes that take turns with ours: SciPy and NumPy, deSolve, mathjs, OpenBLAS; one that is missing is left
// out with a line. Times are CPU seconds on one thread, medians; equal error means the cheapest run of each whose
// measured error at the end, against DOP853 at 1e-12, is below the target.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { coupling, dopri5, rk4, simulate } from "@entente/core";
import { plainKernel } from "../../packages/core/dist/engine/kernel/plain-kernel.js";
import { tilePlaces } from "../../packages/core/dist/engine/kernel/tile-places.js";
import { wasmKernel } from "../../packages/core/dist/engine/kernel/wasm-kernel.js";
import { cheapest } from "./cheapest.mjs";
import { kernelCall } from "./kernel-call.mjs";
import { startPeer, takeTurns, timer } from "./measure.mjs";
import { makeProblem, ourProblem, writeProblem } from "./problem.mjs";
import { writeTable } from "./write-table.mjs";

const { values: given } = parseArgs({
  options: {
    only: { type: "string", default: "kernel,equal,steps,slider,ledger,memory,members" },
    n: { type: "string", default: "10,30,64,193" },
    rounds: { type: "string", default: "5" },
    write: { type: "boolean", default: false },
  },
});
const asked = new Set(given.only.split(","));
const sizes = given.n.split(",").map(Number);
const rounds = Number(given.rounds);
const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
const python = process.env.PYTHON ?? "python3";
const missing = new Set();
const missed = (what) => {
  if (!missing.has(what)) console.log(`left out: ${what} is not here`);
  missing.add(what);
};
const ms = (seconds) => (seconds === undefined ? "–" : (seconds * 1e3).toPrecision(3));
const times = (a, b) => (a === undefined || b === undefined ? "–" : (a / b).toPrecision(3));
const begun = loadavg()[0];

function table(title, head, rows, note) {
  console.log(`\n${title}`);
  console.table(rows.map((row) => Object.fromEntries(row.map((cell, c) => [head[c], cell]))));
  if (given.write) writeTable({ title, head, rows, note }, where());
}

/** The machine and how busy it was. */
function where() {
  const load = [begun, loadavg()[0]].map((each) => each.toFixed(1)).join(" at the start, ");
  const { model } = cpus()[0];
  return `${model.trim()}, ${cpus().length} cores, Node ${process.versions.node}; load ${load} at the end.`;
}

function compileBlas() {
  const out = join(folder, "blas-peer");
  try {
    execFileSync(
      "cc",
      ["-O2", "-march=native", join(here, "peers/blas_peer.c"), "-o", out, "-lopenblas"],
      {
        stdio: "ignore",
      },
    );
    return out;
  } catch {
    return undefined;
  }
}

const problems = new Map();
/** A problem with its file, its reference by DOP853 and its peers, started once. */
async function setUp(n) {
  if (problems.has(n)) return problems.get(n);
  const problem = makeProblem(n);
  const [file, reference] = [join(folder, `${n}.txt`), join(folder, `${n}.ref`)];
  writeProblem(problem, file);
  const ours = ourProblem(problem);
  const scipy = await startPeer(python, [join(here, "peers/scipy_peer.py"), file]);
  let best = simulate(ours, {
    method: dopri5({ tolerance: 1e-12 }),
    at: [problem.until],
    ledger: false,
  }).x;
  if (scipy) {
    await scipy.ask(`reference ${reference}`);
    const theirs = Float64Array.from(readFileSync(reference, "utf8").trim().split(/\s+/), Number);
    const apart = largestGap(best, theirs);
    if (apart > 1e-8) throw new Error(`Entente and DOP853 disagree by ${apart} at N = ${n}.`);
    best = theirs;
  } else missed("SciPy");
  const deSolve =
    scipy && (await startPeer("Rscript", [join(here, "peers/desolve_peer.R"), file, reference]));
  if (scipy && !deSolve) missed("deSolve");
  const mathjs = await startPeer(process.execPath, [join(here, "peers/mathjs-peer.mjs"), file]);
  if (!mathjs) missed("mathjs");
  const all = { problem, ours, best, scipy, deSolve, mathjs };
  problems.set(n, all);
  return all;
}

function largestGap(a, b) {
  return a.reduce((most, value, k) => Math.max(most, Math.abs(value - b[k])), 0);
}

const ourMethods = { dopri5, coupling };

const our =
  (problem, method, more = {}) =>
  () =>
    simulate(problem, { method, at: [problem.until], ledger: false, ...more });

if (asked.has("kernel")) {
  const program = compileBlas();
  const blas = program && (await startPeer(program, []));
  if (!blas) missed("OpenBLAS (cc, libopenblas-dev)");
  const rows = [];
  for (const n of [...new Set([8, 16, ...sizes, 128])].sort((a, b) => a - b)) {
    const contenders = {
      wasm: timer(kernelCall(wasmKernel(), n), 0.01),
      plain: timer(kernelCall(plainKernel(), n), 0.01),
    };
    if (blas) {
      const once = (await blas.ask(`dgemm ${n} 50`)).cpu[0];
      const repeats = Math.max(1, Math.round(0.01 / once));
      contenders.blas = async () => (await blas.ask(`dgemm ${n} ${repeats}`)).cpu[0];
      contenders.pairs = async () => (await blas.ask("pairs 1000 10000")).cpu[0] / 1000;
    }
    const { wasm, plain, blas: dgemm, pairs } = await takeTurns(contenders, 3 * rounds);
    // Products and sums of all tiles on one side of the diagonal, eight at a time.
    const least = pairs > 0 ? pairs * n * tilePlaces(n).length * (1 / 16) : undefined;
    const us = (seconds) => (seconds === undefined ? "–" : (seconds * 1e6).toPrecision(3));
    rows.push([
      ...[n, us(wasm), us(plain), us(dgemm), times(dgemm, wasm), times(plain, wasm)],
      least === undefined ? "–" : `${Math.round((100 * least) / wasm)} %`,
    ]);
  }
  table(
    "The product kernel",
    [
      "N",
      "WebAssembly, µs",
      "TypeScript, µs",
      "OpenBLAS dgemm, µs",
      "WebAssembly against dgemm",
      "TypeScript takes",
      "of what 128-bit vectors can do",
    ],
    rows,
    "Ours includes the weights and everything done per tie (pull, room, drives); dgemm is the product alone, with vectors as wide as the " +
      "processor has them and fused products. The last column counts nothing but the products and sums of one half, at the " +
      "speed that registers allow: WebAssembly has 128-bit vectors and no fused products.",
  );
  blas?.close();
}

if (asked.has("equal")) {
  const rows = [];
  for (const n of sizes) {
    const { ours, best, scipy, deSolve } = await setUp(n);
    for (const target of [1e-3, 1e-5]) {
      const mine = await cheapest(
        Object.keys(ourMethods),
        async (name, tolerance) => {
          const call = our(ours, ourMethods[name]({ tolerance }));
          const error = largestGap(call().x, best);
          return { error, cpu: timer(call, 0.01)(), tolerance, name };
        },
        target,
        10 ** 0.125,
      );
      const method = ourMethods[mine.name]({ tolerance: mine.tolerance });
      const contenders = { ours: timer(our(ours, method), 0.03) };
      const names = {};
      for (const [peer, methods] of [
        [
          scipy,
          ["RK45", "RK45-upper", "DOP853", "DOP853-upper", ...(n <= 30 ? ["LSODA-upper"] : [])],
        ],
        [deSolve, ["ode45", "adams", ...(n <= 30 ? ["lsoda"] : [])]],
      ]) {
        if (!peer) continue;
        const name = peer === scipy ? "scipy" : "deSolve";
        const found = await cheapest(
          methods,
          async (method, rtol) => {
            const answer = await peer.ask(`solve ${method} ${rtol} 1`);
            return answer && { error: answer.error ?? 1, cpu: answer.cpu[0], rtol, method };
          },
          target,
          10 ** 0.5,
        );
        if (!found) continue;
        names[name] = found.method;
        contenders[name] = async () =>
          (await peer.ask(`solve ${found.method} ${found.rtol} ${n > 100 ? 1 : 2}`)).cpu;
      }
      const found = await takeTurns(contenders, rounds);
      rows.push([
        ...[n, target.toExponential(0), `${ms(found.ours)} (${mine.name})`],
        ...[
          `${ms(found.scipy)} (${names.scipy ?? "–"})`,
          `${ms(found.deSolve)} (${names.deSolve ?? "–"})`,
        ],
        ...[times(found.scipy, found.ours), times(found.deSolve, found.ours)],
      ]);
    }
  }
  table(
    "A whole run at equal error",
    [
      "N",
      "error",
      "Entente, ms",
      "best of SciPy, ms",
      "best of deSolve, ms",
      "SciPy takes",
      "deSolve takes",
    ],
    rows,
    "The best method of each with the tolerance that just meets the target.",
  );
}

if (asked.has("steps")) {
  const rows = [];
  for (const n of sizes) {
    const { ours, scipy, deSolve, mathjs, problem } = await setUp(n);
    const step = problem.until / problem.steps;
    const contenders = { ours: timer(our(ours, rk4({ step }), { settled: 0 }), 0.03) };
    if (scipy) contenders.numpy = async () => (await scipy.ask("solve rk4 0 1")).cpu;
    if (deSolve) contenders.deSolve = async () => (await deSolve.ask("solve rk4 0 1")).cpu;
    const found = await takeTurns(contenders, n > 100 ? 3 : rounds);
    const few = n > 100 ? 0 : n > 30 ? 1 : 5;
    const slow = few && mathjs ? (await mathjs.ask(`solve rk4 ${few} 1`))?.cpu[0] : undefined;
    rows.push([
      ...[n, ms(found.ours), ms(found.numpy), ms(found.deSolve), ms(slow)],
      ...[
        times(found.numpy, found.ours),
        times(found.deSolve, found.ours),
        times(slow, found.ours),
      ],
    ]);
  }
  table(
    "500 fixed steps of RK4",
    [
      "N",
      "Entente, ms",
      "NumPy loop, ms",
      "deSolve, ms",
      "mathjs, ms",
      "NumPy takes",
      "deSolve takes",
      "mathjs takes",
    ],
    rows,
    "mathjs is extrapolated from a few steps.",
  );
}

if (asked.has("slider")) {
  const rows = [];
  for (const n of sizes) {
    const { ours, best } = await setUp(n);
    const method = n < 128 ? dopri5({ tolerance: 1e-3 }) : coupling({ tolerance: 3e-4 });
    const error = largestGap(our(ours, method)().x, best);
    const found = await takeTurns(
      {
        end: timer(our(ours, method), 0.02),
        frames: timer(() => simulate(ours, { method, frames: 41, ledger: false }), 0.02),
        fine: timer(() => simulate(ours, { frames: 121 }), 0.02),
      },
      rounds,
    );
    rows.push([n, error.toExponential(0), ms(found.end), ms(found.frames), ms(found.fine)]);
  }
  table(
    "A slider's re-run",
    [
      "N",
      "error of the draft",
      "draft, end only, ms",
      "draft, 41 frames, ms",
      "on release, 121 frames and ledger, ms",
    ],
    rows,
    "The draft goes by Dormand–Prince at 1e-3, from 128 actors on by the multistep method at 3e-4; the run on release by Dormand–Prince at 1e-6.",
  );
}

/** As many fresh numbers, of which the first of every page is written. */
function touched(length) {
  const numbers = new Float64Array(length);
  for (let k = 0; k < length; k += 512) numbers[k] = 1;
  return numbers;
}

if (asked.has("ledger")) {
  const rows = [];
  const more = (on, off) => `${Math.round((on / off - 1) * 100)} %`;
  // All sizes are warm before any is measured: while a process is young it collects garbage far more often.
  const warm = [];
  for (const n of sizes) {
    const { ours, problem } = await setUp(n);
    const at = [problem.until];
    warm.push([
      n,
      {
        endOff: timer(() => simulate(ours, { at, ledger: false }), 0.03),
        endOn: timer(() => simulate(ours, { at }), 0.03),
        off: timer(() => simulate(ours, { ledger: false }), 0.03),
        on: timer(() => simulate(ours), 0.03),
        fresh: timer(() => touched(121 * ours.terms.length * problem.ties), 0.03),
      },
    ]);
  }
  for (const [n, contenders] of warm) {
    const found = await takeTurns(contenders, 2 * rounds + 1);
    rows.push([
      ...[n, ms(found.endOff), ms(found.endOn), more(found.endOn, found.endOff)],
      ...[ms(found.off), ms(found.on), more(found.on, found.off), ms(found.fresh)],
      more(found.on - found.fresh, found.off),
    ]);
  }
  table(
    "What the ledger costs",
    [
      ...["N", "end, ms", "with ledger, ms", "more", "121 frames, ms", "with ledger, ms ", "more "],
      ...["memory for it alone, ms", "more without that"],
    ],
    rows,
    "Tolerance 1e-6; the end only, and 121 frames, each of which is one more matrix per account. The memory for these matrices is fresh " +
      "for every run; what the machine takes to give it out is measured by writing a number to each page of as much.",
  );
}

if (asked.has("memory")) {
  const program = `
    import { simulate } from "@entente/core";
    import { makeProblem, ourProblem } from "./problem.mjs";
    const problem = ourProblem(makeProblem(193));
    const before = process.memoryUsage.rss();
    const run = simulate(problem);
    console.log(JSON.stringify([before, process.resourceUsage().maxRSS * 1024, run.times.length]));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: here });
  const [before, after, frames] = JSON.parse(out);
  const mb = (bytes) => Math.round(bytes / 1e6);
  const head = ["actors", "frames", "before the run, MB", "at most, MB", "the run, MB"];
  table("Memory of a run with its ledger", head, [
    [193, frames, mb(before), mb(after), mb(after - before)],
  ]);
}

if (asked.has("members")) {
  const rows = [];
  const problem = makeProblem(30);
  const at = [5, 10, 15, 20, 25];
  const member = (m) => ourProblem({ ...problem, alpha: 0.5 + m / 1000, beta: 0.05 + m / 10000 });
  const method = dopri5({ tolerance: 1e-4 });
  const members = 200;
  const runAll = () => {
    for (let m = 0; m < members; m++) simulate(member(m), { method, at, ledger: false });
  };
  const { all } = await takeTurns({ all: timer(runAll, 0.05) }, rounds);
  rows.push([30, ms(all / members), ms((all / members) * 1000)]);
  const head = ["N", "a member, ms", "1,000 members on one core, ms"];
  table(
    "Members of an ensemble",
    head,
    rows,
    "Tolerance 1e-4, five dates, no ledger; terms prepared once per member.",
  );
}

for (const { scipy, deSolve, mathjs } of problems.values())
  for (const peer of [scipy, deSolve, mathjs]) peer?.close();
rmSync(folder, { recursive: true });
console.log(`\n${where()}`);
