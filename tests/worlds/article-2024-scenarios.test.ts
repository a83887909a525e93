import { describe, expect, test } from "vitest";
import { tension } from "../../packages/core/src/analysis/tension.ts";
import { listBaseline } from "../../packages/core/src/engine/run/list-baseline.ts";
import type { Run } from "../../packages/core/src/engine/run/run.ts";
import { runScenario } from "../../packages/core/src/scenario/run-scenario.ts";
import type { Scenario } from "../../packages/core/src/schema/scenario-schema.ts";
import { yearsBetween } from "../../packages/core/src/vocabulary/time.ts";
import { article, scenario } from "./shipped.ts";

/** A run with the readings that the claims below need. */
function runOf(given: Scenario) {
  const run: Run = runScenario(article, given);
  const { times, x } = run.trajectory;
  const starts = listBaseline(run);
  const ties = starts.length;
  const frameBefore = (t: number) => times.findLastIndex((time) => time <= t + 1e-9);
  const tie = (a: string, b: string) =>
    starts.findIndex((each) => [each.a, each.b].sort().join() === [a, b].sort().join());
  return {
    run,
    /** Alignment at a date (after the day's jumps), or at the end. */
    at: (a: string, b: string, date = given.end) =>
      x[frameBefore(yearsBetween(run.start, date)) * ties + tie(a, b)] ?? Number.NaN,
    tensions: Array.from(times, (_, frame) => tension(run.actors.length, x, frame * ties)),
  };
}

const alone = runOf(scenario("as-it-stands"));
const pairs = listBaseline(alone.run).map((each) => [each.a, each.b] as const);

/** How much more a tie ends at than with no levers. */
const beyond = (it: ReturnType<typeof runOf>, a: string, b: string) => it.at(a, b) - alone.at(a, b);

/** Pairs by how far they end from the run without levers, furthest first. */
const moved = (it: ReturnType<typeof runOf>) =>
  pairs
    .map(([a, b]) => ({ pair: `${a}-${b}`, by: beyond(it, a, b) }))
    .sort((p, q) => Math.abs(q.by) - Math.abs(p.by));

describe("as it stands", () => {
  test("tension stays at zero, no sign turns, and China-NATO cools most", () => {
    expect(Math.max(...alone.tensions)).toBe(0);
    const change = pairs.map(([a, b], k) => ({
      pair: `${a}-${b}`,
      by: alone.at(a, b) - (alone.run.baseline.value[k] ?? 0),
    }));
    change.sort((p, q) => Math.abs(q.by) - Math.abs(p.by));
    expect(change[0]?.pair).toBe("CHN-NATO");
    expect(change[0]?.by).toBeLessThan(-0.1);
    for (const [k, [a, b]] of pairs.entries()) {
      expect(alone.at(a, b) * (alone.run.baseline.value[k] ?? 0)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("the West lifts its measures on China", () => {
  const it = runOf(scenario("west-lifts-measures-on-china"));

  test("Russia-China, which no lever names, ends closer than it began and visibly less than alone", () => {
    expect(it.at("RUS", "CHN")).toBeGreaterThan(it.at("RUS", "CHN", "2024-04-09"));
    expect(beyond(it, "RUS", "CHN")).toBeLessThan(-0.03);
  });

  test("China warms to both senders, who draw a little less together, and no sign turns", () => {
    expect(beyond(it, "CHN", "USA")).toBeGreaterThan(0.1);
    expect(beyond(it, "CHN", "WEST")).toBeGreaterThan(0.05);
    expect(beyond(it, "USA", "WEST")).toBeLessThan(-0.005);
    expect(Math.max(it.at("CHN", "USA"), it.at("CHN", "WEST"))).toBeLessThan(0);
  });
});

describe("the West stops trading with China", () => {
  const it = runOf(scenario("west-extends-to-full-trade"));
  const rival = runOf(scenario("full-trade-rival-view"));

  test("of the ties that no lever names Russia-China gains most; China-NATO and the senders follow", () => {
    expect(moved(it).slice(0, 5)).toEqual([
      { pair: "CHN-USA", by: expect.closeTo(-0.18, 1) },
      { pair: "CHN-WEST", by: expect.closeTo(-0.17, 1) },
      { pair: "RUS-CHN", by: expect.any(Number) },
      { pair: "CHN-NATO", by: expect.any(Number) },
      { pair: "USA-WEST", by: expect.any(Number) },
    ]);
    expect(beyond(it, "RUS", "CHN")).toBeGreaterThan(0.05);
    expect(beyond(it, "CHN", "NATO")).toBeLessThan(-0.03);
    expect(beyond(it, "USA", "WEST")).toBeGreaterThan(0.03);
  });

  test("without shared target and co-senders little more than a third of Russia-China's gain is left", () => {
    const left = beyond(rival, "RUS", "CHN") / beyond(it, "RUS", "CHN");
    expect(left).toBeGreaterThan(0.33);
    expect(left).toBeLessThan(0.42);
    expect(beyond(rival, "USA", "WEST")).toBeLessThan(0.6 * beyond(it, "USA", "WEST"));
    expect(beyond(rival, "CHN", "USA")).toBeCloseTo(beyond(it, "CHN", "USA"), 2);
  });
});

describe("a Eurasian security bloc", () => {
  const it = runOf(scenario("eurasian-security-bloc"));

  test("founders and partners draw together and meet halfway on third parties", () => {
    expect(beyond(it, "RUS", "CHN")).toBeGreaterThan(0.1);
    expect(beyond(it, "RUS", "LIKE")).toBeGreaterThan(0.1);
    expect(beyond(it, "CHN", "LIKE")).toBeGreaterThan(0.1);
    expect(beyond(it, "CHN", "UKR")).toBeLessThan(-0.03);
    expect(beyond(it, "RUS", "UKR")).toBeGreaterThan(0.03);
    expect(beyond(it, "WEST", "LIKE")).toBeLessThan(-0.05);
  });
});

describe("Beijing mediates in Ukraine", () => {
  const it = runOf(scenario("beijing-mediates-in-ukraine"));

  test("tension comes with the mediation and does not go back to nothing", () => {
    const { times } = it.run.trajectory;
    const before = times.findLastIndex((t) => t < yearsBetween("2024-04-09", "2024-10-01"));
    expect(it.tensions[before]).toBeLessThan(0.01);
    expect(Math.max(...it.tensions)).toBeGreaterThan(0.15);
    expect(it.tensions.at(-1)).toBeGreaterThan(0.08);
  });

  test("China's triads over Ukraine strain with Russia, the United States, NATO and the West", () => {
    for (const third of ["RUS", "USA", "NATO", "WEST"]) {
      const product = it.at("CHN", "UKR") * it.at("CHN", third) * it.at(third, "UKR");
      expect(product, third).toBeLessThan(-0.01);
    }
  });

  test("others hardly move, but with one vote each Russia and China loosen", () => {
    expect(Math.abs(beyond(it, "RUS", "CHN"))).toBeLessThan(0.01);
    const model = { sizeExponent: 0 };
    const equal = runOf({ ...scenario("beijing-mediates-in-ukraine"), model });
    const still = runOf({ ...scenario("as-it-stands"), model });
    expect(equal.at("RUS", "CHN") - still.at("RUS", "CHN")).toBeLessThan(-0.02);
  });
});

describe("the summit in May", () => {
  const it = runOf(scenario("may-summit"));
  const gain = (date: string) => it.at("RUS", "CHN", date) - alone.at("RUS", "CHN", date);

  test("half of the jump is gone after about a year and a half, nine tenths after five", () => {
    const jump = it.at("RUS", "CHN", "2024-05-16") - it.at("RUS", "CHN", "2024-05-15");
    expect(jump).toBeGreaterThan(0.25);
    expect(gain("2025-11-16") / jump).toBeCloseTo(0.5, 1);
    expect(gain("2029-04-09") / jump).toBeLessThan(0.1);
  });

  test("it presses a little on third parties, Russia-West first", () => {
    expect(
      moved(it)
        .slice(0, 3)
        .map((each) => each.pair),
    ).toEqual(["RUS-CHN", "RUS-WEST", expect.stringMatching(/^RUS-/)]);
  });
});

describe("threat, banks, allies", () => {
  const it = runOf(scenario("secondary-sanctions"));
  const gain = (a: string, b: string, date: string) => it.at(a, b, date) - alone.at(a, b, date);

  test("the threat alone moves almost nothing, each later step more", () => {
    expect(Math.abs(gain("CHN", "USA", "2024-12-31"))).toBeLessThan(0.02);
    expect(gain("CHN", "USA", "2025-12-31")).toBeLessThan(-0.03);
    expect(gain("CHN", "WEST", "2025-12-31")).toBeGreaterThan(-0.01);
    expect(beyond(it, "CHN", "WEST")).toBeLessThan(-0.05);
  });

  test("Russia-China gains visibly, and more once the allies join", () => {
    expect(beyond(it, "RUS", "CHN")).toBeGreaterThan(0.03);
    const given = scenario("secondary-sanctions");
    const levers = given.levers.filter((lever) => lever.id !== "allies");
    expect(beyond(it, "RUS", "CHN")).toBeGreaterThan(
      1.3 * beyond(runOf({ ...given, levers }), "RUS", "CHN"),
    );
  });
});

describe("Washington and Beijing relax", () => {
  const it = runOf(scenario("washington-and-beijing-relax"));

  test("the triangle turns from two against one to one friend of two rivals", () => {
    const signs = (date: string) =>
      [it.at("RUS", "CHN", date), it.at("CHN", "USA", date), it.at("RUS", "USA", date)].map(
        Math.sign,
      );
    expect(signs("2024-04-09")).toEqual([1, -1, -1]);
    expect(signs("2029-04-09")).toEqual([1, 1, -1]);
  });

  test("Russia loses some of China, the United States some of the West, and tension rises", () => {
    expect(beyond(it, "RUS", "CHN")).toBeLessThan(-0.03);
    expect(beyond(it, "USA", "WEST")).toBeLessThan(-0.02);
    expect(beyond(it, "RUS", "USA")).toBeGreaterThan(0.02);
    expect(it.tensions.at(-1)).toBeGreaterThan(0.1);
    const strain = (third: string) =>
      it.at("CHN", "USA") * it.at("CHN", third) * it.at("USA", third);
    expect(strain("WEST")).toBeLessThan(strain("RUS"));
  });
});
