import { courseOfRun, ensembleMembers, inlinePool, inlineRunner, runScenario } from "@entente/core";
import { describe, expect, test, vi } from "vitest";
import type { Work } from "../../apps/web/src/state/work.ts";
import { setFactors } from "../../apps/web/src/store/actions/factors.ts";
import { createDoubt } from "../../apps/web/src/store/doubt.ts";
import { explainSelection } from "../../apps/web/src/store/explain.ts";
import {
  bandOf,
  nearestDate,
  signDoubt,
  tieCount,
  tieIn,
  unsureTies,
} from "../../apps/web/src/store/futures-of-tie.ts";
import { createLab } from "../../apps/web/src/store/lab.ts";
import { effectOfLever } from "../../apps/web/src/store/lever-effect.ts";
import { openFuture } from "../../apps/web/src/store/open-future.ts";
import { createFuturePlayer } from "../../apps/web/src/store/play-futures.ts";
import { createQuestions } from "../../apps/web/src/store/questions.ts";
import { smallScenario, smallWorld } from "../support/small-world.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The store as the app builds it, its work done in this thread, one turn of the loop per task. */
async function bench() {
  const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
  const scenario = smallScenario({ ensemble: { runs: 200, shocks: { rate: 0.5, size: 0.4 } } });
  const lab = createLab(
    { world: smallWorld, scenario },
    { runner: inlineRunner(), soon: (task) => setTimeout(task) },
  );
  const doubt = createDoubt(lab, inlinePool({ breathe }));
  const questions = createQuestions(lab, inlinePool({ breathe }));
  await vi.waitFor(() => expect(lab.result.get()).toBeDefined());
  return { lab, doubt, questions };
}

describe("doubt in the app", () => {
  test("nothing runs until it is asked for; then bands, shares and samples are there", async () => {
    const { doubt } = await bench();
    expect(doubt.state.get()).toBeUndefined();
    doubt.start();
    await vi.waitFor(() => expect(doubt.state.get()?.phase).toBe("done"), 20_000);
    const state = doubt.state.get();
    if (!state) throw new Error("no state");
    expect(state.done).toBe(200);
    expect(state.samples).toHaveLength(8);
    const tie = tieIn(state.ensemble, "BBB", "AAA");
    expect(tie).toBe(0);
    expect(tieIn(state.ensemble, "AAA", "XXX")).toBe(-1);
    for (const [k, [a, b]] of state.ensemble.ties.entries())
      expect([tieIn(state.ensemble, a, b), tieIn(state.ensemble, b, a)]).toEqual([k, k]);
    expect(tieCount(state.ensemble)).toBe(state.ensemble.ties.length);
    const doubtful = state.ensemble.ties.filter((_, k) => {
      const { positive, negative } = state.ensemble;
      return Math.min(positive(24, k), negative(24, k)) > 0.1;
    });
    expect(unsureTies(state.ensemble, 24)).toBe(doubtful.length);
    const band = bandOf(state.ensemble, tie);
    expect(band).toHaveLength(25);
    for (const { p05, p25, median, p75, p95 } of band) {
      expect([p05, p25, median, p75, p95]).toEqual(
        [p05, p25, median, p75, p95].sort((a, b) => a - b),
      );
    }
    expect(nearestDate(state.ensemble, 99)).toBe(24);
    expect(signDoubt(state.ensemble, 0, tie)).toBe(0);
  });

  test("pauses, goes on, and is given up", async () => {
    const { doubt } = await bench();
    doubt.start();
    doubt.pause();
    expect(doubt.state.get()?.phase).toBe("paused");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(doubt.state.get()?.ensemble.done()).toBeLessThan(200);
    doubt.resume();
    await vi.waitFor(() => expect(doubt.state.get()?.phase).toBe("done"), 20_000);
    doubt.cancel();
    expect(doubt.state.get()).toBeUndefined();
  });

  test("an edit gives the futures up and gathers those of the new scenario", async () => {
    const { lab, doubt } = await bench();
    doubt.start();
    await vi.waitFor(() => expect(doubt.state.get()?.phase).toBe("done"), 20_000);
    lab.edit((scenario) => ({ ...scenario, mechanisms: { anchor: { params: { beta: 2 } } } }));
    expect(doubt.state.get()?.work).not.toBe(lab.work.get());
    await vi.waitFor(() => {
      expect(doubt.state.get()?.work).toBe(lab.work.get());
      expect(doubt.state.get()?.phase).toBe("done");
    }, 20_000);
  });

  test("a future that is played stands in for the run at the playhead, and leaves it as it was", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    const { lab, doubt } = await bench();
    const player = createFuturePlayer(lab, doubt, inlineRunner());
    doubt.start();
    await vi.waitFor(() => expect(doubt.state.get()?.phase).toBe("done"), 20_000);
    const run = lab.network.get();
    player.toggle();
    expect(player.showing.get()).toEqual({ number: 1, of: 8 });
    const state = doubt.state.get();
    const row = state?.samples[0];
    // At the end of the run it is the last kept date: four actors, six ties, one tension, four camps a date.
    expect([...(lab.network.get()?.ties.weight ?? [])]).toEqual(
      Array.from(row?.slice(24 * 11, 24 * 11 + 6) ?? []),
    );
    // It began at its own baselines, and its course is its own: opened as a scenario it tells the same.
    const { scenarioOf } = ensembleMembers(lab.work.get().world, lab.work.get().scenario);
    const opened = runScenario(lab.work.get().world, scenarioOf(0));
    const { baseline } = lab.network.get()?.ties ?? {};
    expect(baseline).toEqual(opened.baseline.value);
    const { tension, distance } = courseOfRun(opened);
    await vi.waitFor(() => {
      expect(lab.course.get()?.tension.at(-1)).toBeCloseTo(tension.at(-1) ?? 9, 4);
      expect(lab.course.get()?.distance.at(-1)).toBeCloseTo(distance.at(-1) ?? 9, 4);
    });
    player.toggle();
    expect(player.playing.get()).toBe(false);
    player.stop();
    expect(lab.network.get()).toEqual(run);
  });

  test("why a tie changed and what a lever caused are told of the future that is played", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    const { lab, doubt } = await bench();
    const tie = { kind: "tie", action: "lasting", a: "AAA", b: "CCC" } as const;
    const pushed = { ...tie, id: "push", change: 0.8, from: "2024-06-01" };
    lab.edit((before) => ({ ...before, levers: [pushed] }));
    await vi.waitFor(() => expect(lab.result.get()?.work).toBe(lab.work.get()));
    const runner = inlineRunner();
    const player = createFuturePlayer(lab, doubt, runner);
    const [explained, effect] = [explainSelection(lab, runner), effectOfLever(lab, runner)];
    doubt.start();
    await vi.waitFor(() => expect(doubt.state.get()?.phase).toBe("done"), 20_000);
    lab.chosen.set({ kind: "tie", a: "AAA", b: "BBB" });
    await vi.waitFor(() => expect(explained.get()?.stale).toBe(false));
    const ofRun = explained.get();
    expect(ofRun?.future).toBeUndefined();
    player.toggle();
    player.toggle();
    expect(explained.get()?.stale).toBe(true);
    await vi.waitFor(() => expect(explained.get()).toMatchObject({ future: 1, stale: false }));

    // The documents of the future, run by themselves, say the same; ties of two actors are the first there.
    const { world, scenario } = lab.work.get();
    const written = ensembleMembers(world, scenario).scenarioOf(0);
    const { baseline, trajectory } = runScenario(world, written);
    const told = explained.get();
    expect(told?.why.before).toBe(baseline.value[0]);
    expect(told?.why.now).toBe(trajectory.x.at(-6));
    expect(told?.why.now).not.toBe(ofRun?.why.now);
    const course = lab.future.get()?.tie("BBB", "AAA") ?? [];
    expect(course[0]).toEqual([0, told?.why.before]);
    expect(course.at(-1)?.[1]).toBeCloseTo(told?.why.now ?? 9, 4);

    lab.chosen.set({ kind: "lever", id: "push" });
    await vi.waitFor(() => expect(effect.get()?.lever).toBe("push"));
    const off = written.levers.map((each) => ({ ...each, enabled: each.id !== "push" }));
    const without = runScenario(world, { ...written, levers: off }).trajectory;
    for (const { a, b, before, now } of effect.get()?.ties ?? []) {
      const place = tieIn(trajectory, a, b) - 6;
      expect([before, now]).toEqual([without.x.at(place), trajectory.x.at(place)]);
    }
    expect(effect.get()?.ties.length).toBeGreaterThan(0);

    player.stop();
    lab.chosen.set({ kind: "tie", a: "AAA", b: "BBB" });
    await vi.waitFor(() => expect(explained.get()).toEqual(ofRun));
  });

  test("a future is opened as the scenario, unless the work has changed while it was written", async () => {
    const { lab } = await bench();
    const work = lab.work.get();
    const second = (of: Work) => ({
      work: of,
      written: () => inlineRunner().future({ ...of, member: 1 }),
    });
    expect(await openFuture(lab, second(work))).toBe("opened");
    const { scenario } = lab.work.get();
    const written = ensembleMembers(work.world, work.scenario).scenarioOf(1);
    expect(scenario).toEqual({ ...written, ensemble: work.scenario.ensemble });
    expect(scenario.title).toMatch(/, future 2$/);
    lab.undo();
    expect(lab.work.get()).toBe(work);

    const late = openFuture(lab, second(work));
    lab.edit((before) => ({ ...before, title: "Another" }));
    expect(await late).toBe("overtaken");
    expect(lab.work.get().scenario.title).toBe("Another");
    const broken = { ...work, scenario: { ...work.scenario, end: "1999-01-01" } };
    const issues = await openFuture(lab, second(broken));
    expect(issues).toMatchObject([{ where: "end" }]);
  });

  test("what it would take is answered with bars and flips, and a map has a value at every place", async () => {
    const { lab, questions } = await bench();
    const { take, sweep } = questions;
    questions.askTake({ kind: "tie", a: "AAA", b: "BBB" }, 0);
    await vi.waitFor(() => expect(take.answer.get()?.phase).toBe("done"), 30_000);
    const taken = take.answer.get();
    expect(taken?.tornado?.bars.length).toBe(taken?.factors.length);
    expect(taken?.flips?.answers.map(({ factor }) => factor).sort()).toEqual(
      taken?.factors.map(({ id }) => id).sort(),
    );
    // A tie of 0.3 between members of a pact is turned by its own baseline, whatever else.
    const own = taken?.flips?.answers.find(({ factor }) => factor === "tie/AAA/BBB");
    expect(own?.flip).toBeDefined();
    const [x, y] = ["balance/alpha", "anchor/beta"].map((id) =>
      taken?.factors.find((factor) => factor.id === id),
    );
    if (!x || !y) throw new Error("no factors");
    questions.askSweep({ kind: "tie", a: "AAA", b: "BBB" }, { x, y, both: true });
    await vi.waitFor(() => expect(sweep.answer.get()?.done).toBe(1), 30_000);
    const grid = sweep.answer.get()?.grid;
    expect(grid?.up.flat()).toHaveLength(121);
    expect(grid?.down.flat().some(Number.isNaN)).toBe(false);

    // The flip as a scenario: the tie is there on the other side.
    const baseline = taken?.factors.find(({ id }) => id === "tie/AAA/BBB");
    if (!baseline || !own?.flip) throw new Error("no flip");
    lab.edit((scenario) =>
      setFactors(scenario, [{ factor: baseline, value: own.flip?.to as number }]),
    );
    lab.endGesture();
    await vi.waitFor(() => {
      const shown = lab.result.get();
      expect(shown?.work).toBe(lab.work.get());
      expect(shown?.run.trajectory.x.at(-6)).toBeCloseTo(own.flip?.outcome as number, 6);
    }, 30_000);
    lab.undo();
  });

  test("camps, tension and indicators are asked alike; shares of the spread come with their error", async () => {
    const { lab, questions } = await bench();
    questions.askTake({ kind: "camp", a: "BBB", b: "CCC" }, 0);
    await vi.waitFor(() => expect(questions.take.answer.get()?.phase).toBe("done"), 30_000);
    const camps = questions.take.answer.get();
    expect([-1, 0, 1]).toContain(camps?.flips?.base);
    // A camp is asked over its own tie's baseline too.
    expect(camps?.factors.map(({ id }) => id)).toContain("tie/BBB/CCC");

    lab.edit((scenario) => ({
      ...scenario,
      indicators: [{ id: "mean", title: "Mean", formula: "mean_ij(x_ij)" }],
    }));
    questions.askShares({ kind: "indicator", id: "mean" });
    await vi.waitFor(() => expect(questions.shares.answer.get()?.phase).toBe("done"), 60_000);
    const shares = questions.shares.answer.get()?.shares;
    expect(shares?.samples).toBe(128);
    for (const { first, total, firstRange, totalRange } of shares?.indices ?? []) {
      expect(firstRange[0]).toBeLessThanOrEqual(first);
      expect(firstRange[1]).toBeGreaterThanOrEqual(first);
      expect(totalRange[0]).toBeLessThanOrEqual(total);
      expect(totalRange[1]).toBeGreaterThanOrEqual(total);
    }
  });

  test("a question is paused, goes on, and is given up by an edit or by hand", async () => {
    const { lab, questions } = await bench();
    const { take } = questions;
    const ask = () => questions.askTake({ kind: "tension" }, 0.2);
    ask();
    take.pause();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(take.answer.get()).toMatchObject({ phase: "paused" });
    expect(take.answer.get()?.flips).toBeUndefined();
    take.resume();
    await vi.waitFor(() => expect(take.answer.get()?.phase).toBe("done"), 30_000);
    // An answer that is whole stays, with the work it is of.
    lab.edit((scenario) => ({ ...scenario, seed: 5 }));
    expect(take.answer.get()?.work).not.toBe(lab.work.get());
    ask();
    lab.edit((scenario) => ({ ...scenario, seed: 6 }));
    expect(take.answer.get()).toBeUndefined();
    ask();
    take.cancel();
    expect(take.answer.get()).toBeUndefined();
  });
});
