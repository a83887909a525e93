import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");
const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";

describe("the README is true", () => {
  test("its library example runs as written, in plain Node, and prints what changed", () => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", example], {
      cwd: root,
      encoding: "utf8",
    });
    expect(printed).toMatch(/^RUS CHN 0\.31\d+ 0\.39\d+$/m);
    expect(printed).toContain("<gexf");
  });

  test("its example has about ten lines", () => {
    expect(
      example
        .trim()
        .split("\n")
        .filter((line) => line !== "").length,
    ).toBeLessThanOrEqual(11);
  });

  test("every file it links to is there", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] as string);
    expect(
      links.filter((link) => !/^https?:/.test(link) && !existsSync(`${root}/${link}`)),
    ).toEqual([]);
  });

  test("the commands it names are scripts", () => {
    const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test", "entente"]));
  });
});
