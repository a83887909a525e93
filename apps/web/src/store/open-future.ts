import type { Issue, Runner } from "@entente/core";
import { nextFrame } from "../ui/next-frame.ts";
import type { DoubtState } from "./doubt.ts";
import type { Lab } from "./lab.ts";

/**
 * Makes a future, counted from 1, the work on screen; what was there is one undo away. It is written by `runner`, since a
 * large world takes a while to compile. Nothing happens if the work has changed by then, else it gives what is wrong.
 */
export async function openFuture(
  lab: Lab,
  runner: Runner,
  { work }: Pick<DoubtState, "work">,
  number: number,
): Promise<"opened" | "overtaken" | readonly Issue[]> {
  const { world, scenario } = work;
  const reply = await runner.future({ world, scenario, member: number - 1 });
  if (!reply.ok) return reply.superseded ? "overtaken" : reply.issues;
  // To take in tens of thousands of baselines is as much as a frame should hold.
  await nextFrame();
  if (lab.work.get() !== work) return "overtaken";
  const { ensemble } = scenario;
  lab.edit(() => ({ ...reply.scenario, ...(ensemble && { ensemble }) }));
  return "opened";
}
