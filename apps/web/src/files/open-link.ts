import { builtInMechanisms, readWorldData, trimScenario } from "@entente/core";
import { fromFragment, type LinkFault } from "../share/share-link.ts";
import { type LoadedWork, loadWorld, workOf, worldNamedBy } from "./shipped.ts";

export type FromLink =
  | (LoadedWork & {
      /** The edition of the world that the link was made for, where it is not the one that is here. */
      readonly made?: number;
    })
  | { readonly ok: false; readonly fault: Exclude<LinkFault, "none"> };

/** Reads the scenario out of a link's fragment and checks it; nothing when the fragment is no link. */
export async function openLink(fragment: string): Promise<FromLink | undefined> {
  const opened = fromFragment(fragment);
  if (!opened.ok) return opened.fault === "none" ? undefined : { ok: false, fault: opened.fault };
  const { shared } = opened;
  const world =
    shared.world === undefined
      ? await loadWorld(worldNamedBy(shared.scenario))
      : readWorldData(shared.world);
  if (!world.ok) return world;
  const loaded = workOf(world.value, shared.scenario);
  if (!loaded.ok) return loaded;
  const { edition } = loaded.work.scenario.world;
  const made = edition === world.value.edition ? {} : { made: edition };
  // A link writes every default out; what still equals one is no change of the user's.
  const scenario = trimScenario(loaded.work.scenario, world.value, builtInMechanisms);
  return { ok: true, work: { world: world.value, scenario, opened: scenario }, ...made };
}
