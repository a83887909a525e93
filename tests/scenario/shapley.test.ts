import { builtInMechanisms, type Scenario, shapleyShares } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { causalShares } from "../../packages/core/src/scenario/causes/causal-shares.ts";
import { outcomeCache } from "../../packages/core/src/scenario/causes/outcome-cache.ts";
import {
  type ShapleyOptions,
  type ShapleyValues,
  shapleyValues,
} from "../../packages/core/src/scenario/causes/shapley-values.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const fixed = { seed: 20240409, numRuns: 60 };

/** A game: the value of every coalition, by the number whose bits say who is in. */
type Game = readonly number[];

const games = (players: number) =>
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: 2 ** players,
    maxLength: 2 ** players,
  });

function play(game: Game, players: number, options: ShapleyOptions = {}) {
  const asked: string[] = [];
  const steps = shapleyValues(players, options);
  let step = steps.next();
  while (!step.done) {
    const { coalition } = step.value;
    asked.push(coalition.map(Number).join(""));
    const bits = coalition.reduce((sum, on, p) => sum + (on ? 2 ** p : 0), 0);
    step = steps.next(game[bits] as number);
  }
  return { ...(step.value as ShapleyValues), asked };
}

/** The slow right answer: every ordering of the players, one after the other. */
function bruteForce(game: Game, players: number): number[] {
  const orders = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((p) => orders(left.filter((q) => q !== p)).map((rest) => [p, ...rest]));
  const all = orders(Array.from({ length: players }, (_, p) => p));
  const sums = new Array<number>(players).fill(0);
  for (const order of all) {
    let bits = 0;
    for (const p of order) {
      const before = game[bits] as number;
      bits += 2 ** p;
      sums[p] = (sums[p] as number) + (game[bits] as number) - before;
    }
  }
  return sums.map((sum) => sum / all.length);
}

const near = (a: readonly number[], b: readonly number[], most: number) => {
  expect(a.length).toBe(b.length);
  for (const [p, value] of a.entries())
    expect(Math.abs(value - (b[p] as number))).toBeLessThanOrEqual(most);
};
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const swapBits = (bits: number, p: number, q: number) => {
  const [inP, inQ] = [Math.floor(bits / 2 ** p) % 2, Math.floor(bits / 2 ** q) % 2];
  return bits + (inQ - inP) * 2 ** p + (inP - inQ) * 2 ** q;
};

describe("Shapley values, exact", () => {
  test.each([0, 1, 2, 3, 4, 5, 6])("of %d players are those of all orderings", (players) => {
    fc.assert(
      fc.property(games(players), (game) => {
        const found = play(game, players);
        near(found.values, bruteForce(game, players), 1e-12);
        expect(found.exact).toBe(true);
        expect(found.asked).toHaveLength(2 ** players);
        expect(new Set(found.asked).size).toBe(2 ** players);
        expect(Math.abs(total(found.values) - (found.all - found.none))).toBeLessThan(1e-12);
      }),
      { ...fixed, numRuns: players === 6 ? 10 : 30 },
    );
  });

  test("of a glove market with one left and two right gloves are 2/3, 1/6, 1/6", () => {
    // Shapley & Shubik (1969): a pair is worth 1
    const game = Array.from({ length: 8 }, (_, bits) => (bits % 2 === 1 && bits > 1 ? 1 : 0));
    near(play(game, 3).values, [2 / 3, 1 / 6, 1 / 6], 1e-15);
  });

  test("add up over games", () => {
    fc.assert(
      fc.property(games(4), games(4), (v, w) => {
        const sum = v.map((value, bits) => value + (w[bits] as number));
        const [a, b] = [play(v, 4).values, play(w, 4).values];
        near(
          play(sum, 4).values,
          a.map((value, p) => value + (b[p] as number)),
          1e-12,
        );
      }),
      fixed,
    );
  });

  test("are equal for players who are interchangeable, and 0 for one who changes nothing", () => {
    fc.assert(
      fc.property(games(5), (game) => {
        const alike = game.map(
          (value, bits) => (value + (game[swapBits(bits, 0, 1)] as number)) / 2,
        );
        const [first, second] = play(alike, 5).values;
        expect(Math.abs((first as number) - (second as number))).toBeLessThan(1e-12);
        const idle = game.map((_, bits) => game[bits % 16] as number);
        expect(Math.abs(play(idle, 5).values[4] as number)).toBeLessThan(1e-15);
      }),
      fixed,
    );
  });
});

describe("Shapley values, drawn", () => {
  const nine = (game: Game) => play(game, 9, { exactUpTo: 6, pairs: 60, precision: 0, seed: 3 });

  test("sum to the difference, give nothing to who changes nothing, and ask for nothing twice", () => {
    fc.assert(
      fc.property(games(9), (game) => {
        const idle = game.map((_, bits) => game[bits % 256] as number);
        const found = nine(idle);
        expect(found.exact).toBe(false);
        expect(found.pairs).toBe(60);
        expect(Math.abs(total(found.values) - (found.all - found.none))).toBeLessThan(1e-12);
        expect([found.values[8], found.errors[8]]).toEqual([0, 0]);
        expect(new Set(found.asked).size).toBe(found.asked.length);
      }),
      { ...fixed, numRuns: 5 },
    );
  });

  test("lie within their stated errors of the exact ones about as often as they should", () => {
    let within = 0;
    let all = 0;
    fc.assert(
      fc.property(games(7), (game) => {
        const exact = play(game, 7, { exactUpTo: 7 }).values;
        const found = play(game, 7, { exactUpTo: 6, pairs: 40, precision: 0, seed: 5 });
        for (const [p, value] of found.values.entries()) {
          const off = Math.abs(value - (exact[p] as number));
          all++;
          if (off <= 2 * (found.errors[p] as number)) within++;
          expect(off).toBeLessThan(5 * (found.errors[p] as number));
        }
      }),
      { ...fixed, numRuns: 25 },
    );
    // two standard errors: 95 of 100 for a normal law, a little less with 40 pairs
    expect(within / all).toBeGreaterThan(0.9);
  });

  test("are the same for the same seed, and stop early when they are precise enough", () => {
    const additive = Array.from({ length: 512 }, (_, bits) => bits / 512);
    expect(nine(additive)).toEqual(nine(additive));
    const early = play(additive, 9, { exactUpTo: 6, pairs: 1000 });
    expect(early.pairs).toBe(30);
    near(
      early.values,
      Array.from({ length: 9 }, (_, p) => 2 ** p / 512),
      1e-15,
    );
  });
});

describe("Shapley shares of a tie", () => {
  const world = shippedWorld("article-2024");
  const quick = (id: string): Scenario => ({
    ...shippedScenario("article-2024", id),
    run: { step: 0.1 },
  });
  const tie = { a: "RUS", b: "CHN", years: 5 };

  test("levers share the difference that all of them make, to 1e-9", () => {
    const scenario = quick("secondary-sanctions");
    const { shares, all, none, exact } = shapleyShares(world, scenario, tie);
    expect(exact).toBe(true);
    expect(shares.map(({ kind, id }) => [kind, id])).toEqual(
      scenario.levers.map(({ id }) => ["lever", id]),
    );
    expect(Math.abs(total(shares.map(({ value }) => value)) - (all - none))).toBeLessThan(1e-9);
    const bare = causalShares(world, { ...scenario, levers: [] }, tie);
    // none: the run without levers; leaving the anchor out of it starts from there
    expect((bare[0]?.without as number) + (bare[0]?.difference as number)).toBe(none);
  });

  test("of a single lever it is what leaving it out makes", () => {
    const scenario = quick("secondary-sanctions");
    const one = { ...scenario, levers: scenario.levers.slice(1, 2) };
    const [left] = causalShares(world, one, tie);
    const [share] = shapleyShares(world, one, tie).shares;
    expect(share?.value).toBeCloseTo(left?.difference as number, 15);
  });

  test("levers and mechanisms together share the whole change; drawn ones agree with exact ones", () => {
    const scenario = quick("washington-and-beijing-relax");
    const few: Scenario = {
      ...scenario,
      mechanisms: { bloc: { enabled: false }, "co-senders": { enabled: false } },
    };
    const question = { ...tie, players: "all" as const };
    const cache = outcomeCache(builtInMechanisms);
    const exact = shapleyShares(world, few, question, { cache });
    expect([exact.exact, cache.runs()]).toEqual([true, 256]);
    // every coalition is known by now, so drawing costs no run
    const drawn = shapleyShares(world, few, question, {
      ...{ cache, exactUpTo: 6, pairs: 300, precision: 0 },
    });
    expect(cache.runs()).toBe(256);
    expect(exact.none).toBeCloseTo(0.31, 2);
    expect(
      Math.abs(total(drawn.shares.map((each) => each.value)) - (exact.all - exact.none)),
    ).toBeLessThan(1e-9);
    expect(drawn.exact).toBe(false);
    for (const [p, { value, error, id }] of drawn.shares.entries())
      expect(Math.abs(value - (exact.shares[p]?.value as number)), id).toBeLessThanOrEqual(
        5 * error + 1e-12,
      );
  });

  test("levers that build on each other are no trouble when some are off", () => {
    const scenario = quick("eurasian-security-bloc");
    const { shares, all, none } = shapleyShares(world, scenario, tie);
    expect(Math.abs(total(shares.map(({ value }) => value)) - (all - none))).toBeLessThan(1e-9);
  });
});
