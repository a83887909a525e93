import { formFields, jsonSchema } from "@entente/core";
import { describe, expect, test } from "vitest";
import { lessonSchema } from "../../packages/core/src/schema/lesson-schema.ts";
import { scenarioSchema } from "../../packages/core/src/schema/scenario-schema.ts";
import { id, isoDate } from "../../packages/core/src/schema/schema-parts.ts";
import { worldSchema } from "../../packages/core/src/schema/world-schema.ts";

const folder = "../../packages/core/schema";

describe("the published JSON Schema", () => {
  test.each(["world", "scenario", "lesson"] as const)(
    "of a %s is byte for byte what the validator's schema gives (vitest -u writes it anew)",
    async (kind) => {
      const text = `${JSON.stringify(jsonSchema(kind), null, 2)}\n`;
      await expect(text).toMatchFileSnapshot(`${folder}/${kind}.schema.json`);
    },
  );

  test.each([
    ["world", worldSchema],
    ["scenario", scenarioSchema],
    ["lesson", lessonSchema],
  ] as const)("of a %s names every field of the validator and lets no other in", (kind, schema) => {
    const { properties, additionalProperties } = jsonSchema(kind);
    expect(Object.keys(properties as object)).toEqual(Object.keys(schema.shape));
    expect(additionalProperties).toBe(false);
  });

  test("refuses by pattern what the validator refuses by rule", () => {
    const patterns = JSON.stringify(jsonSchema("scenario"));
    expect(patterns).toContain("(?!(?:constructor|prototype)$)");
    expect(patterns).toContain(JSON.stringify("^\\d{4}-\\d{2}-\\d{2}$"));
    for (const name of ["__proto__", "constructor", "prototype", "", "a b", "-a", "a".repeat(65)]) {
      expect(id.safeParse(name).success, name).toBe(false);
    }
    for (const name of ["RUS", "may-summit", "constructors", "a".repeat(64)]) {
      expect(id.safeParse(name).success, name).toBe(true);
    }
    const dates = [
      "2024-02-30",
      "2023-02-29",
      "2024-1-1",
      "24-01-01",
      "2024-01-01T00:00",
      "0000-01-01",
    ];
    for (const date of dates) expect(isoDate.safeParse(date).success, date).toBe(false);
    expect(isoDate.safeParse("2024-02-29").success).toBe(true);
  });
});

describe("form fields, read off the schema", () => {
  test.each(["sanction", "bloc", "tie", "event"] as const)(
    "every field of a %s has a label, and every number its two ends",
    (kind) => {
      for (const field of formFields(kind)) {
        expect(field.title, field.name).toBeTruthy();
        if (field.type === "number" || field.type === "input") {
          expect(field.min, field.name).toBeTypeOf("number");
          expect(field.max, field.name).toBeGreaterThan(field.min as number);
        }
      }
    },
  );

  test("a field of ids tells what the ids name", () => {
    const types = (kind: "sanction" | "bloc" | "tie" | "event") =>
      Object.fromEntries(formFields(kind).map(({ name, type }) => [name, type]));
    expect(types("sanction")).toMatchObject({
      senders: "parties",
      targets: "parties",
      measures: "choices",
      action: "choice",
      until: "date",
      enabled: "boolean",
    });
    expect(types("bloc")).toMatchObject({ bloc: "bloc", members: "members", name: "text" });
    expect(types("tie")).toMatchObject({ a: "actor", b: "actor", change: "input" });
    expect(types("event")).toMatchObject({ source: "actor", cameo: "event", strength: "number" });
  });
});
