import { fileURLToPath } from "node:url";
import {
  fromSnapshotJson,
  networkAt,
  runScenario,
  type Snapshot,
  snapshotJsonSchema,
  toSnapshotJson,
  UsageError,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { editJson } from "../support/edit-json.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const world = shippedWorld("article-2024");
const scenario = shippedScenario("article-2024", "may-summit");
const snapshot: Snapshot = { network: networkAt(runScenario(world, scenario), 1), world, scenario };
const text = toSnapshotJson(snapshot);
describe("a snapshot", () => {
  test("gives back the network, the world and the scenario that were written", () => {
    const reading = fromSnapshotJson(text);
    expect(reading).toMatchObject({ ok: true, value: snapshot });
    expect(reading.issues.filter((issue) => !issue.where.startsWith("world."))).toEqual([]);
  });

  test("is all a colleague needs: running what is inside gives the same network", () => {
    const reading = fromSnapshotJson(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    const again = networkAt(runScenario(reading.value.world, reading.value.scenario), 1);
    expect(again).toEqual(reading.value.network);
  });

  test("same snapshot, same bytes, an actor or a tie a line", () => {
    expect(toSnapshotJson(structuredClone(snapshot))).toBe(text);
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith('    {"a":"'))).toHaveLength(36);
    expect(lines.filter((line) => line.startsWith('    {"id":"'))).toHaveLength(9);
  });

  test("warns when a document inside is not the one the network came from", () => {
    const reading = fromSnapshotJson(editJson(text, { "scenario.end": "2040-01-01" }));
    expect(reading.ok).toBe(true);
    expect(reading.issues.map((issue) => issue.where)).toContain("recipe.hash");
  });

  test("warns when another version of the engine made it", () => {
    const reading = fromSnapshotJson(editJson(text, { "recipe.engine": "9.9.9" }));
    expect(reading.issues.find((issue) => issue.where === "recipe.engine")?.got).toBe("9.9.9");
  });

  test("lists what is wrong in all three parts at once", () => {
    const reading = fromSnapshotJson(
      editJson(text, {
        "ties.0.a": "RUZ",
        "world.statements.0.source": "RUZ",
        "scenario.world.id": "elsewhere",
      }),
    );
    expect(reading.ok).toBe(false);
    const places = reading.issues
      .filter((issue) => issue.severity === "error")
      .map((issue) => issue.where);
    expect(places).toEqual(
      expect.arrayContaining([
        "RUZ–CHN, source",
        "world.statements[0].source",
        "scenario.world.id",
      ]),
    );
  });

  test.each([
    ["a newer version", "version", 2, "version"],
    ["no version", "version", undefined, "version"],
    ["an unknown field", "tiez", [], "tiez"],
    ["a weight beyond 1", "ties.0.weight", 1.5, "ties[0].weight"],
    ["a weight that is text", "ties.0.weight", "1", "ties[0].weight"],
    ["a hash cut short", "recipe.hash", "abc", "recipe.hash"],
    ["a date that is none", "date", "2024-02-30", "date"],
  ])("%s is refused by name", (_, path, value, where) => {
    const reading = fromSnapshotJson(editJson(text, { [path]: value }));
    expect(reading.ok).toBe(false);
    expect(reading.issues.map((issue) => issue.where)).toContain(where);
  });

  test("a file cut short is refused with line and column", () => {
    const reading = fromSnapshotJson(text.slice(0, 2000));
    expect(reading.ok).toBe(false);
    expect(reading.issues[0]?.where).toMatch(/^line \d+, column \d+$/);
  });

  test("a network without a recipe is the programmer's mistake", () => {
    const { recipe: _, ...network } = snapshot.network;
    expect(() => toSnapshotJson({ ...snapshot, network })).toThrow(UsageError);
  });

  // To write it anew after a change of the schema: run this test with vitest's option -u.
  test("the published JSON Schema is the one that validates", async () => {
    const published = new URL("../../packages/core/schema/snapshot.schema.json", import.meta.url);
    const current = `${JSON.stringify(snapshotJsonSchema(), null, 2)}\n`;
    await expect(current).toMatchFileSnapshot(fileURLToPath(published));
  });
});
