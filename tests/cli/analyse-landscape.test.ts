import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LandscapeReport } from "@entente/core";
import { describe, expect, test } from "vitest";
import { entente } from "./cli.ts";

const folder = fileURLToPath(new URL("../../../shared/data/validation/", import.meta.url));
const there = existsSync(folder);

async function landscape(args: readonly string[], stdin = ""): Promise<LandscapeReport> {
  const { code, out, err } = await entente(["landscape", ...args, "--json"], stdin);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}

describe("landscape by hand", () => {
  const matrix = "actor,A,B,C,size\nA,,1,-2,3\nB,1,,-1,2\nC,-2,-1,,1\n";

  test("energies, frustrations and minima of three actors with sizes from a column", async () => {
    // Across the split: A–B costs 2·3·2·1 = 12, A–C gains 2·3·1·2 = 12, B–C gains 2·2·1·1 = 4.
    const { energies, minima, ...rest } = await landscape(["-", "--sizes", "size"], matrix);
    expect(rest).toMatchObject({
      n: 3,
      actors: ["A", "B", "C"],
      sizes: [3, 2, 1],
      exact: true,
      splits: 4,
    });
    expect(
      Object.fromEntries((energies ?? []).map(({ config, energy }) => [config, energy])),
    ).toEqual({
      "111": 0,
      "112": -16,
      "121": 8,
      "122": 0,
    });
    expect(minima).toEqual([
      {
        config: "112",
        energy: -16,
        frustrations: [-6, -2, -8],
        camps: [["A", "B"], ["C"]],
        basin: 4,
      },
    ]);
    expect(rest.minimumEnergy).toBe(-16);
  });

  test("a table of signed ties is read as propensities, sizes 1", async () => {
    const { minima } = await landscape(["-"], "a,b,weight\nA,B,1\nA,C,-2\nB,C,-1\n");
    expect(minima[0]).toMatchObject({ energy: -6, camps: [["A", "B"], ["C"]] });
  });

  test("a table of sizes may number its rows before it names the actors", async () => {
    const folder = mkdtempSync(join(tmpdir(), "landscape-"));
    const sizes = join(folder, "sizes.csv");
    writeFileSync(sizes, "id,actor,strength\r1,C,1\r2,B,2\r3,A,3\r4,D,9\r");
    const found = await landscape(["-", "--sizes", sizes], matrix);
    expect([found.sizes, found.minimumEnergy]).toEqual([[3, 2, 1], -16]);
    const { err } = await entente(["landscape", "-", "--sizes", sizes], matrix);
    expect(err).toMatch(/line 5: got "D", expected an actor with propensities/);
  });

  test("beyond 20 actors a seeded sample stands for the whole and says so", async () => {
    let rows = "a,b,weight\n";
    for (let i = 0; i < 24; i++)
      for (let j = 0; j < i; j++) rows += `a${i},a${j},${i % 2 === j % 2 ? 1 : -1}\n`;
    const found = await landscape(["-"], rows);
    expect(found).toMatchObject({ n: 24, exact: false, splits: 1000, minimumEnergy: -288 });
    expect(found.energies).toBeUndefined();
    expect((await entente(["landscape", "-"], rows)).err).toMatch(/A lower one may exist/);
  });

  test.each([
    ["", /no rows/],
    ["actor,A,B\nA,,1\nB,2,\n", /line 3, column "A": got 2, expected 1/],
    ["actor,A,B\nA,,x\nB,1,\n", /line 2, column "B": got "x"/],
    ["actor,A,B\nA,,1\nC,1,\n", /line 3: got "C", expected an actor with a column/],
    ["actor,A,B\nA,,1\nA,1,\n", /"A" again/],
  ])("%j is refused with its place", async (text, says) => {
    const { code, out, err } = await entente(["landscape", "-"], text);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(says);
  });

  test("sizes that are missing, negative or not to be added up are refused", async () => {
    const of = async (...args: string[]) =>
      (await entente(["landscape", "-", ...args], matrix)).err;
    expect(await of("--sizes", "seize")).toMatch(/no column "seize".*Did you mean "size"/);
    const heavy = matrix.replace(",3\n", ",1e200\n").replace(",2\n", ",1e200\n");
    expect((await entente(["landscape", "-", "--sizes", "size"], heavy)).err).toMatch(/too large/);
    const below = matrix.replace(",3\n", ",-3\n");
    expect((await entente(["landscape", "-", "--sizes", "size"], below)).err).toMatch(
      /a size of 0 or more/,
    );
  });
});

describe.skipIf(!there)(
  `landscape of 2016${there ? "" : " (skipped: ../shared/data/validation is absent)"}`,
  () => {
    const matrix = `${folder}landscape_isis_2016_propensity.csv`;
    const sizes = `${folder}landscape_isis_2016_actors.csv`;

    test("all 1,024 energies, all 11,264 frustrations and the sole minimum are equal", async () => {
      const found = await landscape([matrix, "--sizes", sizes]);
      const [head = "", ...lines] = readFileSync(
        `${folder}landscape_isis_2016_energies.csv`,
        "utf8",
      )
        .trim()
        .split("\n")
        .filter((line) => !line.startsWith("#"));
      const names = head.split(",");
      const byConfig = new Map((found.energies ?? []).map((split) => [split.config, split]));
      let figures = 0;
      for (const line of lines) {
        const cells = line.split(",");
        const split = byConfig.get(cells[0] as string);
        expect(split?.energy).toBe(Number(cells[1]));
        found.actors.forEach((actor, i) => {
          // -0 and 0 are one number here.
          if ((split?.frustrations[i] as number) === Number(cells[names.indexOf(`frust_${actor}`)]))
            figures++;
        });
      }
      expect([lines.length, byConfig.size, figures]).toEqual([1024, 1024, 11_264]);
      expect(found.minima).toHaveLength(1);
      expect(found.minima[0]).toMatchObject({ energy: -83_200, basin: 1024 });
      expect(found.minima[0]?.camps[1]).toEqual(["Turkey", "ISIS", "Nusra"]);
    });

    test("another column of sizes gives another landscape", async () => {
      const found = await landscape([
        matrix,
        "--sizes",
        sizes,
        "--size-column",
        "strength_weak_syria",
      ]);
      expect(found.sizes[2]).toBe(10);
      expect(found.minimumEnergy).not.toBe(-83_200);
    });
  },
);
