import type { SceneWording } from "@entente/scene";
import { words } from "../words.ts";
import { fixed, plain, signed } from "./number-words.ts";

/** What a picture says of itself, in the language spoken now. */
export function sceneWords(): SceneWording {
  const w = words.scene;
  return {
    signed,
    allied: w.allied,
    hostile: w.hostile,
    warmer: (span) => w.warmer({ span: plain(span) }),
    colder: (span) => w.colder({ span: plain(span) }),
    baseline: words.baseline,
    doubtful: w.doubtful,
    kinds: w.kinds,
    hidden: (reason, count, least) =>
      w.hidden[reason]({ count, least: fixed(least, String(least).split(".")[1]?.length ?? 0) }),
    describe: ({ view, subtitle, actors, ties, strongest }) =>
      w.described[view]({
        subtitle,
        actors,
        ties,
        some: ties > strongest.length ? "yes" : "no",
        strongest: strongest.join("; "),
      }),
  };
}
