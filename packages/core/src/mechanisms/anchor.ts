import { bend } from "../engine/problem/bend.ts";
import type { Mechanism } from "../engine/problem/mechanism.ts";
import { tieNumber } from "../network/tie-number.ts";
import type { Setting } from "./setting.ts";

/** Interests, treaties and geography pull every tie back to its baseline. */
export const anchor: Mechanism<Setting> = {
  id: "anchor",
  title: "Anchor",
  summary: "Interests, treaties and geography pull each tie back toward where it started.",
  message: "Left alone, a tie goes home: what does not move the baseline does not last.",
  notice: [
    "Every line bends back to its baseline sooner, and levers that act once leave less behind.",
    "With steady inputs only the ratio of the other strengths to β decides where ties settle; raise all of them together and the same course is run faster.",
    "At 0 nothing holds a tie: balance, if it is on, drives it to one end.",
  ],
  example:
    "The détente of 1972–75 warmed the tie between the United States and the Soviet Union; by 1980 it stood about where it had stood before.",
  equation: "beta * (b_ij - x_ij)",
  parameters: [
    {
      id: "beta",
      symbol: "\\beta",
      label: "Strength of the anchor",
      unit: "per year",
      min: 0,
      max: 3,
      step: 0.05,
      standard: 0.5,
      reason:
        "Convention: left alone, a tie goes half of the way back in 1.4 years. It sets the clock; the other strengths matter relative to it.",
    },
  ],
  sources: [
    {
      text: "Friedkin, N. E. & Johnsen, E. C. (1990). Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.",
      doi: "10.1080/0022250X.1990.9990069",
    },
    {
      text: "Morrison, M., Kutz, J. N. & Gabbay, M. (2023). Transitions between peace and systemic war as bifurcations in a signed network dynamical system. Network Science 11, 458–501.",
    },
  ],
  evidenceFor: [
    "Alliances and rivalries last for decades: most pairs of states keep the sign of their tie from one year to the next.",
  ],
  evidenceAgainst: [
    "Some alignments turn for good (France and Germany after 1945, Egypt after 1973): an anchor that never moves cannot show that; a lasting tie change can.",
  ],
  standardOn: true,
  prepare({ beta = 0 }, { n, baseline, shifts }) {
    const moved = [...new Set(shifts.map((shift) => shift.tie))];
    const target = moved.length > 0 ? baseline.slice() : baseline;
    const moveTo = (t: number): void => {
      for (const k of moved) target[k] = baseline[k] as number;
      for (const { tie, shift } of shifts) target[tie] = bend(target[tie] as number, shift(t));
    };
    return {
      account: "anchor",
      form: {
        kind: "pull",
        strength: beta,
        targets: baseline,
        moved,
        move(t, out) {
          moveTo(t);
          for (const [m, k] of moved.entries()) out[m] = target[k] as number;
        },
      },
      rate(view, out) {
        moveTo(view.t);
        let k = 0;
        for (let i = 0; i < n; i++) {
          for (let j = i + 1; j < n; j++, k++) {
            out[k] =
              (out[k] as number) + beta * ((target[k] as number) - (view.x[i * n + j] as number));
          }
        }
      },
      split(i, j) {
        const tie = tieNumber(n, i, j);
        const mine = shifts.filter((shift) => shift.tie === tie);
        return {
          parts: [
            { rule: "own baseline" },
            ...mine.map(({ lever }) => ({ lever, rule: "moved baseline" })),
          ],
          rate(view, out) {
            let point = baseline[tie] as number;
            out[0] = (out[0] as number) + beta * (point - (view.x[i * n + j] as number));
            for (const [s, { shift }] of mine.entries()) {
              const next = bend(point, shift(view.t));
              out[s + 1] = (out[s + 1] as number) + beta * (next - point);
              point = next;
            }
          },
        };
      },
      steadyAfter: Math.max(0, ...shifts.map((shift) => shift.steadyAfter)),
    };
  },
};
