import type { Network } from "../network/network.ts";

/** Says in a sentence or two what a network is and what reproduces it, for people who open an export. */
export function factWords({ title, date, recipe }: Network): string {
  const what = `${title}: alignments as of ${date}.`;
  if (!recipe) return what;
  const { world, scenario, engine, hash } = recipe;
  return `${what} Computed by Entente ${engine} from world "${world.id}" (edition ${world.edition}) and scenario "${scenario.id}"; SHA-256 of both, filled: ${hash}.`;
}
