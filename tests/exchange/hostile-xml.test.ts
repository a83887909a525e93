import { fromGexf, fromGraphml, type Issue, toGexf, toGraphml } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCharacter } from "../support/any-character.ts";
import { smallNetwork } from "../support/small-network.ts";

const formats = [
  ["gexf", fromGexf, toGexf(smallNetwork)],
  ["graphml", fromGraphml, toGraphml(smallNetwork)],
] as const;

const isWhole = (issue: Issue): boolean =>
  [issue.got, issue.expected, issue.cure].every((text) => text.length > 0);

describe.each(formats)("hostile %s", (root, read, good) => {
  test("an entity bomb is refused at its DOCTYPE and never expands", () => {
    const bomb = `<?xml version="1.0"?>
<!DOCTYPE ${root} [
  <!ENTITY a "aaaaaaaaaa">
  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
]>
<${root}><graph><node id="&c;"/></graph></${root}>`;
    expect(read(bomb)).toEqual({
      ok: false,
      issues: [
        {
          severity: "error",
          where: "line 6, column 2",
          got: "a DOCTYPE",
          expected: "none",
          cure: expect.stringContaining("never read"),
        },
      ],
    });
  });

  test("a file from outside cannot be drawn in either", () => {
    const text = `<!DOCTYPE ${root} SYSTEM "file:///etc/passwd"><${root}/>`;
    expect(read(text)).toMatchObject({ ok: false, issues: [{ got: "a DOCTYPE" }] });
  });

  test("an entity without definition is refused with line and column", () => {
    const text = `<${root} version="1.3">\n <graph>&lol;</graph></${root}>`;
    expect(read(text)).toMatchObject({
      ok: false,
      issues: [{ where: "line 2, column 13", got: "undefined entity" }],
    });
  });

  test("elements that nest too deep are refused, not followed", () => {
    const deep = 100_000;
    const text = `<${root}>${"<graph>".repeat(deep)}${"</graph>".repeat(deep)}</${root}>`;
    const issues = read(text).issues;
    expect(issues.at(-1)?.got).toBe("elements nested 65 deep");
  });

  test("whatever is cut off a file, the rest is read or refused with a place, never a crash", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 3 }), (end) => {
        const reading = read(good.slice(0, end));
        expect(reading.ok).toBe(false);
        expect(reading.issues[0]?.where).toMatch(/^line \d+, column \d+$/);
        expect(reading.issues.every(isWhole)).toBe(true);
      }),
      { seed: 20240409, numRuns: 200 },
    );
  });

  test("a file with any one character changed is read or refused, never a crash", () => {
    const change = fc.tuple(
      fc.nat(good.length - 1),
      fc.string({ unit: anyCharacter, minLength: 0, maxLength: 2 }),
    );
    fc.assert(
      fc.property(change, ([at, by]) => {
        const reading = read(good.slice(0, at) + by + good.slice(at + 1));
        expect(reading.ok || reading.issues.length > 0).toBe(true);
      }),
      { seed: 20240409, numRuns: 300 },
    );
  });

  test.each(["", "hello", "{}", "<html><body/></html>", "\u0000", "PK\u0003\u0004"])(
    "%j is not this format",
    (text) => {
      expect(read(text).ok).toBe(false);
    },
  );

  test("another format of ours is named in the message", () => {
    const other = root === "gexf" ? toGraphml(smallNetwork) : toGexf(smallNetwork);
    expect(read(other)).toMatchObject({ ok: false, issues: [{ expected: `one of "${root}"` }] });
  });

  test("a byte order mark and CRLF make no difference", () => {
    expect(read(`\uFEFF${good.replaceAll("\n", "\r\n")}`)).toEqual(read(good));
  });

  test("markup in a label stays text", () => {
    const [first, ...others] = smallNetwork.actors;
    const name = "<script>alert(1)</script>]]>&lt;";
    const network = { ...smallNetwork, actors: [{ ...first!, name }, ...others] };
    const text = root === "gexf" ? toGexf(network) : toGraphml(network);
    expect(text).not.toContain("<script");
    const reading = read(text);
    expect(reading.ok && reading.value.actors[0]?.name).toBe(name);
  });

  test("names of an object's machinery are refused as ids and harmless elsewhere", () => {
    const reading = read(good.replaceAll('"AAA"', '"__proto__"'));
    expect(reading.ok).toBe(false);
    expect(reading.issues[0]?.got).toBe('node "__proto__"');
    const mechanism = read(good.replaceAll("change:anchor", "change:__proto__"));
    if (!mechanism.ok) throw new Error("refused");
    expect(Object.hasOwn(mechanism.value.ties.changes ?? {}, "__proto__")).toBe(true);
    expect("anchor" in {}).toBe(false);
  });

  test("thousands of declared columns of changes are refused rather than multiplied", () => {
    const columns = Array.from({ length: 5000 }, (_, k) =>
      root === "gexf"
        ? `<attribute id="c${k}" title="change:c${k}" type="double"><default>0</default></attribute>`
        : `<key id="c${k}" for="edge" attr.name="change:c${k}"><default>0</default></key>`,
    ).join("");
    const text =
      root === "gexf"
        ? good.replace('<attribute id="signed"', `${columns}<attribute id="signed"`)
        : good.replace("<key ", `${columns}<key `);
    expect(read(text)).toMatchObject({ ok: false, issues: [{ expected: "at most 200" }] });
  });
});
