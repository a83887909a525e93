import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";

describe("the README is true", () => {
  test("its library example runs as written and prints what changed", async () => {
    expect(example).toBe(readFileSync(`${root}/tests/support/readme-example.ts`, "utf8"));
    const print = vi.spyOn(console, "log").mockImplementation(() => {});
    process.chdir(root);
    await import("./support/readme-example.ts");
    const printed = print.mock.calls.map((words) => words.join(" "));
    print.mockRestore();
    expect(printed.find((line) => line.startsWith("CHN USA -0.16"))).toMatch(/ -0\.42\d+$/);
    expect(printed.at(-1)).toContain("<gexf");
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
