import {
  type SignedGraph,
  signedGraph,
} from "../../packages/core/src/analysis/balance/signed-graph.ts";

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

export {
  parties,
  powers,
  tribes,
} from "../../packages/core/src/analysis/validation/validation-networks.ts";
