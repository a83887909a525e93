import { rk4 } from "../../engine/method/rk4.ts";
import { changesAt } from "../../engine/run/changes-at.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { many, type ValidationCase } from "./validation-check.ts";

const ties = ["RU–CN", "RU–US", "CN–US"];

/** End values and accounts of case G1, from DOP853 at a relative tolerance of 1e-13. */
const expected = {
  end: [0.74471679892, -0.854299715392, -0.575748485582],
  anchor: [-0.594015119788, 0.678704035539, 0.733094576135],
  balance: [0.545923271224, -0.232104163029, -0.209398813565],
  sanctions: [0, -0.600899587901, -0.699444248152],
  "shared-target": [0.192808647484, 0, 0],
} as const;

/** The model of docs/mechanisms on three actors with two sanctions, against another integrator. */
export const modelCase: ValidationCase = {
  title: "The model, case G1",
  source: "independent computation with DOP853, relative tolerance 1e-13",
  needs: [],
  check: () => {
    const params: Readonly<Record<string, Readonly<Record<string, number>>>> = {
      anchor: { beta: 1 },
      balance: { alpha: 1 },
      sanctions: { sigma: 0.5 },
      "shared-target": { tau: 0.5 },
      "co-senders": { chi: 0 },
    };
    const terms = builtInMechanisms.map(({ id, parameters, prepare }) =>
      prepare(
        { ...Object.fromEntries(parameters.map((p) => [p.id, p.standard])), ...params[id] },
        setting,
      ),
    );
    const run = simulate(
      { actors: setting.actors, initial: setting.baseline, until: 5, stops: [], terms },
      { method: rk4({ step: 0.005 }) },
    );
    const pairsOf = (values: readonly number[], found: (k: number) => number) =>
      values.map((value, k) => [value, found(k)] as const);
    const { end, ...accounts } = expected;
    const changes = changesAt(run, run.times.length - 1);
    return [
      many(
        `end values of ${ties.join(", ")}`,
        pairsOf(end, (k) => run.x[run.x.length - ties.length + k] as number),
        1e-8,
      ),
      ...Object.entries(accounts).map(([account, values]) => {
        const found = changes[run.accounts.indexOf(account)] as Float64Array;
        return many(
          `account of ${account}`,
          pairsOf(values, (k) => found[k] as number),
          1e-8,
        );
      }),
    ];
  },
};

const course = (target: number, intensity: number) => ({
  sender: 2,
  target,
  exposure: 1,
  causes: [{ lever: "measure", at: () => intensity, standing: 0 }],
});

const setting: Setting = {
  actors: ["RU", "CN", "US"],
  n: 3,
  ties: 3,
  first: Int32Array.of(0, 0, 1),
  second: Int32Array.of(1, 2, 2),
  weights: Float64Array.of(0.1, 0.4, 0.5),
  baseline: Float64Array.of(0.6, -0.7, -0.4),
  shifts: [],
  blocs: [],
  sanctions: { steadyAfter: 0, courses: [course(0, 0.8), course(1, 0.4)] },
  shocks: [],
  traits: {},
};
