import type { Network, NetworkTie } from "./network.ts";
import { tieAt } from "./tie-at.ts";

/** The ties of a network one by one, in order: for lists and files. What is done many times a second reads the columns. */
export function listTies(network: Pick<Network, "actors" | "ties">): NetworkTie[] {
  return Array.from(network.ties.weight, (_, k) => tieAt(network, k));
}
