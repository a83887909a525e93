import { type Issue, parseDocument, readScenario, readWorld, writeDocument } from "@entente/core";
import { describe, expect, test } from "vitest";
import { smallScenario, smallWorld } from "../support/small-world.ts";

const issuesOf = (text: string): readonly Issue[] => {
  const parsed = parseDocument(text);
  return parsed.ok ? [] : parsed.issues;
};

describe("nesting that would end the process", () => {
  test.each([
    ["flow lists", "[".repeat(100_000)],
    ["flow lists, closed", `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["flow maps", "a: ".concat("{a: ".repeat(50_000))],
    ["lists in one line", `${"- ".repeat(100_000)}x`],
    ["keys of keys", `${"? ".repeat(50_000)}x`],
    ["maps in one line", `x: 1\n${"a: ".repeat(50_000)}`],
    [
      "lines ever further in",
      Array.from({ length: 900 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    ],
    ["JSON", `{"a":${"[".repeat(500_000)}`],
  ])("%s are refused with their place", (_, text) => {
    const issues = issuesOf(text);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues[0]?.where).toMatch(/^line \d+, column \d+$/);
    expect(issues[0]?.got).toMatch(/^more than 40 levels/);
  });

  test("forty levels pass in either language, forty-one do not", () => {
    for (const levels of [40, 41]) {
      const json = `${"[".repeat(levels)}${"]".repeat(levels)}`;
      expect(parseDocument(json).ok, json).toBe(levels === 40);
      const yaml = `${"- ".repeat(levels)}x`;
      expect(parseDocument(yaml).ok, yaml).toBe(levels === 40);
    }
  });

  test("plain data in a circle is refused, not followed", () => {
    const circle: Record<string, unknown> = { version: 1 };
    circle.levers = [circle];
    const reading = readScenario(circle);
    expect(reading.ok).toBe(false);
    expect(reading.issues[0]?.got).toBe("more than 40 levels");
  });
});

describe("what YAML can do and a document must not", () => {
  test.each([
    ["a: &x [1, 2]\nb: *x", "line 2, column 4", "an alias"],
    ["a: !!js/function 'x'", "line 1, column 4", "a tag"],
    ["- !!binary aGk=", "line 1, column 3", "a tag"],
    ["%YAML 1.1\n---\na: yes", "line 1, column 1", "a directive"],
    ["a: 1\n---\nb: 2", "line 2, column 1", "a second document"],
    ["a: 1\nb: 2\na: 3", "line 3, column 1", 'the field "a" again'],
    ["x: {a: 1, a: 2}", "line 1, column 11", 'the field "a" again'],
    ["a: 'open", "line 1, column 9", /without its closing quote/],
    ["a: [1, 2", "line 1, column 9", /open bracket/],
    ["? [a, b]\n: 1", "line 1, column 3", "a field whose name is no text"],
    ["a: }", "line 1, column 4", /nothing there leads to/],
    ["a:\n\t- 1", "line 2, column 1", "a tab at the beginning of a line"],
    ['a: "\\q"', "line 1, column 5", /backslash/],
    ["- a\n b: 1", "line 1, column 3", /not on one line/],
    ["k:\n  - 1\n   b: 2\n  c: 3", "line 2, column 5", /not on one line/],
    ["a: &x &y 1", "line 1, column 7", "an anchor"],
  ])("%j is refused at %s", (text, where, got) => {
    const found = issuesOf(text)[0];
    expect(found?.where).toBe(where);
    expect(found?.got).toMatch(got);
  });

  test("a formula with a colon and a space, outside quotes, is told to take them", () => {
    for (const text of ["a: x > 0 ? 1 : 0", "- { a: x > 0 ? 1 : 0 }", "a: @x"]) {
      expect(issuesOf(text)[0]?.cure).toMatch(/Put a text in quotes that holds a colon/);
    }
  });

  test("what cannot be read is quoted in part, however long it is", () => {
    const issues = issuesOf(`-\n-\n]${"x".repeat(5000)}}`);
    expect(issues.length).toBeGreaterThan(0);
    for (const { got, cure } of issues) expect(got.length + (cure?.length ?? 0)).toBeLessThan(400);
  });

  test("YAML over a million characters is sent to JSON", () => {
    expect(issuesOf(`a: 1\n${"# x\n".repeat(300_000)}`)[0]?.cure).toBe(
      "Write large documents as JSON.",
    );
  });

  // Read anew for each of them, they would outlast the test.
  test("thousands of fields are read, and of thousands of errors the first are told", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n");
    expect(parseDocument(many).ok).toBe(true);
    expect(issuesOf(`[${",".repeat(60_000)}]`).length).toBeGreaterThan(0);
    expect(issuesOf("a: 1\n".repeat(30_000))).toHaveLength(20);
  });

  test("scalars are those of the core schema: no dates, no octal, no yes", () => {
    const parsed = parseDocument("a: 2024-04-09\nb: yes\nc: 042\nd: '042'\ne: ~\nf: 1_000\n1: x");
    expect(parsed).toEqual({
      ok: true,
      value: { a: "2024-04-09", b: "yes", c: 42, d: "042", e: null, f: "1_000", "1": "x" },
    });
  });

  test("brackets with comments and trailing commas are taken for YAML", () => {
    expect(parseDocument("# note\n{a: 1, # one\n b: [2,],}")).toEqual({
      ok: true,
      value: { a: 1, b: [2] },
    });
  });
});

describe("text that is broken", () => {
  const text = writeDocument(smallWorld);

  test("a file cut short anywhere is refused, and says that it is cut", () => {
    for (const part of [0.1, 0.35, 0.5, 0.8, 0.99]) {
      const cut = text.slice(0, Math.floor(text.trimEnd().length * part));
      const [issue] = issuesOf(cut);
      expect(issue?.where).toMatch(/^line \d+, column \d+$/);
    }
    expect(issuesOf(text.slice(0, text.length - 2))[0]).toMatchObject({
      got: "the end of the text",
      cure: "The file is cut short; fetch it again.",
    });
  });

  test("line and column point at the character", () => {
    expect(issuesOf('{\n  "a": 1,\n  "b": tru\n}')[0]).toMatchObject({
      where: "line 3, column 8",
      expected: "a value",
    });
  });

  test("a byte order mark and other line endings do no harm", () => {
    const reading = readWorld(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(reading.ok && reading.value).toEqual(smallWorld);
  });

  test("what is no document at all is refused in words", () => {
    for (const source of [
      "",
      "  \n",
      "null",
      "5",
      "[]",
      "just words",
      "\0\0\0\0",
      "\u0089PNG\r\n",
    ]) {
      const reading = readScenario(source);
      expect(reading.ok, source).toBe(false);
      expect(reading.issues.length).toBeGreaterThan(0);
    }
    for (const source of [null, undefined, 5, [], () => 1, 1n, Symbol("x"), new Map()]) {
      expect(readScenario(source).ok).toBe(false);
    }
  });

  test("no text makes reading throw: a scenario with any stretch of it replaced", () => {
    const whole = writeDocument(smallScenario());
    const stuff = [
      "{",
      "]",
      '"',
      "\\",
      "1e999",
      "null",
      "\u0000",
      "__proto__",
      "- ",
      "&a",
      "*a",
      "!t",
      "%",
    ];
    for (const [s, bit] of stuff.entries()) {
      for (let at = s; at < whole.length; at += 7) {
        const reading = readScenario(whole.slice(0, at) + bit + whole.slice(at + 3));
        for (const issue of reading.issues) expect(issue.cure).not.toBe("");
      }
    }
  });
});

describe("numbers, names and labels", () => {
  test("not a number and infinity are refused where they stand, in both languages", () => {
    const yaml = writeDocument(smallScenario({ run: { step: 0.02 } }), { format: "yaml" });
    for (const bad of [".nan", ".inf", "-.Inf", "1e999"]) {
      const reading = readScenario(yaml.replace("step: 0.02", `step: ${bad}`));
      expect(reading.ok, bad).toBe(false);
      expect(reading.issues[0]).toMatchObject({ where: "run.step", expected: "a number" });
    }
    const json = writeDocument(smallScenario({ run: { step: 0.02 } }));
    expect(readScenario(json.replace("0.02", "1e999")).issues[0]?.where).toBe("run.step");
  });

  test("names that reach an object's machinery are refused as fields, ids and keys of records", () => {
    const bad = ["__proto__", "constructor", "prototype"];
    for (const name of bad) {
      const text = JSON.stringify({ ...smallWorld, extra: 1 }).replace(
        '"extra"',
        JSON.stringify(name),
      );
      expect(readWorld(text).issues[0]).toMatchObject({
        where: name,
        got: `a field named "${name}"`,
      });
      expect(readWorld({ ...smallWorld, id: name }).ok).toBe(false);
      const traits = JSON.parse(`{"${name}": 1}`) as Record<string, number>;
      const actors = smallWorld.actors.map((actor) => ({ ...actor, traits }));
      expect(readWorld({ ...smallWorld, actors }).ok).toBe(false);
    }
    expect(({} as Record<string, unknown>).extra).toBeUndefined();
  });

  test("inherited names are not taken for known ones", () => {
    const scenario = {
      ...smallScenario(),
      mechanisms: { toString: {}, valueOf: { params: { x: 1 } } },
    };
    const reading = readScenario(scenario);
    expect(reading.ok).toBe(true);
  });

  test("script in every text field stays text", () => {
    const label = "</script><script>alert(1)</script>";
    const world = { ...smallWorld, title: label, summary: label };
    const reading = readWorld(writeDocument({ ...world, notes: [label] }));
    expect(reading.ok && reading.value.notes).toEqual([label]);
    expect(reading.ok && reading.value.title).toBe(label);
  });

  test("a code that lost its quotes in YAML gets told so", () => {
    const yaml = `version: 1
id: x
title: x
world: {id: small, edition: 1}
end: 2026-01-01
levers:
  - {id: e, kind: event, source: AAA, target: BBB, cameo: 057, from: 2024-06-01}
`;
    expect(readScenario(yaml).issues).toMatchObject([
      { where: "levers[0].cameo", got: "57", expected: "text", cure: "Put it in quotes." },
    ]);
  });

  test("a list of thousands of broken entries is told in at most a few hundred issues", () => {
    const components = Array.from({ length: 10_000 }, () => ({ nonsense: 1 }));
    const reading = readWorld({ ...smallWorld, components });
    expect(reading.ok).toBe(false);
    expect(reading.issues.length).toBeLessThanOrEqual(400);
  });
});
