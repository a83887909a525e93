import { coupling, dopri5, type Problem, rk4, simulate } from "@entente/core";
import { describe, expect, test } from "vitest";
import { compile } from "../../packages/core/src/scenario/compile/compile.ts";
import { problemOf } from "../support/problem.ts";
import { settingOf } from "../support/setting.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const at = [0, 0.3, 1, 1.7, 2, 2.9];

/** A bloc that stays as it is. */
function bloc(id: string, degrees: Readonly<Record<number, number>>, solidarity?: number) {
  const membership = new Float64Array(30);
  for (const [i, degree] of Object.entries(degrees)) membership[Number(i)] = degree;
  const moment = { membership, cohesion: 1, solidarity };
  const members = Object.keys(degrees).map(Number);
  return { id, members, versions: [{ lever: undefined, at: () => moment }], steadyAfter: 0 };
}

/** Thirty actors whose triads are many times stronger than what holds ties back; two blocs, one with a no of its own. */
function upheaval(parts: Parameters<typeof settingOf>[2] = {}): Problem {
  const names = Array.from({ length: 30 }, (_, i) => `A${i}`);
  const ties: Record<string, number> = {};
  for (const [i, a] of names.entries())
    for (const [j, b] of names.entries())
      if (i < j) ties[`${a} ${b}`] = (((i * 31 + j * 17) % 41) - 20) / 45;
  const setting = settingOf(
    Object.fromEntries(names.map((name, i) => [name, (1 + (i % 5)) / 90])),
    ties,
    {
      blocs: [bloc("one", { 1: 1, 4: 1, 7: 0.5 }, 0.4), bloc("two", { 7: 1, 20: 1 })],
      sanctions: [{ sender: "A2", target: "A9", intensity: 0.8 }],
      ...parts,
    },
  );
  return problemOf(setting, 3, { balance: { alpha: 6 }, anchor: { beta: 0.3 } });
}

const farthest = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, value, k) => Math.max(most, Math.abs(value - (b[k] as number))), 0);

describe("the multistep method on the coupling", () => {
  test("comes nearer to tiny fixed steps as the tolerance falls, at every frame", () => {
    const problem = upheaval();
    const best = simulate(problem, { at, method: rk4({ step: 0.001 }), ledger: false }).x;
    const errors = [1e-4, 1e-6, 1e-8].map((tolerance) =>
      farthest(simulate(problem, { at, method: coupling({ tolerance }), ledger: false }).x, best),
    );
    expect(errors[0]).toBeLessThan(1e-2);
    expect(errors[1]).toBeLessThan(5e-4);
    expect(errors[2]).toBeLessThan(1e-5);
  });

  test("all three rules of weak balance are in the coupling", () => {
    const weak = problemOf(
      settingOf({ A: 0.5, B: 0.25, C: 0.25 }, { "A B": 0.5, "A C": -0.4, "B C": -0.3 }),
      3,
      {
        balance: { alpha: 3, a_ff: 1.5, a_fe: 0.5, a_ee: 0 },
      },
    );
    const best = simulate(weak, { at, method: rk4({ step: 0.001 }), ledger: false }).x;
    const own = simulate(weak, { at, method: coupling({ tolerance: 1e-8 }), ledger: false }).x;
    expect(farthest(own, best)).toBeLessThan(1e-5);
  });

  test("a step takes one evaluation of triads: it ends in fewer of them than Dormand–Prince on 193 actors", () => {
    const world = shippedWorld("world-2024");
    const scenario = shippedScenario("world-2024", "non-aligned-movement-awakes");
    const { problem } = compile(world, scenario);
    const years = { at: [problem.until], ledger: false };
    const best = simulate(problem, years).x;
    const [own, other] = [coupling({ tolerance: 3e-4 }), dopri5({ tolerance: 1e-3 })].map(
      (method) => simulate(problem, { ...years, method }),
    ) as [ReturnType<typeof simulate>, ReturnType<typeof simulate>];
    expect(farthest(own.x, best)).toBeLessThan(1e-3);
    expect(own.ended.how).toBe("completed");
    expect(own.steps).toBeLessThan(6 * other.steps);
  });

  test("with a ledger, or a term of a shape it does not know, it is Dormand–Prince to the last bit", () => {
    const problem = upheaval();
    const method = coupling({ tolerance: 1e-5 });
    const other = dopri5({ tolerance: 1e-5 });
    expect(simulate(problem, { at, method })).toEqual(simulate(problem, { at, method: other }));
    const bare = { ...problem, terms: problem.terms.map(({ form: _, ...term }) => term) };
    expect(simulate(bare, { at, method, ledger: false })).toEqual(
      simulate(bare, { at, method: other, ledger: false }),
    );
  });

  test("while an input moves it goes by Dormand–Prince, and takes over after", () => {
    const moving = upheaval({
      shifts: [{ tie: 3, lever: "thaw", shift: (t) => 0.3 * Math.min(1, t), steadyAfter: 1 }],
    });
    const stopped = { ...moving, stops: [1] };
    const best = simulate(stopped, { at, method: rk4({ step: 0.001 }), ledger: false }).x;
    const own = simulate(stopped, { at, method: coupling({ tolerance: 1e-7 }), ledger: false }).x;
    expect(farthest(own, best)).toBeLessThan(1e-4);
  });

  test("a run that comes to rest is told so", () => {
    const problem = { ...upheaval(), until: 400 };
    const run = simulate(problem, { at: [400], method: coupling(), ledger: false });
    expect(run.ended.how).toBe("settled");
  });

  test("a tolerance that is none is refused", () => {
    expect(() => coupling({ tolerance: 0 })).toThrow(/above 0/);
  });
});
