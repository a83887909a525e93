import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const sources = fileURLToPath(new URL("../../packages/core/src", import.meta.url));
const reExport = /export (?:type )?\{([^}]*)\} from "([^"]+)"/g;

const namesIn = (list: string): string[] =>
  list.split(",").flatMap((name) => name.trim().replace(/^type /, "") || []);

/** What a file exports by way of others: each name with the file it comes from. */
const handedOn = (file: string): (readonly [name: string, from: string])[] =>
  [...readFileSync(file, "utf8").matchAll(reExport)].flatMap(([, list = "", from = ""]) =>
    namesIn(list).map((name) => [name, join(dirname(file), from)] as const),
  );

/** Whether a comment stands before the declaration of a name, there or where the file has it from. */
function isDocumented(name: string, file: string): boolean {
  const declared = new RegExp(
    `(\\*/\\n)?export (?:async )?(?:function\\*?|const|interface|type|class) ${name}\\b`,
  ).exec(readFileSync(file, "utf8"));
  if (declared) return declared[1] !== undefined;
  const [, from] = handedOn(file).find(([each]) => each === name) ?? [];
  return from !== undefined && isDocumented(name, from);
}

test("everything that core hands out is documented, options aside, whose fields are", () => {
  const all = handedOn(join(sources, "index.ts")).filter(([name]) => !/Options$/.test(name));
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(([name, file]) => !isDocumented(name, file)).map(([name]) => name)).toEqual([]);
});
