import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  changesAt,
  compile,
  dopri5,
  type Method,
  type Problem,
  readScenarioData,
  readWorldData,
  rk4,
  simulate,
  splitTie,
} from "@entente/core";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { entente } from "../cli/cli.ts";
import type { GoldenCase } from "../support/golden-case.ts";
import { goldenDocuments } from "../support/golden-documents.ts";
import { goldenProblem } from "../support/golden-problem.ts";

/**
 * Cases of the model with numbers that are not ours: `tests/bench/peers/model_peer.py`, written from the model's equations
 * alone, solved by SciPy's DOP853 at rtol 1e-13 with every account as an equation of its own, and kept to 12 digits.
 * `npm run test:peers` computes them again.
 */
const file =
  process.env.GOLDEN_CASES ??
  fileURLToPath(new URL("../fixtures/golden-cases.json", import.meta.url));
const cases: readonly GoldenCase[] = JSON.parse(readFileSync(file, "utf8"));

/** How far a number may be from theirs; what both are wrong by themselves is much less. */
const allowed = 1e-8;

const exact = dopri5({ tolerance: 1e-10 });

/** What is given where it is not near what is expected, by name: an empty list when all is well. */
function gaps(
  given: Readonly<Record<string, number | undefined>>,
  expected: Readonly<Record<string, number>>,
): string[] {
  const names = new Set([...Object.keys(given), ...Object.keys(expected)]);
  return [...names]
    .filter((name) => !(Math.abs((given[name] ?? 0) - (expected[name] ?? 0)) < allowed))
    .map((name) => `${name}: ${given[name]}, expected ${expected[name] ?? 0}`);
}

/** End values and accounts by tie, as one list of names. */
function numbersOf(golden: GoldenCase): Record<string, number> {
  const { x, accounts } = golden.expected;
  const rows = Object.entries({ x, ...accounts });
  const pairs = pairsOf(golden);
  return Object.fromEntries(
    rows.flatMap(([name, row]) => row.map((value, k) => [`${name} ${pairs[k]}`, value])),
  );
}

function pairsOf({ weights }: GoldenCase): string[] {
  const names = Object.keys(weights);
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a} ${b}`));
}

function numbersOfRun(
  problem: Problem,
  golden: GoldenCase,
  method: Method,
  run = simulate(problem, { method, at: [problem.until] }),
) {
  const pairs = pairsOf(golden);
  const row = (name: string, column: Float64Array) =>
    pairs.map((pair, k) => [`${name} ${pair}`, column[k]] as const);
  return Object.fromEntries([
    ...row("x", run.x),
    ...changesAt(run, 0).flatMap((column, a) => row(run.accounts[a] as string, column)),
  ]);
}

function documentsProblem(golden: GoldenCase): Problem {
  const { world, scenario } = goldenDocuments(golden);
  const [readWorld, readScenario] = [readWorldData(world), readScenarioData(scenario)];
  if (!readWorld.ok || !readScenario.ok)
    throw new Error(JSON.stringify([readWorld, readScenario].map((each) => !each.ok && each)));
  return compile(readWorld.value, readScenario.value).problem;
}

describe.each([
  ["a problem, by Runge and Kutta's method", goldenProblem, rk4({ step: 0.004 })],
  ["a problem, by Dormand and Prince's method", goldenProblem, exact],
  ["documents", documentsProblem, exact],
  ["rules of a shape that the engine does not know", (each: GoldenCase) => bare(each), exact],
] as const)("an independent implementation agrees on %s", (_, problemOf, method) => {
  test.each(cases)("$name", (golden) => {
    expect(gaps(numbersOfRun(problemOf(golden), golden, method), numbersOf(golden))).toEqual([]);
  });
});

/** The problem with its rules as any author's: rates alone, no forms. */
function bare(golden: GoldenCase): Problem {
  const problem = documentsProblem(golden);
  return { ...problem, terms: problem.terms.map(({ form, ...term }) => term) };
}

test.each(cases)("the finest split of a tie agrees too: $name", (golden) => {
  const problem = documentsProblem(golden);
  const names = Object.keys(golden.weights);
  const [i, j] = golden.watch.split(" ").map((name) => names.indexOf(name)) as [number, number];
  const run = simulate(problem, { method: exact, frames: 2 });
  const span = { i, j, from: 0, to: run.times.length - 1 };
  const parts: Record<string, number> = {};
  for (const { account, parts: own } of splitTie(problem, run, exact, span)) {
    for (const { part, change } of own) {
      const whole = account === "anchor" || account === "shocks";
      const name = whole ? account : `${account} ${part.bloc ?? part.sender ?? part.third}`;
      parts[name] = (parts[name] ?? 0) + change;
    }
  }
  expect(gaps(parts, golden.expected.parts)).toEqual([]);
});

test("and so does the engine without WebAssembly", async () => {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { simulate: plain } = await import("../../packages/core/src/engine/run/simulate.ts");
  const { wasmKernel } = await import("../../packages/core/src/engine/kernel/wasm-kernel.ts");
  expect(wasmKernel()).toBeUndefined();
  for (const golden of cases) {
    const problem = documentsProblem(golden);
    const run = plain(problem, { method: exact, at: [problem.until] });
    expect(gaps(numbersOfRun(problem, golden, exact, run), numbersOf(golden))).toEqual([]);
  }
});

test("and so does the command line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "golden-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const worldFile = join(folder, "world.json");
  for (const golden of cases) {
    const { world, scenario } = goldenDocuments(golden);
    writeFileSync(worldFile, JSON.stringify(world));
    const { code, out, err } = await entente(
      ["run", "-", "--world", worldFile, "--format", "snapshot"],
      JSON.stringify({ ...scenario, run: { tolerance: 1e-10 } }),
    );
    expect(code, err).toBe(0);
    const { ties } = JSON.parse(out) as {
      ties: { a: string; b: string; weight: number; changes: Record<string, number> }[];
    };
    const told = ties.flatMap(({ a, b, weight, changes }) =>
      Object.entries({ x: weight, ...changes }).map(([name, value]) => [
        `${name} ${a} ${b}`,
        value,
      ]),
    );
    expect(gaps(Object.fromEntries(told), numbersOf(golden))).toEqual([]);
  }
});
