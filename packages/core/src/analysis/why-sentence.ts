import type { Part } from "../engine/problem/part.ts";
import { englishWording } from "../vocabulary/english-wording.ts";
import type { PieceSaid, ShareSaid, Wording } from "../vocabulary/wording.ts";
import type { Explanation } from "./explain-tie.ts";

/** How ids read in a sentence. */
export interface Naming {
  readonly actor: (id: string) => string;
  readonly lever: (id: string) => string;
  readonly mechanism: (id: string) => string;
}

/** Shares below this show as 0.00 and are not told. */
const least = 0.005;

/**
 * Says in two sentences why a tie changed: how far, what moved it most, and what pulled back.
 *
 * Only flow shares are named; one below a tenth of the largest is left to the table. `wording` is how
 * it is said, English by default.
 */
export function whySentence(
  { a, b, before, now, change, accounts }: Explanation,
  date: string,
  naming: Naming,
  wording: Wording = englishWording,
): string {
  const told = ({ account, change: size, parts }: Explanation["accounts"][number]): ShareSaid => {
    const most = mainPart(parts);
    return {
      mechanism: naming.mechanism(account),
      change: size,
      most: most && pieceOf(most, naming),
    };
  };
  const said = { a: naming.actor(a), b: naming.actor(b), before, now, date };
  const sorted = [...accounts].sort(bySize);
  if (Math.abs(change) < least) {
    const [first, second] = sorted;
    const held = first && second && Math.abs(second.change) >= least;
    return wording.stay({
      ...said,
      along: held ? [told(first), told(second)] : [],
      against: undefined,
    });
  }
  const along = sorted.filter((each) => each.change * change > 0);
  const against = sorted.find((each) => each.change * change < 0);
  return wording.change({
    ...said,
    along: along
      .filter((each) => Math.abs(each.change) >= Math.abs(along[0]?.change ?? 0) / 10)
      .slice(0, 2)
      .map(told),
    against: against && Math.abs(against.change) >= least ? told(against) : undefined,
  });
}

/** The part that did a third or more of what all parts did, if there is one. */
function mainPart(parts: Explanation["accounts"][number]["parts"]): Part | undefined {
  const total = parts.reduce((sum, each) => sum + Math.abs(each.change), 0);
  const most = [...parts].sort(bySize)[0];
  return most && Math.abs(most.change) >= total / 3 ? most.part : undefined;
}

function pieceOf({ rule, third, sender, bloc, lever }: Part, naming: Naming): PieceSaid {
  const name = (id: string | undefined) => (id === undefined ? undefined : naming.actor(id));
  return {
    rule,
    third: name(third),
    sender: name(sender),
    bloc: name(bloc),
    lever: lever === undefined ? undefined : naming.lever(lever),
  };
}

function bySize(p: { readonly change: number }, q: { readonly change: number }): number {
  return Math.abs(q.change) - Math.abs(p.change);
}
