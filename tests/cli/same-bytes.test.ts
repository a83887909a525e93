import {
  networkAt,
  type Reading,
  readScenario,
  readWorld,
  runScenario,
  toEdgeCsv,
  toGexf,
  toGraphml,
  toNodeCsv,
  toSnapshotJson,
  toTrajectoryCsv,
  toTrajectoryJson,
  writeDocument,
  yearsBetween,
} from "@entente/core";
import { signedLayout } from "@entente/scene";
import { describe, expect, test } from "vitest";
import { shippedJson, shippedPaths } from "../support/shipped.ts";
import { entente } from "./cli.ts";

/** Every scenario on the report's worlds and the first on each other world: its size, not its levers, is what is new there. */
const scenarios = shippedPaths
  .filter((path) => path.endsWith(".scenario.json"))
  .filter((path, k, all) => {
    const world = path.replace(/\/.*/, "/");
    return world.startsWith("article-") || all.findIndex((each) => each.startsWith(world)) === k;
  });

function opened<Found>(reading: Reading<Found>): Found {
  if (!reading.ok) throw new Error("A shipped document is broken.");
  return reading.value;
}

/** Within every shipped scenario: the shortest runs end in April 2025. */
const at = "2025-02-03";

/** What the library writes of a shipped scenario, format by format, when it is asked for. */
function written(path: string): Readonly<Record<string, () => string>> {
  const scenario = opened(readScenario(shippedJson(path)));
  const world = opened(readWorld(shippedJson(`${scenario.world.id}.world.json`)));
  const run = runScenario(world, scenario);
  const network = networkAt(run, yearsBetween(run.start, at));
  const positions = () => Array.from(signedLayout(network), ([id, place]) => ({ id, ...place }));
  const snapshot = () => toSnapshotJson({ network, world, scenario });
  return {
    trajectory: () => toTrajectoryJson(run),
    gexf: () => toGexf(network, { positions: positions() }),
    json: snapshot,
    snapshot,
    graphml: () => toGraphml(network),
    "nodes.csv": () => toNodeCsv(network),
    "edges.csv": () => toEdgeCsv(network),
    "trajectory.csv": () => toTrajectoryCsv(run),
    scenario: () => writeDocument(scenario),
    world: () => writeDocument(world),
  };
}

/** What the command line writes: the whole run or documents for formats that know no date. */
async function said(command: "run" | "export", id: string, format: string): Promise<string> {
  const undated = /^(trajectory.*|scenario|world)$/.test(format);
  const args = [command, id, "--format", format, ...(undated ? [] : ["--at", at])];
  const { code, out, err } = await entente(args);
  // A slow machine is told how far a long run is.
  const complaints = err.replace(/^Running: \d+ %\n/gm, "");
  expect({ code, complaints }, format).toEqual({ code: 0, complaints: "" });
  return out;
}

describe("the library and the command line give the same bytes", () => {
  // A whole run holds every number; what the formats make of one is shown on the small worlds.
  const formatsOf = (path: string): readonly string[] =>
    path.startsWith("article-") ? ["json", "trajectory", "gexf"] : ["trajectory"];
  test.each(scenarios.map((path) => [formatsOf(path).join(", "), path] as const))(
    "%s of %s",
    async (formats, path) => {
      const bytes = written(path);
      for (const format of formats.split(", ")) {
        const out = await said("export", path.replace(".scenario.json", ""), format);
        expect(out === bytes[format]?.(), format).toBe(true);
      }
    },
  );

  test("every other format, and those that run writes", async () => {
    const bytes = written("article-2024/eurasian-security-bloc.scenario.json");
    for (const format of Object.keys(bytes)) {
      const out = await said("export", "article-2024/eurasian-security-bloc", format);
      expect(out === bytes[format]?.(), format).toBe(true);
    }
    for (const format of ["csv", "snapshot", "trajectory"]) {
      const out = await said("run", "article-2024/eurasian-security-bloc", format);
      expect(out === bytes[format === "csv" ? "edges.csv" : format]?.(), `run ${format}`).toBe(
        true,
      );
    }
  });
});

describe("the picture", () => {
  test("is one standalone SVG with title, date, levers, recipe and licence, the same each time", async () => {
    const args = ["export", "article-2024/eurasian-security-bloc", "--format", "svg"];
    const { code, out } = await entente(args);
    const text = out.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(code).toBe(0);
    expect(out.startsWith("<svg ")).toBe(true);
    expect(out).not.toMatch(/<script|href=/);
    for (const part of [
      "A Eurasian security bloc",
      "2029-04-09",
      "found the Eurasian security bloc, from January 2025",
      "edition 1",
      "Entente ",
    ]) {
      expect(text).toContain(part);
    }
    expect((await entente(args)).out).toBe(out);
  });

  test("views and themes differ", async () => {
    const args = ["export", "article-2024/eurasian-security-bloc", "--format", "svg"];
    const pictures = await Promise.all(
      [[], ["--view", "difference"], ["--theme", "dark"]].map((more) =>
        entente([...args, ...more]),
      ),
    );
    expect(new Set(pictures.map(({ out }) => out)).size).toBe(3);
    expect(pictures[1]?.out).toContain("compared with the baseline");
  });
});
