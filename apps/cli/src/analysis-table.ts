import type { Analysis } from "@entente/core";
import { drawTable } from "./draw-table.ts";
import { plainText } from "./plain-text.ts";

/** Splits and strained ties that people are shown; JSON has them all. */
const shown = 5;

/** Draws the measures of a network with a plain word on each, its camps and cheapest repairs. */
export function analysisTable(analysis: Analysis): string {
  const { triangles, frustrationDetail, weakFrustrationDetail } = analysis;
  const kinds = Object.entries(triangles).map(([kind, count]) => `${count} ${kind}`);
  const change = analysis.weighted ? "weight of ties" : "ties";
  const measures: (readonly [string, string, string])[] = [
    ["actors", String(analysis.n), ""],
    ["ties", String(analysis.m), `${analysis.positive} friendly, ${analysis.negative} hostile`],
    ["closed triads", String(analysis.triads), kinds.join(", ")],
    ["triangle index", six(analysis.triangleIndex), "share of closed triads that are balanced"],
    ["  by strength", six(analysis.weightedTriangleIndex), "the same, strong triads count more"],
    ["  weak balance", six(analysis.weakTriangleIndex), "the same, three enemies are no strain"],
    ["walk balance", six(analysis.walkBalance), "1 is balance; cycles of all lengths count"],
    ["algebraic conflict", six(analysis.algebraicConflict), "0 is balance of a connected part"],
    [
      "frustration",
      interval(frustrationDetail),
      `${change} to change for two camps; ${frustrationDetail.count} cheapest ${frustrationDetail.count === 1 ? "way" : "ways"}`,
    ],
    ["  normalised", six(analysis.normalisedFrustration), "1 is balance, 0 half of all ties wrong"],
    [
      "weak frustration",
      interval(weakFrustrationDetail),
      `${change} to change for any number of camps; here ${analysis.weakCamps}`,
    ],
    [
      "modularity",
      six(analysis.modularity),
      `of ${analysis.modularityCamps.length} camps, beyond what chance would group`,
    ],
  ];
  const camps = analysis.optimalSplits.slice(0, shown).map((split, k) => {
    const repair = (analysis.repairs[k] ?? []).map(({ a, b }) => `${a}–${b}`).slice(0, 12);
    const more = (analysis.repairs[k] ?? []).length - repair.length;
    const told = repair.length === 0 ? "nothing" : repair.join(", ");
    return [
      String(k + 1),
      split.map((camp) => camp.join(" ")).join(" | "),
      more > 0 ? `${told} and ${more} more` : told,
    ];
  });
  const strained = analysis.strainedTies
    .slice(0, shown)
    .map((tie) => [`${tie.a}–${tie.b}`, String(tie.strained), String(tie.triads)]);
  const right = "right" as const;
  return [
    drawTable([{ title: "measure" }, { title: "value", align: right }, { title: "" }], measures),
    drawTable([{ title: "split" }, { title: "two camps" }, { title: "ties to change" }], camps),
    strained.length === 0
      ? ""
      : drawTable(
          [
            { title: "most strained ties" },
            { title: "strained triads", align: right },
            { title: "of", align: right },
          ],
          strained,
        ),
  ]
    .filter((table) => table !== "")
    .join("\n");
}

/** Says what to beware of before a number is quoted. */
export function analysisWords({ warnings }: Analysis): string {
  return plainText(warnings.map((warning) => `Beware: ${warning}.\n`).join(""));
}

function six(value: number): string {
  return String(Number(value.toFixed(6))).replace("-", "\u2212");
}

function interval({ lower, upper, proved }: Analysis["frustrationDetail"]): string {
  return proved ? six(upper) : `${six(lower)} to ${six(upper)}`;
}
