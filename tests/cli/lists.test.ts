import { readFileSync } from "node:fs";
import { builtInMechanisms } from "@entente/core";
import { describe, expect, test } from "vitest";
import { drawTable } from "../../apps/cli/src/draw-table.ts";
import { shippedJson } from "../support/shipped.ts";
import { entente } from "./cli.ts";

describe("worlds", () => {
  test("every id that is listed opens, and the worlds of few actors run", async () => {
    const { code, out, err } = await entente(["worlds", "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const listed = JSON.parse(out) as {
      readonly id: string;
      readonly title: string;
      readonly actors?: number;
    }[];
    expect(listed.length).toBeGreaterThan(6);
    const all = await entente(["check", ...listed.map(({ id }) => id)]);
    expect(all.code, all.err).toBe(0);
    for (const { id, title, actors = Number.POSITIVE_INFINITY } of listed) {
      if (actors > 20) continue;
      const run = await entente(["run", id, "--json"]);
      expect(run.code, id).toBe(0);
      expect(JSON.parse(run.out)).toMatchObject({ title });
    }
  });

  test("the table says id, title and question of each scenario", async () => {
    const { out } = await entente(["worlds"]);
    const index = shippedJson("index.json") as {
      worlds: { id: string; scenarios: { id: string; title: string; question: string }[] }[];
    };
    for (const world of index.worlds) {
      for (const { id, title, question } of world.scenarios) {
        const line = out.split("\n").find((each) => each.startsWith(`${world.id}/${id} `));
        expect(line).toContain(title);
        expect(line).toContain(question);
      }
    }
  });
});

describe("schema", () => {
  test.each(["world", "scenario", "lesson", "snapshot"])(
    "prints the committed schema of a %s",
    async (kind) => {
      const file = new URL(`../../packages/core/schema/${kind}.schema.json`, import.meta.url);
      const { code, out, err } = await entente(["schema", kind]);
      expect({ code, out, err }).toEqual({ code: 0, out: readFileSync(file, "utf8"), err: "" });
    },
  );
});

describe("mechanisms", () => {
  test("every mechanism is listed with its equation and all parameters", async () => {
    const { out } = await entente(["mechanisms"]);
    for (const { title, equation, parameters } of builtInMechanisms) {
      expect(out).toContain(title);
      expect(out).toContain(equation);
      for (const { label } of parameters) expect(out).toContain(label);
    }
  });

  test("as JSON they carry what speaks for and against them", async () => {
    const { out } = await entente(["mechanisms", "--json"]);
    const told = builtInMechanisms.map(({ prepare: _, ...rest }) => rest);
    expect(JSON.parse(out)).toEqual(told);
  });
});

test("a table of as many rows as a world has ties is drawn, columns as wide as their widest cell", () => {
  const rows = Array.from({ length: 20_000 }, (_, k) => [`状${k}`, "+0.10"]);
  const lines = drawTable([{ title: "tie" }, { title: "change", align: "right" }], rows).split(
    "\n",
  );
  expect(lines).toHaveLength(20_002);
  expect(lines[0]).toBe("tie      change");
  expect(lines[1]).toBe("状0       +0.10");
  expect(lines[20_000]).toBe("状19999   +0.10");
});
