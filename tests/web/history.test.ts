import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type History,
  mostVersions,
  record,
  redo,
  seal,
  startHistory,
  undo,
} from "../../apps/web/src/state/history.ts";

const after = (...values: number[]): History<number> =>
  values.reduce((history, value) => record(history, value), startHistory(0));

describe("undo and redo", () => {
  test("undo returns to the version before, redo to the one after", () => {
    const history = after(1, 2, 3);
    expect(undo(history).present).toBe(2);
    expect(undo(undo(history)).present).toBe(1);
    expect(redo(undo(undo(history))).present).toBe(2);
  });

  test("at either end nothing happens", () => {
    const fresh = startHistory(7);
    expect(undo(fresh)).toBe(fresh);
    expect(redo(fresh)).toBe(fresh);
  });

  test("a new version takes the place of those that were undone", () => {
    const branched = record(undo(after(1, 2)), 9);
    expect(branched.present).toBe(9);
    expect(branched.future).toEqual([]);
    expect(undo(branched).present).toBe(1);
  });

  test("recording the very same version is no step", () => {
    const history = after(1);
    expect(record(history, 1)).toBe(history);
  });

  test("changes of one gesture become one step, and the next gesture another", () => {
    let history = startHistory(0);
    for (const value of [1, 2, 3]) history = record(history, value, "slider");
    history = seal(history);
    for (const value of [4, 5]) history = record(history, value, "slider");
    expect(undo(history).present).toBe(3);
    expect(undo(undo(history)).present).toBe(0);
  });

  test("another gesture does not join the one before it", () => {
    const history = record(record(startHistory(0), 1, "one"), 2, "two");
    expect(undo(history).present).toBe(1);
  });

  test("only the latest versions are kept", () => {
    const history = after(...Array.from({ length: mostVersions + 50 }, (_, k) => k + 1));
    expect(history.past.length).toBe(mostVersions);
    expect(history.past[0]).toBe(50);
  });

  test("any undos followed by as many redos change nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 20 }), fc.nat(20), (values, count) => {
        const history = values.reduce((each, value) => record(each, value), startHistory(-1));
        const moves = Math.min(count, history.past.length);
        let there = history;
        for (let k = 0; k < moves; k++) there = undo(there);
        for (let k = 0; k < moves; k++) there = redo(there);
        expect(there.present).toBe(history.present);
        expect(there.past).toEqual(history.past);
      }),
      { seed: 20240409 },
    );
  });
});
