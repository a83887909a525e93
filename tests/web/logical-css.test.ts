import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../../apps/web/src/", import.meta.url));

/** Properties and values that name a side, where another names the beginning or the end of a line. */
const physical =
  /(?<![-\w])(?:(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right)|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;

function physicalIn(css: string): string[] {
  return css.replace(/\/\*[\s\S]*?\*\//g, "").match(physical) ?? [];
}

test("styles name the beginning and the end of a line, never a side", () => {
  const found = readdirSync(source, { recursive: true, encoding: "utf8" }).flatMap((file) => {
    if (!/\.(svelte|css)$/.test(file)) return [];
    const text = readFileSync(source + file, "utf8");
    const css = file.endsWith(".css")
      ? text
      : (/<style[^>]*>([\s\S]*)<\/style>/.exec(text)?.[1] ?? "");
    return physicalIn(css).map((each) => `${file}: ${each}`);
  });
  expect(found).toEqual([]);
});

test("and the scan would see them", () => {
  const css =
    "a { margin-left: 1px; left: 0; border-right: 0; text-align: right; --left: 1; inset: 0 }";
  expect(physicalIn(css)).toHaveLength(4);
});
