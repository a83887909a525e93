import { describe, expect, test } from "vitest";
import { similarity } from "../../../packages/core/src/analysis/similarity.ts";
import { similarityOf } from "../../../packages/core/src/exchange/kinds/vote-table.ts";
import { gots, importText, valuesOf, worldOf } from "../../support/import-text.ts";

const world = async (...args: Parameters<typeof importText>) => worldOf(await importText(...args));

describe("roll calls", () => {
  const long = [
    "rcid,country,country_code,vote",
    ...["1", "2", "3"].flatMap((rcid) => [
      `${rcid},France,FR,yes`,
      `${rcid},Namibia,NA,no`,
      `${rcid},"Korea, North",KP,abstain`,
    ]),
  ].join("\n");

  test("one row a vote, few roll calls: 1 the same, 0 one step apart, −1 opposed", async () => {
    const found = await world({ "votes.csv": `\uFEFF${long.replaceAll("\n", "\r\n")}` });
    expect(valuesOf(found, "unga-votes")).toEqual({ "FRA NAM": -1, "FRA PRK": 0, "NAM PRK": 0 });
  });

  test("the same votes give the same table in every layout", async () => {
    const votes =
      "FRA 1 1 2 3 1 1 1 3 1 2|DEU 1 1 2 3 1 1 1 1 1 2|RUS 3 3 2 3 3 1 2 1 3 2|CHN 3 2 2 3 3 1 2 1 2 8"
        .split("|")
        .map((line) => line.split(" "));
    const words = { "1": "yes", "2": "abstain", "3": "no", "8": "absent" };
    const items = [...Array(10).keys()];
    const fill = "AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS".split(
      " ",
    );
    const wide = [
      ["rcid", "date", ...votes.map(([id]) => id), ...fill].join(","),
      ...items.map((k) =>
        [k + 1, "2023-05-01", ...votes.map((row) => `${row[k + 1]}.0`), ...fill.map(() => 9)].join(
          ",",
        ),
      ),
    ].join("\n");
    const names: Record<string, string> = { FRA: "220", DEU: "255", RUS: "365", CHN: "710" };
    const fpsim = [
      "RESID;CCODE;DATE;YEAR;VOTE",
      ...items.flatMap((k) =>
        votes.map((row) => `${k + 1};${names[row[0] as string]};2023-05-01;2023;${row[k + 1]}`),
      ),
    ].join("\n");
    const unvotes = [
      "vote,country,rcid",
      ...items.flatMap((k) => votes.map((row) => `${words[row[k + 1] as "1"]},${row[0]},${k + 1}`)),
    ].join("\r");
    const undl = [
      "undl_id\tms_code\tms_name\tms_vote\tdate",
      ...items.flatMap((k) =>
        votes.map(
          (row) =>
            `${k + 1}\t${row[0]}\t\t${{ "1": "Y", "2": "A", "3": "N", "8": "X" }[row[k + 1] as "1"]}\t2023-05-01`,
        ),
      ),
    ].join("\n");
    const tables = await Promise.all(
      [wide, fpsim, unvotes, undl].map(async (text) =>
        valuesOf(await world({ "votes.csv": text }), "unga-votes"),
      ),
    );
    for (const table of tables) expect(table).toEqual(tables[0]);
    expect(tables[0]?.["DEU FRA"]).toBeGreaterThan(0.4);
    expect(tables[0]?.["FRA RUS"]).toBeLessThan(0);
  });

  test("π, κ and agreement from counts are those of the slow measure on complete portfolios", () => {
    const x = [1, 1, 2, 3, 1, 3, 2, 1, 1, 3, 2, 2];
    const y = [1, 2, 2, 3, 3, 3, 1, 1, 1, 3, 2, 3];
    const counts = new Uint32Array(9);
    for (const [k, vote] of x.entries()) {
      const cell = (vote - 1) * 3 + (y[k] as number) - 1;
      counts[cell] = (counts[cell] as number) + 1;
    }
    const table = {
      actors: ["x", "y"],
      items: x.map(String),
      rows: x.map((vote, k) => [vote, y[k] as number]),
    };
    for (const measure of ["pi", "kappa"] as const) {
      expect(similarityOf(counts, measure, 1)).toBeCloseTo(
        similarity(table, measure)[0]?.value as number,
        12,
      );
    }
    const s = similarity(table, "s", { range: 2 })[0]?.value as number;
    expect(similarityOf(counts, "agreement", 1)).toBeCloseTo(s, 12);
  });

  test("dates come from the table of roll calls, and the year asked for takes its window", async () => {
    const calls =
      "rcid,session,date,unres\n1,72,2017-11-01,A/1\n2,73,2019-02-01,A/2\n3,74,2020-01-05,A/3";
    const result = await importText(
      { "votes.csv": long, "calls.csv": calls },
      { year: 2019, settings: { window: "2" } },
    );
    expect(worldOf(result).notes?.[0]).toContain("on 1 roll calls of 3");
    const undated = await importText({ "votes.csv": long }, { year: 2019 });
    expect(gots(undated)).toContain("3 of 3 roll calls without a date");
  });

  test("a vote that is none, and two votes of one state, are told with their lines", async () => {
    const result = await importText({ "v.csv": `${long}\n3,France,FR,no\n3,Spain,ES,perhaps` });
    expect(result.issues.map(({ where, got }) => `${where} ${got}`)).toEqual(
      expect.arrayContaining([
        "v.csv, line 11, vote France against, and in favour before",
        'v.csv, line 12, vote "perhaps"',
      ]),
    );
  });
});

test("ideal points of both releases: by year and code, by session and name, Latin-1", async () => {
  const newer =
    "ccode,iso3c,countryname,year,idealpointfp\n2,USA,United States,2022,2\n2,USA,United States,2023,1.9\n365,RUS,Russia,2023,-1.1\n437,CIV,Côte d’Ivoire,2023,NA";
  const older = Buffer.from(
    "Row,ccode,session,NVotes,IdealPoint,Countryname\r\n1,2,78,9,1.9,United States\r\n2,365,78,9,-1.1,Russia\r\n3,437,77,9,0,C\xf4te dIvoire\r\n",
    "latin1",
  );
  for (const content of [newer, older]) {
    const found = await world({ "ideal.csv": content });
    expect(found.asOf).toBe("2023-12-31");
    expect(found.tables?.[0]).toMatchObject({
      form: "positions",
      positions: { USA: 1.9, RUS: -1.1 },
    });
  }
});

describe("alliances", () => {
  const yearly =
    "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente\n2,20,2011,1,0,0,0\n20,2,2012,0,0,0,1\n2,20,2012,0,0,0,1\n2,200,2012,1,0,1,1\n200,220,2012,0,0,0,0";

  test("the strongest obligation of the last year, each pair once", async () => {
    const found = await world({ "a.csv": yearly });
    expect(valuesOf(found, "cow-alliances")).toEqual({ "CAN USA": 0.4, "GBR USA": 0.8 });
    expect(found.asOf).toBe("2012-12-31");
  });

  test("a year before takes that year; one after the data's end takes their last and says so", async () => {
    expect(valuesOf(await world({ "a.csv": yearly }, { year: 2011 }), "cow-alliances")).toEqual({
      "CAN USA": 0.8,
    });
    const later = await world({ "a.csv": yearly }, { year: 2020 });
    expect(later.notes).toContain(
      "Alliances of the Correlates of War end in 2012; that year stands for 2020.",
    );
  });

  test("alliance_v4.1_by_dyad: spells, and what is cut at the right goes on", async () => {
    const header =
      "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version";
    const rows = [
      "1,200,United Kingdom,235,Portugal,1,1,1816,31,12,2012,1,1,1,0,1,0,4.1",
      "2,365,Russia,255,Germany,1,1,1939,22,6,1941,0,0,0,1,1,0,4.1",
    ];
    const text = [header, ...rows].join("\r\n");
    expect(valuesOf(await world({ "a.csv": text }, { year: 2012 }), "cow-alliances")).toEqual({
      "GBR PRT": 0.8,
    });
    const past = await world({ "a.csv": text }, { year: 1940 });
    expect(valuesOf(past, "cow-alliances")).toEqual({ "GBR PRT": 0.8, "DEU SUN": 0.3 });
    expect(past.actors.find(({ id }) => id === "SUN")?.name).toBe("Soviet Union");
  });

  test("ATOP is told by its obligations, with or without its prefix", async () => {
    for (const prefix of ["atop_", ""]) {
      const text = `mem1,mem2,year,${["defense", "offense", "neutral", "nonagg", "consul"].map((id) => prefix + id).join(",")}\n2,20,2018,0,0,0,1,1\n2,31,2018,1,0,0,0,0`;
      const result = await importText({ "x.csv": text });
      expect(result.ok && result.files[0]?.kind).toBe("atop");
      expect(valuesOf(worldOf(result), "atop")).toEqual({ "CAN USA": 0.4, "BHS USA": 0.8 });
    }
  });
});

describe("sanctions", () => {
  const header =
    "case_id,sanctioned_state,sanctioning_state,begin,end,trade,descr_trade,arms,military,financial,travel,other,target_mult,sender_mult,objective,success";
  const gsdb = [
    header,
    '1,Russia,"EU, Korea, South",2014,2023,1,"exp_part,imp_part",1,0,1,1,0,0,1,end_war,ongoing',
    '2,"Congo, Democratic Republic of the, Gambia, The",United States,2003,2023,0,,0,0,1,1,0,1,0,human_rights,ongoing',
    '3,Iran,"China, Hong Kong",2010,2012,1,"exp_compl,imp_compl",0,0,0,0,0,0,1,other,failed',
    "4,Mali,Organization of American States,2022,2023,1,,0,0,0,0,0,0,0,democracy,ongoing",
    '5,"Korea, North",UN,2006,2023,1,exp_part,1,0,1,1,0,0,1,nuclear,ongoing',
  ].join("\r\n");

  test("lists with commas in names, EU spread over its members of the time, lists of persons damped", async () => {
    const found = await world({ "gsdb.csv": gsdb });
    const values = valuesOf(found, "gsdb");
    // 1 − (1 − 0.1)(1 − 0.3)(1 − 0.6)(1 − 0.4), by hand
    expect(values["KOR RUS"]).toBeCloseTo(-0.8488, 6);
    expect(values["DEU RUS"]).toBeCloseTo(-0.8488, 6);
    expect(values["GBR RUS"]).toBeUndefined();
    expect([values["COD USA"], values["GMB USA"]]).toEqual([-0.1, -0.1]);
    expect(values["CHN IRN"]).toBeUndefined();
    // a decision of the United Nations: a quarter of 0.3, for states that the file names
    expect(values["PRK USA"]).toBeCloseTo(-0.075, 6);
    expect(found.measures?.map(({ id }) => id)).toEqual(["gsdb-1"]);
    expect(found.measures?.[0]?.measures).toEqual(["travel", "arms", "financial", "partial-trade"]);
  });

  test("the persons-versus-states trap and unknown groups are said", async () => {
    const result = await importText({ "gsdb.csv": gsdb });
    expect(worldOf(result).notes?.join(" ")).toContain(
      "1 of them are lists of persons and firms and are damped",
    );
    expect(gots(result)).toContain('"Organization of American States"');
  });

  test("dyadic releases, a row a pair and year, count in their year alone", async () => {
    const text =
      "case_id,sanctioned_state,sanctioning_state,year,arms,military,trade,descr_trade,financial,travel,other\n1,Russia,United States,2018,1,0,0,,0,0,0\n1,Russia,United States,2019,1,0,0,,1,0,0";
    expect(valuesOf(await world({ "d.csv": text }, { year: 2018 }), "gsdb")).toEqual({
      "RUS USA": -0.3,
    });
    expect(valuesOf(await world({ "d.csv": text }), "gsdb")["RUS USA"]).toBeCloseTo(-0.72, 6);
  });

  test("a year before 2020 has the United Kingdom among the senders", async () => {
    expect(
      valuesOf(await world({ "gsdb.csv": gsdb }, { year: 2015 }), "gsdb")["GBR RUS"],
    ).toBeCloseTo(-0.8488, 6);
    expect(
      valuesOf(await world({ "gsdb.csv": gsdb }, { year: 2011 }), "gsdb")["CHN IRN"],
    ).toBeCloseTo(-0.8, 6);
  });
});

describe("arms and trade", () => {
  test("a TIV table has its supplier in the title, its years in the header, totals left out", async () => {
    const tiv = [
      '"TIV of arms exports from Russia, 1950-2021",,,,,',
      "Figures are,,,,,,",
      ",2017,2018,2019,2020,2021,Total",
      "India,10,,20,30,40,100",
      "Syria rebels*,,,,5,,5",
      "China,0,,,,,0",
      "Total,10,0,20,35,40,105",
    ].join("\n");
    const result = await importText({ "t.csv": tiv });
    expect(valuesOf(worldOf(result), "sipri-arms")).toEqual({ "IND RUS": 0.6, "CHN RUS": 0.6 });
    expect(gots(result)).toContain('"Syria rebels*"');
  });

  test("the register with its preamble and semicolons, and the plain table, agree", async () => {
    const register = [
      "Transfers of major conventional arms;",
      "SIPRI trend-indicator values;",
      ";",
      "SIPRI AT Database ID,Supplier,Recipient,Designation,Delivery year,Status,TIV delivery values,Local production;",
      "1,Russia,India,X,2021,New,30,No;",
      "2,France,India,Y,2020,New,10,No;",
      "3,unknown supplier(s),India,Z,2020,New,10,No;",
    ].join("\n");
    const plain = "supplier,recipient,year,value\nRussia,India,2021,30\nFrance,India,2020,10";
    const [a, b] = await Promise.all(
      [register, plain].map(async (text) => valuesOf(await world({ "r.csv": text }), "sipri-arms")),
    );
    expect(a).toEqual(b);
    expect(a?.["IND RUS"]).toBeCloseTo(0.6 * Math.sqrt(0.75), 6);
  });

  test("trade of ITPD-E, DOTS, BACI and the Correlates of War: shares of both, domestic flows left out", async () => {
    const flows = "FRA,DEU,60|DEU,FRA,20|FRA,FRA,900|FRA,ESP,20|USA,ESP,80";
    const itpd = `exporter,importer,value\n${flows.replaceAll("|", "\n")}`;
    const dots = `source,target,edgewidth\n${flows.replaceAll("|", "\n").replaceAll("USA", "UnitedStates")}`;
    const numbers: Record<string, string> = { FRA: "251", DEU: "276", ESP: "724", USA: "842" };
    const baci = `t,i,j,k,v,q\n${flows
      .split("|")
      .map((flow) => {
        const [i = "", j = "", v] = flow.split(",");
        return `2022,${numbers[i]},${numbers[j]},1,${v},1`;
      })
      .join("\n")}`;
    const cow =
      "ccode1,ccode2,year,importer1,importer2,flow1,flow2\n220,255,2014,France,Germany,20,60\n220,230,2014,France,Spain,-9,20\n2,230,2014,United States,Spain,0,80";
    const tables = await Promise.all(
      [itpd, dots, baci, cow].map(async (text) =>
        valuesOf(await world({ "t.csv": text }), "trade"),
      ),
    );
    // France trades 100 in all, 80 of it with Germany, which trades with nobody else
    expect(tables[0]?.["DEU FRA"]).toBeCloseTo(0.6 * Math.sqrt(Math.sqrt(0.8)), 6);
    for (const table of tables) expect(table).toEqual(tables[0]);
  });
});

describe("states, numbers and years", () => {
  test("capabilities become sizes; −9 is missing", async () => {
    const found = await world({
      "n.csv":
        "stateabb,ccode,year,milex,cinc,version\r\nUSA,2,2015,1,0.2,6\r\nUSA,2,2016,-9,0.13,6\r\nAUS,305,2016,5,0.01,6\r\n",
    });
    expect(found.sizes.values).toEqual({ USA: 0.13, AUT: 0.01 });
    expect(found.actors.map(({ id, traits }) => [id, traits])).toEqual([
      ["AUT", { milex: 5, cinc: 0.01 }],
      ["USA", { cinc: 0.13 }],
    ]);
  });

  test("World Bank tables of both shapes; aggregates are left out and said", async () => {
    const long =
      "Country Name,Country Code,Year,Value\nWorld,WLD,2023,100\nFrance,FRA,2022,2\nFrance,FRA,2023,3\nGermany,DEU,2023,4";
    const wide =
      '"Data Source","WDI"\n\n"Country Name","Country Code","Indicator Name","2021","2022","2023"\nWorld,WLD,GDP,1,1,1\nFrance,FRA,GDP,1,2,3\nGermany,DEU,GDP,1,4,..';
    for (const text of [long, wide]) {
      const result = await importText({ "gdp.csv": text });
      expect(worldOf(result).sizes.values).toEqual({ FRA: 3, DEU: 4 });
      expect(gots(result).join(" ")).toMatch(/"World"|"WLD"/);
    }
  });

  test("majors and states of a year", async () => {
    const states =
      "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\nUSA,2,United States of America,1816,1,1,2016,12,31,2016\nGDR,265,German Democratic Republic,1954,3,25,1990,10,2,2016\nUKG,200,United Kingdom,1816,1,1,2016,12,31,2016";
    const majors =
      "stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version\nUSA,2,1898,8,13,2016,12,31,2016";
    const found = await world({ "states.csv": states, "majors.csv": majors }, { year: 1970 });
    expect(found.actors.map(({ id, traits }) => [id, traits])).toEqual([
      ["DDR", undefined],
      ["GBR", undefined],
      ["USA", { "major-power": 1 }],
    ]);
  });
});

test("rivalries, disputes, wars, neighbours and shared organisations", async () => {
  const rivals = await world({
    "r.csv":
      "rivalryno,rivalryname,ccode1,ccode2,styear,endyear\n1,Old,200,220,1494,1904\n2,New,2,365,1945,2010\n3,Now,750,770,1947,2010",
  });
  expect(valuesOf(rivals, "rivalries")).toEqual({ "RUS USA": -0.6, "IND PAK": -0.6 });
  const mids = await world(
    {
      "m.csv":
        "dispnum,ccode1,ccode2,year,hostlev1,hostlev2\n1,2,365,2010,3,2\n2,750,770,2005,4,4\n3,750,770,1960,5,5",
    },
    { year: 2010 },
  );
  // fifteen years are three half-lives: −0.7 / 2 beats −1 / 1024
  expect(valuesOf(mids, "mids")).toEqual({ "RUS USA": -0.5, "IND PAK": -0.35 });
  const wars = await world({
    "w.csv": "warnum,statea,stateb,year\n1,2,645,2003\n1,645,2,2003\n0,2,740,1945",
  });
  expect(valuesOf(wars, "wars")).toEqual({ "IRQ USA": -1 });
  const near = await world({
    "c.csv": "state1no,state2no,year,conttype\n2,20,2016,1\n20,2,2016,1",
  });
  expect(near.tables?.[0]).toMatchObject({ weight: 0, pairs: [["CAN", "USA", 0, "land border"]] });
  const igos = await world({ "i.csv": "ccode1,ccode2,year,dyadigos\n2,20,2014,80\n2,200,2014,40" });
  expect(valuesOf(igos, "igos")).toEqual({ "CAN USA": 0.5, "GBR USA": 0.25 });
});

describe("events", () => {
  test("ICEWS: mean Goldstein with half-life, weight by number, domestic and nameless left out", async () => {
    const header =
      "Event ID\tEvent Date\tSource Name\tSource Country\tCAMEO Code\tIntensity\tTarget Name\tTarget Country";
    const rows = [
      "1\t2018-06-01\tA\tIndia\t057\t8\tB\tChina",
      "2\t2017-06-01\tA\tChina\t190\t-10\tB\tIndia",
      "3\t2018-06-01\tA\tIndia\t190\t-10\tB\tIndia",
      "4\t2018-06-01\tA\tNA\t190\t-10\tB\tIndia",
      '5\t2018-06-01\tA "quoted\tIndia\t999\t\tB\tChina',
    ];
    const result = await importText({ "e.tab": [header, ...rows].join("\n") });
    const [component] = worldOf(result).components ?? [];
    // half a year's weight for the older one, to the day: (8 − 10 · 2^(−365/365.2425)) / …
    const older = 2 ** (-365 / 365.2425);
    expect(component?.value).toBeCloseTo((8 - 10 * older) / (1 + older) / 10, 6);
    expect(component?.weight).toBeCloseTo(0.7 * (1 + older), 5);
    expect(result.issues.map(({ where }) => where)).toContain("e.tab, line 6, code");
  });

  test("GDELT without header: root events by country code, lost zeros put back", async () => {
    const row = (cells: Record<number, string>) =>
      Array.from({ length: 61 }, (_, k) => cells[k] ?? "").join("\t");
    const event = { 0: "900", 1: "20240410", 7: "RUS", 17: "CHN", 25: "1", 26: "057", 30: "8" };
    const text = [
      event,
      { ...event, 26: "40" },
      { ...event, 25: "0" },
      { ...event, 17: "RUS" },
      { ...event, 7: "EUR" },
    ]
      .map(row)
      .join("\n");
    const result = await importText({ "20240410.export.CSV": text });
    expect(result.ok && result.files[0]).toMatchObject({ kind: "gdelt", rows: 5, used: 2 });
    expect(worldOf(result).components?.[0]).toMatchObject({
      a: "CHN",
      b: "RUS",
      value: 0.45,
      weight: 1.4,
    });
  });
});

describe("anybody's network", () => {
  test.each([
    ["source,target,weight\nAda,Bo,0.5\nBo,Cy,-1"],
    ["﻿Source;Target;Weight\r\nAda;Bo;0.5\r\nBo;Cy;-1\r\n"],
    ["from\tto\tvalue\textra\nAda\tBo\t0.5\tx\nBo\tCy\t-1\ty"],
    ["Ada,Bo,0.5\nBo,Cy,-1"],
    ["actor1|actor2|sign|weight\nAda|Bo|+|0.5\nBo|Cy|-|1"],
    [",Ada,Bo,Cy\nAda,,0.5,\nBo,0.5,0,-1\nCy,,-1,"],
    ['*Vertices 3\n1 "Ada"\n2 "Bo"\n3 "Cy"\n*Edges\n1 2 0.5\n2 3 -1'],
    [
      'graph [ node [ id 0 label "Ada" ] node [ id 1 label "Bo" ] node [ id 2 label "Cy" ] edge [ source 0 target 1 weight 0.5 ] edge [ source 1 target 2 weight -1 ] ]',
    ],
    ["DL N=3 FORMAT=EDGELIST1\nLABELS EMBEDDED\nDATA:\nAda Bo 0.5\nBo Cy -1"],
    ["dl n = 3 format = fullmatrix\nlabels:\nAda,Bo,Cy\ndata:\n0 0.5 0\n0.5 0 -1\n0 -1 0"],
    ["DL N=3\nLABELS EMBEDDED\nDATA:\nAda Bo Cy\nAda 0 0.5 0\nBo 0.5 0 -1\nCy 0 -1 0"],
    [
      '{"nodes":[{"id":"Ada"},{"id":"Bo"},{"id":"Cy"}],"links":[{"source":"Ada","target":"Bo","weight":0.5},{"source":"Bo","target":"Cy","weight":-1}]}',
    ],
    [
      '{"directed":true,"nodes":[{"name":"Ada"},{"name":"Bo"},{"name":"Cy"}],"edges":[{"source":0,"target":1,"value":0.5},{"source":1,"target":2,"value":-1}]}',
    ],
    [
      '<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft"><graph><nodes><node id="0" label="Ada"/><node id="1" label="Bo"/><node id="2" label="Cy"/></nodes><edges><edge source="0" target="1" weight="0.5"/><edge source="1" target="2" weight="-1"/></edges></graph></gexf>',
    ],
  ])("%j", async (text) => {
    const result = await importText({ "net.txt": text });
    const found = worldOf(result);
    expect(found.actors.map(({ id, name, kind }) => [id, name, kind])).toEqual(
      ["Ada", "Bo", "Cy"].map((id) => [id, id, "grouping"]),
    );
    const pairs =
      found.tables?.flatMap((table) => (table.form === "pairs" ? table.pairs : [])) ?? [];
    const values = Object.fromEntries(
      pairs.filter(([, , value]) => value !== 0).map(([a, b, value]) => [`${a} ${b}`, value]),
    );
    // the least shrinkage takes away again what was put on top
    expect(values["Ada Bo"]).toBeCloseTo(0.5 * 1.0001, 9);
    expect(values["Bo Cy"]).toBe(-1);
  });

  test("labels that are states become states; two labels stay two actors", async () => {
    const found = await world({
      "t.csv": "a,b,weight\nUKG,FRN,1\nGMY,FRN,-1\nGFR,UKG,1\nSPN,FRN,1\nPOR,SPN,1\nITA,FRN,-1",
    });
    expect(found.actors.map(({ id }) => id).sort()).toEqual([
      "DEU",
      "ESP",
      "FRA",
      "GBR",
      "GFR",
      "ITA",
      "PRT",
    ]);
  });

  test("of several stages the last, the one of the year, or the one asked for", async () => {
    const text = "year,a,b,weight\n1900,X,Y,1\n1910,X,Y,-1\n1920,X,Z,0.5";
    const stage = async (options: Parameters<typeof importText>[1]) =>
      (await world({ "t.csv": text }, options)).tables?.[0];
    expect(await stage({})).toMatchObject({ pairs: [["X", "Z", 0.5 * 1.0001]] });
    expect(await stage({ year: 1915 })).toMatchObject({ pairs: [["X", "Y", -1]] });
    expect(await stage({ settings: { stage: "1900" } })).toMatchObject({ pairs: [["X", "Y", 1]] });
  });

  test("columns can be mapped by hand", async () => {
    const text = "who,whom,how\nX,Y,1\nY,Z,-1";
    expect((await importText({ "t.csv": text }, { kind: "ties" })).ok).toBe(false);
    const mapped = await world(
      { "t.csv": text },
      { kind: "ties", columns: { a: "who", b: "whom", weight: "how" } },
    );
    expect(mapped.actors).toHaveLength(3);
  });
});

describe("whatever is wrong is said", () => {
  const alliances = "ccode1,ccode2,year,defense,entente\n2,20,2012,1,0\n2,31,2012,1,0";

  test("names of no state, with suggestions; decisions settle them", async () => {
    const votes = "country,vote,rcid\nFrance,yes,1\nWales,yes,1\nRusia,no,1\nWorld,yes,1";
    const first = await importText({ "v.csv": votes }, { kind: "unga-votes" });
    expect(first.names).toMatchObject([
      { text: "Wales", kind: "part", line: 3 },
      { text: "Rusia", kind: "unknown", suggestions: [{ id: "RUS" }, {}, {}] },
      { text: "World", kind: "group" },
    ]);
    const decided = await importText(
      { "v.csv": votes },
      { kind: "unga-votes", names: { Rusia: "RUS", Wales: "", World: "" } },
    );
    expect(valuesOf(worldOf(decided), "unga-votes")).toEqual({ "FRA RUS": -1 });
    expect(gots(decided).filter((got) => got.startsWith('"'))).toEqual([]);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /an empty file/],
    ["of another kind", "x,y\n1,2", /columns "x", "y"/],
    ["a broken spreadsheet", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /a packed file/],
    ["a Stata file", new TextEncoder().encode("<stata_dta><header>"), /no text/],
    ["an R file", Uint8Array.from([0x1f, 0x8b, 8, 0]), /no text/],
    [
      "cut in a quoted cell",
      'rcid,country,vote\n1,France,yes\n1,"Ger',
      /a quoted cell that does not end/,
    ],
    ["a header alone", "rcid,country,vote\n", /a header and no rows/],
  ])("a file that is %s", async (_, content, got) => {
    const result = await importText({ "f.csv": content });
    expect(result.ok).toBe(false);
    expect(gots(result).join("; ")).toMatch(got);
    expect(result.issues.every(({ cure }) => cure.length > 8)).toBe(true);
  });

  test("an unknown kind or setting brings the nearest", async () => {
    const result = await importText({ "a.csv": alliances }, { kind: "cow-aliances" });
    expect(result.issues[0]?.cure).toBe('Did you mean "cow-alliances"?');
    const setting = await importText(
      { "v.csv": "rcid,country,vote\n1,France,yes\n1,Spain,no" },
      { settings: { measure: "phi" } },
    );
    expect(gots(setting)).toContain('"phi"');
  });

  test("several kinds make one world, each with its source and licence", async () => {
    const found = await world({
      "a.csv": alliances,
      "n.csv": "ccode,year,cinc\n2,2012,0.2\n20,2012,0.01",
    });
    expect(found.tables?.map(({ id }) => id)).toEqual(["cow-alliances"]);
    expect(found.sizes).toMatchObject({ values: { CAN: 0.01, USA: 0.2 }, unknown: ["BHS"] });
    expect(found.citations).toHaveLength(2);
  });

  test("actors that are not wanted are left out, territories come when they are asked for", async () => {
    const trade = "exporter,importer,value\nCHN,HKG,5\nCHN,USA,5\nUSA,FRA,1";
    expect((await world({ "t.csv": trade })).actors.map(({ id }) => id)).toEqual([
      "CHN",
      "FRA",
      "USA",
    ]);
    const asked = await world({ "t.csv": trade }, { actors: ["CHN", "HKG", "USA"] });
    expect(asked.actors.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "CHN China",
      "HKG Hong Kong",
      "USA United States",
    ]);
  });
});
