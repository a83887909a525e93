import {
  builtInMechanisms,
  checkDocument,
  checkScenario,
  checkWorld,
  type Issue,
  type Lever,
  type Scenario,
  type World,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { smallScenario, smallWorld } from "../support/small-world.ts";

const statement = {
  id: "S1",
  at: { paragraph: 1, sentence: 1 },
  source: "AAA",
  target: "BBB",
  cameo: "042",
  mode: "stated",
  voice: "narrator",
  reading: "A visit.",
} as const;
const sanction = {
  id: "s",
  kind: "sanction",
  action: "impose",
  senders: ["AAA"],
  targets: ["CCC"],
  measures: ["financial"],
  from: "2024-06-01",
} as const;
const tie = { id: "t", kind: "tie", a: "AAA", b: "BBB", from: "2024-06-01" } as const;

/** What is said at a place, as severity and cure; nothing when nothing is. */
const said = (issues: readonly Issue[], where: string): string | undefined => {
  const issue = issues.find((each) => each.where === where);
  return issue && `${issue.severity}: ${issue.got}`;
};
const ofWorld = (changes: Partial<World>) => checkWorld({ ...smallWorld, ...changes });
const ofLevers = (...levers: readonly object[]) =>
  checkScenario(smallScenario({ levers: levers as Lever[] }), smallWorld, builtInMechanisms);

describe("a world's references", () => {
  test("the small world and a sound statement raise nothing", () => {
    expect(ofWorld({ statements: [statement] })).toEqual([]);
  });

  test.each<[string, Partial<World>, string, string]>([
    [
      "a voice that nobody has",
      { statements: [{ ...statement, voice: "AAB" }] },
      "statements[0].voice",
      'error: unknown voice "AAB"',
    ],
    [
      "a statement about oneself",
      { statements: [{ ...statement, target: "AAA" }] },
      "statements[0].target",
      'error: "AAA" twice',
    ],
    [
      "a statement from the future",
      { statements: [{ ...statement, date: "2024-01-02" }] },
      "statements[0].date",
      "warning: 2024-01-02",
    ],
    [
      "a statement's id given twice",
      { statements: [statement, statement] },
      "statements[1].id",
      'error: "S1" again',
    ],
    [
      "a component with a statement's id",
      { statements: [{ ...statement, id: "ab" }] },
      "components[0].id",
      'error: "ab", which is a statement',
    ],
    [
      "a bloc member nobody knows",
      { blocs: [{ id: "p", name: "P", members: [{ actor: "AAX" }] }] },
      "blocs[0].members[0].actor",
      'error: unknown actor "AAX"',
    ],
    [
      "an actor called narrator",
      { actors: [...smallWorld.actors, { id: "narrator", name: "N", kind: "grouping" }] },
      "actors[4].id",
      'error: "narrator"',
    ],
    [
      "a state with members",
      { actors: [{ id: "AAA", name: "A", kind: "state", members: ["BBB"] }] },
      "actors[0].members",
      'error: members of the state "AAA"',
    ],
    [
      "a state of unknown size",
      { sizes: { ...smallWorld.sizes, values: { AAA: 1, BBB: 1, DDD: 1, EEE: 1 } } },
      "sizes.values.CCC",
      "warning: nothing",
    ],
    [
      "no size of anybody",
      { sizes: { ...smallWorld.sizes, values: {} } },
      "sizes.values",
      "warning: nothing",
    ],
    [
      "members of unknown size",
      { sizes: { ...smallWorld.sizes, values: { AAA: 1, BBB: 1, CCC: 1 } } },
      "actors[3].members",
      "warning: no size for DDD, EEE",
    ],
    [
      "a measure against its own sender",
      { measures: [{ ...(smallWorld.measures ?? [])[0], targets: ["BBB"] }] as World["measures"] },
      "measures[0].targets[0]",
      'error: "BBB" twice',
    ],
    [
      "a measure that names a sender twice",
      {
        measures: [
          { ...(smallWorld.measures ?? [])[0], senders: ["AAA", "AAA"] },
        ] as World["measures"],
      },
      "measures[0].senders[1]",
      'error: "AAA" again',
    ],
    [
      "a measure that rests on nothing",
      {
        statements: [statement],
        measures: [{ ...(smallWorld.measures ?? [])[0], statements: ["S2"] }] as World["measures"],
      },
      "measures[0].statements[0]",
      'error: unknown statement "S2"',
    ],
    [
      "an exposure to oneself",
      { exposures: [{ sender: "AAA", target: "AAA", value: 1, source: "x" }] },
      "exposures[0].target",
      'error: "AAA" twice',
    ],
    [
      "one exposure given twice",
      {
        exposures: [
          { sender: "AAA", target: "BBB", value: 1, source: "x" },
          { sender: "AAA", target: "BBB", value: 2, source: "x" },
        ],
      },
      "exposures[1]",
      'error: "AAA to BBB" again',
    ],
  ])("%s", (_, changes, where, expected) => {
    expect(said(ofWorld(changes), where)).toBe(expected);
  });

  // Each compared with every name, they would outlast the test.
  test("an actor mistyped in thousands of places is told without comparing names for ever", () => {
    const component = (smallWorld.components ?? [])[0];
    const components = Array.from({ length: 100_000 }, (_, i) => ({
      ...component,
      id: `c${i}`,
      a: `X${i}`,
    })) as World["components"];
    const issues = ofWorld({ components });
    expect(issues.at(-1)?.got).toMatch(/^99800 more/);
  });
});

describe("a lever's references", () => {
  test.each<[string, readonly object[], string, string | undefined]>([
    [
      "an impose without measures",
      [{ ...sanction, measures: undefined }],
      "levers[0].measures",
      "error: nothing",
    ],
    [
      "a threat needs none",
      [{ ...sanction, action: "threaten", measures: undefined }],
      "levers[0].measures",
      undefined,
    ],
    [
      "a sender named twice",
      [{ ...sanction, senders: ["AAA", "AAA"] }],
      "levers[0].senders[1]",
      'error: "AAA" again',
    ],
    ["a bloc as sender", [{ ...sanction, senders: ["pact"] }], "levers[0].senders[0]", undefined],
    [
      "an end before the beginning",
      [{ ...sanction, until: "2024-05-01" }],
      "levers[0].until",
      "error: 2024-05-01",
    ],
    [
      "a beginning on the last day",
      [{ ...sanction, from: "2026-01-01" }],
      "levers[0].from",
      "warning: 2026-01-01",
    ],
    [
      "a measure from before the start",
      [{ ...sanction, from: "2023-01-01" }],
      "levers[0].from",
      "warning: 2023-01-01",
    ],
    [
      "an intensity beyond full",
      [{ ...sanction, intensity: 1.5 }],
      "levers[0].intensity",
      "error: 1.5",
    ],
    [
      "a formula that leaves its range only after the lever has ended",
      [{ ...sanction, intensity: "t", until: "2024-12-01" }],
      "levers[0].intensity",
      undefined,
    ],
    [
      "an impulse, whose formula is read on its one day",
      [{ ...tie, action: "impulse", change: "2 * t - 0.5" }],
      "levers[0].change",
      undefined,
    ],
    [
      "a change that is too strong",
      [{ ...tie, action: "lasting", change: 0.97 }],
      "levers[0].change",
      "error: 0.97",
    ],
    [
      "a formula that divides by zero",
      [{ ...tie, action: "impulse", change: "1 / (t - t)" }],
      "levers[0].change",
      "error: Infinity at t = 0.416",
    ],
    [
      "a tie with oneself",
      [{ ...tie, action: "impulse", b: "AAA", change: 0.1 }],
      "levers[0].b",
      'error: "AAA" twice',
    ],
    [
      "an unknown bloc",
      [
        {
          id: "j",
          kind: "bloc",
          action: "join",
          bloc: "pakt",
          members: [{ actor: "CCC" }],
          from: "2024-06-01",
        },
      ],
      "levers[0].bloc",
      'error: unknown bloc "pakt"',
    ],
    [
      "a founding under an id that is taken",
      [
        {
          id: "f",
          kind: "bloc",
          action: "found",
          bloc: "pact",
          members: [{ actor: "CCC" }],
          from: "2024-06-01",
        },
      ],
      "levers[0].bloc",
      'error: "pact", which exists',
    ],
    [
      "a founding by nobody",
      [{ id: "f", kind: "bloc", action: "found", bloc: "new", from: "2024-06-01" }],
      "levers[0].members",
      "error: nothing",
    ],
    [
      "leaving what one is not in",
      [
        {
          id: "x",
          kind: "bloc",
          action: "leave",
          bloc: "pact",
          members: [{ actor: "CCC" }],
          from: "2024-06-01",
        },
      ],
      "levers[0].members[0].actor",
      'warning: "CCC", which was never a member',
    ],
    [
      "leaving what a lever made one join",
      [
        {
          id: "j",
          kind: "bloc",
          action: "join",
          bloc: "pact",
          members: [{ actor: "CCC" }],
          from: "2024-06-01",
        },
        {
          id: "x",
          kind: "bloc",
          action: "leave",
          bloc: "pact",
          members: [{ actor: "CCC" }],
          from: "2025-06-01",
        },
      ],
      "levers[1].members[0].actor",
      undefined,
    ],
    [
      "lifting what an earlier lever imposes",
      [sanction, { ...sanction, id: "l", action: "lift", from: "2025-06-01" }],
      "levers[1].senders",
      undefined,
    ],
    [
      "lifting what only a later lever imposes",
      [sanction, { ...sanction, id: "l", action: "lift", from: "2024-05-01" }],
      "levers[1].senders",
      "warning: no measure of these senders on these targets",
    ],
  ])("%s", (_, levers, where, expected) => {
    expect(said(ofLevers(...levers), where)).toBe(expected);
  });

  test("a run that would not fit into memory is refused before it is tried", () => {
    const actors = Array.from({ length: 400 }, (_, i) => ({
      id: `A${i}`,
      name: `A${i}`,
      kind: "grouping" as const,
    }));
    const { blocs: _, components: __, measures: ___, ...rest } = smallWorld;
    const check = (frames: number) =>
      checkScenario(smallScenario({ run: { frames } }), { ...rest, actors }, builtInMechanisms);
    expect(said(check(2000), "run.frames")).toBe("error: 2000 frames of 400 actors");
    expect(check(121)).toEqual([]);
  });
});

describe("checking a document of any kind", () => {
  const kindOf = (source: unknown) => checkDocument(source, { worldOf: () => smallWorld });

  test("worlds and scenarios are told apart, from text and from data", () => {
    expect(kindOf(smallWorld).kind).toBe("world");
    expect(kindOf(JSON.stringify(smallScenario())).kind).toBe("scenario");
  });

  test("a result of a run, a stranger and a list are refused in words", () => {
    const cases = [{ recipe: {}, actors: [] }, { name: "package", version: "1.0.0" }, [1], 5, null];
    for (const source of cases) {
      const checked = kindOf(source);
      expect(checked.kind).toBe("broken");
      expect(checked.issues).toHaveLength(1);
    }
  });

  test("a scenario whose world is not at hand is checked for its shape, with a warning", () => {
    const scenario: Scenario = smallScenario({ world: { id: "elsewhere", edition: 1 } });
    const checked = checkDocument(scenario, { worldOf: () => undefined });
    expect(checked.kind).toBe("scenario");
    expect(said(checked.issues, "world.id")).toMatch(/^warning/);
  });
});
