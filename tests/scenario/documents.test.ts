import {
  builtInMechanisms,
  checkDocument,
  checkScenario,
  fillScenario,
  formFields,
  type Issue,
  parseDocument,
  type Run,
  readScenario,
  readWorld,
  runScenario,
  type SanctionLever,
  type Scenario,
  trimScenario,
  type World,
  writeDocument,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { migrate } from "../../packages/core/src/document/migrate.ts";
import { shippedJson, shippedPaths } from "../support/shipped.ts";
import { smallScenario, smallWorld } from "../support/small-world.ts";

const scenarios = shippedPaths.filter((path) => path.endsWith(".scenario.json"));
const worlds = shippedPaths.filter((path) => path.endsWith(".world.json"));
const worldOf = (id: string): World | undefined => {
  const path = worlds.find((each) => each === `${id}.world.json`);
  return path === undefined ? undefined : (shippedJson(path) as World);
};

/** Freezes plain data to its depths, so that a run that writes into its documents throws. */
function frozen<Data>(data: Data): Data {
  if (typeof data === "object" && data !== null) Object.values(Object.freeze(data)).forEach(frozen);
  return data;
}

describe.each(shippedPaths)("%s", (path) => {
  test("is valid and silent: no error, no warning", () => {
    const checked = checkDocument(shippedJson(path), { worldOf });
    expect(checked.issues).toEqual([]);
    expect(checked.kind).toBe(path.endsWith(".world.json") ? "world" : "scenario");
  });

  test("round-trips through JSON and YAML text", () => {
    const read = path.endsWith(".world.json") ? readWorld : readScenario;
    const document = shippedJson(path) as World & Scenario;
    for (const format of ["json", "yaml"] as const) {
      const reading = read(writeDocument(document, { format }));
      expect(reading.ok && reading.value).toEqual(document);
    }
  });
});

describe.each(scenarios)("%s", (path) => {
  const scenario = frozen(shippedJson(path) as Scenario);
  const world = frozen(worldOf(scenario.world.id) as World);

  test("runs, and neither it nor its world is changed by that", () => {
    const { trajectory } = runScenario(world, scenario);
    expect(["completed", "settled"]).toContain(trajectory.ended.how);
  });

  test("filled, it gives the same bytes and hash; filling twice is filling once; trimming takes it back", () => {
    const filled = fillScenario(scenario, world, builtInMechanisms);
    const [bare, full] = [runScenario(world, scenario), runScenario(world, filled)];
    const bytes = (run: Run) => Buffer.from(run.trajectory.x.buffer);
    expect(bytes(full).equals(bytes(bare))).toBe(true);
    expect(full.recipe.hash).toBe(bare.recipe.hash);
    expect(fillScenario(filled, world, builtInMechanisms)).toEqual(filled);
    expect(trimScenario(filled, world, builtInMechanisms)).toEqual(
      trimScenario(scenario, world, builtInMechanisms),
    );
  });
});

describe("a document's errors name the place, what was found, what was expected and the cure", () => {
  const issueOf = (issues: readonly Issue[], where: string) =>
    issues.find((issue) => issue.where === where);
  const shape = (changes: object): readonly Issue[] => {
    const reading = readScenario({ ...smallScenario(), ...changes });
    return reading.ok ? [] : reading.issues;
  };
  const check = (changes: Partial<Scenario>, world: World = smallWorld) =>
    checkScenario(smallScenario(changes), world, builtInMechanisms);
  const sanction: SanctionLever = {
    id: "s",
    kind: "sanction",
    action: "impose",
    senders: ["AAA"],
    targets: ["CCC"],
    measures: ["financial"],
    from: "2024-06-01",
  };

  test.each<[string, object, string, Partial<Issue>]>([
    [
      "an unknown field",
      { leverz: [] },
      "leverz",
      { got: 'unknown field "leverz"', cure: 'Did you mean "levers"?' },
    ],
    [
      "a missing field",
      { end: undefined },
      "end",
      { got: "nothing", expected: "text", cure: "Add the field." },
    ],
    [
      "a date that is none",
      { end: "2024-13-01" },
      "end",
      { got: '"2024-13-01"', expected: "an ISO date such as 2024-04-10" },
    ],
    [
      "a misspelt kind",
      { levers: [{ ...sanction, kind: "sanctoin" }] },
      "levers[0].kind",
      { cure: 'Did you mean "sanction"?' },
    ],
    [
      "a misspelt action",
      { levers: [{ ...sanction, action: "imposes" }] },
      "levers[0].action",
      { cure: 'Did you mean "impose"?' },
    ],
    [
      "a misspelt measure",
      { levers: [{ ...sanction, measures: ["finance"] }] },
      "levers[0].measures[0]",
      { cure: 'Did you mean "financial"?' },
    ],
    [
      "an unknown field of a lever",
      { levers: [{ ...sanction, intensty: 1 }] },
      "levers[0].intensty",
      { cure: 'Did you mean "intensity"?' },
    ],
    [
      "a number out of range",
      { model: { sizeExponent: 2 } },
      "model.sizeExponent",
      { got: "2", expected: "at most 1" },
    ],
    [
      "text for a number",
      { run: { step: "fast" } },
      "run.step",
      { got: '"fast"', expected: "a number" },
    ],
    [
      "a name that reaches an object's machinery",
      { levers: [{ ...sanction, id: "constructor" }] },
      "levers[0].id",
      { got: '"constructor"' },
    ],
  ])("shape: %s", (_, changes, where, expected) => {
    expect(issueOf(shape(changes), where)).toMatchObject({ severity: "error", ...expected });
  });

  test.each<[string, Partial<Scenario>, string, Partial<Issue>]>([
    [
      "an unknown actor",
      { levers: [{ ...sanction, targets: ["CCD"] }] },
      "levers[0].targets[0]",
      {
        got: 'unknown actor or bloc "CCD"',
        cure: 'Did you mean "CCC"? Otherwise add it to the world.',
      },
    ],
    [
      "a sender that is its own target",
      { levers: [{ ...sanction, targets: ["AAA"] }] },
      "levers[0].targets[0]",
      { expected: "a target that is not a sender" },
    ],
    [
      "the wrong world",
      { world: { id: "other", edition: 1 } },
      "world.id",
      { got: '"other"', expected: '"small"' },
    ],
    [
      "an end before the start",
      { end: "2023-01-01" },
      "end",
      { expected: "a date after 2024-01-01" },
    ],
    [
      "an unknown mechanism",
      { mechanisms: { ballance: {} } },
      "mechanisms.ballance",
      { cure: 'Did you mean "balance"?' },
    ],
    [
      "an unknown parameter",
      { mechanisms: { balance: { params: { alfa: 1 } } } },
      "mechanisms.balance.params.alfa",
      { cure: 'Did you mean "alpha"?' },
    ],
    [
      "a parameter out of range",
      { mechanisms: { balance: { params: { alpha: 99 } } } },
      "mechanisms.balance.params.alpha",
      { expected: "a number from 0 to 5" },
    ],
    [
      "one id for two levers",
      { levers: [sanction, sanction] },
      "levers[1].id",
      { got: '"s" again' },
    ],
    [
      "a hostile formula, with its place",
      { levers: [{ ...sanction, intensity: "1 + t.constructor" }] },
      "levers[0].intensity, character 6",
      { expected: expect.any(String) },
    ],
    [
      "a formula that leaves its range",
      { levers: [{ ...sanction, intensity: "t" }] },
      "levers[0].intensity",
      { expected: "a number from 0 to 1" },
    ],
    [
      "a formula that is no number somewhere",
      { levers: [{ ...sanction, intensity: "sqrt(0.5 - t)" }] },
      "levers[0].intensity",
      { expected: "a number from 0 to 1" },
    ],
    [
      "a bloc that does not exist yet",
      {
        levers: [
          {
            id: "f",
            kind: "bloc",
            action: "found",
            bloc: "new",
            members: [{ actor: "AAA" }],
            from: "2025-01-01",
          },
          {
            id: "j",
            kind: "bloc",
            action: "join",
            bloc: "new",
            members: [{ actor: "CCC" }],
            from: "2024-06-01",
          },
        ],
      },
      "levers[1].from",
      { expected: "a date on or after the founding" },
    ],
    [
      "an unknown event code",
      {
        levers: [
          {
            id: "e",
            kind: "event",
            source: "AAA",
            target: "BBB",
            cameo: "9999",
            from: "2024-06-01",
          },
        ],
      },
      "levers[0].cameo",
      { expected: "a CAMEO event code" },
    ],
    [
      "everybody left out",
      { model: { leaveOut: ["AAA", "BBB", "CCC"] } },
      "model.leaveOut",
      { expected: "at least 2" },
    ],
  ])("reference: %s", (_, changes, where, expected) => {
    expect(issueOf(check(changes), where)).toMatchObject({ severity: "error", ...expected });
  });

  test.each<[string, Partial<Scenario>, string]>([
    [
      "lifting what nobody imposed",
      { levers: [{ ...sanction, action: "lift", senders: ["CCC"], targets: ["AAA"] }] },
      "levers[0].senders",
    ],
    ["a lever after the end", { levers: [{ ...sanction, from: "2030-01-01" }] }, "levers[0].from"],
    [
      "a lever on an actor that is left out",
      { levers: [sanction], model: { leaveOut: ["CCC"] } },
      "levers[0].targets[0]",
    ],
    ["another edition of the world", { world: { id: "small", edition: 2 } }, "world.edition"],
  ])("warning: %s", (_, changes, where) => {
    const issues = check(changes);
    expect(issueOf(issues, where)?.severity).toBe("warning");
    expect(issues.every((issue) => issue.severity === "warning")).toBe(true);
  });

  test("all issues come at once", () => {
    const issues = check({
      end: "2020-01-01",
      levers: [{ ...sanction, senders: ["X", "Y"], targets: ["Z"] }],
      mechanisms: { nix: {} },
    });
    expect(issues.filter((issue) => issue.severity === "error")).toHaveLength(5);
  });

  test.each<[string, (world: World) => World, string]>([
    [
      "a statement of an unknown actor",
      (w) => ({
        ...w,
        statements: [
          {
            id: "S1",
            at: { paragraph: 1, sentence: 1 },
            source: "AAB",
            target: "BBB",
            cameo: "010",
            mode: "stated",
            voice: "narrator",
            reading: "x",
          },
        ],
      }),
      "statements[0].source",
    ],
    [
      "an actor inside itself",
      (w) => ({
        ...w,
        actors: [...w.actors, { id: "ZZZ", name: "Z", kind: "grouping", members: ["ZZZ"] }],
      }),
      "actors[4].members",
    ],
    [
      "a tie of an actor with itself",
      (w) => ({
        ...w,
        components: [
          {
            id: "x",
            a: "AAA",
            b: "AAA",
            kind: "vote",
            value: 1,
            weight: 1,
            reading: "x",
            source: "x",
          },
        ],
      }),
      "components[0].b",
    ],
    [
      "a bloc with an actor's id",
      (w) => ({ ...w, blocs: [{ id: "AAA", name: "x", members: [] }] }),
      "blocs[0].id",
    ],
    [
      "a code without its leading zero",
      (w) => ({
        ...w,
        statements: [
          {
            id: "S1",
            at: { paragraph: 1, sentence: 1 },
            source: "AAA",
            target: "BBB",
            cameo: "99",
            mode: "stated",
            voice: "narrator",
            reading: "x",
          },
        ],
      }),
      "statements[0].cameo",
    ],
    [
      "dates out of order",
      (w) => ({
        ...w,
        blocs: [
          {
            id: "p",
            name: "P",
            members: [{ actor: "AAA", since: "2020-01-01", until: "2019-01-01" }],
          },
        ],
      }),
      "blocs[0].members[0].until",
    ],
  ])("world: %s", (_, change, where) => {
    const reading = readWorld(change(smallWorld));
    expect(reading.ok).toBe(false);
    expect(issueOf(reading.issues, where)?.severity).toBe("error");
  });
});

describe("hostile and broken text", () => {
  const refusal = (text: string): readonly Issue[] => {
    const parsed = parseDocument(text);
    return parsed.ok ? [] : parsed.issues;
  };
  const text = JSON.stringify(smallScenario(), null, 2);

  test("a file cut short is refused with line and column", () => {
    expect(refusal(text.slice(0, 120))[0]?.where).toMatch(/^line \d+, column \d+$/);
  });

  test("prototype-polluting keys are refused with their place, in JSON and in YAML", () => {
    expect(refusal('{"version":1,"levers":[{"__proto__":{"x":1}}]}')[0]?.where).toBe(
      "levers[0].__proto__",
    );
    expect(refusal("levers:\n  - constructor: 1\n")[0]?.where).toBe("levers[0].constructor");
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("x");
  });

  test("aliases that unfold without end are refused", () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(",")}]`,
    );
    expect(refusal(`a0: &a0 [x]\n${rows.join("\n")}\n`)[0]).toMatchObject({
      where: "line 2, column 10",
      got: "an alias",
    });
  });

  test("a key given twice, a tag, a thousand levels and an empty file are refused", () => {
    expect(refusal("a: 1\na: 2\n")).toHaveLength(1);
    expect(refusal(`${"[".repeat(1000)}${"]".repeat(1000)}`).length).toBeGreaterThan(0);
    expect(refusal(" \n")).toHaveLength(1);
  });

  test("NaN and Infinity are refused where they stand", () => {
    const reading = readScenario(
      `${writeDocument(smallScenario(), { format: "yaml" })}model:\n  sizeExponent: .nan\n`,
    );
    expect(reading.ok).toBe(false);
    expect(reading.issues[0]?.where).toBe("model.sizeExponent");
  });

  test("script in a label is text like any other", () => {
    const label = '<img src=x onerror="alert(1)">';
    const reading = readScenario({ ...smallScenario(), title: label });
    expect(reading.ok && reading.value.title).toBe(label);
  });

  test("the version is looked at before anything else", () => {
    const issuesOf = (version: unknown) => readScenario({ version, nonsense: true }).issues;
    expect(issuesOf(2)).toMatchObject([
      { where: "version", cure: expect.stringContaining("newer Entente") },
    ]);
    expect(issuesOf(undefined)).toMatchObject([{ where: "version", got: "nothing" }]);
    expect(issuesOf("1")).toMatchObject([{ where: "version" }]);
    expect(issuesOf(0)).toMatchObject([{ where: "version" }]);
  });

  test("migrations are applied one after the other up to the current version", () => {
    const chain = [
      { from: 1, up: (d: Readonly<Record<string, unknown>>) => ({ ...d, name: d.title }) },
      { from: 2, up: (d: Readonly<Record<string, unknown>>) => ({ name: `${d.name}!` }) },
    ];
    expect(migrate({ version: 1, title: "x" }, 3, chain)).toEqual({
      ok: true,
      document: { version: 3, name: "x!" },
    });
    expect(migrate({ version: 2, name: "y" }, 3, chain)).toEqual({
      ok: true,
      document: { version: 3, name: "y!" },
    });
    expect(migrate({ version: 0 }, 3, chain).ok).toBe(false);
  });
});

describe("one schema gives validator, JSON Schema and forms", () => {
  test("forms know a sanction's fields with range and unit from the schema", () => {
    const fields = formFields("sanction");
    expect(fields.map((field) => field.name)).toEqual([
      "enabled",
      "note",
      "action",
      "senders",
      "targets",
      "measures",
      "intensity",
      "from",
      "until",
      "halfLife",
    ]);
    expect(fields.find((field) => field.name === "intensity")).toMatchObject({
      type: "input",
      min: 0,
      max: 1,
      required: false,
    });
    expect(fields.find((field) => field.name === "halfLife")).toMatchObject({
      type: "number",
      unit: "years",
    });
    expect(fields.find((field) => field.name === "action")).toMatchObject({
      choices: ["impose", "lift", "threaten"],
      required: true,
    });
  });
});
