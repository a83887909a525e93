import type { Mechanism } from "../engine/problem/mechanism.ts";
import type { Setting } from "./setting.ts";
import { sharedPressure } from "./shared-pressure.ts";

/**
 * Those whom the same senders sanction draw together, by how heavy the sender is.
 *
 * T_ij = Σ_k w_k (u_ki u_kj − u°_ki u°_kj), where u° stood on the as-of date. The product's change is
 * ½(u_ki − u°_ki)(u_kj + u°_kj) + ½(u_kj − u°_kj)(u_ki + u°_ki), which splits it between the two targets
 * exactly and evenly.
 */
export const sharedTarget: Mechanism<Setting> = {
  id: "shared-target",
  title: "Shared target",
  summary: "States sanctioned by the same senders draw together.",
  message: "Those pressed by the same hand may find each other. The record says: sometimes.",
  notice: [
    "Two targets draw together by the product of what bears on them: a little pressure on one makes little of much on the other.",
    "The pair that gains most is often not the one that was named; look for a target under older, heavier measures.",
    "Switch it off and run again: the difference is what this disputed rule adds.",
  ],
  example:
    "Iran and Russia, both under broad measures of the United States and Europe, signed a treaty of partnership in January 2025. How much of that the measures explain is disputed.",
  equation: "(1 - x_ij^2) * tau * sum_k(w_k * Delta(u_ki * u_kj))",
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
  prepare: ({ tau = 0 }, setting) =>
    sharedPressure(setting, {
      account: "shared-target",
      strength: tau,
      through: "senders",
      partOf: (sender) => ({ sender }),
    }),
};
