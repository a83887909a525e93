import type { Network } from "@entente/core";
import { networkOf } from "../support/network-of.ts";

/** Writes a network as text: `A+.8B` is a tie of 0.8, `A-.8C` one of −0.8; actors weigh alike or as told. */
export function net(text: string, weights: Readonly<Record<string, number>> = {}): Network {
  const ties = [...text.matchAll(/(\w+?)([+-](?:\d*\.)?\d+)([A-Z]\w*)/g)].map(([, a, x, b]) => ({
    a: a as string,
    b: b as string,
    weight: Number(x),
  }));
  const ids = [...new Set([...Object.keys(weights), ...ties.flatMap(({ a, b }) => [a, b])])];
  return networkOf({
    title: "A drawn network",
    date: "2024-04-10",
    actors: ids.map((id) => ({
      id,
      name: `Land ${id}`,
      kind: "state",
      weight: weights[id] ?? 1 / ids.length,
    })),
    ties,
  });
}
