import { superseded } from "./latest-wins.ts";
import type { Refusal, ShapleyReply, ShapleyRequest, Watching } from "./runner.ts";
import type { ShapleyTurn } from "./shapley-turns.ts";

/**
 * Asks for one turn after the other until a question is answered. A newer question, or `shouldStop`,
 * ends the one under way, which is answered as superseded.
 */
export function takeTurns(
  turn: (job: number, request: ShapleyRequest) => Promise<ShapleyTurn | Refusal>,
): (request: ShapleyRequest, watching?: Watching) => Promise<ShapleyReply> {
  let latest = 0;
  return async (request, { onProgress, shouldStop } = {}) => {
    const job = ++latest;
    for (;;) {
      if (job !== latest || shouldStop?.()) return superseded;
      const reply = await turn(job, request);
      if (!reply.ok) return reply;
      if (reply.done) return { ok: true, shares: reply.shares };
      if (job === latest) onProgress?.(reply.step);
    }
  };
}
