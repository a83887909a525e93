import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { entente } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-pack-"));
const at = (name: string): string => join(folder, name);
/** As much of the app's single page as packing looks at. */
writeFileSync(
  at("page.html"),
  '<!doctype html><title>Entente</title><div id="app"></div><script type="module">go()</script>',
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = (...args: readonly string[]) => entente(["pack", "--page", at("page.html"), ...args]);
const packedIn = (html: string): Record<string, unknown> =>
  JSON.parse(/id="entente-packed">([^<]*)</.exec(html)?.[1] ?? "{}");

test("a lesson becomes a page that holds it, with the shipped documents it stands on", async () => {
  const { code, err, out } = await pack("article", "--out", at("article.html"));
  expect([code, out]).toEqual([0, ""]);
  expect(err).toMatch(/^Wrote .*article\.html, 0\.\d MB\.\n$/);
  const html = readFileSync(at("article.html"), "utf8");
  const { open, documents, scorm } = packedIn(html) as {
    open: { kind: string; id: string; title: string };
    documents: Record<string, { id: string }>;
    scorm?: string;
  };
  expect([open.kind, open.id, scorm]).toEqual(["lesson", "article", undefined]);
  expect(documents["worlds/article-2024.world.json"]?.id).toBe("article-2024");
  expect(html).toContain(`<title>${open.title.replaceAll("'", "&apos;")}</title>`);
});

test("a scenario becomes a page that holds it and its world", async () => {
  expect((await pack("article-2024/may-summit", "--out", at("summit.html"))).code).toBe(0);
  const { open } = packedIn(readFileSync(at("summit.html"), "utf8")) as {
    open: { scenario: { id: string }; world: { id: string } };
  };
  expect([open.scenario.id, open.world.id]).toEqual(["may-summit", "article-2024"]);
});

test("a package is the same to the last byte each time, and knows what passes", async () => {
  for (const name of ["a.zip", "b.zip"]) {
    const { code } = await pack(
      "structural-balance",
      "--scorm",
      "2004",
      "--pass",
      "0.6",
      "--out",
      at(name),
    );
    expect(code).toBe(0);
  }
  const [a, b] = [readFileSync(at("a.zip")), readFileSync(at("b.zip"))];
  expect(a.equals(b)).toBe(true);
  const page = Buffer.from(unzipSync(a)["index.html"] ?? []).toString();
  expect(packedIn(page)).toMatchObject({ scorm: "2004", pass: 0.6 });
});

test("a lesson is taken from standard input as well", async () => {
  const { out } = await entente(["lessons", "show", "hedging", "--json"]);
  const { code } = await entente(
    ["pack", "-", "--page", at("page.html"), "--out", at("in.html")],
    out,
  );
  expect(code).toBe(0);
  expect(packedIn(readFileSync(at("in.html"), "utf8"))).toMatchObject({ open: { id: "hedging" } });
});

test("wrong usage is told with its cure, and nothing is written", async () => {
  for (const [args, told] of [
    [["structural-balance"], /--out/],
    [
      ["article-2024/may-summit", "--scorm", "1.2", "--out", at("x.zip")],
      /is no lesson; --scorm packs lessons/,
    ],
    [
      ["structural-balance", "--pass", "0.6", "--out", at("x.html")],
      /--pass has a meaning only with --scorm/,
    ],
    [["structural-balance", "--scorm", "1.2", "--pass", "60", "--out", at("x.zip")], /from 0 to 1/],
    [["structural-balance", "--out", join(folder, "none", "x.html")], /Cannot write/],
    [["no-such-lesson", "--out", at("x.html")], /no-such-lesson/],
  ] as const) {
    const { code, err } = await pack(...args);
    expect([code, err], args.join(" ")).toEqual([2, expect.stringMatching(told)]);
  }
  const { code, err } = await entente([
    "pack",
    "hedging",
    "--page",
    at("none.html"),
    "--out",
    at("x.html"),
  ]);
  expect([code, err]).toEqual([2, expect.stringMatching(/Cannot read/)]);
});
