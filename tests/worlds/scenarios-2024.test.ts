import { describe, expect, test } from "vitest";
import { listBaseline } from "../../packages/core/src/engine/run/list-baseline.ts";
import type { Run } from "../../packages/core/src/engine/run/run.ts";
import { runScenario } from "../../packages/core/src/scenario/run-scenario.ts";
import type { Scenario } from "../../packages/core/src/schema/scenario-schema.ts";
import type { World } from "../../packages/core/src/schema/world-schema.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

/** The claims of `shows` in the scenarios on powers-2024 and world-2024, each held by a run. */
const powers = shippedWorld("powers-2024");
const given = (id: string) => shippedScenario("powers-2024", id);

/** The end of a run by pair, either way round. Few frames: only the last is read. */
function endOf(world: World, scenario: Scenario) {
  const run: Run = runScenario(world, { ...scenario, run: { frames: 2 } });
  const ties = run.baseline.value.length;
  const last = run.trajectory.x.subarray(run.trajectory.x.length - ties);
  const places = new Map(
    listBaseline(run).flatMap(({ a, b }, k) => [
      [`${a} ${b}`, k],
      [`${b} ${a}`, k],
    ]),
  );
  const place = (a: string, b: string) => places.get(`${a} ${b}`) ?? Number.NaN;
  return {
    run,
    at: (a: string, b: string) => last[place(a, b)] ?? Number.NaN,
    base: (a: string, b: string) => run.baseline.value[place(a, b)] ?? Number.NaN,
  };
}

const alone = endOf(powers, given("as-it-stands"));

/** How much further a tie ends than without levers, and all ties by that, furthest first. */
function against(id: string, model?: NonNullable<Scenario["model"]>) {
  const scenario = { ...given(id), ...(model ? { model } : {}) };
  const it = endOf(powers, scenario);
  const idle = scenario.model ? endOf(powers, { ...scenario, levers: [] }) : alone;
  const beyond = (a: string, b: string) => it.at(a, b) - idle.at(a, b);
  const moved = listBaseline(it.run)
    .map(({ a, b }) => ({ pair: `${a}-${b}`, by: beyond(a, b) }))
    .sort((p, q) => Math.abs(q.by) - Math.abs(p.by));
  return { ...it, beyond, moved };
}

const europe = ["DEU", "FRA", "ITA", "POL", "FIN", "SWE", "HUN"];
const between = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThan(low);
  expect(value).toBeLessThan(high);
};

describe("powers-2024", () => {
  test("as it stands: camps tighten, Türkiye moves most, India's two ties drift apart", () => {
    const change = (a: string, b: string) => alone.at(a, b) - alone.base(a, b);
    const most = listBaseline(alone.run)
      .map(({ a, b }) => ({ a, b, by: Math.abs(change(a, b)) }))
      .sort((p, q) => q.by - p.by)
      .slice(0, 7);
    expect(most.filter(({ a, b }) => a === "TUR" || b === "TUR").length).toBeGreaterThanOrEqual(5);
    expect(change("DEU", "USA")).toBeGreaterThan(0.1);
    expect(change("RUS", "TUR")).toBeLessThan(-0.1);
    expect(change("IND", "RUS")).toBeGreaterThan(0);
    expect(change("IND", "USA")).toBeLessThan(0);
  });

  test("the report in context and alone: +0.38 and +0.31, 530 ties of 561 it does not know", () => {
    expect(alone.base("RUS", "CHN")).toBeCloseTo(0.38, 2);
    const report = endOf(powers, given("article-alone"));
    expect(report.base("RUS", "CHN")).toBeCloseTo(0.31, 2);
    const silent = report.run.baseline.evidence.filter((ids) => ids.length === 0);
    expect([report.run.baseline.value.length, silent.length]).toEqual([561, 530]);
    const friends = powers.actors
      .map(({ id }) => id)
      .filter((id) => id !== "RUS" && id !== "TWN")
      .sort((a, b) => alone.base("RUS", b) - alone.base("RUS", a));
    expect(friends.slice(0, 2).sort()).toEqual(["BLR", "PRK"]);
  });

  test("sanctions on Chinese banks: the least cold senders lose most, Russia gains under a third", () => {
    const { beyond } = against("secondary-sanctions-on-chinese-banks");
    const washington = beyond("CHN", "USA");
    for (const sender of ["JPN", "GBR", "CAN", ...europe]) {
      expect(beyond("CHN", sender), sender).toBeLessThan(washington);
    }
    between(beyond("CHN", "RUS"), 0.015, -washington / 3);
    expect(beyond("BLR", "CHN")).toBeGreaterThan(0.01);
    expect(beyond("CHN", "TUR")).toBeLessThan(-0.01);
  });

  test("the European Union eases: about 0.05 and no sign turns", () => {
    const { beyond, at } = against("eu-eases-on-russia");
    for (const member of europe) {
      between(beyond("RUS", member), 0.035, 0.065);
      expect(at("RUS", member)).toBeLessThan(0);
    }
    for (const other of ["USA", "GBR"]) between(beyond("RUS", other), 0, 0.01);
  });

  test("Finland and Sweden outside lose a little with allies and nothing elsewhere", () => {
    const { beyond } = against("finland-and-sweden-outside");
    for (const ally of ["USA", "TUR", "GBR", "CAN"]) between(beyond("FIN", ally), -0.05, -0.015);
    for (const other of ["SWE", "DEU", "RUS"])
      expect(Math.abs(beyond("FIN", other))).toBeLessThan(0.02);
  });

  test("BRICS enlarged: Brazil and Russia turn, Türkiye recovers with its neighbours", () => {
    const { beyond, at } = against("brics-enlarges");
    expect(alone.at("BRA", "RUS")).toBeLessThan(0);
    expect(at("BRA", "RUS")).toBeGreaterThan(0);
    for (const other of ["RUS", "BLR", "IRN"]) expect(beyond("TUR", other)).toBeGreaterThan(0.19);
    expect(beyond("ARE", "IRN")).toBeGreaterThan(0.15);
    expect(beyond("IDN", "RUS")).toBeGreaterThan(0.15);
  });

  test("BRICS without cross-cutters: less to bridge, South Africa gains most, those who left nothing", () => {
    const { beyond, moved } = against("brics-without-cross-cutters");
    expect(moved[0]?.by).toBeLessThan(0.15);
    expect(moved.slice(0, 2).every(({ pair }) => pair.includes("ZAF"))).toBe(true);
    for (const other of ["RUS", "CHN", "USA"]) {
      expect(Math.abs(beyond("IND", other))).toBeLessThan(0.02);
      expect(Math.abs(beyond("BRA", other))).toBeLessThan(0.02);
    }
  });

  test("India courted: warm to both, where it would have drifted", () => {
    const { beyond, at } = against("india-courted-by-both");
    expect(alone.at("IND", "USA")).toBeLessThan(0);
    expect(at("IND", "USA")).toBeGreaterThan(0);
    expect(at("IND", "RUS")).toBeGreaterThan(0.5);
    for (const friend of ["ITA", "CAN"]) between(beyond("IND", friend), 0.035, 0.07);
    expect(beyond("IND", "PRK")).toBeLessThan(-0.015);
  });

  test("a Eurasian order binds its outer circle first", () => {
    const { beyond, moved } = against("eurasian-security-architecture");
    for (const other of ["BLR", "PRK", "RUS"]) expect(beyond("PAK", other)).toBeGreaterThan(0.1);
    for (const other of ["PRK", "IRN"]) expect(beyond("KAZ", other)).toBeGreaterThan(0.07);
    expect(beyond("RUS", "CHN")).toBeLessThan(beyond("PAK", "RUS"));
    const members = ["RUS", "CHN", "BLR", "KAZ", "IRN", "PAK", "PRK"];
    const outside = moved.filter(({ pair }) =>
      pair.split("-").every((id) => !members.includes(id)),
    );
    expect(Math.abs(outside[0]?.by ?? 1)).toBeLessThan(0.01);
  });

  test("Türkiye hedges and loses about 0.01 with its allies", () => {
    const { beyond } = against("turkiye-hedges");
    between(beyond("TUR", "RUS"), 0.33, 0.41);
    between(beyond("TUR", "CHN"), 0.2, 0.26);
    for (const ally of ["USA", "UKR", "ISR"]) between(beyond("TUR", ally), -0.02, 0);
  });

  test("a coalition over the Strait: the first lose most, the late about half", () => {
    const { beyond, run } = against("taiwan-strait-coalition", { leaveOut: [] });
    for (const sender of ["USA", "JPN", "AUS", "GBR", "CAN"])
      between(beyond("CHN", sender), -0.17, -0.1);
    for (const sender of ["DEU", "FRA", "KOR"]) between(beyond("CHN", sender), -0.095, -0.06);
    expect(beyond("CHN", "USA")).toBeGreaterThan(beyond("CHN", "CAN"));
    between(beyond("CHN", "RUS"), 0.02, 0.05);
    expect(run.actors.map((actor) => actor.id)).toContain("TWN");
  });

  test("détente: friends follow at a distance, Russia loses with China, fewer follow with one vote each", () => {
    const { beyond, at } = against("washington-and-beijing-detente");
    expect(alone.at("CHN", "USA")).toBeLessThan(-0.4);
    expect(at("CHN", "USA")).toBeGreaterThan(0);
    const followers = ["FRA", "ITA", "DEU", "GBR", "CAN"];
    for (const follower of followers) between(beyond("CHN", follower), 0.06, 0.1);
    between(beyond("CHN", "TUR"), 0.05, 0.09);
    between(beyond("CHN", "RUS"), -0.06, -0.025);
    between(beyond("CHN", "UKR"), 0.025, 0.06);
    const equal = against("washington-and-beijing-detente", { sizeExponent: 0 });
    for (const follower of followers) {
      expect(equal.beyond("CHN", follower)).toBeLessThan(beyond("CHN", follower));
    }
  });

  test("a bloc of the non-aligned: much among themselves, little toward others", () => {
    const { beyond, moved } = against("non-aligned-bloc");
    for (const [a, b] of [
      ["ARG", "VNM"],
      ["MEX", "ZAF"],
      ["IND", "ARG"],
      ["IND", "MEX"],
    ] as const)
      expect(beyond(a, b)).toBeGreaterThan(0.22);
    const members = ["IND", "BRA", "ZAF", "IDN", "SAU", "ARE", "EGY", "VNM", "MEX", "ARG"];
    const inside = moved.filter(({ pair }) => pair.split("-").every((id) => members.includes(id)));
    const across = moved.filter(({ pair }) => !inside.some((each) => each.pair === pair));
    const mean = (list: typeof moved) =>
      list.reduce((sum, { by }) => sum + Math.abs(by), 0) / list.length;
    expect(mean(across)).toBeLessThan(mean(inside) / 4);
  });

  test("the coalition alone and with the south: who joins matters more than how hard", () => {
    const without = against("coalition-without-the-south");
    const joined = against("coalition-with-the-south");
    for (const sender of ["USA", "DEU", "GBR"]) {
      between(without.beyond("RUS", sender), -0.03, -0.015);
      between(joined.beyond("RUS", sender) - without.beyond("RUS", sender), -0.005, 0.005);
    }
    between(without.beyond("RUS", "KOR"), -0.1, -0.06);
    for (const other of ["IND", "BRA", "ZAF", "SAU", "ARE"]) {
      expect(Math.abs(without.beyond("RUS", other))).toBeLessThan(0.01);
    }
    for (const turned of ["IND", "ZAF"]) {
      expect(alone.at("RUS", turned)).toBeGreaterThan(0.2);
      expect(joined.at("RUS", turned)).toBeLessThan(0);
    }
    for (const other of ["IND", "ZAF", "IDN", "SAU"]) {
      between(joined.beyond("RUS", other), -0.37, -0.3);
    }
  });

  test("Hungary's veto: its own tie recovers, the Union loosens by 0.01, none follows", () => {
    const { beyond, at } = against("hungary-vetoes");
    expect(beyond("HUN", "RUS")).toBeGreaterThan(0.4);
    expect(at("HUN", "RUS")).toBeLessThan(0);
    for (const member of ["DEU", "FRA", "ITA", "POL"]) {
      between(beyond("HUN", member), -0.02, -0.004);
      expect(Math.abs(beyond("RUS", member))).toBeLessThan(0.01);
    }
    between(beyond("DEU", "POL"), -0.02, -0.004);
  });
});

describe("world-2024", () => {
  test("the Non-Aligned Movement awakes: 7,140 ties inside gain 0.08, toward others under 0.01", () => {
    const world = shippedWorld("world-2024");
    const scenario = shippedScenario("world-2024", "non-aligned-movement-awakes");
    const it = endOf(world, scenario);
    const idle = endOf(world, { ...scenario, levers: [] });
    const members = new Set(
      world.blocs?.find((bloc) => bloc.id === "NONALIGNED")?.members.map(({ actor }) => actor),
    );
    const ties = listBaseline(it.run).map(({ a, b }) => ({
      a,
      b,
      inside: Number(members.has(a)) + Number(members.has(b)),
      by: it.at(a, b) - idle.at(a, b),
      turned: it.at(a, b) * idle.at(a, b) < 0,
    }));
    const mean = (list: typeof ties) => list.reduce((sum, { by }) => sum + by, 0) / list.length;
    const inside = ties.filter((tie) => tie.inside === 2);
    expect([members.size, inside.length]).toEqual([121, 7140]);
    expect(mean(inside)).toBeCloseTo(0.082, 2);
    const toward = (id: string) =>
      mean(ties.filter((tie) => tie.inside === 1 && (tie.a === id || tie.b === id)));
    for (const id of ["RUS", "CHN"]) between(toward(id), 0, 0.01);
    for (const id of ["USA", "FRA", "UKR"]) between(toward(id), -0.01, 0);
    const turned = ties.filter((tie) => tie.turned);
    between(turned.length, 450, 580);
    between(turned.filter((tie) => tie.inside === 2).length / turned.length, 0.6, 0.73);
    for (const [a, b] of [
      ["COL", "CUB"],
      ["ERI", "PAN"],
    ] as const) {
      expect(
        turned.some((tie) => tie.a === a && tie.b === b),
        `${a} ${b}`,
      ).toBe(true);
    }
  });
});
