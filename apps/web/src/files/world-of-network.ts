import { emptyScenario, listTies, type Network, type World } from "@entente/core";
import type { Work } from "../state/work.ts";

/**
 * A baseline is Σ w·g / (Σ w + shrinkage), so values are written larger by what the least shrinkage
 * and the greatest weight take away again: ties start where they were read, those of ±1 at ±0.9999.
 */
const shrinkage = 0.01;
const fullWeight = 100;
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const most = 300;

/**
 * Turns a network that another tool wrote into a world with an empty scenario on it, so that levers
 * can be pulled. Its ties become the baseline; the actors' weights become sizes (weight squared, for
 * a run takes the root). Actors that are no states borrow codes that ISO 3166 leaves to users.
 */
export function workOfNetwork(network: Network, name: string): Work {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [k, actor] of network.actors.entries()) {
    let id = idPattern.test(actor.id) ? actor.id : `actor-${k + 1}`;
    while (taken.has(id)) id = `${id}-2`;
    taken.add(id);
    ids.set(actor.id, id);
  }
  const isState = (id: string, kind: string): boolean => kind === "state" && /^[A-Z]{3}$/.test(id);
  const codes = network.actors.map((actor, k) =>
    isState(ids.get(actor.id) ?? "", actor.kind) ? (ids.get(actor.id) as string) : userCode(k),
  );
  const world: World = {
    version: 1,
    id: "imported",
    edition: 1,
    title: clip(network.title || name, 120),
    summary: `A network read from ${clip(name, 200)}.`,
    asOf: network.date,
    actors: network.actors.map((actor, k) => {
      const id = ids.get(actor.id) as string;
      const state = isState(id, actor.kind);
      return {
        id,
        name: clip(actor.name || actor.id, 80),
        kind: state
          ? ("state" as const)
          : actor.kind === "organisation"
            ? ("organisation" as const)
            : ("grouping" as const),
        ...(state ? {} : { members: [codes[k] as string] }),
      };
    }),
    sizes: {
      measure: "Weight in the file that was read, squared",
      source: clip(name, 500),
      values: Object.fromEntries(
        network.actors.flatMap((actor, k) =>
          actor.weight > 0 ? [[codes[k] as string, actor.weight * actor.weight]] : [],
        ),
      ),
    },
    components: listTies(network)
      .filter((tie) => tie.weight !== 0)
      .map((tie, k) => ({
        id: `tie-${k + 1}`,
        a: ids.get(tie.a) as string,
        b: ids.get(tie.b) as string,
        kind: "other" as const,
        value: Math.max(-1, Math.min(1, tie.weight * (1 + shrinkage / fullWeight))),
        weight: fullWeight,
        uncertainty: 0,
        reading: "Alignment as read from the file.",
        source: clip(name, most),
      })),
    evidence: { shrinkage },
    licence: "As the file that was read.",
  };
  const scenario = emptyScenario(world);
  return { world, scenario, opened: scenario };
}

/** XAA, XAB … XZZ are ISO 3166's own codes for users; after them QMA to QZZ. */
function userCode(k: number): string {
  const letter = (n: number): string => String.fromCharCode(65 + n);
  if (k < 26 * 26) return `X${letter(Math.floor(k / 26))}${letter(k % 26)}`;
  const rest = k - 26 * 26;
  return `Q${letter(12 + (Math.floor(rest / 26) % 14))}${letter(rest % 26)}`;
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
