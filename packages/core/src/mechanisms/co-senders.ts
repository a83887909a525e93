import type { Mechanism } from "../engine/problem/mechanism.ts";
import type { Setting } from "./setting.ts";
import { sharedPressure } from "./shared-pressure.ts";

/**
 * Those who sanction the same target draw together, by how heavy the target is.
 *
 * Q_ij = Σ_k w_k (u_ik u_jk − u°_ik u°_jk), split as in the shared target.
 */
export const coSenders: Mechanism<Setting> = {
  id: "co-senders",
  title: "Co-senders",
  summary: "States that sanction the same target draw together.",
  message: "Acting together binds those who act, as long as they agree on who pays.",
  notice: [
    "Senders of the same measure draw together, most on the heaviest target.",
    "A sender who acts alone gains nobody here.",
    "It is small by default: compare what balance does to the same ties.",
  ],
  example:
    "From 1949 to 1994 Western states ran joint export controls (CoCom). In 1982 they fell out over the gas pipeline from Siberia, and made up within the year.",
  equation: "(1 - x_ij^2) * chi * sum_k(w_k * Delta(u_ik * u_jk))",
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
  prepare: ({ chi = 0 }, setting) =>
    sharedPressure(setting, {
      account: "co-senders",
      strength: chi,
      through: "targets",
      partOf: (third) => ({ third }),
    }),
};
