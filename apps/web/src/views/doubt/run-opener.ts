import type { Factor } from "@entente/core";
import { setFactors } from "../../store/actions/factors.ts";
import { words } from "../../words.ts";
import type { App } from "../app-context.ts";

/** Makes a run of a study the work on screen; what was there is one undo away, and the notice says so. */
export function openRun(
  { lab, notice }: Pick<App, "lab" | "notice">,
  values: readonly { readonly factor: Factor; readonly value: number }[],
): void {
  const before = lab.work.get();
  lab.edit((scenario) => setFactors(scenario, values));
  if (lab.work.get() === before) return;
  notice.set({ text: words.doubt.opened, action: { label: words.undo, run: lab.undo } });
}
