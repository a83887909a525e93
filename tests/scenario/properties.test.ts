import {
  builtInMechanisms,
  checkScenario,
  fillScenario,
  type Lever,
  readScenario,
  readWorld,
  runScenario,
  type Scenario,
  trimScenario,
  type World,
  writeDocument,
} from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallScenario, smallWorld } from "../support/small-world.ts";

const settings = { seed: 2024, numRuns: 150 };
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const round = (most: number) => fc.integer({ min: 0, max: 100 }).map((k) => (most * k) / 100);
const day = fc
  .integer({ min: 1, max: 28 })
  .map((d) => `2024-0${1 + (d % 9)}-${`${d}`.padStart(2, "0")}`);
const some = (names: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 });
/** Labels with all that text may hold: quotes, markup, emoji, what YAML would take for something else. */
const label = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }),
  fc.constantFrom(
    "yes",
    "null",
    "~",
    "042",
    "1e3",
    ".nan",
    "- x",
    "a: b",
    "#",
    "!!x",
    "&a",
    "*a",
    "{",
    "<b>",
    "'",
    '"',
    "\n",
    " x ",
    "2024-01-01",
    "|",
    ">",
    "%x",
    "@",
    "---",
    "...",
  ),
);

function present<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields;
}

const common = { enabled: maybe(fc.boolean()), note: maybe(label), from: day };
const lever: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({
    ...common,
    kind: fc.constant("sanction"),
    action: fc.constantFrom("impose", "lift", "threaten"),
    senders: some(["AAA", "GRP"]),
    targets: some(["CCC", "BBB"]),
    measures: some(["travel", "arms", "financial", "comprehensive"]),
    intensity: maybe(
      fc.oneof(round(1), fc.constantFrom("exp(-t)", "t < 1 ? 1 : 0.5"), fc.constant(1)),
    ),
    until: maybe(fc.constant("2025-06-01")),
    halfLife: maybe(round(10).map((years) => years + 0.5)),
  }),
  fc.record({
    ...common,
    kind: fc.constant("bloc"),
    action: fc.constantFrom("join", "leave", "cohesion"),
    bloc: fc.constant("pact"),
    members: some(["AAA", "CCC"]).map((names) =>
      names.map((actor, i) => (i ? { actor, degree: 1 } : { actor })),
    ),
    cohesion: maybe(round(5)),
    solidarity: maybe(round(1)),
  }),
  fc.record({
    ...common,
    kind: fc.constant("tie"),
    action: fc.constantFrom("impulse", "lasting"),
    a: fc.constant("AAA"),
    b: fc.constantFrom("BBB", "CCC"),
    change: fc.oneof(round(0.9), fc.constant("0.1 * tanh(t)")),
  }),
  fc.record({
    ...common,
    kind: fc.constant("event"),
    source: fc.constant("AAA"),
    target: fc.constantFrom("BBB", "CCC"),
    cameo: fc.constantFrom("042", "057", "190"),
    strength: maybe(fc.constantFrom(0.5, 1, 3)),
  }),
);

const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    title: label,
    question: maybe(label),
    start: maybe(fc.constantFrom("2023-06-01", "2024-01-01")),
    levers: fc
      .array(lever, { maxLength: 5 })
      .map((all) => all.map((each, i) => present({ id: `l${i}`, ...each }))),
    mechanisms: maybe(
      fc
        .dictionary(
          fc.constantFrom("anchor", "balance", "sanctions"),
          fc.record({ enabled: maybe(fc.boolean()) }).map(present),
        )
        .map((all) => ({ ...all, bloc: { params: { kappa: 0.25, rho: 0.5 } } })),
    ),
    model: maybe(fc.record({ sizeExponent: maybe(fc.constantFrom(0, 0.5, 1)) }).map(present)),
    run: maybe(
      fc
        .record({
          method: maybe(fc.constantFrom("dopri5", "rk4")),
          tolerance: maybe(fc.constantFrom(1e-6, 1e-4)),
          step: maybe(fc.constantFrom(0.02, 0.1)),
          frames: maybe(fc.constantFrom(5, 121)),
        })
        .map(present),
    ),
    seed: maybe(fc.constantFrom(1, 7)),
  })
  .map((fields) => smallScenario(present(fields) as Partial<Scenario>));

/** The same data with the fields of every object in another order. */
function turned<Data>(value: Data): Data {
  if (Array.isArray(value)) return value.map(turned) as Data;
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).reverse();
  return Object.fromEntries(fields.map(([name, inner]) => [name, turned(inner)])) as Data;
}

describe("any scenario", () => {
  test("is read back as it was written, in both languages, whatever its labels hold", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        for (const format of ["json", "yaml"] as const) {
          const reading = readScenario(writeDocument(given, { format }));
          expect(reading.ok ? reading.value : reading.issues).toEqual(given);
        }
      }),
      settings,
    );
  });

  test("is written in the same bytes in whatever order its fields came", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        for (const format of ["json", "yaml"] as const) {
          expect(writeDocument(turned(given), { format })).toBe(writeDocument(given, { format }));
        }
      }),
      settings,
    );
  });

  test("is filled once and for all, and trimmed back to what differs", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const filled = fillScenario(given, smallWorld, builtInMechanisms);
        expect(fillScenario(filled, smallWorld, builtInMechanisms)).toEqual(filled);
        const trimmed = trimScenario(filled, smallWorld, builtInMechanisms);
        expect(trimScenario(given, smallWorld, builtInMechanisms)).toEqual(trimmed);
        expect(trimScenario(trimmed, smallWorld, builtInMechanisms)).toEqual(trimmed);
        expect(fillScenario(trimmed, smallWorld, builtInMechanisms)).toEqual(filled);
        expect(readScenario(filled).ok).toBe(true);
        expect(JSON.stringify(trimmed).length).toBeLessThanOrEqual(JSON.stringify(filled).length);
      }),
      settings,
    );
  });

  test("means the same filled, trimmed or as it was: issues, bytes of the run, hash", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const variants = [
          given,
          fillScenario(given, smallWorld, builtInMechanisms),
          trimScenario(given, smallWorld, builtInMechanisms),
        ];
        const [first, ...others] = variants.map((each) => ({
          issues: checkScenario(each, smallWorld, builtInMechanisms),
          run: runScenario(smallWorld, each),
        }));
        for (const other of others) {
          expect(other.issues).toEqual(first?.issues);
          expect(other.run.recipe.hash).toBe(first?.run.recipe.hash);
          expect(other.run.trajectory.x).toEqual(first?.run.trajectory.x);
          expect(other.run.trajectory.ledger).toEqual(first?.run.trajectory.ledger);
        }
      }),
      { ...settings, numRuns: 40 },
    );
  });
});

describe("a filled scenario", () => {
  const lever: Lever = {
    id: "s",
    kind: "sanction",
    action: "impose",
    senders: ["AAA"],
    targets: ["CCC"],
    measures: ["arms"],
    from: "2024-02-01",
  };

  test("says start, model, run, seed, every mechanism and what levers leave to their defaults", () => {
    const filled = fillScenario(smallScenario({ levers: [lever] }), smallWorld, builtInMechanisms);
    expect(filled).toMatchObject({
      start: "2024-01-01",
      model: { sizeExponent: 0.5, leaveOut: [] },
      run: { method: "dopri5", tolerance: 1e-6, frames: 121 },
      seed: 1,
      levers: [{ enabled: true, intensity: 1 }],
    });
    for (const { id, standardOn, parameters } of builtInMechanisms) {
      const params = Object.fromEntries(parameters.map((each) => [each.id, each.standard]));
      expect(filled.mechanisms?.[id], id).toEqual({ enabled: standardOn, params });
    }
  });

  test("does not follow a default that changes later, nor a mechanism that is added", () => {
    const filled = fillScenario(smallScenario(), smallWorld, builtInMechanisms);
    const later = builtInMechanisms.map((mechanism) => ({
      ...mechanism,
      parameters: mechanism.parameters.map((each) => ({ ...each, standard: each.max })),
    }));
    expect(fillScenario(filled, smallWorld, later)).toEqual(filled);
  });
});

describe("any world", () => {
  const world: fc.Arbitrary<World> = fc
    .record({
      title: label,
      notes: maybe(fc.array(label, { maxLength: 3 })),
      traits: fc.dictionary(fc.constantFrom("gdp", "regime", "x.1"), fc.oneof(round(9), label)),
      lat: round(90),
    })
    .map(({ title, notes, traits, lat }) => ({
      ...smallWorld,
      title,
      ...(notes ? { notes } : {}),
      actors: smallWorld.actors.map((actor) => ({
        ...actor,
        traits,
        place: { lat, lon: 0 - lat },
      })),
    }));

  test("is read back as it was written and keeps its bytes", () => {
    fc.assert(
      fc.property(world, (given) => {
        for (const format of ["json", "yaml"] as const) {
          const text = writeDocument(given, { format });
          const reading = readWorld(text);
          expect(reading.ok ? reading.value : reading.issues).toEqual(given);
          if (reading.ok) expect(writeDocument(reading.value, { format })).toBe(text);
        }
      }),
      settings,
    );
  });
});
