import type { LessonStep } from "../schema/lesson-step-schema.ts";
import type { Lever, Scenario } from "../schema/scenario-schema.ts";

/** Applies what a step says of its stage's levers and mechanisms; the scenario itself stays as it is. */
export function stepScenario(scenario: Scenario, step: LessonStep): Scenario {
  const { levers = {}, mechanisms } = step;
  if (Object.keys(levers).length === 0 && !mechanisms) return scenario;
  return {
    ...scenario,
    levers: scenario.levers.map((lever) => {
      const set = Object.hasOwn(levers, lever.id) ? levers[lever.id] : undefined;
      if (!set) return lever;
      const switched = set.enabled === undefined ? lever : { ...lever, enabled: set.enabled };
      return set.value === undefined ? switched : withValue(switched, set.value);
    }),
    ...(mechanisms
      ? {
          mechanisms: {
            ...scenario.mechanisms,
            ...Object.fromEntries(
              Object.entries(mechanisms).map(([id, own]) => {
                const usual = scenario.mechanisms?.[id];
                const params = { ...usual?.params, ...own.params };
                return [id, { ...usual, ...own, params }];
              }),
            ),
          },
        }
      : {}),
  };
}

/** The field of a lever that its slider moves. */
export const leverValueField = {
  sanction: "intensity",
  bloc: "cohesion",
  tie: "change",
  event: "strength",
} as const satisfies Record<Lever["kind"], string>;

function withValue(lever: Lever, value: number | string): Lever {
  return { ...lever, [leverValueField[lever.kind]]: value } as Lever;
}
