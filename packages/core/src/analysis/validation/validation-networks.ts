import { type SignedGraph, signedGraph } from "../balance/signed-graph.ts";

/** Gahuku-Gama tribes of highland New Guinea: Read 1954; Hage & Harary 1983. */
export const tribes: SignedGraph = drawn(`
  Kotun+Gavev Ove-Gavev Ove-Kotun Alika-Gavev Alika+Ove Nagam-Gavev Nagam-Kotun Gahuk-Gavev
  Gahuk-Kotun Gahuk+Ove Masil+Ove Masil+Nagam Masil+Gahuk Ukudz+Ove Ukudz+Alika Ukudz+Gahuk
  Ukudz+Masil Notoh-Kotun Notoh+Nagam Notoh-Gahuk Kohik-Kotun Kohik+Notoh Geham+Gahuk
  Geham+Masil Geham+Ukudz Geham-Notoh Geham-Kohik Asaro-Gavev Asaro+Gahuk Asaro+Masil
  Asaro+Ukudz Asaro+Geham Uheto-Gahuk Uheto+Masil Uheto+Notoh Uheto+Kohik Uheto-Geham
  Seuve+Nagam Seuve-Ukudz Seuve-Asaro Seuve+Uheto Nagad+Gavev Nagad+Kotun Nagad-Nagam
  Nagad-Notoh Nagad-Kohik Nagad-Geham Nagad-Asaro Nagad-Uheto Gama+Gavev Gama+Kotun Gama-Nagam
  Gama-Gahuk Gama-Geham Gama-Asaro Gama-Uheto Gama-Seuve Gama+Nagad
`);

/** Slovene parliamentary parties in 1994, as weighted ties: Kropivnik & Mrvar 1996. */
export const parties: SignedGraph = drawn(`
  SKD-22ZLSD SKD+11SDSS SKD-9LDS SKD-8ZS_ESS SKD+9ZS SKD-17DS SKD+18SLS SKD+12SPS SKD-21SNS
  ZLSD-22SDSS ZLSD+13LDS ZLSD+8ZS_ESS ZLSD-15ZS ZLSD+6DS ZLSD-25SLS ZLSD-23SPS ZLSD+5SNS
  SDSS-20LDS SDSS-8ZS_ESS SDSS+14ZS SDSS-11DS SDSS+18SLS SDSS+18SPS SDSS-17SNS LDS+16ZS_ESS
  LDS-14ZS LDS+17DS LDS-24SLS LDS-25SPS LDS+2SNS ZS_ESS-19ZS ZS_ESS+17DS ZS_ESS-12SLS
  ZS_ESS-16SPS ZS_ESS-1SNS ZS-10DS ZS+14SLS ZS+12SPS ZS-11SNS DS-18SLS DS-19SPS DS-1SNS
  SLS+24SPS SLS-13SNS SPS-16SNS
`);

/**
 * Great Britain, Austria-Hungary, Germany, Italy, Russia, France: the major changes of relations before
 * 1914, drawn after Antal, Krapivsky & Redner 2006, doi:10.1016/j.physd.2006.09.028.
 */
export const powers: ReadonlyMap<string, SignedGraph> = new Map([
  ["1872-81", drawn("G+AH AH+R G+R GB-AH GB-F GB-R F-AH F-G F-R")],
  ["1882", drawn("AH+G AH+R AH+I G+R G+I GB-AH GB-F GB-R F-AH F-G F-R")],
  ["1890", drawn("AH+G AH+I G+I GB-AH GB-F GB-R F-AH F-G AH-R G-R")],
  ["1891-94", drawn("AH+G AH+I G+I F+R GB-AH GB-F GB-R F-AH F-G AH-R G-R")],
  ["1904", drawn("AH+G AH+I G+I F+R GB+F GB-AH GB-R F-AH F-G AH-R G-R")],
  ["1907", drawn("AH+G AH+I G+I F+R GB+F GB+R GB-AH GB-G GB-I F-AH F-G F-I AH-R G-R R-I")],
]);

/** The same powers in 1907 with Italy's accord with France of 1902 as a friendly tie: our coding. */
export const powersWithAccord: SignedGraph = drawn(
  "G+AH G+I AH+I F+R F+I GB+F GB+R G-R AH-R F-G GB-G GB-AH F-AH",
);

function drawn(text: string): SignedGraph {
  const ties = text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [, a = "", sign = "", size = "", b = ""] =
        /^([A-Za-z_]+)([+-])(\d*)([A-Za-z_]+)$/.exec(word) ?? [];
      return { a, b, weight: Number(`${sign}${size || 1}`) };
    });
  return signedGraph([...new Set(ties.flatMap(({ a, b }) => [a, b]))], ties);
}
