import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export interface ShippedScenario {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly question: string;
}

export interface ShippedWorld {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly scenarios: readonly ShippedScenario[];
}

const { resolve } = createRequire(import.meta.url);

/** Reads a file that the core package ships, such as `worlds/index.json`. */
export function shippedText(path: string): string {
  return readFileSync(resolve(`@entente/core/${path}`), "utf8");
}

/** The worlds that come with Entente, and the scenarios on each. */
export function shippedWorlds(): readonly ShippedWorld[] {
  const index = JSON.parse(shippedText("worlds/index.json")) as { readonly worlds: readonly ShippedWorld[] };
  return index.worlds;
}
