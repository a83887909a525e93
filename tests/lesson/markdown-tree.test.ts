import { markdownTree } from "@entente/core";
import fc from "fast-check";
import { expect, test } from "vitest";

test("paragraphs, emphasis, lists and tables come out as a tree", () => {
  expect(markdownTree("## Who\n\nA **b** *c* `d`\n\n1. one\n2. two")).toEqual([
    { kind: "heading", level: 2, inlines: [{ kind: "text", text: "Who" }] },
    {
      kind: "paragraph",
      inlines: [
        { kind: "text", text: "A " },
        { kind: "strong", inlines: [{ kind: "text", text: "b" }] },
        { kind: "text", text: " " },
        { kind: "emphasis", inlines: [{ kind: "text", text: "c" }] },
        { kind: "text", text: " " },
        { kind: "code", text: "d" },
      ],
    },
    {
      kind: "list",
      ordered: true,
      start: 1,
      items: [
        [{ kind: "paragraph", inlines: [{ kind: "text", text: "one" }] }],
        [{ kind: "paragraph", inlines: [{ kind: "text", text: "two" }] }],
      ],
    },
  ]);
  expect(markdownTree("| a | b |\n| --- | --- |\n| 1 | 2 |")).toMatchObject([
    {
      kind: "table",
      head: [[{ text: "a" }], [{ text: "b" }]],
      rows: [[[{ text: "1" }], [{ text: "2" }]]],
    },
  ]);
});

test("keys and inserts are told from text", () => {
  expect(
    markdownTree("It is {{strained}} of {{all}}.\n\n{{ties:one}}\n\n{{nonsense:one}}"),
  ).toEqual([
    {
      kind: "paragraph",
      inlines: [
        { kind: "text", text: "It is " },
        { kind: "key", id: "strained" },
        { kind: "text", text: " of " },
        { kind: "key", id: "all" },
        { kind: "text", text: "." },
      ],
    },
    { kind: "insert", what: "ties", of: "one" },
    { kind: "paragraph", inlines: [{ kind: "text", text: "{{nonsense:one}}" }] },
  ]);
});

test("marks that HTML would escape stay themselves", () => {
  expect(markdownTree("a < b & \"c\" 'd' `x < y`")).toEqual([
    {
      kind: "paragraph",
      inlines: [
        { kind: "text", text: "a < b & \"c\" 'd' " },
        { kind: "code", text: "x < y" },
      ],
    },
  ]);
});

test.each([
  "<script>alert(1)</script>",
  "a <img src=x onerror=alert(1)> b",
  "[x](javascript:alert(1))",
  "[x](data:text/html,<b>)",
  "[x](//example.org)",
  "![x](https://example.org/x.png)",
  '<https://example.org/"onmouseover=alert(1)>',
])("%s brings neither markup nor a link that is no web address", (text) => {
  const found = JSON.stringify(markdownTree(text));
  expect(found).not.toMatch(/"href":"(?!https?:\/\/[^\s<>"']+")/);
  expect(found).not.toMatch(/"kind":"(html|image)"/);
});

test("a link to a web page stays one", () => {
  expect(markdownTree("[Heider](https://doi.org/10.1080/x)")).toMatchObject([
    { inlines: [{ kind: "link", href: "https://doi.org/10.1080/x" }] },
  ]);
});

test("any text is read, to a bounded depth, and no link leads elsewhere than to http(s)", () => {
  const pieces = fc.constantFrom(
    "> ",
    "- ",
    "1. ",
    "**",
    "*",
    "_",
    "`",
    "[",
    "](",
    ")",
    "<a>",
    "\n",
    "\n\n",
    "{{",
    "}}",
    ":",
    "javascript:",
    "https://a.b",
    "|",
    "---",
    "#",
    "\\",
    "&lt;",
    "a",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const links: string[] = [];
      let depth = 0;
      const visit = (value: unknown, level: number): void => {
        depth = Math.max(depth, level);
        if (typeof value !== "object" || value === null) return;
        if ("href" in value) links.push(String(value.href));
        for (const each of Object.values(value)) visit(each, level + 1);
      };
      visit(markdownTree(parts.join("")), 0);
      expect(links.every((href) => /^https?:\/\//.test(href))).toBe(true);
      expect(depth).toBeLessThan(60);
    }),
    { seed: 6, numRuns: 400 },
  );
});
