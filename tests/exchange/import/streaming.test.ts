import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type ImportProgress, importFiles } from "@entente/core";
import { describe, expect, test } from "vitest";
import { worldOf } from "../../support/import-text.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const states =
  "USA RUS CHN FRA DEU GBR IND BRA ZAF JPN KOR PRK IRN ISR UKR POL ITA ESP TUR EGY".split(" ");

/** Flows between twenty states, made as they are read: so many million bytes of them. */
async function* flows(
  megabytes: number,
  left: { bytes: number } = { bytes: 0 },
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode("exporter,importer,year,value,product\n");
  const lines = states.flatMap((from, i) =>
    states.map((to, j) => `${from},${to},2020,${i * 20 + j},"a product, with a comma"\n`),
  );
  const piece = encoder.encode(lines.join(""));
  for (left.bytes = 0; left.bytes < megabytes * 1e6; left.bytes += piece.length) yield piece;
}

describe("large files", () => {
  test("sixteen megabytes stream through with progress, and live memory stays below three", async () => {
    const told: ImportProgress[] = [];
    collect();
    const before = process.memoryUsage().heapUsed;
    let peak = 0;
    const result = await importFiles([{ name: "flows.csv", size: 16_000_000, chunks: flows(16) }], {
      onProgress: (progress) => {
        told.push(progress);
        if (told.length % 200 !== 0) return;
        collect();
        peak = Math.max(peak, process.memoryUsage().heapUsed - before);
      },
    });
    expect(worldOf(result).actors).toHaveLength(20);
    expect(result.ok && result.files[0]?.rows).toBeGreaterThan(370_000);
    expect(told.at(-1)?.bytes).toBeGreaterThanOrEqual(16_000_000);
    expect(told.length).toBeGreaterThan(600);
    // Live memory: pieces, one record, 190 pairs and the names seen. The text whole would be 32 MB.
    expect(peak).toBeLessThan(3_000_000);
  });

  test("an import that is cancelled ends at the next piece, and closes the file", async () => {
    const left = { bytes: 0 };
    let closed = false;
    const chunks = (async function* () {
      try {
        yield* flows(1000, left);
      } finally {
        closed = true;
      }
    })();
    let pieces = 0;
    const result = await importFiles([{ name: "flows.csv", chunks }], {
      onProgress: () => pieces++,
      cancelled: () => pieces >= 3,
    });
    expect(result).toMatchObject({ ok: false, cancelled: true });
    expect(left.bytes).toBeLessThan(2_000_000);
    expect(closed).toBe(true);
  });

  test("a quotation mark that is never closed does not hold the rest of the file", async () => {
    const chunks = (async function* () {
      const encoder = new TextEncoder();
      yield encoder.encode('exporter,importer,value\nFRA,DEU,1\nUSA,"FRA,2\n');
      for (let k = 0; k < 100; k++) yield encoder.encode("USA,FRA,1\n".repeat(10_000));
    })();
    const result = await importFiles([{ name: "flows.csv", chunks }]);
    expect(result.ok).toBe(false);
    expect(result.issues.some(({ where }) => where === "flows.csv, line 3")).toBe(true);
  });
});
