import type { Mechanism } from "../engine/mechanism.ts";
import { pressureOf } from "./pressure.ts";
import { type PressureInput, splitPressure } from "./pressure-split.ts";
import { room } from "./room.ts";
import type { Setting } from "./setting.ts";

/**
 * Those whom the same senders sanction draw together, by how heavy the sender is.
 *
 * T_jk = Σ_i w_i (u_ij u_ik − u°_ij u°_ik), where u° stood on the as-of date. The product's change is
 * ½(u_ij − u°_ij)(u_ik + u°_ik) + ½(u_ik − u°_ik)(u_ij + u°_ij), which splits it between the two targets
 * exactly and evenly.
 */
export const sharedTarget: Mechanism<Setting> = {
  id: "shared-target",
  title: "Shared target",
  summary: "States sanctioned by the same senders draw together.",
  equation: "(1 - x_jk^2) * tau * sum_i(w_i * Delta(u_ij * u_ik))",
  parameters: [
    {
      id: "tau",
      symbol: "\\tau",
      label: "Pull between those sanctioned alike",
      unit: "per year",
      min: 0,
      max: 3,
      step: 0.05,
      standard: 0.1,
      reason: "Convention: a fifth of the anchor (τ/β = 0.2), small because the evidence is mixed.",
    },
  ],
  sources: [
    {
      text: "The claim is made in the article that this world is coded from; it is a hypothesis here, not a finding.",
    },
    {
      text: "Early, B. R. (2015). Busted Sanctions: Explaining Why Economic Sanctions Fail. Stanford University Press.",
    },
  ],
  evidenceFor: [
    "Russia and China name sanctions on both as a reason for working together (the article).",
    "Trade between Russia and other sanctioned states has grown since 2022.",
  ],
  evidenceAgainst: [
    "In a large comparison sanctioned states are less, not more, likely to cooperate with each other; exceptions are risky and secret.",
    "Two targets may have little to offer each other: sanctions also shrink what they could share.",
  ],
  standardOn: true,
  prepare({ tau = 0 }, setting) {
    const { n, weights, actors, sanctions } = setting;
    const pressure = pressureOf(setting);
    const { now, standing, senders } = pressure;
    return {
      account: "shared-target",
      rate({ t, x }, out) {
        if (tau === 0) return;
        pressure.moveTo(t);
        let tie = 0;
        for (let j = 0; j < n; j++) {
          for (let k = j + 1; k < n; k++, tie++) {
            let sum = 0;
            for (const i of senders) {
              const a = i * n + j;
              const b = i * n + k;
              sum +=
                (weights[i] as number) *
                ((now[a] as number) * (now[b] as number) -
                  (standing[a] as number) * (standing[b] as number));
            }
            const here = x[j * n + k] as number;
            out[tie] = (out[tie] as number) + room(here) * tau * sum;
          }
        }
      },
      split(j, k) {
        const mean = (a: number) => ((now[a] as number) + (standing[a] as number)) / 2;
        const inputs: PressureInput[] = senders.flatMap((i) => {
          const part = { sender: actors[i] as string };
          const weight = weights[i] as number;
          return [
            { sender: i, target: j, part, factor: () => weight * mean(i * n + k) },
            { sender: i, target: k, part, factor: () => weight * mean(i * n + j) },
          ];
        });
        return splitPressure(pressure, inputs, (x) => room(x[j * n + k] as number) * tau);
      },
      steadyAfter: sanctions.steadyAfter,
    };
  },
};
