import type { Mechanism } from "../engine/problem/mechanism.ts";
import type { Setting } from "./setting.ts";

/** Pushes nearer to ±1 than this would make a single event decide a tie for good. */
const strongest = 0.95;

/** Dated events and impulses move a tie at once; the other mechanisms then work on what is left. */
export const shocks: Mechanism<Setting> = {
  id: "shocks",
  title: "Events",
  summary: "A dated event moves a tie at once: a visit warms it, an attack breaks it.",
  message: "An event moves a tie at once; whether the move lasts is up to everything else.",
  notice: [
    "Jumps get higher, and fade at the anchor’s pace as before.",
    "A tie near −1 or +1 hardly jumps; a neutral one jumps most.",
    "Several events in a row add less and less: the scale is bent, not cut.",
  ],
  example:
    "The visit of Egypt’s president to Jerusalem in November 1977 turned a tie in three days; it lasted because a treaty followed in 1979.",
  equation: "(x_ij + p) / (1 + x_ij * p) - x_ij",
  parameters: [
    {
      id: "impact",
      symbol: "\\iota",
      label: "Impact of the strongest event",
      unit: "",
      min: 0,
      max: 0.9,
      step: 0.05,
      standard: 0.3,
      reason:
        "Convention: an event of Goldstein +10 or −10 moves a neutral tie by 0.3, others in proportion to their score.",
    },
  ],
  sources: [
    {
      text: "Goldstein, J. S. (1992). A conflict-cooperation scale for WEIS events data. Journal of Conflict Resolution 36, 369–385.",
      doi: "10.1177/0022002792036002007",
    },
    {
      text: "Gerner, D. J., Schrodt, P. A., Yilmaz, O. & Abu-Jabr, R. (2002). Conflict and Mediation Event Observations (CAMEO).",
    },
  ],
  evidenceFor: [
    "Single events do turn relations: the reopening between Washington and Beijing in 1971–72 is the textbook case.",
  ],
  evidenceAgainst: [
    "Most visits and statements leave no trace a year later; the anchor undoes them here too.",
    "The Goldstein score is a panel of eight scholars’ judgement of 1992, one number for very different events.",
  ],
  standardOn: true,
  prepare({ impact = 0 }, { shocks: all }) {
    return {
      account: "shocks",
      form: {
        kind: "drive",
        ties: [...new Set(all.map(({ tie }) => tie))],
        version: () => 0,
        drives() {},
      },
      rate() {},
      jumps: all.map(({ at, tie, lever, kind, size }) => ({
        at,
        tie,
        push: Math.max(-strongest, Math.min(strongest, kind === "event" ? impact * size : size)),
        part: { lever },
      })),
      steadyAfter: 0,
    };
  },
};
