import {
  fromTrajectoryJson,
  networkAt,
  runScenario,
  toTrajectoryCsv,
  toTrajectoryJson,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { editJson } from "../support/edit-json.ts";
import { ledgerNumbers } from "../support/ledger-numbers.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const run = runScenario(
  shippedWorld("article-2024"),
  shippedScenario("article-2024", "may-summit"),
);
const text = toTrajectoryJson(run);
type List = readonly unknown[];

describe("a trajectory as JSON", () => {
  const reading = fromTrajectoryJson(text);

  test("gives back the run: every number, and with it every network and account", () => {
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    const { trajectory, ...rest } = reading.value;
    const { x, ledger: _, times, ...facts } = run.trajectory;
    const [read, written] = [trajectory, run.trajectory].map(ledgerNumbers);
    expect(rest).toEqual((({ trajectory: _, ...others }) => others)(run));
    expect(trajectory).toMatchObject(facts);
    // JSON has one zero, so signs of zero are not compared.
    expect(trajectory.times.every((value, k) => value === times[k])).toBe(true);
    expect(
      trajectory.x.length === x.length && trajectory.x.every((value, k) => value === x[k]),
    ).toBe(true);
    expect(
      read?.length === written?.length && read?.every((value, k) => value === written?.[k]),
    ).toBe(true);
    expect(networkAt(reading.value, 2).ties.weight).toEqual(networkAt(run, 2).ties.weight);
  });

  test("same run, same bytes; writing what was read writes the same text", () => {
    expect(toTrajectoryJson(structuredClone(run))).toBe(text);
    expect(reading.ok && toTrajectoryJson(reading.value)).toBe(text);
  });

  test("is readable: dates beside years, changes by the names of their accounts", () => {
    const frame = JSON.parse(text).frames[0];
    expect(frame.date).toBe(run.start);
    expect(Object.keys(frame.changes)).toEqual(run.trajectory.accounts);
  });

  test.each([
    ["a tie too few", "ties", (ties: List) => ties.slice(1), "ties"],
    ["ties in another order", "ties", (ties: List) => ties.toReversed(), "ties[0]"],
    ["an actor twice", "actors.1.id", "RUS", "actors"],
    ["a frame cut short", "frames.3.alignments", (x: List) => x.slice(1), "frames[3].alignments"],
    ["an account left out", "frames.3.changes.anchor", undefined, "frames[3].changes.anchor"],
    ["an account too many", "frames.3.changes.more", [], "frames[3].changes"],
    ["frames out of order", "frames.3.years", 0, "frames[3].years"],
    ["a number that is none", "frames.3.alignments.0", null, "frames[3].alignments[0]"],
  ])("%s is refused by name", (_, path, value, where) => {
    const refused = fromTrajectoryJson(editJson(text, { [path]: value }));
    expect(refused.ok).toBe(false);
    expect(refused.issues.map((issue) => issue.where)).toContain(where);
  });

  test("a file cut short is refused with line and column", () => {
    const refused = fromTrajectoryJson(text.slice(0, -1000));
    expect(refused.issues[0]?.where).toMatch(/^line \d+, column \d+$/);
  });
});

describe("a trajectory as CSV", () => {
  const [header, ...rows] = toTrajectoryCsv(run, { comments: false }).trimEnd().split("\n");
  const ties = run.baseline.value.length;

  test("has a row per frame and tie, a column per account", () => {
    expect(header).toBe(
      `date,years,a,b,alignment,${run.trajectory.accounts.map((account) => `change:${account}`).join(",")}`,
    );
    expect(rows).toHaveLength(run.trajectory.times.length * ties);
  });

  test("each row's accounts sum to its alignment less the one it started from, to 1e-12", () => {
    for (const [r, row] of rows.entries()) {
      const [, , , , alignment, ...changes] = row.split(",");
      const start = rows[r % ties]?.split(",")[4];
      const sum = changes.reduce((total, change) => total + Number(change), 0);
      expect(Math.abs(Number(alignment) - Number(start) - sum)).toBeLessThan(1e-12);
    }
  });

  test("carries the recipe above the header unless told not to", () => {
    const lines = toTrajectoryCsv(run).split("\n");
    expect(lines.slice(0, 3)).toEqual([
      `# title: ${run.title}`,
      `# start: ${run.start}`,
      `# end: ${run.end}`,
    ]);
    expect(lines).toContain(`# hash: ${run.recipe.hash}`);
  });
});
