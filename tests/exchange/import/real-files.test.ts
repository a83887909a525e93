import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import {
  detectKinds,
  type ImportResult,
  importFiles,
  readWorld,
  signedGraph,
  triadCensus,
  type World,
  writeDocument,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { gexfTable } from "../../../packages/core/src/exchange/networks/from-gexf.ts";
import { fromPajek } from "../../../packages/core/src/exchange/networks/from-pajek.ts";
import { issueList } from "../../../packages/core/src/vocabulary/issue-list.ts";
import { gots, valuesOf, worldOf } from "../../support/import-text.ts";
import { realFolder, realReason, realThere } from "../../support/real-files.ts";

type Options = Parameters<typeof importFiles>[1];

const read = (names: string | readonly string[], options?: Options): Promise<ImportResult> =>
  importFiles(
    [names].flat().map((name) => ({
      name: name.replace(/^.*\//, ""),
      chunks: createReadStream(realFolder + name),
    })),
    options,
  );
const world = async (names: string | readonly string[], options?: Options) =>
  worldOf(await read(names, options));
const pairsOf = (found: World) =>
  (found.tables ?? []).flatMap((table) => (table.form === "pairs" ? table.pairs : []));

/** Every file of a kind, and what it is recognised as; the rest are tables of codes and dictionaries. */
const kinds: Readonly<Record<string, string>> = {
  "arms/TIV-Export-CHI-1950-2021.csv": "sipri-arms",
  "arms/TIV-Export-FRA-1950-2021.csv": "sipri-arms",
  "arms/TIV-Export-RUS-1950-2021.csv": "sipri-arms",
  "arms/TIV-Export-USA-1950-2021.csv": "sipri-arms",
  "arms/milex_current_usd_2010_2023.csv": "state-numbers",
  "arms/milex_share_of_gdp_2010_2023.csv": "state-numbers",
  "arms/sipri-exports-processed_2015_2021.csv": "sipri-arms",
  "arms/trade_register_2019_2025.csv": "sipri-arms",
  "atop/atop_alliance_2018.csv": "atop",
  "cow/NMC-60-abridged_1990_2016.csv": "nmc",
  "cow/contdird_2016.csv": "contiguity",
  "cow/cow_alliance_2012.csv": "cow-alliances",
  "cow/cow_capitals.csv": "cow-states",
  "cow/cow_contdir.csv": "contiguity",
  "cow/cow_igo_ndy_2014.csv": "igos",
  "cow/cow_mid_ddydisps_1990_2014.csv": "mids",
  "cow/cow_mid_dirdisps_1990_2014.csv": "mids",
  "cow/cow_nmc_2000_2022.csv": "nmc",
  "cow/directed_dyadic_war.csv": "wars",
  "cow/majors2016.csv": "cow-states",
  "cow/majors2024.csv": "cow-states",
  "cow/states2016.csv": "cow-states",
  "cow/td_rivalries.csv": "rivalries",
  "cow/tss_rivalries.csv": "rivalries",
  "econ/gdp_2015_2024.csv": "state-numbers",
  "econ/imf_dots_2015_DiGraph_All.csv": "trade",
  "econ/itpde_2016_dyads.csv": "trade",
  "econ/population_2015_2024.csv": "state-numbers",
  "econ/trade_ntwrkX_2014.gexf": "gexf",
  "events/icews_events.2018.sample_1500.tab": "icews",
  "sanctions/GSDB_V4.csv": "gsdb",
  "signed/Cow.net": "pajek",
  "signed/N46.net": "pajek",
  "signed/Pairwise_propensity_Feb_20.csv": "matrix",
  "signed/highlandtribes.csv": "ties",
  "signed/un_all_2015.gml": "gml",
  "unga/IdealpointestimatesAll_Apr2020_s65plus.csv": "ideal-points",
  "unga/IdealpointsJuly2025_2010_2024.csv": "ideal-points",
  "unga/es11_1_and_68_262_voting.json": "unga-votes",
  "unga/es11_1_world_ukraine_votes.csv": "unga-votes",
  "unga/fpsim_rollcalls_2019_2024.csv": "unga-votes",
  "unga/un_votes.csv": "unga-votes",
  "unga/ungaVoting_2015_2024.csv": "unga-votes",
};

describe.skipIf(!realThere)(`real files${realReason}`, () => {
  test.each(Object.entries(kinds))("%s is recognised as %s", async (name, kind) => {
    const head = readFileSync(realFolder + name).subarray(0, 300_000);
    expect(detectKinds(head, name)[0]?.kind.id).toBe(kind);
  });

  test.each([
    "arms/TIV-Export-CHI-1950-2021.csv",
    "arms/milex_share_of_gdp_2010_2023.csv",
    "arms/trade_register_2019_2025.csv",
    "cow/contdird_2016.csv",
    "cow/cow_contdir.csv",
    "cow/cow_capitals.csv",
    "cow/cow_igo_ndy_2014.csv",
    "cow/cow_mid_ddydisps_1990_2014.csv",
    "cow/cow_mid_dirdisps_1990_2014.csv",
    "cow/cow_nmc_2000_2022.csv",
    "cow/directed_dyadic_war.csv",
    "cow/majors2024.csv",
    "cow/states2016.csv",
    "cow/td_rivalries.csv",
    "econ/gdp_2015_2024.csv",
    "econ/itpde_2016_dyads.csv",
    "econ/population_2015_2024.csv",
    "events/icews_events.2018.sample_1500.tab",
    "signed/Pairwise_propensity_Feb_20.csv",
    "signed/highlandtribes.csv",
    "unga/IdealpointestimatesAll_Apr2020_s65plus.csv",
    "unga/fpsim_rollcalls_2019_2024.csv",
  ])("%s imports, and its world opens and is written the same again", async (name) => {
    const text = writeDocument(await world(name));
    const again = readWorld(text);
    expect(again.ok && writeDocument(again.value)).toBe(text);
  });

  test("what is of no kind is refused with a cure", async () => {
    const others = readdirSync(realFolder, { recursive: true, encoding: "utf8" }).filter(
      (name) => statSync(realFolder + name).isFile() && !Object.hasOwn(kinds, name),
    );
    expect(others.length).toBeGreaterThan(10);
    for (const name of others) {
      const result = await read(name);
      expect([name, result.ok]).toEqual([name, /xlsx$|dta$/.test(name) && result.ok]);
      if (!result.ok) expect(result.issues.every(({ cure }) => cure.length > 8)).toBe(true);
    }
  });

  test("un_all_2015.gml: 193 states, 18,528 ties, its sums and triads", async () => {
    const found = await world("signed/un_all_2015.gml");
    const ties = pairsOf(found).map(([a, b, value]) => ({ a, b, weight: value / 1.0001 }));
    expect([found.actors.length, ties.length]).toEqual([193, 18_528]);
    expect(found.actors.every(({ kind }) => kind === "state")).toBe(true);
    expect(ties.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(8993.474358974, 6);
    expect(ties.filter(({ weight }) => weight < 0)).toHaveLength(760);
    expect(ties.filter(({ weight }) => weight === 0)).toHaveLength(53);
    const of = (a: string, b: string) =>
      ties.find((tie) => [tie.a, tie.b].sort().join() === [a, b].sort().join())?.weight;
    expect(of("USA", "RUS")).toBeCloseTo(-0.2564102564102564, 12);
    expect(of("USA", "CHN")).toBeCloseTo(-0.44871794871794873, 12);
    expect(of("RUS", "CHN")).toBeCloseTo(0.6025641025641025, 12);
    expect(of("NAM", "ISR")).toBeDefined();
    const census = triadCensus(
      signedGraph(
        found.actors.map(({ id }) => id),
        ties.filter(({ weight }) => weight !== 0),
      ),
    );
    expect(census.count).toEqual({ "+++": 1_069_376, "++-": 58_064, "+--": 42_201, "---": 13 });
  });

  test("Cow.net: 51 relations with 41,295 edges, each with its signs; N46.net 64 and 362", async () => {
    const text = readFileSync(`${realFolder}signed/Cow.net`, "utf8");
    const relations = [...text.matchAll(/^\*Edges :(\d+) "([^"]+)"/gm)].map(
      ([, , name]) => name as string,
    );
    expect(relations).toHaveLength(51);
    const counts = relations.map((relation) => {
      const reading = fromPajek(text, { relation });
      if (!reading.ok) throw new Error(relation);
      const { ties } = reading.value;
      return [
        ties.length,
        ties.filter(({ weight }) => weight > 0).length,
        ties.filter(({ weight }) => weight < 0).length,
      ];
    });
    expect(counts.reduce((sum, [ties = 0]) => sum + ties, 0)).toBe(41_295);
    expect([0, 1, 2, 48, 49, 50].map((k) => counts[k])).toEqual([
      [362, 320, 42],
      [376, 320, 56],
      [423, 347, 76],
      [1224, 1099, 125],
      [1230, 1106, 124],
      [1247, 1100, 147],
    ]);
    const last = await world("signed/Cow.net");
    expect(pairsOf(last)).toHaveLength(1247);
    expect(last.notes).toContain("Of 51 relations “96-99” was read.");
    const first = await world("signed/Cow.net", { settings: { stage: "46-49" } });
    expect(pairsOf(first)).toHaveLength(362);
    const alone = await world("signed/N46.net");
    expect([
      alone.actors.length,
      pairsOf(alone).length,
      pairsOf(alone).filter(([, , value]) => value > 0).length,
    ]).toEqual([64, 362, 320]);
  });

  test("trade_ntwrkX_2014.gexf: 261 nodes and 23,965 arcs, as network and as trade", async () => {
    const network = await read("econ/trade_ntwrkX_2014.gexf");
    expect(network.ok && network.files[0]?.rows).toBe(23_965);
    expect(worldOf(network).actors).toHaveLength(261);
    const { table } = gexfTable(
      readFileSync(`${realFolder}econ/trade_ntwrkX_2014.gexf`, "utf8"),
      {},
      issueList(),
    );
    const total = table.edges.reduce((sum, { cells }) => sum + Number(cells.get("weight")), 0);
    expect(total).toBe(16_042_979_709_952);
    const trade = await read("econ/trade_ntwrkX_2014.gexf", { kind: "trade", year: 2014 });
    expect(trade.ok && trade.files[0]?.rows).toBe(23_965);
    const values = valuesOf(worldOf(trade), "trade");
    expect(values["CAN USA"]).toBeGreaterThan(values["CHN USA"] as number);
  });

  test("votes: tallies of un_votes.csv, and states that vote alike or apart", async () => {
    const found = await world(["unga/un_votes.csv", "unga/un_roll_calls.csv"]);
    expect(found.notes?.[0]).toBe(
      "55017 votes of 193 states on 310 roll calls; 0 absences left out.",
    );
    expect(found.asOf).toMatch(/^20(19|20)-/);
    const values = valuesOf(found, "unga-votes");
    expect(Object.keys(values)).toHaveLength(18_528);
    expect(values["ISR USA"]).toBeGreaterThan(0.5);
    expect(values["IRN USA"]).toBeLessThan(-0.2);
    const wide = await world("unga/ungaVoting_2015_2024.csv");
    expect(wide.notes?.[0]).toContain("on 855 roll calls");
    expect(wide.asOf).toBe("2024-06-04");
  });

  test("the record of ES-11/1: the dirty file’s seven parts, its misspelling and its five contradictions", async () => {
    const dirty = await read("unga/es11_1_world_ukraine_votes.csv");
    expect(
      dirty.names.filter(({ kind }) => kind === "part").map(({ text, line }) => [text, line]),
    ).toEqual([
      ["Walloon Brabant", 14],
      ["Flemish Brabant", 15],
      ["Republika Srpska", 20],
      ["Vojvodina", 129],
      ["Northern Ireland", 151],
      ["Wales", 152],
      ["Scotland", 153],
    ]);
    expect(dirty.names.find(({ kind }) => kind === "unknown")).toMatchObject({
      text: "Eswantini",
      suggestions: [{ id: "SWZ" }],
    });
    const against = dirty.issues.filter(({ expected }) =>
      expected.endsWith("as on the record of ES-11/1"),
    );
    expect(
      against.map(({ got }) => got.split(" ").slice(0, -1).join(" ").replace(" in", "")),
    ).toEqual(["Ethiopia", "Guinea", "Equatorial Guinea", "Morocco", "Togo"]);
    const clean = await read("unga/es11_1_and_68_262_voting.json");
    expect(clean.issues.filter(({ expected }) => expected.includes("on the record"))).toEqual([]);
  });

  test("alliances of 2012 and 2018: rows, defence and partners of the United States", async () => {
    const cow = await read("cow/cow_alliance_2012.csv");
    expect(cow.ok && cow.files[0]).toMatchObject({ rows: 2516, used: 2516 });
    const defence = pairsOf(worldOf(cow)).filter(([, , , reading]) => reading === "defence");
    // The file lists Germany twice, as 255 and as 260: nine of its 1,140 pairs are one pair with another.
    expect(defence).toHaveLength(2280 / 2 - 9);
    expect(defence.filter((pair) => pair.includes("USA"))).toHaveLength(55);
    expect(gots(cow).join("; ")).toContain("255 and 260: both are Germany");
    const atop = await read("atop/atop_alliance_2018.csv");
    expect(atop.ok && atop.files[0]?.rows).toBe(8456);
    const atopDefence = pairsOf(worldOf(atop)).filter(([, , , reading]) => reading === "defence");
    // 1,705 pairs bound both ways and two bound one way: 3,412 directed rows.
    expect(atopDefence).toHaveLength(1707);
    expect(atopDefence.filter((pair) => pair.includes("USA"))).toHaveLength(66);
  });

  test("capabilities of 2016 sum to one, missing values left out", async () => {
    const { sizes } = await world("cow/NMC-60-abridged_1990_2016.csv");
    expect(sizes.values).toMatchObject({
      CHN: 0.23061772,
      USA: 0.13305758,
      IND: 0.0868413,
      RUS: 0.036472768,
    });
    expect(Object.values(sizes.values).reduce((sum, size) => sum + size, 0)).toBeCloseTo(
      1.006784,
      5,
    );
  });

  test("ideal points of 2023", async () => {
    const found = await world("unga/IdealpointsJuly2025_2010_2024.csv", { year: 2023 });
    const [table] = found.tables ?? [];
    const positions = table?.form === "positions" ? table.positions : {};
    for (const [id, point] of Object.entries({
      USA: 1.9868,
      GBR: 1.6579,
      RUS: -1.2724,
      CHN: -1.2032,
      UKR: 1.341,
      IND: -0.5691,
      BRA: -0.2856,
    })) {
      expect(positions[id]).toBeCloseTo(point, 4);
    }
  });

  test("GSDB: 1,547 cases; Russia against the European Union, persons on lists damped", async () => {
    const result = await read("sanctions/GSDB_V4.csv");
    expect(result.ok && result.files[0]?.rows).toBe(1547);
    const values = valuesOf(worldOf(result), "gsdb");
    expect(values["DEU RUS"]).toBeLessThan(-0.8);
    expect(values["GBR TUN"]).toBe(-0.1);
    expect(gots(result).join("; ")).toContain("CoCom");
    // "China, Hong Kong" against Taiwan, not the territory
    expect(values["CHN TWN"]).toBeLessThan(0);
  });

  test("several kinds in one world of a year", async () => {
    const found = await world(
      [
        "unga/ungaVoting_2015_2024.csv",
        "sanctions/GSDB_V4.csv",
        "atop/atop_alliance_2018.csv",
        "cow/cow_nmc_2000_2022.csv",
        "cow/tss_rivalries.csv",
        "arms/sipri-exports-processed_2015_2021.csv",
      ],
      { year: 2023, actors: ["USA", "RUS", "CHN", "FRA", "DEU", "IND"] },
    );
    expect(found.asOf).toBe("2023-12-31");
    expect(found.tables?.map(({ id }) => id).sort()).toEqual([
      "atop",
      "gsdb",
      "rivalries",
      "sipri-arms",
      "unga-votes",
    ]);
    expect(found.actors.map(({ id }) => id)).toEqual(["CHN", "DEU", "FRA", "IND", "RUS", "USA"]);
  });
});
