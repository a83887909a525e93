import fc from "fast-check";
import { expect, test } from "vitest";
import { addToDigest, closeDigest } from "../../packages/core/src/runner/studies/add-to-digest.ts";
import { wholeOf } from "../../packages/core/src/runner/studies/count-values.ts";
import { growingEnsemble } from "../../packages/core/src/runner/studies/ensemble.ts";
import { memberPieces, pieceOf } from "../../packages/core/src/runner/studies/member-pieces.ts";
import {
  beginDigest,
  digestBytes,
  mostInDigest,
  openDigest,
  rowWidth,
} from "../../packages/core/src/runner/studies/members-digest.ts";
import { binsFor, createTally } from "../../packages/core/src/runner/tally/tally.ts";

const actors = ["A", "B", "C", "D"];
const ties = 6;
const dates = ["2025-01-01", "2026-01-01"];
const width = rowWidth(actors.length, 0);

const ensembleOf = (runs: number) =>
  growingEnsemble({
    settings: {
      ...{ runs, dates, seed: 1, design: "random", vary: [], baseline: 0 },
      shocks: { rate: 0, size: 0.1 },
    },
    actors,
    years: [1, 2],
    indicators: [],
  });

const rowsOf = fc.array(
  fc.record({
    x: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
    labels: fc.constantFrom([0, 0, 1, 1], [0, 1, 1, 0], [0, 0, 0, 6]),
    diverged: fc.nat(9).map((draw) => draw === 0),
  }),
  { minLength: 2, maxLength: mostInDigest },
);

test("futures counted together, in blocks of any length, are what a tally counts one by one", () => {
  fc.assert(
    fc.property(rowsOf, fc.integer({ min: 1, max: 8 }), (futures, block) => {
      const runs = futures.length;
      const rows = new Float64Array(runs * dates.length * width);
      const tally = createTally(dates.length * ties, { low: -1, high: 1, runs });
      let together = 0;
      for (const [m, { x, labels, diverged }] of futures.entries()) {
        for (const d of dates.keys()) {
          const at = (m * dates.length + d) * width;
          const own = diverged && d > 0 ? x.map(() => Number.NaN) : x;
          rows.set(own.slice(d * ties, (d + 1) * ties), at);
          rows.set([0.5, ...labels], at + ties);
        }
        if (diverged) continue;
        tally.add(0, x, 0, dates.length * ties);
        // The last two actors.
        together += labels[2] === labels[3] ? 1 : 0;
      }
      const ensemble = ensembleOf(runs);
      const digest = beginDigest({ ...ensemble.shape, members: runs, rows: true });
      for (let from = 0; from < runs; from += block) {
        const length = dates.length * width;
        const count = Math.min(block, runs - from);
        addToDigest(digest, from, rows.slice(from * length, (from + count) * length), count);
      }
      closeDigest(digest);
      expect(digest.rows).toEqual(rows);
      for (const _ of ensemble.add(digest));

      const lost = futures.filter(({ diverged }) => diverged).length;
      expect([ensemble.done(), ensemble.diverged()]).toEqual([runs, lost]);
      expect(ensemble.together(1, 5)).toBe(together / Math.max(1, runs - lost));
      for (const d of dates.keys()) {
        for (let k = 0; k < ties; k++) {
          const cell = d * ties + k;
          for (const p of [0, 0.1, 0.5, 0.9, 1])
            expect(ensemble.quantile(d, k, p)).toBe(tally.quantile(cell, p));
          for (const of of ["mean", "deviation", "positive", "negative"] as const)
            expect(ensemble[of](d, k)).toBe(tally[of](cell));
        }
      }
      expect(ensemble.shape.bins).toBe(binsFor(dates.length * ties, { runs }));
    }),
    { seed: 20240409, numRuns: 25 },
  );
});

test("the frequent split is the same whether futures come one by one or together", () => {
  fc.assert(
    fc.property(rowsOf, (futures) => {
      const runs = futures.length;
      const [whole, parts] = [ensembleOf(runs), ensembleOf(runs)];
      const digest = beginDigest({ ...whole.shape, members: runs, rows: false });
      for (const [m, { x, labels }] of futures.entries()) {
        const row = new Float64Array(dates.length * width);
        for (const d of dates.keys()) {
          row.set([...x.slice(d * ties, (d + 1) * ties), 0.5, ...labels], d * width);
        }
        addToDigest(digest, m, row, 1);
        const own = beginDigest({ ...parts.shape, members: 1, rows: false });
        addToDigest(own, 0, row, 1);
        closeDigest(own);
        for (const _ of parts.add(own));
      }
      closeDigest(digest);
      for (const _ of whole.add(digest));
      for (const d of dates.keys()) expect(whole.camps(d)).toEqual(parts.camps(d));
    }),
    { seed: 20240409, numRuns: 25 },
  );
});

test("a digest in memory that another left behind is the one in fresh memory", () => {
  fc.assert(
    fc.property(rowsOf, (futures) => {
      const shape = { ...ensembleOf(futures.length).shape, members: futures.length, rows: true };
      const rows = Float64Array.from(
        futures.flatMap(({ x, labels }) =>
          [...dates.keys()].flatMap((d) => [...x.slice(d * ties, (d + 1) * ties), 0.5, ...labels]),
        ),
      );
      const left = new Uint8Array(digestBytes(shape) + 24).fill(0xa5).buffer;
      const [fresh, again] = [undefined, left].map((memory) => {
        const digest = beginDigest(shape, memory);
        addToDigest(digest, 0, rows, 1);
        addToDigest(digest, 1, rows.subarray(dates.length * width), futures.length - 1);
        closeDigest(digest);
        const ensemble = ensembleOf(futures.length);
        for (const _ of ensemble.add(openDigest(shape, digest.buffer)));
        const { buffer, splits, ...counted } = digest;
        return { buffer, counted, camps: [...dates.keys()].map((d) => ensemble.camps(d)) };
      });
      expect(again?.buffer).toBe(left);
      expect([again?.counted, again?.camps]).toEqual([fresh?.counted, fresh?.camps]);
    }),
    { seed: 20240409, numRuns: 25 },
  );
});

test("pieces of work cover the futures once, shorter toward the end and never longer than a digest", () => {
  for (const [first, runs, n] of [
    [0, 1000, 30],
    [50, 96, 3],
    [0, 1, 9],
    [7, 7, 9],
    [0, 300, 64],
    [0, 20, 193],
  ] as const) {
    const cuts = memberPieces(first, runs, n);
    expect([cuts[0], cuts.at(-1)]).toEqual([first, runs]);
    const lengths = cuts.slice(1).map((cut, c) => cut - (cuts[c] as number));
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(Math.min(1, ...lengths)).toBe(1);
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(pieceOf(n));
  }
  expect(pieceOf(3)).toBe(mostInDigest);
  expect(pieceOf(193)).toBe(1);
});

test("a whole number is the nearest, halves up, as Math.round has it", () => {
  const half = 0.5 - 2 ** -54;
  for (const x of [0, 0.5, half, -half, -0.5, 1.5, -1.5, 1.5 - 2 ** -52, 2 ** 48 - 0.5, 1e-300])
    for (const y of [x, -x]) expect(wholeOf(y) + 0).toBe(Math.round(y) + 0);
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
      for (const unit of [1, 2 ** 24, 2 ** 48])
        expect(wholeOf(value * unit) + 0).toBe(Math.round(value * unit) + 0);
    }),
    { seed: 20240409, numRuns: 200 },
  );
});
