import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changedTies, listTies, networkAt, runScenario, yearsBetween } from "@entente/core";
import { afterAll, describe, expect, test } from "vitest";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";
import { entente } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const world = shippedWorld("article-2024");
const bloc = shippedScenario("article-2024", "eurasian-security-bloc");

describe("run", () => {
  test("the table has a row for each tie that moved, in the library's order, and nothing else", async () => {
    const { code, out, err } = await entente(["run", "article-2024/eurasian-security-bloc"]);
    const [head, ...rows] = out.trimEnd().split("\n");
    const changed = changedTies(networkAt(runScenario(world, bloc), 5));
    expect(code).toBe(0);
    expect(head).toMatch(/^a +b +tie +2024-04-09 +2029-04-09 +change +anchor +balance/);
    expect(rows.map((row) => row.split(/ +/).slice(0, 2))).toEqual(
      changed.map(({ a, b }) => [a, b]),
    );
    expect(err).toContain(bloc.title);
    expect(err).toContain(bloc.question);
  });

  test("numbers for people carry a sign and two decimals, with the typographic minus", async () => {
    const { out } = await entente(["run", "article-2024/eurasian-security-bloc"]);
    const numbers =
      out
        .split("\n")
        .slice(1)
        .join("\n")
        .match(/\S*\d\S*/g) ?? [];
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((each) => !/^([+\u2212]\d\.\d\d|0\.00)$/.test(each))).toEqual([]);
  });

  test("as JSON the changes of a tie by mechanism sum to its change", async () => {
    const { out, err } = await entente(["run", "article-2024/eurasian-security-bloc", "--json"]);
    const { changed } = JSON.parse(out) as {
      changed: { change: number; changes: Record<string, number> }[];
    };
    expect(err).toBe("");
    expect(changed.length).toBeGreaterThan(5);
    for (const { change, changes } of changed) {
      const sum = Object.values(changes).reduce((total, each) => total + each, 0);
      expect(Math.abs(sum - change)).toBeLessThan(1e-12);
    }
  });

  test("--at shows the network at that date: baseline at the start, the library's weights later", async () => {
    const start = await entente(["run", "article-2024/may-summit", "--at", "2024-04-09", "--json"]);
    expect(JSON.parse(start.out)).toMatchObject({ date: "2024-04-09", distance: 0, changed: [] });

    const later = await entente(["run", "article-2024/may-summit", "--at", "2025-06-01", "--json"]);
    const summit = shippedScenario("article-2024", "may-summit");
    const network = networkAt(runScenario(world, summit), yearsBetween("2024-04-09", "2025-06-01"));
    const { changed } = JSON.parse(later.out) as {
      changed: { a: string; b: string; now: number }[];
    };
    for (const { a, b, now } of changed) {
      expect(now).toBe(listTies(network).find((tie) => tie.a === a && tie.b === b)?.weight);
    }
  });

  test("--until ends the run at that date, as if the scenario said so", async () => {
    const { out } = await entente([
      ...["run", "article-2024/may-summit", "--format", "snapshot", "--until", "2026-01-01"],
    ]);
    const given = { ...shippedScenario("article-2024", "may-summit"), end: "2026-01-01" };
    const typed = await entente(["run", "-", "--format", "snapshot"], JSON.stringify(given));
    expect(out).toBe(typed.out);
    expect(JSON.parse(out)).toMatchObject({ date: "2026-01-01", scenario: { end: "2026-01-01" } });
  });

  test("a world runs five years without levers, as the scenario without levers does", async () => {
    const alone = await entente(["run", "article-2024"]);
    expect(alone.out).toBe((await entente(["run", "article-2024/as-it-stands"])).out);
    expect(alone.err).toContain("No levers.");
  });

  test("a scenario on a world of one's own takes --world, and without it says so", async () => {
    const own = join(folder, "own.world.json");
    writeFileSync(own, JSON.stringify({ ...world, id: "own" }));
    const scenario = JSON.stringify({ ...bloc, world: { id: "own", edition: world.edition } });
    const found = await entente(["run", "-", "--world", own], scenario);
    expect(found.out).toBe((await entente(["run", "article-2024/eurasian-security-bloc"])).out);
    const lost = await entente(["run", "-"], scenario);
    expect({ code: lost.code, out: lost.out }).toEqual({ code: 2, out: "" });
    expect(lost.err).toContain("Name its file with --world.");
  });

  test("a snapshot runs to itself: the documents inside reproduce it", async () => {
    const args = ["export", "article-2024/secondary-sanctions", "--format", "snapshot"];
    const { out } = await entente(args);
    expect((await entente(["run", "-", "--format", "snapshot"], out)).out).toBe(out);
  });

  test("a broken scenario gives exit code 1, every issue on standard error, no data", async () => {
    const lever = {
      id: "x",
      kind: "tie",
      action: "impulse",
      a: "RUS",
      b: "RUS",
      from: "2024-05-16",
    };
    const broken = {
      ...bloc,
      levers: [
        { ...lever, change: 3 },
        { ...lever, change: "import('fs')" },
      ],
    };
    const { code, out, err } = await entente(["run", "-"], JSON.stringify(broken));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    for (const place of ["levers[0].b", "levers[0].change", "levers[1].id", "levers[1].change"]) {
      expect(err).toContain(`-: error: ${place}`);
    }
  });

  test("a run whose step is too long for its rules is refused with the cure, not shown", async () => {
    const members = ["RUS", "CHN", "USA", "WEST"].map((actor) => ({ actor }));
    const levers = Array.from({ length: 20 }, (_, k) => ({
      ...{ id: `b${k}`, kind: "bloc", action: "found", bloc: `B${k}`, members },
      ...{ cohesion: 5, solidarity: 1, from: "2024-05-01" },
    }));
    const mechanisms = { bloc: { params: { kappa: 3 } } };
    const rash = { ...bloc, levers, mechanisms, run: { step: 0.25 } };
    const { code, out, err } = await entente(["run", "-"], JSON.stringify(rash));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/run\.step: got a run that leaves \[-1, 1\].*Halve the step/);
    const careful = JSON.stringify({ ...rash, run: { step: 0.001 } });
    expect((await entente(["run", "-"], careful)).code).toBe(0);
  });

  test("--out writes the data to the file and nothing to standard output", async () => {
    const path = join(folder, "ties.csv");
    const args = ["run", "article-2024/may-summit", "--format", "csv"];
    expect(await entente([...args, "--out", path])).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(path, "utf8")).toBe((await entente(args)).out);
  });
});
