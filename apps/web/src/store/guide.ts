import { type Keeper, keepChoice, keptChoice } from "../state/autosave.ts";
import { createValue, type Watched } from "../state/value.ts";
import type { Lab } from "./lab.ts";

export type Guide = "move" | "pick" | "done";

/** Leads a first visit by one line of text: it goes on when the step was taken, and never comes back. */
export function createGuide(lab: Lab, keeper: Keeper | undefined): Watched<Guide> {
  const guide = createValue<Guide>(keptChoice(keeper, "guide") === "done" ? "done" : "move");
  lab.history.subscribe(({ past }) => {
    if (past.length > 0 && guide.get() === "move") guide.set("pick");
  });
  lab.selection.subscribe(({ kind }) => {
    if (kind !== "tie" || guide.get() !== "pick") return;
    guide.set("done");
    keepChoice(keeper, "guide", "done");
  });
  return guide;
}
