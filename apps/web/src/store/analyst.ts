import {
  haveSameEnds,
  type Issue,
  type Network,
  type NetworkAnalysis,
  type Runner,
} from "@entente/core";
import { createValue, derive, type Value, type Watched } from "../state/value.ts";
import { type NumberedCamps, numberCamps } from "./camp-numbers.ts";
import type { Lab } from "./lab.ts";
import { baselineOf, withoutOuter } from "./networks-beside.ts";

/** A search that has run so long when the question changes is given up, not waited for. */
const patience = 400;

/** The analysis of the network at the playhead, with what it is compared with. */
export interface Analysed {
  readonly network: Network;
  readonly weighted: boolean;
  readonly now: NetworkAnalysis;
  readonly baseline: NetworkAnalysis;
  /** The same without actors that contain others; absent where nobody is inside another. */
  readonly apart?: { readonly leftOut: readonly string[]; readonly analysis: NetworkAnalysis };
  /** Numbers of the camps, which follow a camp from the baseline on. */
  readonly camps: NumberedCamps;
}

export interface Analyst {
  /** Whether a tie counts by its strength, or each tie once. */
  readonly weighted: Value<boolean>;
  /** The last answer; it stays until the next one is there. */
  readonly analysed: Watched<Analysed | undefined>;
  /** Whether a newer answer is being worked out. */
  readonly busy: Watched<boolean>;
  readonly failed: Watched<readonly Issue[]>;
  /** Actors of the landscape and of the strategic triangle; absent until somebody chooses. */
  readonly subset: Value<readonly string[] | undefined>;
  readonly trio: Value<readonly string[] | undefined>;
}

interface KnownBaseline {
  readonly of: Network;
  readonly byWeight: boolean;
  readonly analysis: NetworkAnalysis;
}

interface Question {
  readonly network: Network;
  readonly weighted: boolean;
}

/**
 * Analyses the network at the playhead while the Analysis is on screen. Moving on gives up a search
 * that is under way, together with its worker.
 */
export function createAnalyst(lab: Lab, runner: Runner): Analyst {
  const weighted = createValue(true);
  const analysed = createValue<Analysed | undefined>(undefined);
  const busy = createValue(false);
  const failed = createValue<readonly Issue[]>([]);
  const question = derive(
    [lab.picture, lab.network, weighted],
    (picture, network, byWeight): Question | undefined =>
      picture === "analysis" && network ? { network, weighted: byWeight } : undefined,
  );
  let known: readonly KnownBaseline[] = [];
  let working = false;
  let since = 0;

  async function ask(network: Network, byWeight: boolean): Promise<NetworkAnalysis | undefined> {
    // Only what is looked at goes over to the worker.
    const { first, second, weight } = network.ties;
    const reply = await runner.analyse({
      network: { ...network, ties: { first, second, weight } },
      options: { weighted: byWeight, most: 24 },
    });
    if (reply.ok) return reply.analysis;
    if (!reply.superseded) failed.set(reply.issues);
    return undefined;
  }

  /** Baselines seldom change, so the last two answers (by strength and by count) are kept. */
  async function askBaseline(network: Network, byWeight: boolean) {
    const { weight } = network.ties;
    const isSame = ({ of, byWeight: counted }: KnownBaseline): boolean =>
      counted === byWeight &&
      haveSameEnds(of, network) &&
      of.ties.weight.every((own, k) => own === weight[k]);
    const analysis = known.find(isSame)?.analysis ?? (await ask(network, byWeight));
    if (!analysis) return undefined;
    known = [...known.filter((each) => !isSame(each)), { of: network, byWeight, analysis }].slice(
      -2,
    );
    return analysis;
  }

  async function answer(asked: Question): Promise<Analysed | undefined> {
    const { network, weighted: byWeight } = asked;
    const baseline = await askBaseline(baselineOf(network), byWeight);
    if (!baseline || question.get() !== asked) return undefined;
    const now = await ask(network, byWeight);
    if (!now || question.get() !== asked) return undefined;
    const other = withoutOuter(network);
    const without = other && (await ask(other.network, byWeight));
    if (other && !without) return undefined;
    return {
      network,
      weighted: byWeight,
      now,
      baseline,
      ...(other && without ? { apart: { leftOut: other.leftOut, analysis: without } } : {}),
      camps: numberCamps(baseline, now),
    };
  }

  async function work(): Promise<void> {
    working = true;
    let asked = question.get();
    while (asked) {
      since = performance.now();
      failed.set([]);
      const found = await answer(asked);
      if (found) analysed.set(found);
      const next = question.get();
      if (next === asked) break;
      asked = next;
    }
    working = false;
    busy.set(false);
  }

  question.subscribe((asked) => {
    busy.set(asked !== undefined);
    if (working) {
      if (!asked || performance.now() - since > patience) runner.close();
    } else if (asked) void work();
  });
  return {
    weighted,
    analysed,
    busy,
    failed,
    subset: createValue<readonly string[] | undefined>(undefined),
    trio: createValue<readonly string[] | undefined>(undefined),
  };
}
