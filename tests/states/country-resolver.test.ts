import { describe, expect, test } from "vitest";
import { codeSchemeOf } from "../../packages/core/src/states/code-scheme.ts";
import { countryResolver } from "../../packages/core/src/states/country-resolver.ts";
import { stateIndex } from "../../packages/core/src/states/state-index.ts";
import { realReason, realRows, realThere } from "../support/real-files.ts";

const iso = countryResolver({ namibia: false });
const cow = countryResolver({ scheme: "cow" });
const gw = countryResolver({ scheme: "gw" });

/** Ids as text: `FRA`, `(SUN)` gone, `[HKG]` territory, `{EU}` group, `<GBR>` part, `?RUS` suggestion. */
function said(resolve: typeof iso, text: string, year?: number): string {
  const found = resolve(text, year);
  switch (found.kind) {
    case "state":
      return found.id;
    case "former":
      return `(${found.id})`;
    case "territory":
      return `[${found.id}]`;
    case "group":
      return `{${found.id}}`;
    case "part":
      return `<${found.of ?? ""}>`;
    case "missing":
      return "-";
    case "unknown":
      return `?${found.suggestions.map(({ id }) => id).join(",")}`;
  }
}

describe("names of states", () => {
  test.each([
    ["France", "FRA"],
    ["  france ", "FRA"],
    ["French Republic", "FRA"],
    ["Korea, North", "PRK"],
    ["Korea, South", "KOR"],
    ["Korea, Rep. of", "KOR"],
    ["Korea, Dem. People's Rep.", "PRK"],
    ["Korea (Democratic People's Republic of)", "PRK"],
    ["Gambia, The", "GMB"],
    ["The Gambia", "GMB"],
    ["Congo, Democratic Republic of the", "COD"],
    ["Congo (Kinshasa)", "COD"],
    ["Dem. Rep. Congo", "COD"],
    ["Congo", "COG"],
    ["Congo (Brazzaville)", "COG"],
    ["Egypt, Arab Rep.", "EGY"],
    ["Venezuela, RB", "VEN"],
    ["Bolivia (Plurinational State of)", "BOL"],
    ["Côte d’Ivoire", "CIV"],
    ["Cote dIvoire", "CIV"],
    ["SÃ£o TomÃ© & PrÃ\u00adncipe", "STP"],
    ["Ivory Coast", "CIV"],
    ["Türkiye", "TUR"],
    ["turkey", "TUR"],
    ["São Tomé and Príncipe", "STP"],
    ["St. Kitts & Nevis", "KNA"],
    ["Saint Vincent and the Grenadines", "VCT"],
    ["Bosnia-Herzegovina", "BIH"],
    ["Bosnia and Herz.", "BIH"],
    ["Eq. Guinea", "GNQ"],
    ["S. Sudan", "SSD"],
    ["U.S.A.", "USA"],
    ["U.K.", "GBR"],
    ["UAE", "ARE"],
    ["KoreaRepublicof", "KOR"],
    ["LaoPeoplesDemRep", "LAO"],
    ["DemRepoftheCongo", "COD"],
    ["TFYRofMacedonia", "MKD"],
    ["UnitedStates", "USA"],
    ["the former Yugoslav Republic of Macedonia", "MKD"],
    ["Taiwan, Province of China", "TWN"],
    ["China, People's Republic of", "CHN"],
    ["Czechia", "CZE"],
    ["eSwatini", "SWZ"],
    ["Ceylon", "LKA"],
    ["Malaya", "MYS"],
    ["Transjordan", "JOR"],
    ["Burma", "MMR"],
    ["Persia", "IRN"],
    ["Upper Volta", "BFA"],
    ["Kosovo", "XKX"],
    ["West Bank and Gaza", "PSE"],
    ["Niger", "NER"],
    ["Nigeria", "NGA"],
    ["Guinea", "GIN"],
    ["Guinea Bissau", "GNB"],
    ["Papua New Guinea", "PNG"],
    ["Dominica", "DMA"],
    ["Dominican Republic", "DOM"],
    ["Ireland", "IRL"],
    ["Samoa", "WSM"],
    ["Georgia", "GEO"],
  ])("%s is %s", (name, id) => expect(said(iso, name)).toBe(id));

  test("a former name says until when it was one", () => {
    expect(iso("Ceylon", 1960)).toEqual({ kind: "state", id: "LKA", name: "Sri Lanka" });
    expect(iso("Ceylon", 2018)).toMatchObject({ id: "LKA", note: "a name until 1972" });
  });
});

describe("states that are gone", () => {
  test("they are themselves in their years, with first and last day", () => {
    expect(iso("USSR")).toMatchObject({
      kind: "former",
      id: "SUN",
      from: "1922-12-30",
      until: "1991-12-26",
    });
    expect(said(iso, "South Vietnam", 1970)).toBe("(RVN)");
    expect(said(iso, "Prussia", 1860)).toBe("(PRU)");
    expect(said(iso, "Czechoslovakia", 1990)).toBe("(CSK)");
    expect(said(iso, "German Democratic Republic", 1980)).toBe("(DDR)");
    expect(said(iso, "Yemen, North")).toBe("(YAR)");
  });

  test("later they are whoever carries on, said so, or nobody where several could", () => {
    expect(iso("Soviet Union", 2020)).toMatchObject({ id: "RUS", note: "gone since 1991" });
    expect(said(iso, "Yugoslavia", 2000)).toBe("(SCG)");
    expect(said(iso, "Yugoslavia", 2018)).toBe("SRB");
    expect(said(iso, "Czechoslovakia", 2000)).toBe("?CZE,SVK");
    expect(said(iso, "Korea", 2000)).toBe("?KOR,PRK");
  });

  test("a number that outlived its state follows the year, and without one stands for today", () => {
    expect(said(cow, "345", 1980)).toBe("(YUG)");
    expect(said(cow, "345", 1999)).toBe("(SCG)");
    expect(said(cow, "345", 2016)).toBe("SRB");
    expect(said(cow, "345")).toBe("SRB");
    expect(said(cow, "365", 1910)).toBe("RUS");
    expect(said(cow, "365", 1962)).toBe("(SUN)");
    expect(said(cow, "365")).toBe("RUS");
    expect(said(cow, "255", 1860)).toBe("(PRU)");
    expect(said(cow, "255", 1938)).toBe("DEU");
    expect(said(cow, "260", 1970)).toBe("DEU");
  });
});

describe("codes", () => {
  test.each([
    ["FR", "FRA"],
    ["fra", "FRA"],
    ["250", "FRA"],
    ["4", "AFG"],
    ["004", "AFG"],
    ["36.0", "AUS"],
    ["AUS", "AUS"],
    ["SWZ", "SWZ"],
    ["ROM", "ROU"],
    ["ZAR", "COD"],
    ["TMP", "TLS"],
    ["PAL", "PSE"],
    ["XKX", "XKX"],
    ["UK", "GBR"],
    ["EL", "GRC"],
    ["YUG", "SRB"],
    ["842", "USA"],
    ["UKG", "GBR"],
    ["NA", "-"],
    ["n/a", "-"],
    ["", "-"],
    ["xxx", "-"],
    ["HKG", "[HKG]"],
    ["WLD", "{WLD}"],
    ["EU", "{EU}"],
  ])("ISO, former and foreign: %s is %s", (code, id) => expect(said(iso, code)).toBe(id));

  test("the same number or letters mean another state to the Correlates of War", () => {
    for (const [code, isoId, cowId] of [
      ["40", "AUT", "CUB"],
      ["20", "AND", "CAN"],
      ["31", "AZE", "BHS"],
      ["AUS", "AUS", "AUT"],
      ["SWZ", "SWZ", "CHE"],
      ["SLV", "SLV", "SVN"],
      ["PAL", "PSE", "PLW"],
      ["MAC", "[MAC]", "MKD"],
      ["MAD", "MDV", "MDV"],
    ] as const) {
      expect([code, said(iso, code), said(cow, code)]).toEqual([code, isoId, cowId]);
    }
  });

  test("Gleditsch and Ward number a few states otherwise", () => {
    expect(
      ["260", "340", "678", "970", "971", "972", "973"].map((code) => said(gw, code, 2010)),
    ).toEqual(["DEU", "SRB", "YEM", "KIR", "NRU", "TON", "TUV"]);
    expect(
      ["255", "345", "679", "946", "970", "955", "947"].map((code) => said(cow, code, 2010)),
    ).toEqual(["DEU", "SRB", "YEM", "KIR", "NRU", "TON", "TUV"]);
  });

  test("a column tells its scheme, and whether NA is Namibia", () => {
    const scheme = (column: string, values: string) => {
      const { scheme: found, namibia } = codeSchemeOf(column, values.split(" "));
      return `${found}${namibia ? ", Namibia" : ""}`;
    };
    expect(scheme("country_code", "AF NA DZ AL")).toBe("iso, Namibia");
    expect(scheme("iso3c", "AUS AUT NA FRA")).toBe("iso");
    expect(scheme("label", "AUS UKG FRN GMY SWZ NA")).toBe("cow");
    expect(scheme("ccode1", "2 20 40")).toBe("cow");
    expect(scheme("country", "4 8 12 24")).toBe("iso");
    expect(scheme("gwcode", "2 340 972")).toBe("gw");
    expect(scheme("name", "France Namibia NA Germany")).toBe("iso");
  });
});

describe("what is no state is told and not guessed", () => {
  test.each([
    ["World", "{World}"],
    ["European Union", "{EU}"],
    ["EEC", "{EU}"],
    ["G7", "{G7}"],
    ["NATO**", "{NATO}"],
    ["African Union**", "{AU}"],
    [
      "Least developed countries: UN classification",
      "{Least developed countries: UN classification}",
    ],
    ["Upper middle income", "{Upper middle income}"],
    ["Hong Kong SAR, China", "[HKG]"],
    ["Western Sahara", "[ESH]"],
    ["Scotland", "<GBR>"],
    ["Republika Srpska", "<BIH>"],
    ["Cyprus (Northern)", "<CYP>"],
    ["Houthi rebels (Yemen)*", "<YEM>"],
    ["Syria rebels*", "<>"],
    ["Foreign Affairs (Bangladesh)", "<BGD>"],
    ["Terrorist Organizations (Taliban)", "<>"],
    ["Unknown supplier(s)", "-"],
    ["Vladimir Putin", "?"],
    ["Eswantini", "?SWZ"],
    ["Fracne", "?FRA"],
  ])("%s is %s", (name, what) => expect(said(iso, name)).toBe(what));

  test("a mistyped name brings the nearest ones, nearest first", () => {
    expect(said(iso, "Rusia")).toMatch(/^\?RUS/);
    expect(said(iso, "Untied States")).toMatch(/^\?USA/);
  });
});

test("every state is known by each of its own names and codes, and no two share one", () => {
  const { byId, byName } = stateIndex();
  expect([...byId.values()].filter(({ kind }) => kind === "state")).toHaveLength(197);
  for (const { entry, as } of byName.values()) {
    if (entry.kind !== "state") continue;
    expect([as, said(iso, as, 1)]).toEqual([as, entry.id]);
  }
});

describe.skipIf(!realThere)(`names and codes of real files${realReason}`, () => {
  const differing = (rows: readonly (readonly [string, string, string])[]) =>
    rows.filter(([, found, id]) => found !== id);

  test("every ISO code and English name of country-codes.csv, and of the fact table", () => {
    const rows = realRows("codes/country-codes.csv").flatMap((row) => {
      const id = row["ISO3166-1-Alpha-3"] as string;
      const names = [
        "CLDR display name",
        "official_name_en",
        "UNTERM English Short",
        "UNTERM English Formal",
        "ISO3166-1-Alpha-3",
        "ISO3166-1-numeric",
      ];
      return names
        .map((column) => row[column] as string)
        .filter((name) => name !== "")
        .map((name) => [name, said(iso, name).replace(/[[\]]/g, ""), id] as const);
    });
    expect(rows.length).toBeGreaterThan(1000);
    expect(differing(rows)).toEqual([]);
    const two = realRows("codes/country-codes.csv").map((row) => [
      row["ISO3166-1-Alpha-2"],
      row["ISO3166-1-Alpha-3"],
    ]);
    const resolve = countryResolver();
    expect(
      two.filter(([code = "", id]) => said(resolve, code).replace(/[[\]]/g, "") !== id),
    ).toEqual([]);
  });

  test("every number, abbreviation and name of the Correlates of War means one state", () => {
    const rows = realRows("cow/states2016.csv").map((row) => {
      const year = Number(row.endyear);
      const [name, number, letters] = [row.statenme, row.ccode, row.stateabb].map((text) =>
        said(cow, text as string, year),
      );
      return [name, number, letters];
    });
    expect(rows.filter(([name, number, letters]) => name !== number || name !== letters)).toEqual(
      [],
    );
    expect(rows.flat().filter((found) => found?.startsWith("?"))).toEqual([]);
  });

  test("numbers of the Correlates of War and of Gleditsch and Ward agree with countrycode, two entries apart", () => {
    const rows = realRows("codes/countrycode_codelist_subset.csv").filter(
      ({ iso3c }) => iso3c !== "NA" && iso3c !== "",
    );
    const wrong = (resolve: typeof iso, column: string) =>
      rows
        .filter((row) => row[column] !== "NA" && row[column] !== "")
        .filter((row) => said(resolve, row[column] as string, 2016) !== row.iso3c)
        .map((row) => `${row.iso3c} ${row[column]}`);
    // 327 are the Papal States, of which countrycode makes the Holy See.
    expect(wrong(cow, "cown")).toEqual(["VAT 327"]);
    // 815 is Annam there, until 1893; Vietnam is 816 in Gleditsch and Ward's own list.
    expect(wrong(gw, "gwn").sort()).toEqual(["VAT 327", "VNM 815"]);
  });

  test.each([
    ["econ/imf_dots_2015_DiGraph_All.csv", ["source", "target"], []],
    ["econ/gdp_2015_2024.csv", ["Country Name", "Country Code"], []],
    ["econ/itpde_2016_dyads.csv", ["exporter", "importer"], []],
    ["econ/dist_cepii_un.csv", ["iso_o"], []],
    ["arms/sipri-exports-processed_2015_2021.csv", ["supplier", "recipient"], []],
    ["unga/un_votes.csv", ["country"], []],
    ["unga/IdealpointsJuly2025_2010_2024.csv", ["countryname", "iso3c"], []],
    ["unga/es11_1_world_ukraine_votes.csv", ["NAME_EN"], ["Eswantini"]],
  ])("%s holds no name that is unknown but %j: %j", (file, columns, unknown) => {
    const names = new Set(
      realRows(file).flatMap((row) => columns.map((column) => row[column] ?? "")),
    );
    expect([...names].filter((name) => said(iso, name, 2023).startsWith("?"))).toEqual(unknown);
  });
});
