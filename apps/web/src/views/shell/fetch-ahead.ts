import { listsOfLanguage } from "../../text/list-words.ts";
import { parts } from "../parts.ts";

const all: readonly (() => Promise<unknown>)[] = [
  async () => listsOfLanguage(),
  ...Object.values(parts),
  () => import("../../files/open-files.ts"),
  () => import("../../store/lesson/check-draft.ts"),
  () => import("../../files/follow-address.ts"),
];

/** Browsers without `requestIdleCallback` wait this long between two parts, milliseconds. */
const pause = 200;

/**
 * Makes ready what is slow at first and fetches all parts of the app, one after another while nothing else is to do, so that
 * they open at once and without a network. Whoever asks the browser to save data fetches what is opened, no more.
 */
export function fetchAhead(left = all): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  const [first, ...rest] = left;
  if (!first || connection?.saveData) return;
  const next = (): void => {
    // A browser does not ask again for a module that it could not have, so a bad network ends this.
    if (navigator.onLine)
      void first().then(
        () => fetchAhead(rest),
        () => undefined,
      );
  };
  if ("requestIdleCallback" in globalThis) requestIdleCallback(next, { timeout: 5000 });
  else setTimeout(next, pause);
}
