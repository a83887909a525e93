import type { Refusal } from "./runner.ts";

/** The answer to a request that a newer one has overtaken. */
export const superseded: Refusal = { ok: false, superseded: true, issues: [] };

/**
 * Wraps a slow function so that at most one call is under way and one waits; a newer request takes
 * the place of the waiting one, which is answered as superseded.
 */
export function latestWins<Request, Reply>(
  execute: (request: Request) => Promise<Reply>,
): (request: Request) => Promise<Reply | Refusal> {
  interface Waiting {
    readonly request: Request;
    readonly resolve: (reply: Reply | Refusal) => void;
    readonly reject: (reason: unknown) => void;
  }
  let busy = false;
  let waiting: Waiting | undefined;

  function start({ request, resolve, reject }: Waiting): void {
    busy = true;
    const next = () => {
      busy = false;
      const following = waiting;
      waiting = undefined;
      if (following) start(following);
    };
    execute(request).then(resolve, reject).finally(next);
  }

  return (request) =>
    new Promise((resolve, reject) => {
      const call = { request, resolve, reject };
      if (!busy) return start(call);
      waiting?.resolve(superseded);
      waiting = call;
    });
}
