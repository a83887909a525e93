import { algebraicConflict } from "../balance/algebraic-conflict.ts";
import { denseMatrix } from "../balance/dense-matrix.ts";
import { frustration } from "../balance/frustration.ts";
import type { SignedGraph } from "../balance/signed-graph.ts";
import { communities } from "../balance/signed-modularity.ts";
import { symmetricEigen } from "../balance/symmetric-eigen.ts";
import { triadCensus } from "../balance/triad-census.ts";
import { walkBalance } from "../balance/walk-balance.ts";
import { weakFrustration } from "../balance/weak-frustration.ts";
import { miss, number, type ValidationCase, words } from "./validation-check.ts";
import { parties, powers, powersWithAccord, tribes } from "./validation-networks.ts";

const sixth = 5e-7;
const antal =
  "independent computation on the networks drawn by Antal, Krapivsky & Redner 2006, doi:10.1016/j.physd.2006.09.028";

/** Cases on networks of plain facts that ship with Entente: they need nothing from outside. */
export const smallCases: readonly ValidationCase[] = [
  {
    title: "Highland tribes",
    source: "independent computation; L and T also Aref & Wilson 2018, doi:10.1093/comnet/cnx044",
    needs: [],
    check: () => {
      const { count, index } = triadCensus(tribes);
      const weak = weakFrustration(tribes);
      return [
        number("frustration index", 7, frustration(tribes).upper),
        number("triangle index T", 0.867647, index, sixth),
        words("triangles +++/++-/+--/---", "19/2/40/7", Object.values(count).join("/")),
        number("walk balance K", 0.357576, walkBalance(tribes).whole, sixth),
        number("algebraic conflict", 1.040289, algebraicConflict(tribes), sixth),
        number("weak balance: errors", 2, weak.upper),
        number("weak balance: camps", 3, weak.partitions[0]?.camps.length ?? 0),
        number("signed modularity", 0.431034, communities(tribes).quality, sixth),
      ];
    },
  },
  {
    title: "Slovene parties 1994",
    source: "Kropivnik & Mrvar 1996",
    needs: [],
    check: () => [
      number("frustration index", 2, frustration(parties).upper),
      number("weighted frustration", 2, frustration(parties, { weighted: true }).upper),
      words("camp of SKD", "SDSS SKD SLS SPS ZS", campOf(parties, "SKD")),
    ],
  },
  {
    title: "Six powers before 1914",
    source: antal,
    needs: [],
    check: () => {
      const stages = [...powers];
      const index = [1, 1, 1, 1, 1, 0];
      const share = [0.7143, 0.75, 0.6, 0.75, 0.75, 1];
      return [
        ...stages.map(([stage, graph], k) =>
          number(`${stage}: frustration index`, index[k] as number, frustration(graph).upper),
        ),
        ...stages.map(([stage, graph], k) =>
          number(`${stage}: triangle index`, share[k] as number, triadCensus(graph).index, 5e-5),
        ),
        number("signs of 1907 that the leading eigenvector of 1904 gives, of 15", 15, hitsOf1907()),
        {
          ...miss(
            "1907: side of Italy in the war that came",
            "France, Great Britain, Russia",
            campOf(powers.get("1907") as SignedGraph, "I") === "AH G I"
              ? "Austria-Hungary, Germany"
              : "another",
          ),
          source: "Italy entered the war against Austria-Hungary in May 1915",
        },
        {
          ...miss(
            "1907 with the accord of 1902 coded: ties that change next",
            "AH–I G–I",
            cheapestRepair(powersWithAccord),
          ),
          source: "Italy left the Triple Alliance in May 1915; our coding",
        },
      ];
    },
  },
];

/** Members of an actor's camp in the first cheapest split. */
function campOf(graph: SignedGraph, actor: string): string {
  const camps = frustration(graph).splits[0]?.camps ?? [];
  return [...(camps.find((camp) => camp.includes(actor)) ?? [])].sort().join(" ");
}

function cheapestRepair(graph: SignedGraph): string {
  const repair = frustration(graph).splits[0]?.repair ?? [];
  return repair
    .map(({ a, b }) => [a, b].sort().join("–"))
    .sort()
    .join(" ");
}

/** dX/dt = X² blows up along the leading eigenvector; its signs are the camps it predicts. */
function hitsOf1907(): number {
  const [before, after] = [powers.get("1904"), powers.get("1907")] as [SignedGraph, SignedGraph];
  const { n } = before;
  const { vectors } = symmetricEigen(n, denseMatrix(before, false));
  const sideOf = (id: string) => vectors[(n - 1) * n + before.ids.indexOf(id)] as number;
  const name = (at: number) => after.ids[at] as string;
  return after.edges.filter(({ a, b, weight }) => sideOf(name(a)) * sideOf(name(b)) * weight > 0)
    .length;
}
