import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const docs = "packages/core/docs";
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, docs), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${docs}/${name.replaceAll("\\", "/")}`),
];
const textOf = (page: string): string => readFileSync(join(root, page), "utf8");

/** Prose alone: what stands between fences is another file's text. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "");

/** The anchor that a heading gets on the sites that show Markdown. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const anchors = (page: string): readonly string[] =>
  [...prose(textOf(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** Folders that a path in the text may be meant from, beside the page's own. */
const homes = ["", "packages/core", "packages/core/src", "packages/scene/src", "apps/web/src"];
const sources = new Set(
  ["packages/core", "packages/scene", "apps/web", "apps/cli", "tests"].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(dist|node_modules)$/.test(entry.name))
      .flatMap(({ name }) =>
        readdirSync(join(root, folder, name), { recursive: true, encoding: "utf8" }),
      )
      .map((name) => basename(name)),
  ),
);
/** Whether it is there: a path from one of its homes, a bare name wherever sources stand. */
const isThere = (name: string, page: string): boolean =>
  name.includes("/")
    ? [dirname(page), ...homes].some((home) => existsSync(join(root, home, name)))
    : sources.has(name);
/** Places that stand outside the repository, or appear when something is built or run. */
const elsewhere = /^(\.\.\/shared|dist|node_modules)(\/|$)|\/(dist|node_modules)(\/|$)/;

/** Files and folders that a page names in code type, as far as a name alone can be known for one. */
const named = (text: string): readonly string[] =>
  [...prose(text).matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g)]
    .map(([, name = ""]) => name)
    .filter(
      (name) =>
        /^(packages|apps|tests|\.ci)\//.test(name) ||
        /^[\w-]+\/[\w./-]+\.(ts|mjs|svelte|json|md|yaml|css|wasm)$/.test(name) ||
        /^[\w-]+\.(ts|svelte|mjs)$/.test(name),
    )
    .filter((name) => !elsewhere.test(name));

describe.each(pages)("%s", (page) => {
  test("every relative link leads to a file, and to a heading of it", () => {
    const broken = [...prose(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, to = ""]) => to)
      .filter((to) => !/^[a-z]+:/.test(to))
      .filter((to) => {
        const [path = "", anchor] = to.split("#");
        const target = path === "" ? page : normalize(join(dirname(page), path));
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && target.endsWith(".md") && !anchors(target).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  test("every file and folder that it names is there", () => {
    const missing = named(textOf(page)).filter((name) => !isThere(name, page));
    expect(missing).toEqual([]);
  });
});

test.each([
  ["core", "packages/core/src", "## Floors of core"],
  ["the app", "apps/web/src", "## Floors of the app"],
])(
  "architecture.md explains every folder of %s, and names none that is gone",
  (_, house, title) => {
    const part = textOf(`${docs}/architecture.md`).split(title)[1]?.split("\n## ")[0] ?? "";
    const table = [...part.matchAll(/^\| \d \| `([\w-]+)\/` \|/gm)].map(([, folder]) => folder);
    const folders = readdirSync(join(root, house), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...table].sort()).toEqual([...folders].sort());
  },
);
