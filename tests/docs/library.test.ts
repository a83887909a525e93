import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const page = fileURLToPath(new URL("../../packages/core/docs/library.md", import.meta.url));
const folder = fileURLToPath(new URL("../node_modules/.cache/library", import.meta.url));

/** Runs the parts of the page as one script in plain Node, on the package as built, and tells what each printed. */
async function printed(parts: readonly string[]): Promise<readonly string[]> {
  const mark = "--- the next part ---";
  const script = parts.map((part) => `${part}\nconsole.log(${JSON.stringify(mark)});`).join("\n");
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/page.mjs`, script);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [`${folder}/page.mjs`]);
  expect(stderr).toBe("");
  return stdout.split(`${mark}\n`).slice(0, -1);
}

test("the library's page runs as one script and shows what it prints (vitest -u renews it)", async () => {
  const text = await readFile(page, "utf8");
  const example = /^```js\n([\s\S]*?)^```\n\n^```text\n([\s\S]*?)^```$/gm;
  const parts = [...text.matchAll(example)].map(([, part = ""]) => part);
  expect(parts.length).toBe(text.match(/^```js$/gm)?.length);
  const results = await printed(parts);
  let k = 0;
  const renewed = text.replace(
    example,
    (_, part: string) => `\`\`\`js\n${part}\`\`\`\n\n\`\`\`text\n${results[k++]}\`\`\``,
  );
  await expect(renewed).toMatchFileSnapshot(page);
});
