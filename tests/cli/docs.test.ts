import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCommandLine } from "../../apps/cli/src/command-line.ts";

const page = fileURLToPath(new URL("../../packages/core/docs/command-line.md", import.meta.url));

/** What a terminal shows of `$ entente …` or `$ echo '…' | entente …`. */
async function shown(line: string): Promise<readonly string[]> {
  const [, typed = "", words = ""] = /^\$ (?:echo '([^']*)' \| )?entente (.*)$/.exec(line) ?? [];
  let screen = "";
  const sink = { write: (text: string) => (screen += text) };
  await runCommandLine(words.split(" "), {
    stdin: Readable.from([typed]),
    stdout: sink,
    stderr: sink,
  });
  return screen.trimEnd().split("\n");
}

/** Puts the real output under each command; a block that ends in `…` keeps its number of lines. */
async function withRealOutput(text: string): Promise<string> {
  const parts = text.split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m);
  for (let k = 1; k < parts.length; k += 2) {
    const [command = "", ...old] = (parts[k] as string).trimEnd().split("\n");
    const lines = await shown(command);
    const cut = old.at(-1) === "…";
    const output = cut ? [...lines.slice(0, Math.max(12, old.length - 1)), "…"] : lines;
    parts[k] = `${[command, ...output].join("\n")}\n`;
  }
  return parts.join("");
}

test("every option of every command is named in the page", async () => {
  const text = readFileSync(page, "utf8");
  const [, ...commands] = (await shown("$ entente --help")).join("\n").split("Commands:\n");
  const names = [...commands.join("").matchAll(/^ {2}([a-z]+)/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(15);
  const missing: string[] = [];
  for (const name of names.filter((each) => each !== "help")) {
    const help = (await shown(`$ entente ${name} --help`)).join("\n");
    for (const [, option = ""] of help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm))
      if (option !== "--help" && !text.includes(option)) missing.push(`${name} ${option}`);
  }
  expect(missing).toEqual([]);
});

test("every example in the command line's page shows its real output (vitest -u renews it)", async () => {
  await expect(await withRealOutput(readFileSync(page, "utf8"))).toMatchFileSnapshot(page);
});
