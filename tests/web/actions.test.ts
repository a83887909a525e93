import type { Lever, Scenario } from "@entente/core";
import { describe, expect, test } from "vitest";
import {
  addLever,
  editLever,
  freshLeverId,
  removeLever,
  toggleLever,
} from "../../apps/web/src/store/actions/levers.ts";
import {
  componentTimes,
  countChanges,
  isOn,
  paramOf,
  presetOf,
  resetModel,
  setComponent,
  setMechanism,
  setModel,
  setParam,
  setPreset,
} from "../../apps/web/src/store/actions/model.ts";
import { rename, setSpan } from "../../apps/web/src/store/actions/story.ts";

const bare: Scenario = {
  version: 1,
  id: "bare",
  title: "Bare",
  world: { id: "w", edition: 1 },
  end: "2029-01-01",
  levers: [],
};
const lever: Lever = {
  id: "tie-1",
  kind: "tie",
  action: "lasting",
  a: "A",
  b: "B",
  change: 0.3,
  from: "2025-01-01",
};
const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};
freeze(bare);
freeze(lever);

describe("lever actions", () => {
  test("adding, editing and removing leave the scenario they were given alone", () => {
    const added = freeze(addLever(bare, lever));
    const edited = freeze(editLever(added, { ...lever, change: -0.3 }));
    expect(added.levers).toEqual([lever]);
    expect(edited.levers).toEqual([{ ...lever, change: -0.3 }]);
    expect(removeLever(edited, "tie-1")).toEqual(bare);
    expect(bare.levers).toEqual([]);
  });

  test("a name that is taken is replaced by a fresh one", () => {
    const twice = addLever(addLever(bare, lever), lever);
    expect(twice.levers.map((each) => each.id)).toEqual(["tie-1", "tie-2"]);
    expect(freshLeverId(twice, "tie")).toBe("tie-3");
  });

  test("switching off and on again is as if nothing had happened", () => {
    const added = freeze(addLever(bare, lever));
    const off = toggleLever(added, "tie-1");
    expect(off.levers[0]?.enabled).toBe(false);
    expect(toggleLever(off, "tie-1")).toEqual(added);
  });

  test("an unknown lever changes nothing, to the very object", () => {
    expect(editLever(bare, lever)).toBe(bare);
    expect(removeLever(bare, "x")).toBe(bare);
    expect(toggleLever(bare, "x")).toBe(bare);
  });
});

describe("model actions", () => {
  test("a parameter is stored while it differs from its default, and only then", () => {
    const changed = freeze(setParam(bare, "balance", "alpha", 1.5));
    expect(changed.mechanisms).toEqual({ balance: { params: { alpha: 1.5 } } });
    expect(paramOf(changed, "balance", "alpha")).toBe(1.5);
    expect(setParam(changed, "balance", "alpha", 0.5)).toEqual(bare);
  });

  test("a switch is stored while it differs from its default, and only then", () => {
    const off = freeze(setMechanism(bare, "balance", false));
    expect(off.mechanisms).toEqual({ balance: { enabled: false } });
    expect(isOn(off, "balance")).toBe(false);
    expect(setMechanism(off, "balance", true)).toEqual(bare);
  });

  test("presets set α to 0.3, 1 and 3 times β, whatever β is", () => {
    const quick = setParam(bare, "anchor", "beta", 1);
    expect(paramOf(setPreset(quick, "sticky"), "balance", "alpha")).toBe(0.3);
    expect(paramOf(setPreset(quick, "polarising"), "balance", "alpha")).toBe(3);
    expect(presetOf(setPreset(quick, "moderate"))).toBe("moderate");
  });

  test("moderate is the default, and an odd ratio is no preset", () => {
    expect(presetOf(bare)).toBe("moderate");
    expect(setPreset(setPreset(bare, "sticky"), "moderate")).toEqual(bare);
    expect(presetOf(setParam(bare, "balance", "alpha", 0.7))).toBeUndefined();
    expect(presetOf(setMechanism(bare, "balance", false))).toBeUndefined();
  });

  test("changes are counted one by one and reset together", () => {
    const changed = setModel(setMechanism(setPreset(bare, "sticky"), "bloc", false), {
      leaveOut: ["A"],
    });
    expect(countChanges(changed)).toBe(3);
    expect(countChanges(resetModel(changed))).toBe(0);
    expect(resetModel(changed)).toEqual(bare);
  });

  test("an emptied model setting leaves no trace", () => {
    const out = setModel(bare, { leaveOut: ["A"], sizeExponent: 0 });
    expect(setModel(out, { leaveOut: undefined, sizeExponent: undefined })).toEqual(bare);
  });

  test("a component weighed once is not stored, and each that is weighed counts as a change", () => {
    const weighed = setComponent(setComponent(bare, "votes", 0), "treaties", 2);
    expect(weighed.model).toEqual({ components: { votes: 0, treaties: 2 } });
    expect([componentTimes(weighed, "votes"), componentTimes(weighed, "ideal")]).toEqual([0, 1]);
    expect(countChanges(weighed)).toBe(2);
    expect(setComponent(setComponent(weighed, "votes", 1), "treaties", 1)).toEqual(bare);
  });
});

describe("story actions", () => {
  test("an emptied question is left out, an emptied title stays as it was", () => {
    const asked = rename(bare, { title: "New", question: "Why?" });
    expect(asked).toEqual({ ...bare, title: "New", question: "Why?" });
    expect(rename(asked, { title: " ", question: " " })).toEqual({ ...bare, title: "New" });
  });

  test("a span that would not go forward is refused", () => {
    expect(setSpan(bare, { start: "2030-01-01", end: "2029-01-01" })).toBe(bare);
    const moved = setSpan(bare, { start: "2024-01-01", end: "2026-01-01" });
    expect([moved.start, moved.end]).toEqual(["2024-01-01", "2026-01-01"]);
  });
});
