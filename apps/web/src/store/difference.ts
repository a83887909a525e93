import type { Runner, ShapleyShares, ShapleyStep } from "@entente/core";
import { createValue, derive, type Value, type Watched } from "../state/value.ts";
import type { Explained } from "./explain.ts";

/** How it is told what difference a cause makes: by leaving it out, or by Shapley's value. */
export type Way = "leave-one-out" | "shapley";
/** Who shares the difference by Shapley's value. */
export type Players = "levers" | "all";

/** Where the answer stands; a finished one says what it was the answer to. */
export type Answer =
  | { readonly how: "none" }
  | { readonly how: "working"; readonly step: ShapleyStep | undefined }
  | { readonly how: "done"; readonly shares: ShapleyShares }
  | { readonly how: "stopped" }
  | { readonly how: "failed" };

/** What difference levers and mechanisms make to the tie that is selected. */
export interface Difference {
  readonly way: Value<Way>;
  readonly players: Value<Players>;
  readonly answer: Watched<Answer>;
  /** Gives the work up; it stays given up until `start`. */
  readonly stop: () => void;
  readonly start: () => void;
}

/** How long an explanation must stand before the long work on it begins. */
const rest = 400;

/**
 * Shares out the difference to the tie that is explained, in the background, once somebody looks at it
 * that way. A new question gives the old one up.
 */
export function createDifference(
  explained: Watched<Explained | undefined>,
  runner: Runner,
): Difference {
  const way = createValue<Way>("leave-one-out");
  const players = createValue<Players>("levers");
  const answer = createValue<Answer>({ how: "none" });
  const wanted = createValue(true);
  const question = derive([explained, way, players, wanted], (told, how, among, go) =>
    told && !told.stale && how === "shapley"
      ? { why: told.why, work: told.work, players: among, go }
      : undefined,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;

  question.subscribe((asked) => {
    clearTimeout(timer);
    if (!asked) return answer.set({ how: "none" });
    if (!asked.go) return answer.set({ how: "stopped" });
    answer.set({ how: "working", step: undefined });
    const isCurrent = () => question.get() === asked;
    timer = setTimeout(async () => {
      if (!isCurrent()) return;
      const { a, b, toYears: years } = asked.why;
      const reply = await runner.shapley(
        { ...asked.work, a, b, years, players: asked.players },
        {
          onProgress: (step) => isCurrent() && answer.set({ how: "working", step }),
          shouldStop: () => !isCurrent(),
        },
      );
      if (!isCurrent()) return;
      answer.set(reply.ok ? { how: "done", shares: reply.shares } : { how: "failed" });
    }, rest);
  });

  return {
    way,
    players,
    answer,
    stop: () => wanted.set(false),
    start: () => wanted.set(true),
  };
}
