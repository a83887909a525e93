import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actorSizes } from "../../packages/core/src/evidence/actor-sizes.ts";
import { baselineTies } from "../../packages/core/src/evidence/baseline-ties.ts";
import { cameoEvent } from "../../packages/core/src/evidence/cameo-codes.ts";
import { evidenceOfTie } from "../../packages/core/src/evidence/evidence-of-tie.ts";
import { locateStatements } from "../../packages/core/src/evidence/locate-statements.ts";
import { sentenceDigest } from "../../packages/core/src/evidence/sentence-digest.ts";
import { shippedPaths as files, shippedJson as read } from "../support/shipped.ts";
import { article, rowsOf, sharedText } from "./shipped.ts";

const text = sharedText("seed/article.txt");
const seed = sharedText("seed/statements.csv");
const countries = sharedText("data/facts/countries.csv");
const memberships = sharedText("data/facts/memberships.csv");
const blocs = sharedText("data/facts/blocs.json");
const absent = "skipped where ../shared is absent";

const ids = article.actors.map((actor) => actor.id);
const membersOf = (id: string) => article.actors.find((actor) => actor.id === id)?.members ?? [];
const statements = article.statements ?? [];

/** Signs of closed triads among some actors: [closed, unbalanced], the plain way. */
function triads(actors: readonly string[], neutral = 0): [number, number] {
  const x = new Map(
    baselineTies(actors, article).flatMap(({ a, b, value }) => [
      [`${a} ${b}`, value],
      [`${b} ${a}`, value],
    ]),
  );
  let [closed, unbalanced] = [0, 0];
  for (const i of actors) {
    for (const j of actors.filter((id) => id > i)) {
      for (const k of actors.filter((id) => id > j)) {
        const three = [`${i} ${j}`, `${j} ${k}`, `${k} ${i}`].map((pair) => x.get(pair) ?? 0);
        if (three.some((value) => value === 0 || Math.abs(value) < neutral)) continue;
        closed++;
        if (three.reduce((product, value) => product * value, 1) < 0) unbalanced++;
      }
    }
  }
  return [closed, unbalanced];
}

describe("the article world", () => {
  test("NATO has 32 members, the OSCE 57, the West 41", () => {
    expect(["NATO", "OSCE", "WEST"].map((id) => membersOf(id).length)).toEqual([32, 57, 41]);
  });

  test("each real state's size counts once, and senders keep the weight of their members", () => {
    const rows = actorSizes(article.actors, article.sizes.values);
    const sizeOf = (id: string) => rows.find((row) => row.id === id)?.size ?? Number.NaN;
    const sizes = article.sizes.values;
    const sum = (codes: readonly string[]) =>
      codes.reduce((all, code) => all + (sizes[code] ?? 0), 0);
    const counted = rows.flatMap((row) => row.states);
    expect([...counted].sort()).toEqual(Object.keys(sizes).sort());
    expect(rows.reduce((all, row) => all + row.size, 0)).toBeCloseTo(sum(Object.keys(sizes)), 6);
    // The West: its members that are not shown themselves. NATO: what is left, Türkiye.
    expect(sizeOf("WEST")).toBeCloseTo(sum(membersOf("WEST").filter((id) => id !== "USA")), 6);
    expect(sizeOf("NATO")).toBe(sizes.TUR);
    expect([sizeOf("LIKE"), sizeOf("CRIT")]).toEqual([0, 0]);
  });

  test("nesting is recorded: the US in NATO in the West, and who takes part in the OSCE", () => {
    const within = Object.fromEntries(
      actorSizes(article.actors, article.sizes.values).map((row) => [row.id, row.within]),
    );
    expect(within).toEqual({
      RUS: ["OSCE"],
      CHN: [],
      USA: ["NATO", "OSCE", "WEST"],
      UKR: ["OSCE"],
      NATO: ["OSCE", "WEST"],
      OSCE: [],
      WEST: [],
      LIKE: [],
      CRIT: [],
    });
  });

  test("Russia and China worked by hand, statement by statement", () => {
    // Σ w g: S01 .52, S08 .4, S19 .5*.35, S23 .34, S27 .7*.34, S29 .35, S30 .34, S33 .19,
    // S34 .5*.28, S35 .5*.4; Σ w + 1: six of weight 1, S27 .7, three of .5, the prior's 1.
    const sum = 0.52 + 0.4 + 0.175 + 0.34 + 0.238 + 0.35 + 0.34 + 0.19 + 0.14 + 0.2;
    const { tie, shares } = evidenceOfTie(article, "RUS", "CHN");
    expect(shares.map((share) => share.id)).toEqual([
      "S01",
      "S08",
      "S19",
      "S23",
      "S27",
      "S29",
      "S30",
      "S33",
      "S34",
      "S35",
    ]);
    expect(tie.value).toBeCloseTo(sum / (6 + 0.7 + 1.5 + 1), 14);
  });

  test("the notes' numbers hold: evidence, triads, voices, ties of either sign", () => {
    const ties = baselineTies(ids, article);
    expect([ties.length, ties.filter((tie) => tie.evidence.length > 0).length]).toEqual([36, 20]);
    expect(triads(ids)).toEqual([19, 0]);
    expect(triads(ids, 0.05)).toEqual([14, 0]);
    expect(triads(ids.filter((id) => id !== "WEST" && id !== "OSCE"))).toEqual([6, 0]);
    const voices = (who: string) => statements.filter(({ voice }) => voice === who).length;
    expect([voices("RUS"), voices("CHN"), voices("narrator")]).toEqual([11, 5, 19]);
    expect(
      ties.filter((tie) => tie.low < 0 && tie.high > 0).map((tie) => `${tie.a}-${tie.b}`),
    ).toEqual(["RUS-OSCE", "CHN-USA", "CHN-UKR", "CHN-NATO"]);
    const value = (a: string, b: string) => evidenceOfTie(article, a, b).tie.value;
    expect(value("RUS", "WEST")).toBeGreaterThan(value("CHN", "WEST"));
  });

  test("each statement carries the digest of its sentence", () => {
    for (const { id, at } of statements) expect(at.digest, id).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe.skipIf(!text)(`the article world and its article (${absent})`, () => {
  const located = locateStatements(text ?? "", statements);
  const slice = (i: number) => {
    const place = located[i];
    return place && place.status !== "missing" ? (text ?? "").slice(place.start, place.end) : "";
  };

  test("all 35 locators resolve to a whole sentence that matches its digest", () => {
    expect(located.map((place) => place.status)).toEqual(Array(35).fill("found"));
    for (const [i, { id, at }] of statements.entries()) {
      expect(slice(i), id).toMatch(/^[\p{Lu}“]/u);
      expect(slice(i), id).toMatch(/[.”]$/);
      expect(slice(i), id).not.toMatch(/[.!?]”? [\p{Lu}“]/u);
      expect(sentenceDigest(slice(i)), id).toBe(at.digest);
    }
  });

  test("locators survive other line endings and a byte order mark", () => {
    const other = `\uFEFF${(text ?? "").replaceAll("\n", "\r\n")}`;
    for (const [i, place] of locateStatements(other, statements).entries()) {
      expect(place.status).toBe("found");
      if (place.status === "found") expect(other.slice(place.start, place.end)).toBe(slice(i));
    }
  });

  test("an edited article is told from the one that was coded", () => {
    const edited = (text ?? "").replace("security collaboration", "trade");
    const statuses = locateStatements(edited, statements).map((place) => place.status);
    expect(statuses.filter((status) => status === "differs")).toHaveLength(1);
    expect(locateStatements("Short.", statements).every((p) => p.status !== "found")).toBe(true);
  });

  test("no six words of the article in a row stand in any shipped document or page", () => {
    const words = (prose: string) =>
      prose
        .toLowerCase()
        .replaceAll("’", "'")
        .match(/[\p{L}\p{N}']+/gu) ?? [];
    const runs = (prose: string) => {
      const all = words(prose);
      return new Set(all.slice(5).map((_, i) => all.slice(i, i + 6).join(" ")));
    };
    const ours = runs(text ?? "");
    // An organisation's full name is its name and nobody's sentence.
    const name = "Organization for Security and Co-operation in Europe";
    const docs = new URL("../../packages/core/docs/", import.meta.url);
    const pages = readdirSync(docs, { recursive: true, encoding: "utf8" })
      .filter((page) => page.endsWith(".md"))
      .map((page) => [page, readFileSync(new URL(page, docs), "utf8")]);
    const documents = files.map((file) => [file, JSON.stringify(read(file))]);
    for (const [page = "", prose = ""] of [...documents, ...pages]) {
      const kept = [...runs(prose.replaceAll(name, "·"))].filter((run) => ours.has(run));
      expect(kept, page).toEqual([]);
    }
  });
});

describe.skipIf(!seed)(`the article world and its first coding (${absent})`, () => {
  const rows = rowsOf(seed ?? "");

  test("ids, places and pairs are kept, and a changed row says why", () => {
    expect(statements.map((statement) => statement.id)).toEqual(rows.map((row) => row.id));
    for (const [i, row] of rows.entries()) {
      const statement = statements[i];
      if (!statement) throw new Error("one statement per row");
      expect([statement.source, statement.target]).toEqual([row.source, row.target]);
      expect([String(statement.at.paragraph), String(statement.at.sentence)]).toEqual([
        row.paragraph,
        row.sentence,
      ]);
      const same =
        statement.cameo === row.cameo &&
        statement.mode === row.mode &&
        statement.voice === row.voiced_by &&
        String(statement.mutual ?? false) === row.mutual;
      if (!same) expect(statement.note, statement.id).toMatch(/^Was /);
    }
  });

  test("the first coding's scores are those of its codes", () => {
    for (const row of rows) {
      expect(cameoEvent(row.cameo ?? "")?.goldstein, row.id).toBe(Number(row.goldstein));
    }
  });
});

describe.skipIf(!(countries && memberships && blocs))(
  `the article world and the fact tables (${absent})`,
  () => {
    test("members are those of April 2024", () => {
      const members = (org: string) =>
        rowsOf(memberships ?? "")
          .filter((row) => row.org === org && row.status === "member")
          .map((row) => row.iso3)
          .sort();
      expect(membersOf("NATO")).toEqual(members("NATO"));
      expect(membersOf("OSCE")).toEqual(members("OSCE"));
      const west = (JSON.parse(blocs ?? "") as { blocs: { id: string; members: string[] }[] }).blocs
        .filter((bloc) => bloc.id === "west")
        .flatMap((bloc) => bloc.members);
      expect(membersOf("WEST")).toEqual(west.sort());
    });

    test("sizes are GDP in billion dollars to a tenth, for all states that an actor lists", () => {
      const listed = new Set([
        ...ids.filter((id) => /^[A-Z]{3}$/.test(id)),
        ...ids.flatMap(membersOf),
      ]);
      const expected = rowsOf(countries ?? "")
        .filter((row) => listed.has(row.iso3 ?? "") && row.gdp_usd !== "")
        .map((row) => [row.iso3, Math.round(Number(row.gdp_usd) / 1e8) / 10]);
      expect(article.sizes.values).toEqual(Object.fromEntries(expected));
    });
  },
);
