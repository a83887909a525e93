import { leverSentence, networkAt } from "@entente/core";
import { buildScene, signedLayout, suggestThreshold, toSvg } from "@entente/scene";
import type { Source } from "./source.ts";

/** Draws a network as an SVG page with title, date, levers, recipe and licence. */
export function picture({ world, scenario, run, years, view, theme }: Source): string {
  const network = networkAt(run, years);
  const levers = scenario.levers
    .filter((lever) => lever.enabled !== false)
    .map((lever) => leverSentence(lever, world));
  const { engine, hash } = run.recipe;
  const scene = buildScene({
    network,
    layout: signedLayout(network),
    threshold: suggestThreshold(network),
    view,
    theme,
    subtitle: view === "difference" ? `${network.date}, compared with the baseline` : network.date,
    notes: [
      ...(levers.length > 0 ? levers : ["No levers"]),
      `${world.title}, edition ${world.edition} · Entente ${engine} · ${hash.slice(0, 12)}`,
      world.licence,
    ],
  });
  return toSvg(scene);
}
