import { explainTie } from "../../analysis/explain-tie.ts";
import { whySentence } from "../../analysis/why-sentence.ts";
import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { causalShares } from "../../scenario/causes/causal-shares.ts";
import { type OutcomeCache, outcomeCache } from "../../scenario/causes/outcome-cache.ts";
import { compile } from "../../scenario/compile/compile.ts";
import { scenarioMechanisms } from "../../scenario/compile/scenario-mechanisms.ts";
import { leverSentence } from "../../scenario/levers/lever-sentence.ts";
import { methodOf } from "../../scenario/run-scenario.ts";
import { dateAfter } from "../../vocabulary/time.ts";
import { answerRun } from "./answer-run.ts";
import type { WhyReply, WhyRequest } from "./runner.ts";

/** Explains one tie of a scenario: runs it, splits the tie's change, and reruns it without each cause. */
export function answerWhy(
  request: WhyRequest,
  mechanisms: readonly Mechanism<Setting>[],
  cache: OutcomeCache = outcomeCache(mechanisms),
): WhyReply {
  const reply = answerRun(request, mechanisms);
  if (!reply.ok) return reply;
  const { world, scenario, a, b, years } = request;
  const { problem } = compile(world, scenario, { mechanisms });
  const explanation = explainTie(reply.run, problem, methodOf(scenario), { a, b, years });
  const date = dateAfter(reply.run.start, explanation.toYears);
  const names = new Map(
    [...(world.blocs ?? []), ...world.actors].map((each) => [each.id, each.name]),
  );
  for (const lever of scenario.levers) {
    if (lever.kind === "bloc" && lever.name !== undefined) names.set(lever.bloc, lever.name);
  }
  const levers = new Map(scenario.levers.map((lever) => [lever.id, leverSentence(lever, world)]));
  const titles = new Map(
    scenarioMechanisms(scenario, mechanisms).map((mechanism) => [mechanism.id, mechanism.title]),
  );
  return {
    ok: true,
    why: {
      ...explanation,
      date,
      causal: causalShares(
        world,
        scenario,
        { a, b, years: explanation.toYears },
        { mechanisms, cache },
      ),
      sentence: whySentence(explanation, date, {
        actor: (id) => names.get(id) ?? id,
        lever: (id) => levers.get(id) ?? id,
        mechanism: (id) => titles.get(id) ?? id,
      }),
    },
  };
}
