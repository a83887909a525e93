import { describe, expect, test } from "vitest";
import { locateStatements } from "../../packages/core/src/evidence/locate-statements.ts";
import { sentenceDigest } from "../../packages/core/src/evidence/sentence-digest.ts";

const text = "\uFEFFThe foxes met. They spoke of hens.\r\n\r\nNothing\u00a0came  of it.\r\n";

describe("locating statements", () => {
  test("a locator gives the sentence's exact place in the original text", () => {
    const [first, second, third] = locateStatements(text, [
      { id: "S1", at: { paragraph: 1, sentence: 1 } },
      { id: "S2", at: { paragraph: 1, sentence: 2 } },
      { id: "S3", at: { paragraph: 2, sentence: 1 } },
    ]).map((place) => (place.status === "found" ? text.slice(place.start, place.end) : place));
    expect(first).toBe("The foxes met.");
    expect(second).toBe("They spoke of hens.");
    expect(third).toBe("Nothing\u00a0came  of it.");
  });

  test("a digest looks past white space: SHA-256 of the collapsed sentence, first 16 digits", () => {
    // printf 'Nothing came of it.' | sha256sum
    expect(sentenceDigest("  Nothing\u00a0came\n of it. ")).toBe("0defb070b0ca2a3f");
    const at = { paragraph: 2, sentence: 1, digest: "0defb070b0ca2a3f" };
    expect(locateStatements(text, [{ id: "S1", at }])[0]?.status).toBe("found");
  });

  test("another sentence in the place is told, with its place", () => {
    const at = { paragraph: 1, sentence: 1, digest: "0000000000000000" };
    const [place] = locateStatements(text, [{ id: "S1", at }]);
    expect(place).toMatchObject({ id: "S1", status: "differs", start: 1, end: 15 });
    expect(place?.status === "differs" && place.message).toMatch(/not the one that S1 was coded/);
  });

  test("a place that the text lacks is told with what it has", () => {
    const messages = locateStatements(text, [
      { id: "S1", at: { paragraph: 9, sentence: 1 } },
      { id: "S2", at: { paragraph: 2, sentence: 4 } },
    ]).map((place) => (place.status === "missing" ? place.message : ""));
    expect(messages[0]).toMatch(/the text has 2 paragraphs/);
    expect(messages[1]).toMatch(/paragraph 2 has 1 sentence\b/);
    expect(locateStatements("", [{ id: "S1", at: { paragraph: 1, sentence: 1 } }])[0]?.status).toBe(
      "missing",
    );
  });
});
