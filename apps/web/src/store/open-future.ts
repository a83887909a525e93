import type { Issue } from "@entente/core";
import { nextFrame } from "../ui/next-frame.ts";
import type { Future } from "./future.ts";
import type { Lab } from "./lab.ts";

/**
 * Makes a future the work on screen; what was there is one undo away. Nothing happens if the work has changed by the time
 * it is written, else it gives what is wrong.
 */
export async function openFuture(
  lab: Lab,
  { work, written }: Pick<Future, "work" | "written">,
): Promise<"opened" | "overtaken" | readonly Issue[]> {
  const reply = await written();
  if (!reply.ok) return reply.superseded ? "overtaken" : reply.issues;
  // To take in tens of thousands of baselines is as much as a frame should hold.
  await nextFrame();
  if (lab.work.get() !== work) return "overtaken";
  const { ensemble } = work.scenario;
  lab.edit(() => ({ ...reply.scenario, ...(ensemble && { ensemble }) }));
  return "opened";
}
