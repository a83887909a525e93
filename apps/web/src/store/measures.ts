import type { NetworkAnalysis } from "@entente/core";

export type MeasureId =
  | "triangleIndex"
  | "weightedTriangleIndex"
  | "walkBalance"
  | "algebraicConflict"
  | "frustration"
  | "weakFrustration";

/** A measure of balance as the Analysis shows it; what it means is in words. */
export interface Measure {
  readonly id: MeasureId;
  /** The value that means balance. */
  readonly best: 0 | 1;
  readonly tex: string;
  readonly sources: readonly { readonly text: string; readonly doi: string }[];
}

/** What is known of a value: `lower` and `upper` are the same when it is exact. */
export interface Measured {
  readonly lower: number;
  readonly upper: number;
}

export const measures: readonly Measure[] = [
  {
    id: "triangleIndex",
    best: 1,
    tex: "T = \\frac{n_{+++} + n_{+--}}{n_{+++} + n_{+--} + n_{++-} + n_{---}}",
    sources: [
      { text: "Heider 1946", doi: "10.1080/00223980.1946.9917275" },
      { text: "Cartwright & Harary 1956", doi: "10.1037/h0046049" },
    ],
  },
  {
    id: "weightedTriangleIndex",
    best: 1,
    tex: "T_w = \\frac{\\sum_{\\text{balanced}} |x_{ij}\\, x_{jk}\\, x_{ki}|}{\\sum |x_{ij}\\, x_{jk}\\, x_{ki}|}",
    sources: [{ text: "Cartwright & Harary 1956", doi: "10.1037/h0046049" }],
  },
  {
    id: "walkBalance",
    best: 1,
    tex: "K = \\frac{\\operatorname{Tr} e^{A}}{\\operatorname{Tr} e^{|A|}}",
    sources: [{ text: "Estrada & Benzi 2014", doi: "10.1103/PhysRevE.90.042802" }],
  },
  {
    id: "algebraicConflict",
    best: 0,
    tex: "\\lambda_{\\min}(D - A), \\quad D_{ii} = \\sum_j |a_{ij}|",
    sources: [
      { text: "Hou 2005", doi: "10.1007/s10114-004-0437-9" },
      { text: "Kunegis et al. 2010", doi: "10.1137/1.9781611972801.49" },
    ],
  },
  {
    id: "frustration",
    best: 0,
    tex: "L = \\min_{s \\in \\{-1, 1\\}^n} \\sum_{a_{ij} s_i s_j < 0} |a_{ij}|, \\quad F = 1 - \\frac{2 L}{\\sum |a_{ij}|}",
    sources: [
      { text: "Harary 1959", doi: "10.1002/bs.3830040405" },
      { text: "Aref & Wilson 2019", doi: "10.1093/comnet/cny015" },
    ],
  },
  {
    id: "weakFrustration",
    best: 0,
    tex: "L_w = \\min_{c} \\Bigl( \\sum_{a_{ij} < 0,\\, c_i = c_j} |a_{ij}| + \\sum_{a_{ij} > 0,\\, c_i \\ne c_j} |a_{ij}| \\Bigr)",
    sources: [
      { text: "Davis 1967", doi: "10.1177/001872676702000206" },
      { text: "Doreian & Mrvar 1996", doi: "10.1016/0378-8733(95)00259-6" },
    ],
  },
];

/** The value of a measure in an analysis, as bounds. */
export function measured(analysis: NetworkAnalysis, id: MeasureId): Measured {
  if (id === "frustration") return analysis.frustrationDetail;
  if (id === "weakFrustration") return analysis.weakFrustrationDetail;
  return { lower: analysis[id], upper: analysis[id] };
}

/** Changes that two decimals would not show are none. */
const least = 0.005;

/** Which measures have moved toward balance since the baseline, and which away; bounds that overlap say neither. */
export function partings(
  now: NetworkAnalysis,
  baseline: NetworkAnalysis,
): { readonly toward: readonly MeasureId[]; readonly away: readonly MeasureId[] } {
  const toward: MeasureId[] = [];
  const away: MeasureId[] = [];
  for (const { id, best } of measures) {
    const [p, q] = [measured(now, id), measured(baseline, id)];
    const up = p.lower > q.upper + least;
    const down = p.upper < q.lower - least;
    if (up || down) (up === (best === 1) ? toward : away).push(id);
  }
  return { toward, away };
}
