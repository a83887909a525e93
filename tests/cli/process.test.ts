import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { entente } from "./cli.ts";

const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const main = path("apps/cli/dist/main.js");

beforeAll(() => {
  execFileSync(path("node_modules/.bin/tsc"), ["-b", path("apps/cli")]);
}, 120_000);

/** Runs the built command line as a process of its own, in a folder that is not the workspace. */
function spawned(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: tmpdir(),
    encoding: "utf8",
    input,
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
}

describe("the command line as a process", { timeout: 60_000 }, () => {
  test("writes the same bytes as in this process, data and words apart, and exits with 0", async () => {
    for (const args of [
      ["run", "article-2024/may-summit"],
      ["export", "article-2024/may-summit", "--format", "trajectory"],
      ["export", "article-2024/may-summit", "--format", "gexf"],
    ]) {
      expect(spawned(args)).toEqual(await entente(args));
    }
  });

  test("reads standard input and exits with 1 when the document has errors", () => {
    const { code, out, err } = spawned(["check", "-"], '{"version": 1, "levers": [');
    expect(code).toBe(1);
    expect(out).toMatch(/^-: error: /);
    expect(err).toBe("1 document: 1 error, 0 warnings\n");
  });

  test("exits with 2 on wrong usage, without a stack trace", () => {
    const { code, out, err } = spawned(["run", "no-such-thing"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("stays quiet when the reader closes the pipe early", async () => {
    const args = [main, "export", "article-2024/may-summit", "--format", "trajectory"];
    const child = spawn(process.execPath, args, { cwd: tmpdir() });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += String(chunk);
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
