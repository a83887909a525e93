import { checkDocument, inlineRunner, parseFormula, readScenario, readWorld } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { damaged } from "../support/damage.ts";
import { shippedJson } from "../support/shipped.ts";

const seed = 7;
const numRuns = Number(process.env.FUZZ_RUNS ?? 200);
const worldText = JSON.stringify(shippedJson("article-2024.world.json"));
const scenarioText = JSON.stringify(
  shippedJson("article-2024/secondary-sanctions.scenario.json"),
  null,
  2,
);
const yaml = `version: 1
id: try
title: A try
world: { id: article-2024, edition: 1 }
end: 2029-01-01
levers:
  - id: s
    kind: sanction
    action: impose
    senders: [WEST]
    targets: [CHN]
    measures: [financial]
    intensity: 0.8 * exp(-t / 2)
    from: 2025-01-01
`;

const told = (issues: readonly { cure: string; expected: string }[]) =>
  issues.every((issue) => issue.cure.length > 3 && issue.expected.length > 0);

describe("damaged documents are refused with words, never with a crash", () => {
  test.each([
    ["scenario as JSON", scenarioText],
    ["scenario as YAML", yaml],
  ])("%s", async (_, good) => {
    const world = readWorld(worldText);
    if (!world.ok) throw new Error("the shipped world is broken");
    const runner = inlineRunner();
    await fc.assert(
      fc.asyncProperty(damaged(good), async (text) => {
        const reading = readScenario(text);
        if (!reading.ok) {
          expect(reading.issues.length).toBeGreaterThan(0);
          expect(told(reading.issues)).toBe(true);
          return;
        }
        const reply = await runner.run({
          world: world.value,
          scenario: { ...reading.value, run: { step: 0.25, frames: 3 } },
        });
        if (reply.ok)
          expect(reply.run.trajectory.x.every((x) => Math.abs(x) <= 1 + 1e-9)).toBe(true);
        else expect(told(reply.issues)).toBe(true);
      }),
      { seed, numRuns },
    );
  });

  test("world", () => {
    fc.assert(
      fc.property(damaged(worldText), (text) => {
        const checked = checkDocument(text);
        if (checked.kind === "broken") expect(checked.issues.length).toBeGreaterThan(0);
        expect(told(checked.issues)).toBe(true);
      }),
      { seed, numRuns: Math.ceil(numRuns / 4) },
    );
  });

  test("formulas: whatever is typed gives a formula or a refusal inside the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "t",
        "+",
        "-",
        "*",
        "/",
        "^",
        "(",
        ")",
        "exp(",
        "min(",
        ",",
        "1e9",
        "0.5",
        "?",
        ":",
        "<",
        "==",
        " ",
        "x.y",
        "[",
        "{",
        "'",
        ";",
        "=",
        "config(",
        "__proto__",
        "constructor",
        "!",
        "%",
        "\n",
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join("");
        const parsed = parseFormula(source, { variables: ["t"] });
        if (!parsed.ok) {
          expect(parsed.position).toBeGreaterThanOrEqual(0);
          expect(parsed.position).toBeLessThanOrEqual(Math.max(source.length, 0));
        }
      }),
      { seed, numRuns: numRuns * 5 },
    );
  });

  test("formulas over a network: a scenario with whatever is typed runs, or is refused with words", async () => {
    const world = readWorld(worldText);
    const scenario = readScenario(scenarioText);
    if (!world.ok || !scenario.ok) throw new Error("the shipped documents are broken");
    const runner = inlineRunner();
    const piece = fc.oneof(
      fc.constantFrom(
        ..."x b s t u_ij u_ji w_i w_j x_ik x_jk w_k m_gi c_g distance shared_blocs 0.5 1e9 -1".split(
          " ",
        ),
        ..."+ - * / ^ ( ) , ? : < == and not ! % ; = . [ {".split(" "),
        ..."sum_k( sum_g( mean_k( max_k( sum_ij( Delta( known( exp( min( config( constructor".split(
          " ",
        ),
        "(1 - x^2) * ",
        'x("RUS", "CHN")',
        'is_i("RUS")',
        '"__proto__"',
        "\n",
      ),
      fc.string({ maxLength: 3 }),
    );
    const formula = fc.array(piece, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(formula, fc.boolean(), async (source, inside) => {
        const equation = inside ? `(1 - x^2) * (${source})` : source;
        const parameters = [{ id: "s", min: 0, max: 1, standard: 0.5 }];
        const reply = await runner.run({
          world: world.value,
          scenario: {
            ...scenario.value,
            run: { method: "rk4", step: 0.25, frames: 3 },
            rules: [{ id: "typed", title: "Typed", equation, parameters }],
            indicators: [{ id: "typed", title: "Typed", formula: source || "0" }],
          },
        });
        if (!reply.ok) {
          expect(told(reply.issues)).toBe(true);
          return;
        }
        expect(reply.run.trajectory.x.every((x) => Math.abs(x) <= 1 + 1e-9)).toBe(true);
      }),
      { seed, numRuns },
    );
  });
});
