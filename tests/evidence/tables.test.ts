import {
  builtInMechanisms,
  checkScenario,
  checkWorld,
  compile,
  componentEffect,
  componentsOf,
  evidenceOfTie,
  fillScenario,
  leftOut,
  trimScenario,
  type World,
  type WorldTable,
} from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baselineTies } from "../../packages/core/src/evidence/baseline-ties.ts";
import { smallScenario, smallWorld } from "../support/small-world.ts";

const facts = {
  title: "A table",
  kind: "other" as const,
  reading: "made up",
  source: "made up",
  weight: 2,
};
const matrix: WorldTable = {
  ...facts,
  id: "matrix",
  form: "matrix",
  actors: ["CCC", "AAA", "BBB"],
  step: 0.01,
  rows: [[-40, null], [75]],
};
const pairs: WorldTable = {
  ...facts,
  id: "pairs",
  form: "pairs",
  pairs: [
    ["AAA", "BBB", -0.5, "at odds over a river"],
    ["CCC", "AAA", 0.25],
  ],
};
const groups: WorldTable = {
  ...facts,
  id: "groups",
  form: "groups",
  groups: [
    { id: "all", title: "All three", value: 0.3, members: ["AAA", "BBB", "CCC"] },
    { id: "star", title: "A with each", value: 0.8, hub: "AAA", members: ["BBB", "CCC"] },
  ],
};
const positions: WorldTable = {
  ...facts,
  id: "positions",
  form: "positions",
  neutral: 1.2,
  positions: { AAA: 1.5, BBB: 0.9, CCC: -2 },
};
const ballots: WorldTable = {
  ...facts,
  id: "ballots",
  form: "ballots",
  questions: ["one", "two", "three", "four"].map((id) => ({
    id,
    title: id,
    date: "2023-01-01",
  })),
  votes: { AAA: "YYAX", BBB: "YNNY", CCC: "XXXN" },
};
const forms = [matrix, pairs, groups, positions, ballots];

const worldWith = (...tables: WorldTable[]): World => {
  const { components: _, ...bare } = smallWorld;
  return { ...bare, tables };
};
const entry = (table: WorldTable, a: string, b: string) => {
  const [share] = evidenceOfTie(worldWith(table), a, b).shares;
  return share && { score: share.score, ground: share.ground };
};

describe("what a table says of a pair, worked by hand", () => {
  test.each<[string, WorldTable, string, string, object | undefined]>([
    ["a matrix counts steps", matrix, "AAA", "BBB", { score: 0.75, ground: { form: "matrix" } }],
    ["in either order", matrix, "AAA", "CCC", { score: -0.4, ground: { form: "matrix" } }],
    ["null is no entry", matrix, "BBB", "CCC", undefined],
    [
      "a pair has its value and its reading",
      pairs,
      "BBB",
      "AAA",
      { score: -0.5, ground: { form: "pairs", reading: "at odds over a river" } },
    ],
    ["a pair that is not named has none", pairs, "BBB", "CCC", undefined],
    [
      "of two groups the one that says most counts, and both are named",
      groups,
      "BBB",
      "AAA",
      { score: 0.8, ground: { form: "groups", groups: ["all", "star"] } },
    ],
    [
      "the spokes of a star are not joined",
      groups,
      "BBB",
      "CCC",
      { score: 0.3, ground: { form: "groups", groups: ["all"] } },
    ],
    [
      // 1 − 0.6 / 1.2
      "half of the neutral distance apart is a half",
      positions,
      "AAA",
      "BBB",
      { score: expect.closeTo(0.5, 14), ground: { form: "positions", first: 1.5, second: 0.9 } },
    ],
    ["and never below −1", positions, "AAA", "CCC", expect.objectContaining({ score: -1 })],
    ["who has no position has no entry", positions, "AAA", "GRP", undefined],
    [
      // Y/Y same, Y/N opposite, A/N one step, X/Y not both: (1 − 1) / 3
      "ballots: the same, opposite and one step apart",
      ballots,
      "AAA",
      "BBB",
      { score: 0, ground: { form: "ballots", same: 1, near: 1, opposite: 1 } },
    ],
    ["no question that both answered, no entry", ballots, "AAA", "CCC", undefined],
  ])("%s", (_, table, a, b, expected) => {
    expect(entry(table, a, b)).toEqual(expected);
  });

  test("every form reads the same both ways round and stays within ±1", () => {
    const ids = ["AAA", "BBB", "CCC", "GRP"];
    for (const table of forms) {
      for (const a of ids) {
        for (const b of ids) {
          const there = a === b ? undefined : entry(table, a, b)?.score;
          expect(there, table.id).toBe(a === b ? undefined : entry(table, b, a)?.score);
          if (there !== undefined) expect(Math.abs(there)).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

describe("the weights of components", () => {
  const world: World = { ...worldWith(...forms), components: smallWorld.components ?? [] };
  const names = componentsOf(world).map((each) => each.id);

  test("every kind of evidence can be named, and a tie's evidence lists them in that order", () => {
    expect(names).toEqual(["records", "matrix", "pairs", "groups", "positions", "ballots"]);
    const { shares } = evidenceOfTie(world, "AAA", "BBB");
    expect(shares.map(({ id }) => id)).toEqual(["ab", ...names.slice(1)]);
  });

  test("a weight multiplies, 0 leaves out, and the pulls still sum to the value", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.double({ min: 0, max: 10, noNaN: true })),
        (weights) => {
          const { tie, shares, prior } = evidenceOfTie(world, "AAA", "BBB", { weights });
          const full = evidenceOfTie(world, "AAA", "BBB").shares;
          const nameOf = (id: string) => (id === "ab" ? "records" : id);
          const times = (id: string) => weights[nameOf(id)] ?? 1;
          expect(shares.map(({ id }) => id)).toEqual(
            full.map(({ id }) => id).filter((id) => times(id) > 0),
          );
          for (const { id, weight } of shares) {
            const given = full.find((each) => each.id === id)?.weight ?? Number.NaN;
            expect(weight).toBeCloseTo(given * times(id), 12);
          }
          const sum = shares.reduce((all, { pull }) => all + pull, prior.pull);
          expect(sum).toBeCloseTo(tie.value, 12);
          expect(tie.low).toBeLessThanOrEqual(tie.value);
          expect(tie.high).toBeGreaterThanOrEqual(tie.value);
        },
      ),
      { seed: 5, numRuns: 100 },
    );
  });

  test("by hand: half of one table beside a record", () => {
    // record .6 × 1, matrix .75 × 2 × ½, prior 1: (.6 + .75) / 3
    const weights = { pairs: 0, groups: 0, positions: 0, ballots: 0, matrix: 0.5 };
    const [tie] = baselineTies(["AAA", "BBB"], world, { weights });
    expect(tie?.value).toBeCloseTo(1.35 / 3, 14);
    expect(tie?.evidence).toEqual(["ab", "matrix"]);
  });

  test("a scenario's weights reach the run, survive filling, and 1 is no setting", () => {
    const components = { matrix: 0.5, pairs: 0, groups: 1 };
    const scenario = smallScenario({ model: { components } });
    const weights = { matrix: 0.5, pairs: 0 };
    const { baseline } = compile(world, scenario);
    const expected = baselineTies(
      world.actors.map((actor) => actor.id),
      world,
      { weights },
    );
    expect(baseline).toEqual(expected);
    const filled = fillScenario(scenario, world, builtInMechanisms);
    expect(filled.model?.components).toEqual(components);
    expect(trimScenario(filled, world, builtInMechanisms).model).toEqual({ components: weights });
  });

  test("the effect of leaving one out, by hand", () => {
    const two: World = { ...worldWith(matrix), components: smallWorld.components ?? [] };
    // A–B: (.6 + 2 · .75) / 4 with, .6 / 2 without; A–C: −.8 / 3 with, 0 without; B–C has no entry.
    const effect = componentEffect(two, smallScenario({}), "matrix");
    expect(effect.ties).toBe(2);
    expect(effect.mean).toBeCloseTo((2.1 / 4 - 0.3 + 0.8 / 3) / 2, 14);
    expect(effect.most).toMatchObject({ a: "AAA", b: "CCC", without: 0 });
    expect(effect.turned).toBe(0);
    const halved = smallScenario({ model: { components: { matrix: 0 } } });
    expect(componentEffect(two, halved, "matrix")).toMatchObject({ ties: 0, mean: 0 });
  });

  test("an unknown component is told with the nearest name", () => {
    const scenario = smallScenario({ model: { components: { matrx: 0 } } });
    const [issue] = checkScenario(scenario, world, builtInMechanisms);
    expect(issue).toMatchObject({ where: "model.components.matrx", severity: "error" });
    expect(issue?.cure).toMatch(/Did you mean "matrix"/);
  });
});

describe("what is said of a bloc", () => {
  const statement = {
    id: "S1",
    at: { paragraph: 1, sentence: 1 },
    source: "CCC",
    target: "pact",
    cameo: "112",
    mode: "stated" as const,
    voice: "narrator",
    reading: "accuses the pact",
  };
  const world: World = { ...worldWith(), statements: [statement] };

  test("bears on each member by its degree, at half the weight", () => {
    // 112 scores −2.0. A is a full member: weight ½, −.1 / 1.5. B by half: weight ¼, −.05 / 1.25.
    expect(evidenceOfTie(world, "CCC", "AAA").tie.value).toBeCloseTo(-0.1 / 1.5, 14);
    expect(evidenceOfTie(world, "CCC", "BBB").tie.value).toBeCloseTo(-0.05 / 1.25, 14);
    expect(evidenceOfTie(world, "AAA", "BBB").shares).toEqual([]);
    expect(checkWorld(world)).toEqual([]);
  });

  test("not on who has left it by the world's date, nor on a member with itself", () => {
    const members = [{ actor: "AAA", until: "2023-12-31" }, { actor: "CCC" }, { actor: "BBB" }];
    const left: World = { ...world, blocs: [{ id: "pact", name: "The Pact", members }] };
    const resting = baselineTies(["AAA", "BBB", "CCC"], left).filter(
      (tie) => tie.evidence.length > 0,
    );
    expect(resting.map(({ a, b }) => `${a}-${b}`)).toEqual(["BBB-CCC"]);
  });
});

describe("optional actors", () => {
  const world: World = {
    ...smallWorld,
    actors: smallWorld.actors.map((actor) =>
      actor.id === "CCC" ? { ...actor, optional: true } : actor,
    ),
  };
  const shown = (model?: object) =>
    compile(world, smallScenario(model ? { model } : {})).actors.map((actor) => actor.id);

  test("are left out by default, and a scenario's own list says it for all", () => {
    expect(leftOut(smallScenario({}), world)).toEqual(["CCC"]);
    expect(shown()).toEqual(["AAA", "BBB", "GRP"]);
    expect(shown({ leaveOut: [] })).toEqual(["AAA", "BBB", "CCC", "GRP"]);
    expect(shown({ leaveOut: ["GRP"] })).toEqual(["AAA", "BBB", "CCC"]);
  });

  test("the filled scenario names them, so that a later edition changes no old link", () => {
    const filled = fillScenario(smallScenario({}), world, builtInMechanisms);
    expect(filled.model?.leaveOut).toEqual(["CCC"]);
    expect(trimScenario(filled, world, builtInMechanisms).model).toBeUndefined();
  });
});

describe("a table that cannot be right", () => {
  test.each<[string, WorldTable, string, RegExp]>([
    [
      "an unknown actor",
      { ...matrix, actors: ["CCC", "AAA", "BBC"] },
      "tables[0].actors[2]",
      /BBB/,
    ],
    ["a row too many", { ...matrix, rows: [[1, 2], [3], []] }, "tables[0].rows", /2 entries/],
    ["a short row", { ...matrix, rows: [[1], [3]] }, "tables[0].rows[0]", /2 entries/],
    [
      "a pair given twice",
      {
        ...pairs,
        pairs: [
          ["AAA", "BBB", 1],
          ["BBB", "AAA", 0],
        ],
      },
      "tables[0].pairs[1]",
      /each name once/,
    ],
    [
      "an actor with itself",
      { ...pairs, pairs: [["AAA", "AAA", 1]] },
      "tables[0].pairs[0][1]",
      /two/,
    ],
    [
      "a hub among its own members",
      { ...groups, groups: [{ id: "g", title: "g", value: 1, hub: "AAA", members: ["AAA"] }] },
      "tables[0].groups[0].members[0]",
      /two/,
    ],
    [
      "a position of nobody",
      { ...positions, positions: { ZZZ: 1 } },
      "tables[0].positions.ZZZ",
      /actor/,
    ],
    ["a ballot too short", { ...ballots, votes: { AAA: "Y" } }, "tables[0].votes.AAA", /4 entries/],
    ["a reserved name", { ...pairs, id: "records" }, "tables[0].id", /another id/],
  ])("%s", (_, table, where, expected) => {
    const issues = checkWorld({ ...smallWorld, tables: [table] });
    const found = issues.find((issue) => issue.where === where);
    expect(`${found?.expected} ${found?.cure}`, JSON.stringify(issues)).toMatch(expected);
  });

  test("a record may not have a table's id", () => {
    const components = (smallWorld.components ?? []).map((each) => ({ ...each, id: "pairs" }));
    const world = { ...smallWorld, components: components.slice(0, 1), tables: [pairs] };
    expect(checkWorld(world).map((issue) => issue.where)).toEqual(["components[0].id"]);
  });
});
