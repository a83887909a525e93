import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorSizes } from "../../packages/core/src/evidence/actor-sizes.ts";
import { nesting } from "../../packages/core/src/evidence/nesting.ts";

const state = (id: string) => ({ id, kind: "state" });
const union = (id: string, ...members: string[]) => ({ id, kind: "organisation", members });
const grouping = (id: string, ...members: string[]) => ({ id, kind: "grouping", members });

const sizes = { AAA: 16, BBB: 9, CCC: 4, DDD: 1, EEE: 25 };

const bySize = (rows: ReturnType<typeof actorSizes>) =>
  Object.fromEntries(rows.map((row) => [row.id, row.size]));

describe("sizes of actors", () => {
  test("a state counts for itself, else for the smallest grouping, else the smallest organisation", () => {
    const rows = actorSizes(
      [
        state("AAA"),
        union("WIDE", "AAA", "BBB", "CCC", "DDD"),
        union("CLOSE", "AAA", "DDD"),
        grouping("CAMP", "AAA", "BBB"),
        grouping("NONE"),
      ],
      sizes,
    );
    // BBB counts for the camp, CCC for the wide union, DDD for the close one; EEE is in nobody.
    expect(bySize(rows)).toEqual({ AAA: 16, WIDE: 4, CLOSE: 1, CAMP: 9, NONE: 0 });
    // Square roots: 4, 2, 1, 3, 0 of 10.
    expect(rows.map((row) => row.weight)).toEqual([0.4, 0.2, 0.1, 0.3, 0]);
    expect(rows[3]?.states).toEqual(["BBB"]);
  });

  test("the exponent runs from one actor, one vote to size itself", () => {
    const weights = (exponent: number) =>
      actorSizes([state("AAA"), state("BBB"), state("XXX")], sizes, { exponent }).map(
        (row) => row.weight,
      );
    expect(weights(0)).toEqual([0.5, 0.5, 0]);
    expect(weights(1)).toEqual([16 / 25, 9 / 25, 0]);
    expect(weights(0.5)).toEqual([4 / 7, 3 / 7, 0]);
    // 16^.25 = 2, 9^.25 = sqrt 3
    const [a, b] = weights(0.25);
    expect(a).toBeCloseTo(2 / (2 + Math.sqrt(3)), 14);
    expect(b).toBeCloseTo(Math.sqrt(3) / (2 + Math.sqrt(3)), 14);
  });

  test("leaving an actor out hands its states to the next that lists them", () => {
    const actors = [
      state("AAA"),
      union("PACT", "AAA", "BBB"),
      grouping("CAMP", "AAA", "BBB", "CCC"),
    ];
    expect(bySize(actorSizes(actors, sizes))).toEqual({ AAA: 16, PACT: 0, CAMP: 13 });
    expect(bySize(actorSizes(actors, sizes, { leaveOut: ["CAMP"] }))).toEqual({ AAA: 16, PACT: 9 });
    expect(bySize(actorSizes(actors, sizes, { leaveOut: ["AAA"] }))).toEqual({ PACT: 0, CAMP: 29 });
  });

  test("where no size is known, every actor weighs the same", () => {
    expect(actorSizes([state("AAA"), grouping("NONE")], {}).map((row) => row.weight)).toEqual([
      0.5, 0.5,
    ]);
  });

  test("names that reach an object's machinery have no size", () => {
    expect(bySize(actorSizes([state("constructor"), state("toString")], {}))).toEqual({
      constructor: 0,
      toString: 0,
    });
  });

  const codes = ["AAA", "BBB", "CCC", "DDD", "EEE"];
  const actors = fc
    .array(
      fc.record({ states: fc.subarray(codes), kind: fc.constantFrom("organisation", "grouping") }),
      { maxLength: 6 },
    )
    .chain((groups) =>
      fc
        .subarray(codes)
        .map((shown) => [
          ...shown.map(state),
          ...groups.map(({ states, kind }, i) => ({ id: `G${i}`, kind, members: states })),
        ]),
    );
  const exponent = fc.constantFrom(0, 0.5, 1);

  test("each state's size counts exactly once, and weights sum to one", () => {
    fc.assert(
      fc.property(actors, exponent, (shown, gamma) => {
        const rows = actorSizes(shown, sizes, { exponent: gamma });
        const listed = new Set(
          shown.flatMap((actor) => ("members" in actor ? actor.members : [actor.id])),
        );
        const whole = Object.entries(sizes)
          .filter(([code]) => listed.has(code))
          .reduce((sum, [, size]) => sum + size, 0);
        expect(rows.reduce((sum, row) => sum + row.size, 0)).toBe(whole);
        if (rows.length > 0) {
          expect(rows.reduce((sum, row) => sum + row.weight, 0)).toBeCloseTo(1, 12);
        }
      }),
      { seed: 20240409, numRuns: 300 },
    );
  });

  test("the order of the actors changes no bit of any weight", () => {
    fc.assert(
      fc.property(actors, exponent, (shown, gamma) => {
        const there = actorSizes(shown, sizes, { exponent: gamma });
        const back = actorSizes([...shown].reverse(), sizes, { exponent: gamma });
        for (const row of there) {
          expect(back.find((other) => other.id === row.id)?.weight).toBe(row.weight);
        }
      }),
      { seed: 20240409, numRuns: 300 },
    );
  });

  test("nesting never runs in a circle", () => {
    fc.assert(
      fc.property(actors, (shown) => {
        const pairs = nesting(shown);
        const outerOf = (id: string) => pairs.filter((p) => p.inner === id).map((p) => p.outer);
        for (const { id } of shown) {
          const seen = new Set<string>();
          let reach = outerOf(id);
          while (reach.length > 0) {
            expect(reach).not.toContain(id);
            const fresh = reach.filter((each) => !seen.has(each));
            for (const each of fresh) seen.add(each);
            reach = fresh.flatMap(outerOf);
          }
        }
      }),
      { seed: 20240409, numRuns: 300 },
    );
  });

  test("a member is inside, and so is a union that is nearly all inside", () => {
    const many = Array.from({ length: 20 }, (_, i) => `A${String.fromCharCode(65 + i)}A`);
    const wide = [...many, "ZZZ", "YYY", "XXX"];
    const pairs = nesting([
      state("ABA"),
      state("ZZZ"),
      union("PACT", ...many.slice(1), "WWW"), // 19 of its 20 are in the camp: 95 %
      union("LEAGUE", ...many.slice(2), "WWW", "VVV"), // 18 of 20: 90 %
      grouping("CAMP", ...wide),
    ]);
    expect(pairs).toEqual([
      { inner: "ABA", outer: "PACT", share: 1 },
      { inner: "ABA", outer: "CAMP", share: 1 },
      { inner: "ZZZ", outer: "CAMP", share: 1 },
      { inner: "PACT", outer: "CAMP", share: 0.95 },
      { inner: "LEAGUE", outer: "PACT", share: 0.95 },
    ]);
  });

  test("of two actors made of the same states one is inside the other, not both", () => {
    expect(nesting([grouping("B", "AAA"), union("A", "AAA")])).toEqual([
      { inner: "A", outer: "B", share: 1 },
    ]);
    expect(
      actorSizes([grouping("B", "AAA"), union("A", "AAA")], sizes).map((r) => r.within),
    ).toEqual([[], ["B"]]);
  });
});
