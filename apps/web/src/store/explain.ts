import type { Runner, Why } from "@entente/core";
import { createValue, derive, type Watched } from "../state/value.ts";
import type { Work } from "../state/work.ts";
import type { Lab } from "./lab.ts";
import { workOf } from "./work-of.ts";

/** How long the selection and the playhead must rest before the explanation is asked for. */
const rest = 180;

export interface Explained {
  readonly why: Why;
  /** Whose run is explained: the work on screen, or a future of it. */
  readonly work: Work;
  /** Which future it is of, from 1; absent for the single run. */
  readonly future?: number;
  /** An older answer, shown until the one for what is on screen arrives. */
  readonly stale: boolean;
}

/** Asks why the selected tie changed in what is on screen, once selection, result, playhead and future have come to rest. */
export function explainSelection(lab: Lab, runner: Runner): Watched<Explained | undefined> {
  const explained = createValue<Explained | undefined>(undefined);
  const question = derive(
    [lab.selection, lab.result, lab.playhead, lab.future],
    (selection, result, years, future) =>
      selection.kind === "tie" && result
        ? { a: selection.a, b: selection.b, result, years, future }
        : undefined,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;

  question.subscribe((asked) => {
    clearTimeout(timer);
    const last = explained.get();
    const same =
      asked &&
      last &&
      [asked.a, asked.b].sort().join(" ") === [last.why.a, last.why.b].sort().join(" ");
    explained.set(same ? { ...last, stale: true } : undefined);
    if (!asked) return;
    timer = setTimeout(
      async () => {
        const { a, b, result, years, future } = asked;
        const work = await workOf(future, result);
        if (!work || question.get() !== asked) return;
        const { world, scenario } = work;
        const reply = await runner.why({ world, scenario, a, b, years });
        if (question.get() !== asked || !reply.ok) return;
        const of = future && { future: future.number };
        explained.set({ why: reply.why, work, ...of, stale: false });
      },
      last ? rest : 0,
    );
  });
  return explained;
}
