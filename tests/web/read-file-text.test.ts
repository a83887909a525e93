import {
  builtInMechanisms,
  fillScenario,
  listTies,
  networkAt,
  runScenario,
  toEdgeCsv,
  toGexf,
  toGraphml,
  toNodeCsv,
  toSnapshotJson,
  writeDocument,
} from "@entente/core";
import { beforeAll, describe, expect, test } from "vitest";
import { openLink } from "../../apps/web/src/files/open-link.ts";
import { readFileText } from "../../apps/web/src/files/read-file-text.ts";
import {
  isShipped,
  loadScenario,
  loadWorld,
  shippedWorlds,
} from "../../apps/web/src/files/shipped.ts";
import { toFragment } from "../../apps/web/src/share/share-link.ts";
import type { Work } from "../../apps/web/src/state/work.ts";

let work: Work;

beforeAll(async () => {
  const loaded = await loadScenario("article-2024", "west-extends-to-full-trade");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  work = loaded.work;
});

describe("shipped documents", () => {
  test("every scenario of the menu loads and stands on its shipped world", async () => {
    for (const world of shippedWorlds) {
      for (const { id } of [...world.scenarios, { id: undefined }]) {
        const loaded = await loadScenario(world.id, id);
        const said = `${world.id} ${id}`;
        if (!loaded.ok) throw new Error(`${said}: ${JSON.stringify(loaded.issues)}`);
        expect(isShipped(loaded.work.world), said).toBe(true);
        expect(loaded.work.scenario.world, said).toEqual({ id: world.id, edition: world.edition });
      }
    }
  });

  test("a world that nobody ships is told, and the report's world is the first", async () => {
    const loaded = await loadWorld("no-such-world");
    expect(!loaded.ok && loaded.issues[0]?.where).toBe("world.id");
    expect((await loadWorld()).ok && shippedWorlds[0]?.id).toBe("article-2024");
  });
});

describe("opening a file", () => {
  test("takes back every format that was exported, with the same alignments", async () => {
    const network = networkAt(runScenario(work.world, work.scenario), 1);
    const files = [
      ["net.gexf", toGexf(network)],
      ["net.graphml", toGraphml(network)],
      ["net.csv", toEdgeCsv(network), toNodeCsv(network)],
    ] as const;
    for (const [name, text, nodes] of files) {
      const opened = await readFileText(name, text, work, nodes);
      expect(opened.kind, name).toBe("work");
      if (opened.kind !== "work") continue;
      const start = networkAt(runScenario(opened.work.world, opened.work.scenario), 0);
      const weight = new Map(listTies(start).map((tie) => [`${tie.a} ${tie.b}`, tie.weight]));
      for (const tie of listTies(network)) {
        expect(weight.get(`${tie.a} ${tie.b}`), `${name} ${tie.a} ${tie.b}`).toBeCloseTo(
          tie.weight,
          7,
        );
      }
    }
  });

  test("a snapshot brings its documents and the date to show", async () => {
    const network = networkAt(runScenario(work.world, work.scenario), 1);
    const text = toSnapshotJson({ network, world: work.world, scenario: work.scenario });
    const opened = await readFileText("x.json", text, work);
    expect(opened).toMatchObject({ kind: "work", date: network.date });
    expect(opened.kind === "work" && isShipped(opened.work.world)).toBe(true);
  });

  test("a scenario and a world, as JSON and as YAML", async () => {
    for (const format of ["json", "yaml"] as const) {
      const scenario = await readFileText(
        `s.${format}`,
        writeDocument(work.scenario, { format }),
        work,
      );
      expect(scenario).toMatchObject({ kind: "work", work: { scenario: work.scenario } });
      const world = await readFileText(`w.${format}`, writeDocument(work.world, { format }), work);
      expect(world).toMatchObject({ kind: "work", work: { scenario: { levers: [] } } });
    }
  });

  test("plain text is the article, an unknown ending is refused with its cure", async () => {
    expect(await readFileText("a.txt", "Text.", work)).toEqual({ kind: "article", text: "Text." });
    const refused = await readFileText("a.exe", "MZ", work);
    expect(refused.kind === "refused" && refused.issues[0]?.got).toBe(".exe");
  });

  test("broken and hostile files are refused with issues and never throw", async () => {
    const bad = [
      "",
      "{",
      "null",
      "[]",
      '{"version":1}',
      '{"levers":[]}',
      '{"recipe":1}',
      "<",
      "<!DOCTYPE a [<!ENTITY b 'c'>]><gexf>&b;</gexf>",
      "a,b\n1",
      "\u0000",
      '{"__proto__":{"actors":[]}}',
    ];
    for (const name of ["x.json", "x.yaml", "x.gexf", "x.graphml", "x.csv", "x.xml"]) {
      for (const text of bad) {
        const opened = await readFileText(name, text, work);
        expect(opened.kind, `${name} ${text}`).toBe("refused");
        expect(
          opened.kind === "refused" && opened.issues.length,
          `${name} ${text}`,
        ).toBeGreaterThan(0);
      }
    }
  });

  test("weights of another scale are divided by the largest, with a remark", async () => {
    const opened = await readFileText("w.csv", "source,target,weight\nA,B,10\nB,C,-5\n", work);
    expect(opened).toMatchObject({ kind: "work" });
    if (opened.kind !== "work") return;
    expect(opened.issues[0]?.severity).toBe("warning");
    const ties = networkAt(runScenario(opened.work.world, opened.work.scenario), 0).ties;
    expect([...ties.weight].map((weight) => Number(weight.toFixed(3)))).toEqual([1, 0, -0.5]);
  });
});

describe("opening a link", () => {
  test("gives bit-equal weights to the work it was made of", async () => {
    const fragment = toFragment(fillScenario(work.scenario, work.world, builtInMechanisms));
    const opened = await openLink(`#${fragment}`);
    expect(opened?.ok).toBe(true);
    if (!opened?.ok) return;
    const x = (each: Work) => [...runScenario(each.world, each.scenario).trajectory.x];
    expect(x(opened.work)).toEqual(x(work));
  });

  test("names its world, of which only that one is fetched", async () => {
    const loaded = await loadScenario("triangle-1960s");
    if (!loaded.ok) throw new Error("no triangle");
    const { world, scenario } = loaded.work;
    const fragment = toFragment(fillScenario(scenario, world, builtInMechanisms));
    const opened = await openLink(`#${fragment}`);
    expect(opened?.ok && opened.work.world).toBe(world);
    expect(fragment.length).toBeLessThan(1500);
  });

  test("a scenario with errors is refused with all of them", async () => {
    const lever = { ...work.scenario.levers[0], senders: ["NOBODY"], targets: ["NOWHERE"] };
    const fragment = toFragment({ ...work.scenario, levers: [lever] } as Work["scenario"]);
    const opened = await openLink(fragment);
    expect(opened && !opened.ok && "issues" in opened && opened.issues.length).toBe(2);
  });
});
