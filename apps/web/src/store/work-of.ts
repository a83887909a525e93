import type { Work } from "../state/work.ts";
import type { Future } from "./future.ts";
import type { Result } from "./runs.ts";

/** What is on screen as a work: that of the run, or a future written as a scenario; nothing if it could not be written. */
export async function workOf(
  future: Future | undefined,
  result: Result,
): Promise<Work | undefined> {
  if (!future) return result.work;
  const { world } = future.work;
  const reply = await future.written();
  return reply.ok ? { world, scenario: reply.scenario } : undefined;
}
