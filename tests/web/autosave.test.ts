import { describe, expect, test } from "vitest";
import { type Keeper, keepWork, keptWork, textOfWork } from "../../apps/web/src/state/autosave.ts";

function memory(): Keeper & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}
const work = { world: null, scenario: { title: "Mine" }, touched: true };
const refuse = (): never => {
  throw new DOMException("blocked", "SecurityError");
};

describe("autosave", () => {
  test("gives back what it kept", () => {
    const keeper = memory();
    expect(keepWork(keeper, textOfWork(work))).toBe(true);
    expect(keptWork(keeper)).toEqual(work);
  });

  test("finds nothing in a fresh browser", () => {
    expect(keptWork(memory())).toBeUndefined();
  });

  test("takes spoilt entries for none and leaves them where they are", () => {
    for (const text of ["", "{", "null", "7", "[]", '{"scenario":{}}']) {
      const keeper = memory();
      keepWork(keeper, textOfWork(work));
      const [key] = [...keeper.entries.keys()];
      keeper.entries.set(key as string, text);
      expect(keptWork(keeper)).toBeUndefined();
      expect(keeper.entries.get(key as string)).toBe(text);
    }
  });

  test("says so when storage is blocked, full or absent, and never throws", () => {
    const blocked: Keeper = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(keepWork(blocked, textOfWork(work))).toBe(false);
    expect(keptWork(blocked)).toBeUndefined();
    expect(keepWork(undefined, textOfWork(work))).toBe(false);
    expect(keptWork(undefined)).toBeUndefined();
  });
});
