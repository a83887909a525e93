import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { canonicalJson } from "../../vocabulary/canonical-json.ts";
import { contentHash } from "../../vocabulary/content-hash.ts";
import { compile } from "../compile/compile.ts";
import { fillScenario } from "../fill-scenario.ts";
import { methodOf } from "../run-scenario.ts";
import { statesAt } from "../states-at.ts";

/** Years; shorter than a day. */
const leastSpan = 1e-6;

/** Alignments of all ties at a moment of runs that were made before, by what made them. */
export interface OutcomeCache {
  /** All ties of a scenario after so many years; worked out only if nobody asked before. */
  readonly outcome: (world: World, scenario: Scenario, years: number) => Float64Array;
  /** Runs worked out so far. */
  readonly runs: () => number;
}

/**
 * Keeps what runs came to, so that asking for the same again is instant: the key is the content of
 * everything that a run depends on. The least recently used are dropped beyond `most` numbers; default
 * four million, 32 MB.
 */
export function outcomeCache(
  mechanisms: readonly Mechanism<Setting>[],
  { most = 4_000_000 }: { readonly most?: number } = {},
): OutcomeCache {
  const kept = new Map<string, Float64Array>();
  const worlds = new WeakMap<World, string>();
  let numbers = 0;
  let runs = 0;

  function keyOf(world: World, scenario: Scenario, years: number): string {
    const known = worlds.get(world) ?? contentHash(canonicalJson(world));
    worlds.set(world, known);
    const {
      id: _,
      title: __,
      question: ___,
      shows: ____,
      teaching: _____,
      ...rest
    } = fillScenario(scenario, world, mechanisms);
    const what = {
      ...rest,
      known,
      years,
      indicators: undefined,
      levers: rest.levers.filter((lever) => lever.enabled !== false),
      mechanisms: Object.entries(rest.mechanisms ?? {}).filter(([, { enabled }]) => enabled),
    };
    return contentHash(canonicalJson(what));
  }

  return {
    outcome(world, scenario, years) {
      const key = keyOf(world, scenario, years);
      const found = kept.get(key) ?? run(world, scenario, years, mechanisms);
      if (!kept.has(key)) {
        runs++;
        numbers += found.length;
      }
      kept.delete(key);
      kept.set(key, found);
      for (const [oldest, dropped] of kept) {
        if (numbers <= most || oldest === key) break;
        kept.delete(oldest);
        numbers -= dropped.length;
      }
      return found;
    },
    runs: () => runs,
  };
}

/** Alignments of all ties after so many years; NaN for all when the run diverges. */
function run(
  world: World,
  scenario: Scenario,
  years: number,
  mechanisms: readonly Mechanism<Setting>[],
): Float64Array {
  const { problem } = compile(world, scenario, { mechanisms });
  const moment = Math.max(0, Math.min(problem.until, years));
  // A run has to last a little, also where only its first moment is asked for.
  const until = Math.max(moment, leastSpan);
  return statesAt({ ...problem, until }, [moment], methodOf(scenario));
}
