import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainKernel } from "../../packages/core/src/engine/kernel/plain-kernel.ts";
import type { Mechanism } from "../../packages/core/src/engine/problem/mechanism.ts";
import { changesAt } from "../../packages/core/src/engine/run/changes-at.ts";
import { createFrames } from "../../packages/core/src/engine/run/frames.ts";
import { layGround } from "../../packages/core/src/engine/stages/ground.ts";
import { createStages, groundFor } from "../../packages/core/src/engine/stages/stages.ts";
import { builtInMechanisms } from "../../packages/core/src/mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../packages/core/src/mechanisms/setting.ts";
import { spreadTies } from "../../packages/core/src/network/spread-ties.ts";
import { tieNumber } from "../../packages/core/src/network/tie-number.ts";
import { paramsOf } from "../support/problem.ts";
import { randomSetting, seed } from "../support/random-setting.ts";

/** The parameter that is a mechanism's strength: at zero it must be silent. */
const strength: Readonly<Record<string, string>> = {
  anchor: "beta",
  balance: "alpha",
  bloc: "kappa",
  sanctions: "sigma",
  "shared-target": "tau",
  "co-senders": "chi",
  shocks: "impact",
};

const rateOf = (mechanism: Mechanism<Setting>, setting: Setting, params = {}, t = 0.3) => {
  const term = mechanism.prepare(paramsOf(mechanism, params), setting);
  const out = new Float64Array(setting.ties);
  const x = spreadTies(setting.n, setting.baseline, new Float64Array(setting.n ** 2));
  term.rate({ t, n: setting.n, x }, out);
  return { term, out, x };
};

describe.each(builtInMechanisms.map((mechanism) => [mechanism.id, mechanism] as const))(
  "the mechanism contract: %s",
  (id, mechanism) => {
    test("is documented: summary, equation, sources, evidence for and against, every parameter with its reason", () => {
      expect(mechanism.summary).toMatch(/\.$/);
      expect(mechanism.equation).not.toBe("");
      expect(mechanism.sources.length).toBeGreaterThan(0);
      expect(mechanism.evidenceFor.length).toBeGreaterThan(0);
      expect(mechanism.evidenceAgainst.length).toBeGreaterThan(0);
      for (const parameter of mechanism.parameters) {
        expect(parameter.reason.length).toBeGreaterThan(20);
        expect(parameter.standard).toBeGreaterThanOrEqual(parameter.min);
        expect(parameter.standard).toBeLessThanOrEqual(parameter.max);
      }
    });

    test("books under its own name", () => {
      fc.assert(
        fc.property(randomSetting, (setting) => {
          expect(rateOf(mechanism, setting).term.account).toBe(id);
        }),
        { seed, numRuns: 5 },
      );
    });

    test("strength zero is silence", () => {
      fc.assert(
        fc.property(randomSetting, (setting) => {
          const silent = {
            ...setting,
            shocks: setting.shocks.map((each) => ({ ...each, kind: "event" as const })),
          };
          const { term, out } = rateOf(mechanism, silent, { [strength[id] as string]: 0 });
          expect(out.every((rate) => rate === 0)).toBe(true);
          expect((term.jumps ?? []).every((jump) => Math.abs(jump.push) === 0)).toBe(true);
        }),
        { seed, numRuns: 100 },
      );
    });

    test("adds to what stands in its account and leaves the alignments as they are", () => {
      fc.assert(
        fc.property(randomSetting, (setting) => {
          const { term, out, x } = rateOf(mechanism, setting);
          const again = new Float64Array(setting.ties).fill(1);
          const before = Float64Array.from(x);
          term.rate({ t: 0.3, n: setting.n, x }, again);
          expect(x).toEqual(before);
          for (let k = 0; k < setting.ties; k++) {
            expect(Math.abs((again[k] as number) - 1 - (out[k] as number))).toBeLessThan(1e-13);
          }
        }),
        { seed, numRuns: 100 },
      );
    });

    test("the parts of every tie sum to its rate", () => {
      fc.assert(
        fc.property(randomSetting, (setting) => {
          const { term, out, x } = rateOf(mechanism, setting);
          for (let i = 0; i < setting.n; i++) {
            for (let j = i + 1; j < setting.n; j++) {
              const split = term.split?.(i, j);
              if (!split) continue;
              const parts = new Float64Array(split.parts.length);
              split.rate({ t: 0.3, n: setting.n, x }, parts);
              const sum = parts.reduce((all, part) => all + part, 0);
              expect(Math.abs(sum - (out[tieNumber(setting.n, i, j)] as number))).toBeLessThan(
                1e-13,
              );
            }
          }
        }),
        { seed, numRuns: 200 },
      );
    });

    test("a form says the same as the rate, at the start and when inputs have moved", () => {
      fc.assert(
        fc.property(randomSetting, (setting) => {
          const { n, ties } = setting;
          const terms = [mechanism.prepare(paramsOf(mechanism), setting)];
          const problem = {
            actors: setting.actors,
            initial: Float64Array.from(setting.baseline),
            until: 1,
            stops: [],
          };
          const bare = terms.map(({ form: _, ...term }) => term);
          for (const t of [0.3, 0.8]) {
            const [fused, plain] = [terms, bare].map((each) => {
              const stages = createStages(
                { ...problem, terms: each },
                { ledger: true },
                layGround(
                  plainKernel(),
                  groundFor({ ...problem, terms: each }, 1, { ledger: true }),
                ),
              );
              stages.stage(0, 0, []);
              stages.stage(0, t, []);
              const frames = createFrames(stages, {
                ...{ frames: 1, ties, parts: 0 },
                start: problem.initial,
              });
              frames.keep(1, [1]);
              const kept = { times: frames.times(), x: frames.x(), ledger: frames.ledger() };
              return [...kept.x, ...(changesAt(kept, 0)[0] as Float64Array)];
            }) as [number[], number[]];
            for (const [k, value] of fused.entries())
              expect(Math.abs(value - (plain[k] as number))).toBeLessThan(1e-14);
            const out = new Float64Array(ties);
            const x = spreadTies(n, setting.baseline, new Float64Array(n * n));
            terms[0]?.rate({ t, n, x }, out);
            for (const [k, value] of out.entries())
              expect(Math.abs(value - (fused[ties + k] as number))).toBeLessThan(1e-14);
          }
        }),
        { seed, numRuns: 100 },
      );
    });

    test("at the walls of the cube it never pushes outward", () => {
      fc.assert(
        fc.property(randomSetting, fc.boolean(), (setting, up) => {
          const wall = up ? 1 : -1;
          const { n, ties } = setting;
          const rates = new Float64Array(ties);
          const x = spreadTies(n, new Float64Array(ties).fill(wall), new Float64Array(n * n));
          mechanism.prepare(paramsOf(mechanism), setting).rate({ t: 0.3, n, x }, rates);
          expect(rates.every((rate) => rate * wall <= 0)).toBe(true);
        }),
        { seed, numRuns: 100 },
      );
    });
  },
);
