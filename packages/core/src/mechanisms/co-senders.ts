import type { Mechanism } from "../engine/mechanism.ts";
import { pressureOf } from "./pressure.ts";
import { type PressureInput, splitPressure } from "./pressure-split.ts";
import { room } from "./room.ts";
import type { Setting } from "./setting.ts";

/**
 * Those who sanction the same target draw together, by how heavy the target is.
 *
 * Q_jk = Σ_t w_t (u_jt u_kt − u°_jt u°_kt), split as in the shared target.
 */
export const coSenders: Mechanism<Setting> = {
  id: "co-senders",
  title: "Co-senders",
  summary: "States that sanction the same target draw together.",
  equation: "(1 - x_jk^2) * chi * sum_l(w_l * Delta(u_jl * u_kl))",
  parameters: [
    {
      id: "chi",
      symbol: "\\chi",
      label: "Pull between those who sanction together",
      unit: "per year",
      min: 0,
      max: 3,
      step: 0.05,
      standard: 0.1,
      reason: "Convention: a fifth of the anchor (χ/β = 0.2), as for the shared target.",
    },
  ],
  sources: [
    {
      text: "Martin, L. L. (1992). Coercive Cooperation: Explaining Multilateral Economic Sanctions. Princeton University Press.",
    },
    {
      text: "Chowdhry, S., Hinz, J., Kamin, K. & Wanner, J. (2024). Brothers in arms: the value of coalitions in sanctions regimes. Economic Policy 39, 471–512.",
      doi: "10.1093/epolic/eiae019",
    },
  ],
  evidenceFor: [
    "Coalitions lower each sender’s cost and raise the target’s loss, which gives partners a reason to stay together.",
  ],
  evidenceAgainst: [
    "Coalitions quarrel over who bears the cost; burden sharing strains ties as well as strengthening them.",
  ],
  standardOn: true,
  prepare({ chi = 0 }, setting) {
    const { n, weights, actors, sanctions } = setting;
    const pressure = pressureOf(setting);
    const { now, standing, targets } = pressure;
    return {
      account: "co-senders",
      rate({ t, x }, out) {
        if (chi === 0) return;
        pressure.moveTo(t);
        let tie = 0;
        for (let j = 0; j < n; j++) {
          for (let k = j + 1; k < n; k++, tie++) {
            let sum = 0;
            for (const l of targets) {
              const a = j * n + l;
              const b = k * n + l;
              sum +=
                (weights[l] as number) *
                ((now[a] as number) * (now[b] as number) -
                  (standing[a] as number) * (standing[b] as number));
            }
            const here = x[j * n + k] as number;
            out[tie] = (out[tie] as number) + room(here) * chi * sum;
          }
        }
      },
      split(j, k) {
        const mean = (a: number) => ((now[a] as number) + (standing[a] as number)) / 2;
        const inputs: PressureInput[] = targets.flatMap((l) => {
          const part = { third: actors[l] as string };
          const weight = weights[l] as number;
          return [
            { sender: j, target: l, part, factor: () => weight * mean(k * n + l) },
            { sender: k, target: l, part, factor: () => weight * mean(j * n + l) },
          ];
        });
        return splitPressure(pressure, inputs, (x) => room(x[j * n + k] as number) * chi);
      },
      steadyAfter: sanctions.steadyAfter,
    };
  },
};
