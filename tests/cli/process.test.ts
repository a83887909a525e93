import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { smallScenario, smallWorld } from "../support/small-world.ts";
import { entente } from "./cli.ts";

/** As `tests/build-packages.ts` emitted it. */
const main = fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url));

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

  const folder = mkdtempSync(join(tmpdir(), "entente-"));
  const file = (name: string) => join(folder, name);
  writeFileSync(file("world.json"), JSON.stringify(smallWorld));
  writeFileSync(file("scenario.json"), JSON.stringify(smallScenario()));
  const ensemble = ["ensemble", file("scenario.json"), "--world", file("world.json"), "--runs"];

  test("gives the same futures, to the bit, with one thread, with three and inline", async () => {
    const args = [...ensemble, "96", "--json"];
    const { out } = await entente(args);
    expect(out.length).toBeGreaterThan(1000);
    for (const workers of ["1", "3"]) {
      expect(spawned([...args, "--workers", workers])).toMatchObject({ code: 0, out });
    }
  });

  test("Ctrl-C leaves a table that the same command goes on with", async () => {
    const args = [...ensemble, "1200", "--rows"];
    const child = spawn(process.execPath, [main, ...args, file("stopped.csv")], { cwd: tmpdir() });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += String(chunk);
    });
    const rows = () => existsSync(file("stopped.csv")) && statSync(file("stopped.csv")).size > 500;
    while (!rows() && child.exitCode === null) await setTimeout(2);
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(0);
    const first = Number(/Stopped after (\d+) of 1200 futures/.exec(err)?.[1]);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(1200);
    const rest = await entente([...args, file("stopped.csv")]);
    const whole = await entente([...args, file("whole.csv")]);
    expect(rest.code).toBe(0);
    expect(whole.out).toBe(rest.out);
    expect(readFileSync(file("stopped.csv"), "utf8")).toBe(readFileSync(file("whole.csv"), "utf8"));
  });
});
