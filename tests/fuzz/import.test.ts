import { detectKinds, importFiles, previewFile } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { damaged } from "../support/damage.ts";
import { fileOf } from "../support/import-text.ts";

const seed = 11;
const numRuns = Math.ceil(Number(process.env.FUZZ_RUNS ?? 200) / 8);

const rows = (header: string, ...lines: string[]) => [header, ...lines].join("\n");
const samples: readonly (readonly [string, string])[] = [
  [
    "unga-votes",
    rows(
      "rcid,country,country_code,vote",
      '1,"Korea, North",KP,no',
      "1,Namibia,NA,yes",
      "2,France,FR,abstain",
      "2,Namibia,NA,no",
    ),
  ],
  [
    "gsdb",
    rows(
      "case_id,sanctioned_state,sanctioning_state,begin,end,trade,descr_trade,arms,military,financial,travel,other,success",
      '1,Russia,"EU, Korea, South",2014,2023,1,exp_part,1,0,1,1,0,ongoing',
      "2,Iran,UN,2006,2015,0,,1,0,1,1,0,success",
    ),
  ],
  [
    "sipri-arms",
    rows(
      '"TIV of arms exports from Russia, 1950-2021",,,',
      ",2019,2020,2021,2022,2023,Total",
      "India,1,2,3,4,5,15",
      "China,,,1,,,1",
    ),
  ],
  ["cow-alliances", rows("ccode1,ccode2,year,defense,entente", "2,20,2012,1,0", "2,255,2012,0,1")],
  ["trade", rows("exporter,importer,value", "FRA,DEU,5.5", "DEU,FRA,1e3", "USA,FRA,7")],
  [
    "icews",
    rows(
      "Event Date\tSource Country\tCAMEO Code\tIntensity\tTarget Country",
      "2018-06-01\tIndia\t057\t8\tChina",
      "2018-06-02\tChina\t190\t-10\tIndia",
    ),
  ],
  [
    "state-numbers",
    rows(
      "Country Name,Country Code,Year,Value",
      "World,WLD,2020,1",
      "France,FRA,2020,2",
      "Spain,ESP,2021,3",
    ),
  ],
  ["ties", rows("a,b,weight,stage", "Ada,Bo,0.5,1", "Bo,Cy,-1,2")],
  ["matrix", rows(",Ada,Bo,Cy", "Ada,,1,-1", "Bo,1,,0.5", "Cy,-1,0.5,")],
  ["pajek", '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Edges :1 "x"\n1 2 1\n*Edges :2 "y"\n2 3 -1'],
  ["ucinet", "DL N=3 FORMAT=FULLMATRIX\nLABELS:\nA,B,C\nDATA:\n0 1 -1\n1 0 0.5\n-1 0.5 0"],
  [
    "node-link",
    '{"nodes":[{"id":"A"},{"id":"B"}],"links":[{"source":"A","target":"B","weight":-0.5}]}',
  ],
  [
    "gml",
    'graph [ node [ id 1 label "A" ] node [ id 2 label "B" ] edge [ source 1 target 2 weight -0.5 ] ]',
  ],
  [
    "gexf",
    '<gexf version="1.2"><graph><nodes><node id="a" label="A"/><node id="b"/></nodes><edges><edge source="a" target="b" weight="2"/></edges></graph></gexf>',
  ],
];

describe("damaged data files are told apart, never crash and never hang", () => {
  test.each(samples)("%s", async (kind, good) => {
    expect((await importFiles([fileOf("f.csv", good)])).files?.[0]?.kind).toBe(kind);
    await fc.assert(
      fc.asyncProperty(
        damaged(good),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (text, asked, piece) => {
          const bytes = new TextEncoder().encode(text);
          expect(detectKinds(bytes, "f.csv").every(({ reason }) => reason.length > 0)).toBe(true);
          previewFile(bytes, "f.csv", { kind });
          const result = await importFiles([fileOf("f.csv", text, piece)], asked ? { kind } : {});
          expect(
            result.issues.every(({ cure, expected }) => cure.length > 3 && expected.length > 0),
          ).toBe(true);
          if (!result.ok)
            expect(result.issues.some(({ severity }) => severity === "error")).toBe(true);
        },
      ),
      { seed, numRuns },
    );
  });

  test("bytes of any sort", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(undefined, ...samples.map(([kind]) => kind)),
        async (bytes, kind) => {
          previewFile(bytes, "f", kind === undefined ? {} : { kind });
          const result = await importFiles(
            [fileOf("f", bytes, 7)],
            kind === undefined ? {} : { kind },
          );
          expect(result.ok || result.issues.length > 0).toBe(true);
        },
      ),
      { seed, numRuns: numRuns * 2 },
    );
  });
});
