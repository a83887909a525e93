import type { World } from "@entente/core";
import { rowsOf, sharedText } from "../shipped.ts";
import { signWorld } from "./sign-world.ts";

const file = sharedText("data/validation/highland_tribes.csv");

/** Whether the table of ties is there to build from. */
export const haveTribes = file !== undefined;

/** Sixteen groups of the New Guinea highlands: alliance and war as one ethnographer wrote them down. */
export function tribes(): World {
  const text = (file ?? "").replace(/^#.*\n/gm, "");
  const rows = rowsOf(text);
  const names = [...new Set(rows.flatMap((row) => [row.a ?? "", row.b ?? ""]))].sort();
  return signWorld({
    id: "highland-tribes",
    title: "Highland tribes, 1954",
    summary:
      "Sixteen Gahuku-Gama groups of the eastern highlands of New Guinea: 29 pairs were allied by custom and 29 at war. The smallest real network on which every measure of balance has been tried, and a classroom classic.",
    asOf: "1954-01-01",
    notes: [
      "What theory gets right: 59 of the 68 closed triads are balanced, and three camps explain all ties but two (Hage and Harary 1983 already saw three and not two).",
      "What it gets wrong: two camps leave seven ties unexplained, so the strong reading, in which the enemy of an enemy is a friend, fits worse than the weak one.",
      "Whose words these are: an ethnographer's, in the early 1950s, of groups that nobody asked to be a textbook case. Positions on the picture are computed and mean no place.",
    ],
    actors: names.map((name) => ({ id: name, name, kind: "grouping" as const })),
    ties: rows.map((row) => [
      row.a ?? "",
      row.b ?? "",
      row.sign === "1" ? 1 : -1,
      row.sign === "1" ? "Allied by custom." : "At war by custom.",
    ]),
    reading: "Allied (hina) or at war (rova), as recorded.",
    source: "Read 1954; as tabulated by Hage & Harary 1983.",
    citations: [
      {
        id: "read",
        text: "Read, K. E. (1954). Cultures of the Central Highlands, New Guinea. Southwestern Journal of Anthropology 10, 1–43.",
        doi: "10.1086/soutjanth.10.1.3629074",
      },
      {
        id: "hage",
        text: "Hage, P. & Harary, F. (1983). Structural models in anthropology. Cambridge University Press.",
      },
    ],
  });
}
