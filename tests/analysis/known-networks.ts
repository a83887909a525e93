import { type SignedGraph, signedGraph } from "../../packages/core/src/analysis/signed-graph.ts";

/** Draws a signed graph from words such as `"A+B B-C"`; actors in order of appearance. */
export function net(drawing: string): SignedGraph {
  const ties = drawing
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => {
      const [, a, sign, b] = /^(\w+)([+-])(\w+)$/.exec(word) as unknown as [
        string,
        string,
        string,
        string,
      ];
      return { a, b, weight: sign === "+" ? 1 : -1 };
    });
  return signedGraph([...new Set(ties.flatMap(({ a, b }) => [a, b]))], ties);
}

/** Gahuku-Gama tribes of highland New Guinea: Read 1954; Hage & Harary 1983. 16 tribes, 58 ties, 29 hostile. */
export const tribes = net(`
  Kotun+Gavev Ove-Gavev Ove-Kotun Alika-Gavev Alika+Ove Nagam-Gavev Nagam-Kotun Gahuk-Gavev
  Gahuk-Kotun Gahuk+Ove Masil+Ove Masil+Nagam Masil+Gahuk Ukudz+Ove Ukudz+Alika Ukudz+Gahuk
  Ukudz+Masil Notoh-Kotun Notoh+Nagam Notoh-Gahuk Kohik-Kotun Kohik+Notoh Geham+Gahuk
  Geham+Masil Geham+Ukudz Geham-Notoh Geham-Kohik Asaro-Gavev Asaro+Gahuk Asaro+Masil
  Asaro+Ukudz Asaro+Geham Uheto-Gahuk Uheto+Masil Uheto+Notoh Uheto+Kohik Uheto-Geham
  Seuve+Nagam Seuve-Ukudz Seuve-Asaro Seuve+Uheto Nagad+Gavev Nagad+Kotun Nagad-Nagam
  Nagad-Notoh Nagad-Kohik Nagad-Geham Nagad-Asaro Nagad-Uheto Gama+Gavev Gama+Kotun Gama-Nagam
  Gama-Gahuk Gama-Geham Gama-Asaro Gama-Uheto Gama-Seuve Gama+Nagad
`);

/** Slovene parliamentary parties in 1994: Kropivnik & Mrvar 1996. */
export const parties = weighted(`
  SKD ZLSD -22, SKD SDSS 11, SKD LDS -9, SKD ZS_ESS -8, SKD ZS 9, SKD DS -17, SKD SLS 18,
  SKD SPS 12, SKD SNS -21, ZLSD SDSS -22, ZLSD LDS 13, ZLSD ZS_ESS 8, ZLSD ZS -15, ZLSD DS 6,
  ZLSD SLS -25, ZLSD SPS -23, ZLSD SNS 5, SDSS LDS -20, SDSS ZS_ESS -8, SDSS ZS 14,
  SDSS DS -11, SDSS SLS 18, SDSS SPS 18, SDSS SNS -17, LDS ZS_ESS 16, LDS ZS -14, LDS DS 17,
  LDS SLS -24, LDS SPS -25, LDS SNS 2, ZS_ESS ZS -19, ZS_ESS DS 17, ZS_ESS SLS -12,
  ZS_ESS SPS -16, ZS_ESS SNS -1, ZS DS -10, ZS SLS 14, ZS SPS 12, ZS SNS -11, DS SLS -18,
  DS SPS -19, DS SNS -1, SLS SPS 24, SLS SNS -13, SPS SNS -16,
`);

/** The six powers before 1914, drawn after Antal, Krapivsky & Redner 2006, doi:10.1016/j.physd.2006.09.028. */
export const powers: ReadonlyMap<string, SignedGraph> = new Map([
  [
    "1872-81",
    net(`
    G+AH AH+R G+R GB-AH GB-F GB-R F-AH F-G F-R
  `),
  ],
  [
    "1882",
    net(`
    AH+G AH+R AH+I G+R G+I GB-AH GB-F GB-R F-AH F-G F-R
  `),
  ],
  [
    "1890",
    net(`
    AH+G AH+I G+I GB-AH GB-F GB-R F-AH F-G AH-R G-R
  `),
  ],
  [
    "1891-94",
    net(`
    AH+G AH+I G+I F+R GB-AH GB-F GB-R F-AH F-G AH-R G-R
  `),
  ],
  [
    "1904",
    net(`
    AH+G AH+I G+I F+R GB+F GB-AH GB-R F-AH F-G AH-R G-R
  `),
  ],
  [
    "1907",
    net(`
    AH+G AH+I G+I F+R GB+F GB+R GB-AH GB-G GB-I F-AH F-G F-I AH-R G-R R-I
  `),
  ],
]);

function weighted(text: string): SignedGraph {
  const ties = text
    .split(",")
    .map((row) => row.trim().split(/\s+/))
    .filter((row) => row.length === 3)
    .map(([a, b, weight]) => ({ a: a as string, b: b as string, weight: Number(weight) }));
  return signedGraph([...new Set(ties.flatMap(({ a, b }) => [a, b]))], ties);
}
