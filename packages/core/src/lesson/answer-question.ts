import { frustration } from "../analysis/balance/frustration.ts";
import { type SignedGraph, signedGraph, signedGraphOf } from "../analysis/balance/signed-graph.ts";
import { strainedTies } from "../analysis/balance/strained-ties.ts";
import { closedTriads, triadCensus } from "../analysis/balance/triad-census.ts";
import { weakFrustration } from "../analysis/balance/weak-frustration.ts";
import { strategicTriangle } from "../analysis/strategic-triangle.ts";
import { tension } from "../analysis/tension.ts";
import { twoPathPressure } from "../analysis/two-path-pressure.ts";
import { listTies } from "../network/list-ties.ts";
import type { Network } from "../network/network.ts";
import type { LessonQuestion } from "../schema/lesson-key-schema.ts";
import type { LessonValue } from "../schema/lesson-parts.ts";
import { countPatterns } from "./count-patterns.ts";
import { type Moved, mostMoved, rankOfMove } from "./most-moved.ts";
import { pairOf } from "./stage-sketch.ts";

/** Gives the network of a stage at a moment: the question's own unless another stage or moment is named. */
export type NetworkOf = (stage: string, at: string) => Network | undefined;

/**
 * Answers one question about the model with the product's own analysis.
 *
 * Ties come out as two ids in alphabetical order; several that are equally right as one text with
 * commas. Nothing comes out when a network or a tie it needs is not there.
 */
export function answerQuestion(
  question: LessonQuestion,
  networkOf: NetworkOf,
): LessonValue | undefined {
  if (question.ask === "patterns")
    return countPatterns(question.actors, question.which === "balanced");
  const { stage, at = "start" } = question;
  const network = networkOf(stage, at);
  if (!network) return undefined;
  const graph = signedGraphOf(network);
  switch (question.ask) {
    case "ties":
      return graph.edges.filter(
        ({ weight }) => question.sign === undefined || weight > 0 === (question.sign === "+"),
      ).length;
    case "triads": {
      const { count, triads } = triadCensus(graph);
      const { which = "all" } = question;
      if (which === "all") return triads;
      if (which === "balanced") return count["+++"] + count["+--"];
      if (which === "strained") return count["++-"] + count["---"];
      return count[which];
    }
    case "strainedTriads":
      return closedTriads(graph)
        .filter(({ strained }) => strained)
        .map(({ actors }) => [...actors].sort().join(" "))
        .sort();
    case "triadsOfTie": {
      const row = rowOf(graph, question.tie);
      return question.which === "strained" ? row?.strained : row?.triads;
    }
    case "tension":
      return tension(network.actors.length, network.ties.weight);
    case "frustration":
      return frustration(graph).upper;
    case "repairs":
      return frustration(graph)
        .splits.filter(({ repair }) => repair.length > 0)
        .map(({ repair }) =>
          repair
            .map(({ a, b }) => pairOf(a, b))
            .sort()
            .join(", "),
        )
        .sort();
    case "weakFrustration":
      return weakFrustration(graph).upper;
    case "weakCamps":
      return weakFrustration(graph).partitions[0]?.camps.length ?? 0;
    case "camps":
      return (frustration(graph).splits[0]?.camps ?? [])
        .filter((camp) => camp.length > 0)
        .map((camp) => [...camp].sort().join(" "))
        .sort();
    case "flip":
      return rowOf(graph, question.tie)?.flip;
    case "leastFlip": {
      const flips = strainedTies(graph).map(({ flip }) => flip);
      return flips.length === 0 ? undefined : Math.min(...flips);
    }
    case "pattern":
    case "pivot": {
      const [a, b, c] = question.actors as [string, string, string];
      const [ab, ac, bc] = [
        alignment(network, pairOf(a, b)),
        alignment(network, pairOf(a, c)),
        alignment(network, pairOf(b, c)),
      ];
      if (ab === undefined || ac === undefined || bc === undefined) return undefined;
      const triangle = strategicTriangle([a, b, c], { ab, ac, bc });
      if (question.ask === "pattern") return triangle.pattern;
      return triangle.pattern === "romantic triangle" ? triangle.pivot : "nobody";
    }
    case "pressure":
      return pressures(graphOf(network, question.signs)).get(sorted(question.tie));
    case "pressureChange": {
      const moved = pushes(question, network, networkOf);
      return moved?.find(({ tie }) => tie === sorted(question.tie))?.by;
    }
    case "largestPush":
      return mostMoved(pushes(question, network, networkOf), question);
    case "pushRank":
      return rankOfMove(pushes(question, network, networkOf), question.tie, question.except);
    case "tieAt":
      return alignment(network, sorted(question.tie));
    case "signOf": {
      const x = alignment(network, sorted(question.tie));
      return x === undefined ? undefined : signText(x, 0.05);
    }
    case "change":
    case "signOfChange": {
      const by = changes(question, network, networkOf)?.find(
        ({ tie }) => tie === sorted(question.tie),
      )?.by;
      return question.ask === "change" || by === undefined ? by : signText(by, 0.005);
    }
    case "largestChange":
      return mostMoved(changes(question, network, networkOf), question);
    case "changeRank":
      return rankOfMove(changes(question, network, networkOf), question.tie, question.except);
    case "changeOrder": {
      const asked = new Set(question.ties.map(sorted));
      return changes(question, network, networkOf)
        ?.filter(({ tie }) => asked.has(tie))
        .sort((p, q) => Math.abs(q.by) - Math.abs(p.by))
        .map(({ tie }) => tie);
    }
  }
}

const sorted = (tie: string): string => {
  const [a, b] = tie.split(" ") as [string, string];
  return pairOf(a, b);
};

const signText = (x: number, neutral: number): string =>
  x >= neutral ? "+" : x <= -neutral ? "-" : "0";

function rowOf(graph: SignedGraph, tie: string) {
  return strainedTies(graph).find(({ a, b }) => pairOf(a, b) === sorted(tie));
}

function alignment(network: Network, tie: string): number | undefined {
  return alignments(network).get(tie);
}

function alignments(network: Network): Map<string, number> {
  return new Map(listTies(network).map(({ a, b, weight }) => [pairOf(a, b), weight]));
}

/** With its weights every tie counts, however small: pressure is no matter of signs. */
function graphOf(network: Network, signs = false): SignedGraph {
  if (!signs) return signedGraphOf(network, { neutral: 0 });
  const { ids, edges } = signedGraphOf(network);
  return signedGraph(
    ids,
    edges.map(({ a, b, weight }) => ({
      a: ids[a] as string,
      b: ids[b] as string,
      weight: Math.sign(weight),
    })),
  );
}

function pressures(graph: SignedGraph): Map<string, number> {
  return new Map(twoPathPressure(graph).map(({ a, b, total }) => [pairOf(a, b), total]));
}

function pushes(
  {
    since,
    at = "start",
    signs,
  }: { since: string; at?: string | undefined; signs?: boolean | undefined },
  network: Network,
  networkOf: NetworkOf,
): Moved[] | undefined {
  const other = networkOf(since, at);
  if (!other) return undefined;
  const before = pressures(graphOf(other, signs));
  return [...pressures(graphOf(network, signs))].flatMap(([tie, total]) => {
    const was = before.get(tie);
    return was === undefined ? [] : [{ tie, by: total - was }];
  });
}

function changes(
  {
    stage,
    since,
    at = "start",
  }: { stage: string; since?: string | undefined; at?: string | undefined },
  network: Network,
  networkOf: NetworkOf,
): Moved[] | undefined {
  const other = since === undefined ? networkOf(stage, "start") : networkOf(since, at);
  if (!other) return undefined;
  const before = alignments(other);
  return [...alignments(network)].flatMap(([tie, weight]) => {
    const was = before.get(tie);
    return was === undefined ? [] : [{ tie, by: weight - was }];
  });
}
