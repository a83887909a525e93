import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { smallScenario, smallWorld } from "../support/small-world.ts";
import { entente } from "./cli.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "entente-studies-"));
const file = (name: string) => join(folder, name);
writeFileSync(file("world.json"), JSON.stringify(smallWorld));
writeFileSync(
  file("scenario.json"),
  JSON.stringify(
    smallScenario({
      levers: [
        {
          kind: "sanction",
          id: "banks",
          action: "impose",
          senders: ["AAA"],
          targets: ["CCC"],
          measures: ["financial"],
          from: "2024-06-01",
        },
      ],
      indicators: [{ id: "mean", title: "Mean alignment", formula: "mean_ij(x_ij)" }],
      ensemble: { runs: 40, shocks: { rate: 0.5, size: 0.2 }, dates: ["2025-01-01", "2026-01-01"] },
    }),
  ),
);
const study = (command: string, ...more: string[]) =>
  entente([command, file("scenario.json"), ...more, "--world", file("world.json")]);

const kinds: readonly (readonly [string, readonly string[]])[] = [
  ["ensemble", []],
  ["sensitivity", ["tie/AAA/CCC"]],
  ["sensitivity", ["tension", "--method", "sobol", "--samples", "16", "--factor", "anchor/beta"]],
  ["flip", ["tie/AAA/CCC", "--factor", "tie/AAA/CCC", "--factor", "lever/banks/intensity"]],
  ["flip", ["indicator/mean", "--threshold", "0.1", "--factor", "tie/AAA/CCC"]],
  ["sweep", ["tie/AAA/CCC", "--x", "balance/alpha=0:3:9"]],
  [
    "sweep",
    ["tie/AAA/CCC", "--x", "balance/alpha=0:3:5", "--y", "anchor/beta=0:1:3", "--continue"],
  ],
];

describe("studies on the command line", () => {
  test.each(kinds)(
    "%s %s continues a table that was cut anywhere, to the same bytes",
    async (command, more) => {
      const whole = file("whole.csv");
      writeFileSync(whole, "");
      const first = await study(command, ...more, "--rows", whole);
      expect(first.code).toBe(0);
      const text = readFileSync(whole, "utf8");
      expect(text.split("\n").length).toBeGreaterThan(8);
      for (const share of [0.3, 0.77, 1]) {
        const cut = file("cut.csv");
        writeFileSync(cut, text.slice(0, Math.floor(text.length * share)));
        const again = await study(command, ...more, "--rows", cut);
        expect(again.out).toBe(first.out);
        expect(readFileSync(cut, "utf8")).toBe(text);
      }
    },
  );

  test("a table of another study is refused and left as it is", async () => {
    const rows = file("other.csv");
    await study("sweep", "tension", "--x", "balance/alpha=0:3:3", "--rows", rows);
    const before = readFileSync(rows, "utf8");
    const { code, err } = await study(
      "sweep",
      "tension",
      "--x",
      "balance/alpha=0:3:4",
      "--rows",
      rows,
    );
    expect(code).toBe(2);
    expect(err).toContain("holds something else (line 2). Name another file, or remove it.");
    expect(readFileSync(rows, "utf8")).toBe(before);
    copyFileSync(file("world.json"), file("precious.json"));
    expect((await study("ensemble", "--rows", file("precious.json"))).code).toBe(2);
    expect(readFileSync(file("precious.json"), "utf8")).toBe(
      readFileSync(file("world.json"), "utf8"),
    );
  });

  test("a future opened as a scenario ends where its row says", async () => {
    const rows = file("futures.csv");
    await study("ensemble", "--rows", rows);
    const own = file("future.json");
    expect((await study("ensemble", "--row", "7", "--as-scenario", own)).code).toBe(0);
    const { out } = await entente(["run", own, "--format", "csv", "--world", file("world.json")]);
    const cells = readFileSync(rows, "utf8")
      .split("\n")
      .map((line) => line.split(","));
    const row = cells.find(
      ([future, date, , a, b]) =>
        future === "7" && date === "2026-01-01" && a === "AAA" && b === "BBB",
    );
    const edge = out.split("\n").find((line) => line.startsWith("AAA,BBB,")) as string;
    expect(edge.split(",")).toContain(row?.[5]);
  });

  test("a run of a sweep opened as a scenario carries the values of its row", async () => {
    const { out } = await study("sweep", "tension", "--x", "balance/alpha=0:3:4", "--row", "3");
    expect(JSON.parse(out)).toMatchObject({ mechanisms: { balance: { params: { alpha: 2 } } } });
    const beyond = await study("sweep", "tension", "--x", "balance/alpha=0:3:4", "--row", "5");
    expect(beyond).toMatchObject({ code: 2, err: "entente: --row 5: there are 4 runs.\n" });
  });

  test("a range of one's own is what a flip is searched in, and no other option is passed over", async () => {
    const flip = ["flip", "tie/AAA/CCC", "--json", "--factor"] as const;
    const whole = JSON.parse((await study(...flip, "tie/AAA/CCC")).out).answers[0];
    const { to } = whole.flip;
    const short = JSON.parse((await study(...flip, `tie/AAA/CCC=-0.5:${to / 2}`)).out).answers[0];
    expect(short).toMatchObject({ low: -0.5, high: to / 2 });
    expect(short.flip).toBeUndefined();
    expect((await study(...flip, "tie/AAA/CCC=0.5:0.9")).err).toContain("the scenario's own value");
    const row = await study(
      "sweep",
      "tension",
      "--x",
      "anchor/beta",
      "--as-scenario",
      file("no.json"),
    );
    expect(row).toMatchObject({
      code: 2,
      err: "entente: --as-scenario needs --row, the run to write.\n",
    });
    expect((await study("sweep", "tension", "--x", "anchor/beta", "--factor", "x")).code).toBe(2);
  });

  test("no two columns of a table have one name: the outcome's has its date", async () => {
    const rows = file("columns.csv");
    await study("sweep", "tie/AAA/CCC", "--x", "tie/AAA/CCC=-0.5:0.5:3", "--rows", rows);
    expect(readFileSync(rows, "utf8").split("\n")[2]).toBe(
      "run,tie/AAA/CCC,tie/AAA/CCC@2026-01-01",
    );
  });

  test("names that nobody has are refused with the nearest that somebody has", async () => {
    const wrong = async (...args: string[]) =>
      (await study(...(args as [string, ...string[]]))).err;
    expect(await wrong("flip", "tie/AAA/CCX")).toContain('Did you mean "CCC"?');
    expect(await wrong("flip", "tensoin")).toContain('Did you mean "tension"?');
    expect(await wrong("sweep", "tension", "--x", "balance/alfa")).toContain("balance/alpha");
    expect(await wrong("sweep", "tension", "--x", "balance/alpha=2:1")).toContain("LOW:HIGH");
    expect(await wrong("sensitivity", "tension@2030-01-01")).toContain("2024-01-01 to 2026-01-01");
  });

  test("an indicator is told with its futures, date by date if it is asked for, and kept in rows", async () => {
    const rows = file("indicator.csv");
    const all = await study("ensemble", "--rows", rows);
    expect(all.err).toMatch(/Mean alignment −?-?[0-9.]+, 5 % to 95 %: \S+ to \S+\./);
    const values = readFileSync(rows, "utf8")
      .split("\n")
      .filter((line) => line.includes("2026-01-01,indicator,mean,"))
      .map((line) => Number(line.split(",").at(-1)));
    expect(values).toHaveLength(40);
    const { out } = await study("ensemble", "--outcome", "indicator/mean");
    const lines = out.trim().split("\n");
    const median = Number(lines.at(-1)?.split(/\s+/)[3]?.replace("−", "-"));
    const sorted = values.sort((a, b) => a - b);
    expect(median).toBeGreaterThanOrEqual((sorted[18] as number) - 1e-3);
    expect(median).toBeLessThanOrEqual((sorted[21] as number) + 1e-3);
    expect((await study("ensemble", "--outcome", "camp/AAA/BBB")).code).toBe(2);
    expect((await study("ensemble", "--outcome", "indicator/meen")).err).toContain('"mean"?');
  });

  test("JSON tells every digit: quantiles in order, shares that add up", async () => {
    const { out } = await study("ensemble", "--json");
    const report = JSON.parse(out);
    expect(report.done).toBe(40);
    expect(report.recipe.hash).toMatch(/^[0-9a-f]{64}$/);
    for (const { ties } of report.dates) {
      for (const { p05, p25, median, p75, p95, positive, negative } of ties) {
        expect([p05, p25, median, p75, p95]).toEqual(
          [p05, p25, median, p75, p95].sort((a, b) => a - b),
        );
        expect(positive + negative).toBeLessThanOrEqual(1);
      }
    }
  });
});
