import { type ListedNetwork, listTies, type Scenario } from "@entente/core";
import type { View } from "./stage/stage.ts";
import type { App } from "./views/app-context.ts";

/**
 * What browser tests may read of the running app, as `window.entente`. Nothing here writes: tests act
 * as people do, by pointer and keyboard.
 */
export interface ForTests {
  /** The network under the playhead, exact to the last bit. */
  readonly network: () => ListedNetwork | undefined;
  readonly scenario: () => Scenario;
  /** Whether the result on screen belongs to the work on screen, and is no draft. */
  readonly settled: () => boolean;
  /** Where an actor is drawn, CSS pixels from the picture's corner. */
  readonly placeOf: (actor: string) => { readonly x: number; readonly y: number } | undefined;
  /** What the picture is turned to. */
  readonly view: () => View | undefined;
}

declare global {
  interface Window {
    entente?: ForTests;
  }
}

export function exposeForTests({ lab, stage }: App): void {
  window.entente = Object.freeze<ForTests>({
    network() {
      const network = lab.wholeNetwork();
      return network && { ...network, ties: listTies(network) };
    },
    scenario: () => lab.work.get().scenario,
    settled() {
      const shown = lab.result.get();
      return shown?.work === lab.work.get() && !shown.draft;
    },
    view: () => stage.get()?.view(),
    placeOf: (actor) => stage.get()?.screenPosition(actor),
  });
}
