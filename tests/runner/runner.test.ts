import {
  courseOfRun,
  ensembleMembers,
  inlineRunner,
  type Run,
  runScenario,
  workerRunner,
} from "@entente/core";
import { afterAll, describe, expect, test, vi } from "vitest";
import { latestWins } from "../../packages/core/src/runner/answers/latest-wins.ts";
import { bundledCore } from "../support/bundled-core.ts";
import { ledgerNumbers } from "../support/ledger-numbers.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";
import { threadWorker } from "../support/thread-worker.ts";

const world = shippedWorld("article-2024");
const scenario = shippedScenario("article-2024", "west-lifts-measures-on-china");

const numbersOf = {
  times: ({ trajectory }: Run) => trajectory.times,
  x: ({ trajectory }: Run) => trajectory.x,
  ledger: ({ trajectory }: Run) => ledgerNumbers(trajectory),
};
const names = ["times", "x", "ledger"] as const;

/** Which of a run's numbers have the same bytes as another's; compared as wholes, as there are many of them. */
const sameBytes = (run: Run, other: Run) =>
  names.filter((name) => {
    const [own, others] = [run, other].map((each) =>
      Buffer.from(numbersOf[name](each).slice().buffer),
    );
    return own?.equals(others as Buffer);
  });

let crash: () => void;
const worker = workerRunner(() => {
  const thread = threadWorker(bundledCore);
  crash = () => thread.postMessage("crash");
  return thread;
});
afterAll(() => worker.close());

describe("one interface, wherever it runs", () => {
  test("library, inline runner and worker give identical bytes", async () => {
    const library = runScenario(world, scenario);
    const inline = await inlineRunner().run({ world, scenario });
    const threaded = await worker.run({ world, scenario });
    if (!inline.ok || !threaded.ok) throw new Error("refused");
    expect(library.trajectory.ledger.length).toBeGreaterThan(0);
    expect(sameBytes(inline.run, library)).toEqual(names);
    expect(sameBytes(threaded.run, library)).toEqual(names);
    expect(threaded.run.recipe).toEqual(library.recipe);
  });

  test("a why has accounts that sum to the change, parts that sum to the accounts, and both kinds of share", async () => {
    const reply = await worker.why({ world, scenario, a: "RUS", b: "CHN", years: 5 });
    if (!reply.ok) throw new Error("refused");
    const { why } = reply;
    const sum = why.accounts.reduce((all, account) => all + account.change, 0);
    expect(Math.abs(sum - why.change)).toBeLessThan(1e-12);
    for (const account of why.accounts) {
      const parts = account.parts.reduce((all, part) => all + part.change, 0);
      expect(Math.abs(parts - account.change)).toBeLessThan(1e-12);
    }
    expect(why.causal.map((share) => share.kind)).toContain("lever");
    expect(why.causal.map((share) => share.kind)).toContain("mechanism");
    expect(why.sentence).toMatch(/^Russia – China /);
  });

  test("a document with errors is refused with its issues, and the next request is answered", async () => {
    const wrong = {
      ...scenario,
      levers: [{ ...scenario.levers[0], senders: ["FRB"] }],
    } as typeof scenario;
    const refused = await worker.run({ world, scenario: wrong });
    expect(refused).toMatchObject({ ok: false, superseded: false });
    if (!refused.ok) expect(refused.issues[0]?.where).toBe("levers[0].senders[0]");
    expect((await worker.run({ world, scenario })).ok).toBe(true);
  });

  test("tension along the run comes with it where it is asked for, as the library tells it", async () => {
    const reply = await worker.run({ world, scenario, course: true });
    if (!reply.ok) throw new Error("refused");
    expect(reply.course).toEqual(courseOfRun(runScenario(world, scenario)));
    const without = await worker.run({ world, scenario });
    expect(without.ok && without.course).toBeUndefined();
  });

  test("a future is written by the worker as the library writes it, and refused like a run", async () => {
    const uncertain = { ...scenario, ensemble: { runs: 8, shocks: { rate: 1, size: 0.2 } } };
    const written = ensembleMembers(world, uncertain).scenarioOf(3);
    for (const runner of [inlineRunner(), worker]) {
      const reply = await runner.future({ world, scenario: uncertain, member: 3 });
      expect(reply).toEqual({ ok: true, scenario: written });
      const refused = await runner.future({
        world,
        scenario: { ...uncertain, end: "1999-01-01" },
        member: 3,
      });
      if (refused.ok) throw new Error("opened");
      expect(refused.issues[0]?.where).toBe("end");
    }
  });

  test("a worker that dies is answered for and replaced", async () => {
    expect((await worker.run({ world, scenario })).ok).toBe(true);
    crash();
    const again = async () => expect((await worker.run({ world, scenario })).ok).toBe(true);
    await vi.waitFor(again, { timeout: 30_000 });
  });

  test("a baseline that stays is sent once, and every run still has it", async () => {
    const [first, second] = [
      await worker.run({ world, scenario }),
      await worker.run({ world, scenario }),
    ];
    if (!first.ok || !second.ok) throw new Error("refused");
    expect(second.run.baseline).toEqual(runScenario(world, scenario).baseline);
    expect(second.run.baseline).toBe(first.run.baseline);
  });

  test("baselines that a scenario states change numbers, while the evidence is not sent again", async () => {
    const first = await worker.run({ world, scenario });
    const model = { ...scenario.model, baseline: [{ a: "RUS", b: "CHN", value: -0.25 }] };
    const second = await worker.run({ world, scenario: { ...scenario, model } });
    if (!first.ok || !second.ok) throw new Error("refused");
    expect(second.run.baseline).toEqual(runScenario(world, { ...scenario, model }).baseline);
    expect(second.run.baseline).not.toEqual(first.run.baseline);
    expect(second.run.baseline.evidence).toBe(first.run.baseline.evidence);
  });
});

describe("the latest request wins", () => {
  test("of three requests the first runs, the second is overtaken, the third runs", async () => {
    const started: number[] = [];
    const gates: (() => void)[] = [];
    const ask = latestWins((request: number) => {
      started.push(request);
      return new Promise<number>((resolve) => gates.push(() => resolve(request * 10)));
    });
    const replies = [ask(1), ask(2), ask(3)];
    expect(await replies[1]).toMatchObject({ ok: false, superseded: true });
    gates[0]?.();
    expect(await replies[0]).toBe(10);
    await new Promise((resolve) => setTimeout(resolve));
    gates[1]?.();
    expect(await replies[2]).toBe(30);
    expect(started).toEqual([1, 3]);
  });

  test("a failing request does not block the next", async () => {
    const ask = latestWins(async (request: number) => {
      if (request === 1) throw new Error("no");
      return request;
    });
    await expect(ask(1)).rejects.toThrow("no");
    expect(await ask(2)).toBe(2);
  });
});
