import fc from "fast-check";
import type { BlocCourse, Setting } from "../../packages/core/src/mechanisms/setting.ts";
import { type ConstantSanction, settingOf } from "./setting.ts";

/** Every property test draws from this seed, so that a failure can be drawn again. */
export const seed = 20240409;

const names = ["A", "B", "C", "D", "E", "F"];

const inCube = fc.double({ min: -0.98, max: 0.98, noNaN: true });
const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** Random worlds of three to six actors with ties, sanctions (some standing), blocs, shifts and shocks. */
export const randomSetting: fc.Arbitrary<Setting> = fc
  .integer({ min: 3, max: 6 })
  .chain((n) => {
    const actors = names.slice(0, n);
    const pairs = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => `${a} ${b}`));
    const sanction = fc.record({
      sender: fc.constantFrom(...actors),
      target: fc.constantFrom(...actors),
      intensity: unit,
      standing: fc.oneof(fc.constant(0), unit),
      lever: fc.constantFrom("one", "two"),
    });
    return fc.record({
      weights: fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
        minLength: n,
        maxLength: n,
      }),
      ties: fc.array(inCube, { minLength: pairs.length, maxLength: pairs.length }),
      sanctions: fc.array(sanction, { maxLength: 4 }),
      blocs: fc.array(randomBloc(n), { maxLength: 2 }),
      shift: fc.record({ tie: fc.nat(pairs.length - 1), by: inCube }),
      shock: fc.record({
        tie: fc.nat(pairs.length - 1),
        size: inCube,
        at: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    });
  })
  .map(({ weights, ties, sanctions, blocs, shift, shock }) => {
    const actors = names.slice(0, weights.length);
    const total = weights.reduce((sum, w) => sum + w, 0);
    const pairs = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => `${a} ${b}`));
    return settingOf(
      Object.fromEntries(actors.map((a, i) => [a, (weights[i] as number) / total])),
      Object.fromEntries(pairs.map((pair, k) => [pair, ties[k] as number])),
      {
        sanctions: sanctions.filter((each) => each.sender !== each.target) as ConstantSanction[],
        blocs,
        shifts: [{ tie: shift.tie, lever: "shift", shift: () => shift.by, steadyAfter: 0 }],
        shocks: [{ ...shock, lever: "shock", kind: "impulse" }],
      },
    );
  });

function randomBloc(n: number): fc.Arbitrary<BlocCourse> {
  const moment = fc.record({
    membership: fc.array(unit, { minLength: n, maxLength: n }).map((m) => Float64Array.from(m)),
    cohesion: fc.double({ min: 0, max: 2, noNaN: true }),
    solidarity: fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: undefined }),
  });
  return fc.tuple(moment, moment).map(([before, after]) => ({
    id: "bloc",
    members: Array.from({ length: n }, (_, i) => i),
    versions: [
      { lever: undefined, at: () => before },
      { lever: "deepen", at: () => after },
    ],
    steadyAfter: 0,
  }));
}
