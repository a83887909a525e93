import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { shippedJson } from "../support/shipped.ts";
import { entente } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

type Fields = Record<string, unknown>;
const summit = (): Fields => shippedJson("article-2024/may-summit.scenario.json") as Fields;
const article = (): Fields => shippedJson("article-2024.world.json") as Fields;

describe("check", () => {
  test("a sound document gives exit code 0 and no line of data", async () => {
    const { code, out, err } = await entente(["check", "article-2024", "article-2024/may-summit"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toBe("2 documents: 0 errors, 0 warnings\n");
  });

  test("all issues of a scenario are listed at once, each with file, place and cure", async () => {
    const broken = file("broken.scenario.json", {
      ...summit(),
      levers: [
        {
          id: "a",
          kind: "tie",
          action: "impulse",
          a: "RUS",
          b: "CHM",
          change: 0.2,
          from: "2024-05-16",
        },
        { id: "a", kind: "event", source: "RUS", target: "CHN", cameo: "9999", from: "2024-05-16" },
      ],
    });
    const { code, out, err } = await entente(["check", broken]);
    const lines = out.trimEnd().split("\n");
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.startsWith(`${broken}: error: levers[`))).toBe(true);
    expect(out).toMatch(/levers\[0\]\.b: got .*"CHM"/);
    expect(out).toContain('Did you mean "CHN"?');
    expect(out).toMatch(/levers\[1\]\.cameo: got "9999", expected a CAMEO event code/);
    expect(err).toBe("1 document: 3 errors, 0 warnings\n");
  });

  test("as JSON each document has its kind and its issues, with the same exit code", async () => {
    const { code, out } = await entente(["check", "--json", "article-2024", "-"], '{"version": 1}');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      { file: "article-2024", kind: "world", issues: [] },
      { file: "-", kind: "broken", issues: [expect.objectContaining({ severity: "error" })] },
    ]);
  });

  test("a scenario is checked against its world among the files given, in any order", async () => {
    const world = file("own.world.json", { ...article(), id: "own" });
    const wanting = { ...summit(), world: { id: "own", edition: 1 } };
    const scenario = file("own.scenario.json", wanting);
    const wrong = file("wrong.scenario.json", { ...wanting, model: { leaveOut: ["NOBODY"] } });
    expect((await entente(["check", scenario, world])).err).toMatch(/ 0 errors, 0 warnings/);
    expect((await entente(["check", scenario])).out).toMatch(/warning: world.id/);
    const { code, out } = await entente(["check", wrong, world]);
    expect(code).toBe(1);
    expect(out).toContain("NOBODY");
  });

  test("a snapshot and a trajectory that were exported are sound, and told as what they are", async () => {
    const paths = ["snapshot", "trajectory"].map((format) => join(folder, `summit.${format}.json`));
    for (const [k, format] of ["snapshot", "trajectory"].entries()) {
      const path = paths[k] as string;
      const args = ["export", "article-2024/may-summit", "--format", format, "--out", path];
      expect(await entente(args)).toEqual({ code: 0, out: "", err: `Wrote ${path}.\n` });
    }
    const { code, out } = await entente(["check", "--json", ...paths]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { kind: "snapshot", issues: [] },
      { kind: "trajectory", issues: [] },
    ]);
  });

  test("a document on standard input may be YAML", async () => {
    const yaml = [
      "version: 1",
      "id: mine",
      "title: Mine",
      "world: { id: article-2024, edition: 1 }",
      "end: 2026-01-01",
      "levers: []",
    ].join("\n");
    expect(await entente(["check", "-"], yaml)).toMatchObject({ code: 0, out: "" });
  });
});

describe("hostile and damaged documents are refused with a line that says where, and never a crash", () => {
  const cases: readonly (readonly [
    string,
    string | Iterable<string | Uint8Array>,
    number,
    RegExp,
  ])[] = [
    ["nothing at all", "", 1, /empty/],
    ["a text cut short", JSON.stringify(article()).slice(0, 5000), 1, /cut short/],
    ["no document", "[1, 2, 3]", 1, /error/],
    ["a bare word", "hello", 1, /error/],
    ["a newer version", JSON.stringify({ ...summit(), version: 99 }), 1, /version: got 99/],
    [
      "a field that reaches the prototype",
      '{"version": 1, "levers": [], "__proto__": {"x": 1}}',
      1,
      /__proto__/,
    ],
    ["an unknown field", JSON.stringify({ ...summit(), leavers: [] }), 1, /leavers/],
    ["a number that is none", JSON.stringify(summit()).replace("1", "NaN"), 1, /error/],
    ["ten thousand levels", "[".repeat(10_000) + "]".repeat(10_000), 1, /error/],
    [
      "aliases that unfold",
      `a: &a [x, x]\n${["b", "c", "d", "e", "f", "g", "h"].map((name, k) => `${name}: &${name} [${`*${"abcdefgh"[k]}, `.repeat(9)}x]`).join("\n")}\nversion: 1`,
      1,
      /error/,
    ],
    ["bytes that are no text", [Uint8Array.of(0x7b, 0xff, 0xfe)], 2, /UTF-8/],
    ["a stream without end", endless(), 2, /longer than 64 MB/],
  ];

  test.each(cases)("%s", async (_, stdin, code, says) => {
    const answer = await entente(["check", "-"], stdin);
    expect(answer.code).toBe(code);
    expect(code === 1 ? answer.out : answer.err).toMatch(says);
    if (code === 1) {
      const run = await entente(["run", "-"], stdin);
      expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: "" });
      expect(run.err).toMatch(says);
    }
  });

  test("what a terminal would obey is printed as a mark, in words and in tables", async () => {
    const obeyed = "\u001b[2J\u202e";
    const { actors, ...rest } = article();
    const world = file("escape.world.json", {
      ...rest,
      title: `${obeyed}T`,
      actors: (actors as { id: string }[]).map((actor) =>
        actor.id === "CHN" ? { ...actor, name: `${obeyed}China` } : actor,
      ),
    });
    for (const args of [
      ["run", world],
      ["why", world, "RUS", "CHN"],
      ["check", world],
    ]) {
      const { code, out, err } = await entente(args);
      expect(code).toBe(0);
      expect(out + err).not.toContain("\u001b");
      expect(out + err).not.toContain("\u202e");
    }
    expect((await entente(["run", world])).out).toContain("\ufffd[2J\ufffdChina");
  });
});

function* endless(): Generator<Uint8Array> {
  for (;;) yield new Uint8Array(1_000_000).fill(0x20);
}
