import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cameoCodes, cameoEvent } from "../../packages/core/src/evidence/cameo-codes.ts";

const published = new URL("../../../shared/data/validation/cameo_goldstein.csv", import.meta.url);

describe("CAMEO codes", () => {
  test("each code stands once, in the scheme's order, as two to four digits", () => {
    const codes = cameoCodes.map((entry) => entry.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(codes);
    for (const code of codes) expect(code).toMatch(/^\d{2,4}$/);
  });

  test("scores lie between -10 and 10 and names are short", () => {
    for (const { goldstein, name } of cameoCodes) {
      expect(Math.abs(goldstein)).toBeLessThanOrEqual(10);
      expect(name.length).toBeGreaterThan(3);
      expect(name.length).toBeLessThan(60);
    }
  });

  test("a code that the scheme lacks gives nothing, whatever it is called", () => {
    for (const code of ["", "00", "99", "1", "36", "__proto__", "constructor"]) {
      expect(cameoEvent(code)).toBeUndefined();
    }
  });

  // GDELT's QuadClass: roots 01-05, 06-08, 09-13, 14-20.
  test.each([
    ["036", "verbal cooperation"],
    ["057", "verbal cooperation"],
    ["061", "material cooperation"],
    ["085", "material cooperation"],
    ["090", "verbal conflict"],
    ["138", "verbal conflict"],
    ["14", "material conflict"],
    ["190", "material conflict"],
  ])("%s is %s", (code, quadClass) => {
    expect(cameoEvent(code)?.quadClass).toBe(quadClass);
  });

  test.skipIf(!existsSync(published))(
    "codes, scores and classes equal the ICEWS mapping (skipped without ../shared/data/validation)",
    () => {
      const classes = [
        "verbal cooperation",
        "material cooperation",
        "verbal conflict",
        "material conflict",
      ];
      const rows = readFileSync(published, "utf8")
        .split("\n")
        .filter((line) => /^\d/.test(line))
        // code, name (quoted when it holds a comma), GDELT, ICEWS, class
        .map(
          (line) => /^(\d+),(?:"[^"]*"|[^,]*),([^,]*),([^,]*),(\d)/.exec(line) as RegExpExecArray,
        )
        .map(([, code, , icews, quad]) => ({
          code,
          goldstein: Number(icews),
          quadClass: classes[Number(quad) - 1],
        }));
      expect(rows.length).toBe(312);
      expect(
        cameoCodes.map(({ code, goldstein }) => ({
          code,
          goldstein,
          quadClass: cameoEvent(code)?.quadClass,
        })),
      ).toEqual(rows);
    },
  );
});
