import type { Scenario, World } from "@entente/core";
import { writtenFutures, writtenRun } from "../../support/written-results.ts";

const ways = { run: writtenRun, futures: writtenFutures };

const read = async <T>(path: string): Promise<T> => (await fetch(path)).json();

/** SHA-256 of what the library makes, on the page's own thread, of documents that lie beside the page. */
async function hashOf(way: keyof typeof ways, path: string): Promise<string> {
  const world = read<World>(`${path.split("/")[0]}.world.json`);
  const scenario = read<Scenario>(`${path}.scenario.json`);
  const text = await ways[way](await world, await scenario);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

declare global {
  interface Window {
    hashOf: typeof hashOf;
  }
}
window.hashOf = hashOf;
