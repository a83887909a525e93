import { runScenario, toTrajectoryJson, workerRunner } from "@entente/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { entente } from "../cli/cli.ts";
import { builtCore } from "../support/built-core.ts";
import { goldenHash, goldenScenario, hashOf } from "../support/golden-hash.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";
import { threadWorker } from "../support/thread-worker.ts";

vi.setConfig({ testTimeout: 120_000 });
afterEach(() => vi.unstubAllGlobals());

const [worldId, scenarioId] = goldenScenario.split("/") as [string, string];
const world = shippedWorld(worldId);
const scenario = shippedScenario(worldId, scenarioId);

describe("one scenario has one hash", () => {
  test("in the library", () => {
    expect(hashOf(toTrajectoryJson(runScenario(world, scenario)))).toBe(goldenHash);
  });

  test("in the library without WebAssembly", async () => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", undefined);
    const bare = await import("@entente/core");
    expect(bare.runScenario).not.toBe(runScenario);
    expect(hashOf(bare.toTrajectoryJson(bare.runScenario(world, scenario)))).toBe(goldenHash);
  });

  test("in a worker thread, with the library as it is built", async () => {
    const runner = workerRunner(() => threadWorker(builtCore));
    const reply = await runner.run({ world, scenario });
    runner.close();
    expect(reply.ok && hashOf(toTrajectoryJson(reply.run))).toBe(goldenHash);
  });

  test("on the command line", async () => {
    const { code, out } = await entente(["export", goldenScenario, "--format", "trajectory"]);
    expect([code, hashOf(out)]).toEqual([0, goldenHash]);
  });
});
