import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSignedGraph, type Validation, validate, validationInputs } from "@entente/core";
import { describe, expect, test } from "vitest";
import type { SignedGraph } from "../../packages/core/src/analysis/balance/signed-graph.ts";
import {
  parties,
  powers,
  tribes,
} from "../../packages/core/src/analysis/validation/validation-networks.ts";
import { entente } from "./cli.ts";

const folder = fileURLToPath(new URL("../../../shared/data/validation", import.meta.url));
const page = fileURLToPath(new URL("../../packages/core/docs/validation.md", import.meta.url));
const there = existsSync(folder);
const reason = there ? "" : " (skipped: ../shared/data/validation is absent)";

/** The sections of a page that hold figures, by title. */
const sections = (text: string) =>
  new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.split("\n", 1)[0] as string, part.trim()]),
  );

describe("validate", () => {
  test("without any folder the networks of plain facts hold, and every absent input is named", async () => {
    const { code, out, err } = await entente(["validate", "--json"]);
    const { checks, absent } = JSON.parse(out) as Validation;
    expect(code).toBe(0);
    expect(checks.filter(({ verdict }) => verdict === "differs")).toEqual([]);
    expect(new Set(checks.map((check) => check.case))).toEqual(
      new Set([
        "Highland tribes",
        "Slovene parties 1994",
        "Six powers before 1914",
        "The model, case G1",
      ]),
    );
    expect(absent.flatMap(({ files }) => files)).toEqual(validationInputs);
    for (const file of validationInputs) expect(err).toContain(file);
  });

  test("the misses are shown: Italy in 1907 by two codings", async () => {
    const { out } = await entente(["validate"]);
    expect(out.split("\n").filter((line) => / miss /.test(line) && /1907/.test(line))).toHaveLength(
      2,
    );
  });

  test("an input that is not what was published is a failed expectation", () => {
    const votes = "UNCase,USA,RUS\n1,3,1\n2,1,x\n";
    const alliances = "Nation,UK,FRN\nUSA,0,3\n";
    const files = new Map([
      ["s_score_1947_un_votes.csv", votes],
      ["s_score_1947_alliances.csv", alliances],
      ["s_score_1914.csv", "Nation,Cap,GMY,RUS\nGMY,0.25,3,0\n"],
    ]);
    const wrong = validate(files).checks.filter(({ verdict }) => verdict === "differs");
    expect(wrong.map((check) => check.case)).toEqual([
      "Similarity of alliances 1914",
      "Similarity of alliances 1914",
      "Similarity 1947",
    ]);
    expect(wrong.at(-1)?.found).toMatch(/finite numbers/);
  });

  test("a folder that is not there, or two formats at once, are wrong usage", async () => {
    expect((await entente(["validate", "--data", "/nowhere"])).code).toBe(2);
    expect((await entente(["validate", "--json", "--markdown"])).code).toBe(2);
  });

  test("the docs page shows what is recomputed without any folder", async () => {
    const committed = sections(readFileSync(page, "utf8"));
    const { out } = await entente(["validate", "--markdown"]);
    const fresh = [...sections(out)].filter(([title]) => !title.startsWith("Not recomputed"));
    expect(fresh.length).toBe(4);
    for (const [title, text] of fresh) expect(committed.get(title), title).toBe(text);
  });

  test.skipIf(!there)(
    `the whole docs page is what validate --data writes${reason}`,
    async () => {
      const { code, out } = await entente(["validate", "--data", folder, "--markdown"]);
      expect(code).toBe(0);
      await expect(out).toMatchFileSnapshot(page);
    },
    180_000,
  );

  test.skipIf(!there)(`the shipped networks equal the tables they were taken from${reason}`, () => {
    const asText = ({ ids, edges }: SignedGraph) =>
      edges
        .map(({ a, b, weight }) =>
          `${[ids[a], ids[b]].sort().join(" ")} ${weight}`.replaceAll("_", "-"),
        )
        .sort();
    const read = (file: string, stage?: string) => {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      const reading = readSignedGraph(text, stage === undefined ? {} : { stage });
      if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
      return asText(reading.value.graph);
    };
    expect(asText(tribes)).toEqual(read("highland_tribes.csv"));
    expect(asText(parties).map((line) => line.split(" ").length)).toEqual(Array(45).fill(3));
    expect(asText(parties)).toEqual(read("slovene_parties_1994.csv"));
    for (const [stage, graph] of powers) {
      expect(asText(graph)).toEqual(read("great_powers_1872_1907.csv", stage));
    }
  });
});
