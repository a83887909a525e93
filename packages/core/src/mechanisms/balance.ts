import type { Mechanism } from "../engine/problem/mechanism.ts";
import { room } from "./room.ts";
import type { Setting } from "./setting.ts";
import { twoPathSums } from "./two-path-sums.ts";

/**
 * Structural balance: each third actor pulls a tie toward the sign that closes the triad.
 *
 * (1 − x²)·α·Σ_k w_k [a_ff x⁺x⁺ − a_fe (x⁺x⁻ + x⁻x⁺) + a_ee x⁻x⁻] with x^± = max(±x, 0). Heider's four
 * rules have three strengths: on an undirected tie "friend of an enemy" and "enemy of a friend" are
 * one rule seen from its two ends. With all three equal to 1 the bracket is x_ik·x_kj.
 */
export const balance: Mechanism<Setting> = {
  id: "balance",
  title: "Structural balance",
  summary:
    "A friend of my friend becomes my friend, a friend of my enemy my enemy, and an enemy of my enemy my friend.",
  message: "Nobody has to want two camps for two camps to form.",
  notice: [
    "Ties that no lever touched begin to move, each toward the sign that closes its triads.",
    "Below a tipping point small differences fade, above it they grow into two camps; raise α step by step and look for the jump.",
    "Set “enemy of an enemy” to 0 and several camps can stand beside each other: weak balance asks less.",
  ],
  example:
    "Between 1872 and 1907 six European powers changed their ties one at a time until two camps faced each other; Antal, Krapivsky and Redner tell it as a path toward balance, and lesson 6 tests how far that reading holds.",
  equation:
    "(1 - x_ij^2) * alpha * sum_k(w_k * (a_ff * x_ik_plus * x_kj_plus - a_fe * (x_ik_plus * x_kj_minus + x_ik_minus * x_kj_plus) + a_ee * x_ik_minus * x_kj_minus))",
  parameters: [
    {
      id: "alpha",
      symbol: "\\alpha",
      label: "Strength of balance",
      unit: "per year",
      min: 0,
      max: 5,
      step: 0.05,
      standard: 0.5,
      reason:
        "Convention: equal to the anchor (α/β = 1, “moderate”). Sticky worlds have α/β = 0.3, polarising ones 3.",
    },
    rule("a_ff", "a_{ff}", "Friend of a friend"),
    rule("a_fe", "a_{fe}", "Friend of an enemy, enemy of a friend"),
    rule("a_ee", "a_{ee}", "Enemy of an enemy; 0 is weak balance (Davis 1967)"),
  ],
  sources: [
    {
      text: "Heider, F. (1946). Attitudes and cognitive organization. Journal of Psychology 21, 107–112.",
      doi: "10.1080/00223980.1946.9917275",
    },
    {
      text: "Kułakowski, K., Gawroński, P. & Gronek, P. (2005). The Heider balance: a continuous approach. International Journal of Modern Physics C 16, 707–716.",
      doi: "10.1142/S012918310500742X",
    },
    {
      text: "Marvel, S. A., Kleinberg, J., Kleinberg, R. D. & Strogatz, S. H. (2011). Continuous-time model of structural balance. PNAS 108, 1771–1776.",
      doi: "10.1073/pnas.1013213108",
    },
    {
      text: "Axelrod, R. & Bennett, D. S. (1993). A landscape theory of aggregation. British Journal of Political Science 23, 211–233.",
      doi: "10.1017/S000712340000973X",
    },
    {
      text: "Davis, J. A. (1967). Clustering and structural balance in graphs. Human Relations 20, 181–187.",
      doi: "10.1177/001872676702000206",
    },
  ],
  evidenceFor: [
    "Local balance falls before well-known shifts of alliance between 1816 and 2014 (Diaz-Diaz, Bartesaghi & Estrada, 2023).",
    "Balance fits the interstate system before 1871 and after 1945 (Oishi & Sakuwa, 2020).",
  ],
  evidenceAgainst: [
    "No trend toward balance in the interstate system between 1946 and 1999 (Doreian & Mrvar, 2015).",
    "It does not fit the years 1871–1945 (Oishi & Sakuwa, 2020).",
    "Of the four rules only one is clearly borne out over 1816–2007, and neutral ties matter (Dekker and others, 2024).",
  ],
  standardOn: true,
  prepare({ alpha = 0, a_ff = 1, a_fe = 1, a_ee = 1 }, { n, actors, weights }) {
    const pull = (p: number, q: number): number => {
      if (p > 0) return q > 0 ? a_ff * p * q : a_fe * p * q;
      return q > 0 ? a_fe * p * q : a_ee * p * q;
    };
    const equal = a_ff === a_fe && a_fe === a_ee;
    // The engine sums the form; the scratch is for who asks for rates.
    let sums = new Float64Array(0);
    let scaled = sums;
    const apart = (x: Float64Array, i: number, j: number): number => {
      let sum = 0;
      for (let k = 0; k < n; k++) {
        sum += (weights[k] as number) * pull(x[i * n + k] as number, x[j * n + k] as number);
      }
      return sum;
    };
    return {
      account: "balance",
      form: {
        kind: "two-paths",
        weights,
        strength: equal ? alpha * a_ff : alpha,
        ...(!equal && { rules: { ff: a_ff, fe: a_fe, ee: a_ee } }),
      },
      rate({ x }, out) {
        if (equal && sums.length === 0) {
          sums = new Float64Array((n * (n - 1)) / 2);
          scaled = new Float64Array(n);
        }
        if (equal) twoPathSums(n, x, weights, scaled, sums);
        let tie = 0;
        for (let i = 0; i < n; i++) {
          for (let j = i + 1; j < n; j++, tie++) {
            const sum = equal ? a_ff * (sums[tie] as number) : apart(x, i, j);
            out[tie] = (out[tie] as number) + room(x[i * n + j] as number) * alpha * sum;
          }
        }
      },
      split(i, j) {
        const thirds = actors.map((_, k) => k).filter((k) => k !== i && k !== j);
        const rules = [
          "friend of a friend",
          "friend of an enemy",
          "enemy of a friend",
          "enemy of an enemy",
        ];
        return {
          parts: thirds.flatMap((k) => rules.map((rule) => ({ third: actors[k] as string, rule }))),
          rate({ x }, out) {
            const here = x[i * n + j] as number;
            for (const [s, k] of thirds.entries()) {
              const p = x[i * n + k] as number;
              const q = x[j * n + k] as number;
              // From i: k is friend or enemy of i (p), and j is friend or enemy of k (q).
              const slot = 4 * s + (p > 0 ? (q > 0 ? 0 : 2) : q > 0 ? 1 : 3);
              out[slot] =
                (out[slot] as number) + room(here) * alpha * ((weights[k] as number) * pull(p, q));
            }
          },
        };
      },
      steadyAfter: 0,
    };
  },
};

function rule(id: string, symbol: string, label: string) {
  return {
    id,
    symbol,
    label,
    unit: "",
    min: 0,
    max: 2,
    step: 0.1,
    standard: 1,
    reason:
      "Convention: all rules equally strong, as in Heider’s reading; set apart to test them one by one.",
  };
}
