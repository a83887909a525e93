import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorld } from "@entente/core";
import { afterAll, describe, expect, test } from "vitest";
import { entente } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-import-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const alliances = file(
  "alliances.csv",
  "ccode1,ccode2,year,defense,entente\n2,20,2012,1,0\n2,200,2012,0,1",
);
const sizes = file("nmc.csv", "ccode,year,cinc\n2,2012,0.2\n20,2012,0.01\n200,2012,0.02");
const edges = file("edges.txt", "who;whom;how\nA;B;1\nB;C;-1");

describe("import", () => {
  test("several files, told apart by content, become a world that runs", async () => {
    const out = join(folder, "world.json");
    const { code, err } = await entente([
      "import",
      "auto",
      alliances,
      sizes,
      "--out",
      out,
      "--title",
      "Three",
    ]);
    expect([code, err]).toEqual([0, expect.stringContaining("alliances.csv: cow-alliances")]);
    expect(err).toContain("3 actors, 1 tables, 0 components, as of 2012-12-31.");
    const world = readWorld(readFileSync(out, "utf8"));
    expect(world.ok && world.value.title).toBe("Three");
    expect((await entente(["run", out])).out).toContain("Canada – United Kingdom");
  });

  test("a file without a kind before it, actors by name, a year, columns mapped by hand", async () => {
    const some = await entente(["import", alliances, "--actors", "USA, Canada", "--year", "2015"]);
    const world = readWorld(some.out);
    expect(world.ok && world.value.actors.map(({ id }) => id)).toEqual(["CAN", "USA"]);
    expect(world.ok && world.value.notes?.[0]).toContain("end in 2012");
    const mapped = await entente([
      "import",
      "ties",
      edges,
      "--map",
      "a=who",
      "--map",
      "b=whom",
      "--map",
      "weight=how",
    ]);
    expect(mapped.code).toBe(0);
  });

  test("what cannot be read is told by file and row, with code 1 and nothing on standard output", async () => {
    const { code, out, err } = await entente(["import", "ties", edges]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain('error: edges.txt: got columns "who", "whom", "how"');
    const cut = file("cut.csv", 'rcid,country,vote\n1,France,yes\n1,"Ger');
    expect((await entente(["import", "auto", cut])).err).toContain("cut.csv, line 3");
  });

  test("lists its kinds and tells what files are", async () => {
    expect((await entente(["import", "--list"])).out).toMatch(/^unga-votes/m);
    const detected = await entente(["import", "auto", alliances, edges, "--detect", "--json"]);
    expect(JSON.parse(detected.out)).toMatchObject([
      { file: "alliances.csv", kinds: [{ kind: "cow-alliances" }, ...[]] },
      { file: "edges.txt", kinds: [] },
    ]);
  });

  test.each([
    [["import"], "Name a kind"],
    [["import", "unga-vote", alliances], 'Did you mean "unga-votes"?'],
    [["import", "auto", join(folder, "none.csv")], "Cannot read"],
    [["import", "auto", alliances, "--year", "12"], "It is no year"],
    [["import", "ties", edges, "--map", "a"], "--map takes name=value"],
  ])("wrong usage: %j", async (args, words) => {
    const { code, err } = await entente(args);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });
});
