import type { Mechanism } from "../engine/problem/mechanism.ts";
import { pressureOf } from "./pressure.ts";
import { splitPressure } from "./pressure-split.ts";
import { room } from "./room.ts";
import type { Setting } from "./setting.ts";
import { tiesAmong } from "./ties-among.ts";

/**
 * A sanction cools the tie between its sender and its target.
 *
 * Δu is the intensity beyond what stood on the as-of date, since the baseline already carries that:
 * lifting a standing measure therefore warms the tie.
 */
export const sanctions: Mechanism<Setting> = {
  id: "sanctions",
  title: "Sanctions",
  summary: "Imposing a sanction cools the tie between sender and target; lifting one lets it warm.",
  message: "A measure costs the tie it is laid on, and the tie remembers it after it is lifted.",
  notice: [
    "The ties between senders and targets fall; the heavier a target’s exposure, the further.",
    "What stood on the as-of date is in the baseline already, so only new, changed or lifted measures move anything.",
    "With a longer half-life a lifted measure keeps pressing for years.",
  ],
  example:
    "The United States and Cuba restored diplomatic relations in July 2015 while the embargo of 1962 still stood: a tie and the measures on it can part.",
  equation: "-(1 - x_ij^2) * sigma * (e_ij * Delta_u_ij + e_ji * Delta_u_ji)",
  parameters: [
    {
      id: "sigma",
      symbol: "\\sigma",
      label: "Cost of a sanction to the tie",
      unit: "per year",
      min: 0,
      max: 3,
      step: 0.05,
      standard: 0.25,
      reason:
        "Convention: half of the anchor (σ/β = 0.5), so a total embargo moves a neutral tie about a third of the way down.",
    },
    {
      id: "halfLife",
      symbol: "h",
      label: "Half-life after lifting",
      unit: "years",
      min: 0.1,
      max: 20,
      step: 0.1,
      standard: 2,
      reason:
        "Convention: trust and trade return over years, not on the day a measure ends. A lever may state its own.",
    },
  ],
  sources: [
    {
      text: "Adhikari, B., Jeong, J. M. & Peksen, D. (2022). On US sanctions and voting distance in the General Assembly, 1984–2006.",
    },
    {
      text: "Felbermayr, G., Kirilakha, A., Syropoulos, C., Yalcin, E. & Yotov, Y. V. (2020). The Global Sanctions Data Base. European Economic Review 129, 103561.",
      doi: "10.1016/j.euroecorev.2020.103561",
    },
  ],
  evidenceFor: [
    "United States sanctions, above all costly ones, go with more distant votes of the target in the General Assembly (150 states, 1984–2006).",
  ],
  evidenceAgainst: [
    "Sanctions are imposed where relations are already bad: part of the distance comes before the measure.",
    "Some targets concede and relations mend while measures still stand.",
  ],
  standardOn: true,
  prepare({ sigma = 0 }, setting) {
    const { n, sanctions: all, actors } = setting;
    const pressure = pressureOf(setting);
    const { now, standing, exposure } = pressure;
    const change = (i: number, j: number) =>
      (exposure[i * n + j] as number) *
      ((now[i * n + j] as number) - (standing[i * n + j] as number));
    const pairs = all.courses.map(({ sender, target }) => [sender, target] as const);
    const ties = tiesAmong(n, pairs);
    return {
      account: "sanctions",
      form: {
        kind: "drive",
        ties: ties.map(({ tie }) => tie),
        version: pressure.version,
        drives(t, out) {
          pressure.moveTo(t);
          for (const [m, { i, j }] of ties.entries())
            out[m] = -sigma * (change(i, j) + change(j, i));
        },
      },
      rate({ t, x }, out) {
        pressure.moveTo(t);
        let tie = 0;
        for (let i = 0; i < n; i++) {
          for (let j = i + 1; j < n; j++, tie++) {
            const here = x[i * n + j] as number;
            out[tie] = (out[tie] as number) - room(here) * sigma * (change(i, j) + change(j, i));
          }
        }
      },
      split: (i, j) =>
        splitPressure(
          pressure,
          [
            {
              sender: i,
              target: j,
              part: { sender: actors[i] as string },
              factor: () => exposure[i * n + j] as number,
            },
            {
              sender: j,
              target: i,
              part: { sender: actors[j] as string },
              factor: () => exposure[j * n + i] as number,
            },
          ],
          (x) => -room(x[i * n + j] as number) * sigma,
        ),
      steadyAfter: all.steadyAfter,
    };
  },
};
