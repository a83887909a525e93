import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baselineTies } from "../../packages/core/src/evidence/baseline-ties.ts";
import { cameoCodes, cameoEvent } from "../../packages/core/src/evidence/cameo-codes.ts";
import { evidenceOfTie } from "../../packages/core/src/evidence/evidence-of-tie.ts";
import type { EvidenceSource } from "../../packages/core/src/evidence/evidence-source.ts";

const asOf = "2024-04-09";
const says = (
  id: string,
  source: string,
  target: string,
  cameo: string,
  mode: "stated" | "reported" | "implied" = "stated",
) => ({ id, source, target, cameo, mode, voice: "narrator" });

const small: EvidenceSource = {
  asOf,
  statements: [
    says("S1", "A", "B", "057"), // +8.0
    says("S2", "B", "A", "111", "reported"), // -2.0
    says("S3", "A", "C", "163", "implied"), // -8.0
    says("S4", "A", "Z", "190"), // Z is not shown
  ],
  components: [{ id: "K1", a: "B", b: "A", value: 0.5, weight: 2, uncertainty: 0.2 }],
};

describe("baseline ties", () => {
  test("few statements shrink toward the prior: worked by hand", () => {
    const [ab, ac, bc] = baselineTies(["A", "B", "C"], small);
    // A-B: (1*.8 + .7*-.2 + 2*.5) / (1 + .7 + 2 + 1) = 1.66 / 4.7
    expect(ab?.value).toBeCloseTo(1.66 / 4.7, 15);
    expect(ab?.evidence).toEqual(["S1", "S2", "K1"]);
    // A-C: .5*-.8 / (.5 + 1) = -.4 / 1.5
    expect(ac?.value).toBeCloseTo(-0.4 / 1.5, 15);
    // B-C: nothing known
    expect(bc).toEqual({ a: "B", b: "C", value: 0, low: 0, high: 0, evidence: [] });
  });

  test("the range moves every score by its uncertainty and the shrinkage by two: worked by hand", () => {
    const [ab, ac] = baselineTies(["A", "B", "C"], small);
    // A-B low: scores .7, -.4, .3 and shrinkage 2: (.7 - .28 + .6) / 5.7
    expect(ab?.low).toBeCloseTo(1.02 / 5.7, 15);
    // A-B high: scores .9, 0, .7 and shrinkage 1/2: (.9 + 0 + 1.4) / 4.2
    expect(ab?.high).toBeCloseTo(2.3 / 4.2, 15);
    // A-C low: score -1 (not -1.1), shrinkage 1/2: -.5 / 1; high: -.5 at shrinkage 2: -.25 / 2.5
    expect(ac?.low).toBeCloseTo(-0.5, 15);
    expect(ac?.high).toBeCloseTo(-0.1, 15);
  });

  test("a prior of its own stands where nothing is known and pulls where something is", () => {
    const source = { ...small, evidence: { prior: -0.2, shrinkage: 2 } };
    const [ab, , bc] = baselineTies(["A", "B", "C"], source);
    expect(bc?.value).toBeCloseTo(-0.2, 15);
    // (1.66 + 2*-.2) / (3.7 + 2)
    expect(ab?.value).toBeCloseTo(1.26 / 5.7, 15);
  });

  test("weights of the modes can be set apart", () => {
    const source = { ...small, evidence: { modes: { implied: 1 } } };
    // A-C: 1*-.8 / (1 + 1)
    expect(baselineTies(["A", "C"], source)[0]?.value).toBeCloseTo(-0.4, 15);
  });

  test("the order in which actors are listed turns pairs round and changes no number", () => {
    const there = baselineTies(["A", "B", "C"], small);
    const back = baselineTies(["C", "B", "A"], small);
    for (const tie of there) {
      const same = back.find((other) => other.a === tie.b && other.b === tie.a);
      expect(same).toEqual({ ...tie, a: tie.b, b: tie.a });
    }
  });

  test("the pulls of a tie's evidence and of the prior sum to its value", () => {
    const source = { ...small, evidence: { prior: 0.1 } };
    const { tie, shares, prior } = evidenceOfTie(source, "B", "A");
    expect(shares.map((share) => [share.id, share.kind])).toEqual([
      ["S1", "statement"],
      ["S2", "statement"],
      ["K1", "component"],
    ]);
    // .8/4.7, -.14/4.7, 1/4.7 and the prior's .1/4.7
    expect(shares.map((share) => share.pull * 4.7)).toEqual([
      expect.closeTo(0.8, 12),
      expect.closeTo(-0.14, 12),
      expect.closeTo(1, 12),
    ]);
    expect(prior.pull).toBeCloseTo(0.1 / 4.7, 15);
    const sum = shares.reduce((all, share) => all + share.pull, prior.pull);
    expect(sum).toBeCloseTo(tie.value, 14);
    expect(shares[0]?.event).toMatchObject({ source: "A", target: "B", voice: "narrator" });
    expect(shares[2]?.event).toBeUndefined();
  });

  const mode = fc.constantFrom("stated" as const, "reported" as const, "implied" as const);
  const statement = fc.record({ code: fc.constantFrom(...cameoCodes), mode });
  const component = fc.record({
    value: fc.double({ min: -1, max: 1, noNaN: true }),
    weight: fc.double({ min: 0, max: 100, noNaN: true }),
    uncertainty: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const source = fc
    .record({
      statements: fc.array(statement, { maxLength: 40 }),
      components: fc.array(component, { maxLength: 5 }),
      prior: fc.double({ min: -1, max: 1, noNaN: true, minExcluded: true, maxExcluded: true }),
      shrinkage: fc.double({ min: 0, max: 100, noNaN: true, minExcluded: true }),
    })
    .map(
      ({ statements, components, prior, shrinkage }): EvidenceSource => ({
        asOf,
        statements: statements.map((one, i) => says(`S${i}`, "A", "B", one.code.code, one.mode)),
        components: components.map((one, i) => ({ id: `K${i}`, a: "A", b: "B", ...one })),
        evidence: { prior, shrinkage },
      }),
    );

  test("whatever the evidence, the value lies in its range and the range within (-1, 1)", () => {
    fc.assert(
      fc.property(source, (any) => {
        const [tie] = baselineTies(["A", "B"], any);
        expect(tie).toBeDefined();
        if (!tie) return;
        expect(tie.low).toBeLessThanOrEqual(tie.value);
        expect(tie.value).toBeLessThanOrEqual(tie.high);
        expect(tie.low).toBeGreaterThan(-1);
        expect(tie.high).toBeLessThan(1);
      }),
      { seed: 20240409, numRuns: 300 },
    );
  });

  test("the value equals a plain weighted mean with the prior as one more item", () => {
    fc.assert(
      fc.property(source, (any) => {
        fc.pre((any.evidence?.shrinkage ?? 1) > 1e-6);
        const weights = { stated: 1, reported: 0.7, implied: 0.5 };
        const { prior = 0, shrinkage = 1 } = any.evidence ?? {};
        const items = [
          ...(any.statements ?? []).map((one) => [
            weights[one.mode],
            (cameoEvent(one.cameo)?.goldstein ?? Number.NaN) / 10,
          ]),
          ...(any.components ?? []).map((one) => [one.weight, one.value]),
          [shrinkage, prior],
        ] as [number, number][];
        const total = items.reduce((sum, [w]) => sum + w, 0);
        const mean = items.reduce((sum, [w, g]) => sum + (w / total) * g, 0);
        expect(baselineTies(["A", "B"], any)[0]?.value).toBeCloseTo(mean, 12);
      }),
      { seed: 20240409, numRuns: 200 },
    );
  });
});
