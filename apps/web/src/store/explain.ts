import type { Runner, Why } from "@entente/core";
import { createValue, derive, type Watched } from "../state/value.ts";
import type { Lab } from "./lab.ts";

/** How long the selection and the playhead must rest before the explanation is asked for. */
const rest = 180;

export interface Explained {
  readonly why: Why;
  /** An older answer, shown until the one for what is on screen arrives. */
  readonly stale: boolean;
}

/** Asks why the selected tie changed, once selection, result and playhead have come to rest. */
export function explainSelection(lab: Lab, runner: Runner): Watched<Explained | undefined> {
  const explained = createValue<Explained | undefined>(undefined);
  const question = derive([lab.selection, lab.result, lab.playhead], (selection, result, years) =>
    selection.kind === "tie" && result
      ? { a: selection.a, b: selection.b, result, years }
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
    explained.set(same ? { why: last.why, stale: true } : undefined);
    if (!asked) return;
    timer = setTimeout(
      async () => {
        const { a, b, result, years } = asked;
        const { world, scenario } = result.work;
        const reply = await runner.why({ world, scenario, a, b, years });
        if (question.get() === asked && reply.ok) explained.set({ why: reply.why, stale: false });
      },
      last ? rest : 0,
    );
  });
  return explained;
}
