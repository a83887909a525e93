import type { SanctionLever } from "../../schema/scenario-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { checkInput } from "./check-input.ts";
import { inputRange } from "./input-range.ts";
import { knownName } from "./known-name.ts";
import { type LeverContext, spanOf } from "./lever-context.ts";
import { namedTwice } from "./named-twice.ts";

const intensity = inputRange("sanction", "intensity");

/** Checks a sanction: who sends and who is aimed at, what its action needs, its intensity. */
export function checkSanctionLever(
  issues: IssueList,
  where: string,
  lever: SanctionLever,
  context: LeverContext,
): void {
  const { world, actors, founded, leftOut } = context;
  const blocs = [...(world.blocs ?? []).map((bloc) => bloc.id), ...founded.map((bloc) => bloc.id)];
  for (const field of ["senders", "targets"] as const) {
    for (const [p, id] of lever[field].entries()) {
      knownName(issues, `${where}.${field}[${p}]`, id, [...actors, ...blocs], "actor or bloc");
      if (leftOut.has(id)) {
        issues.warn(
          `${where}.${field}[${p}]`,
          `"${id}", which is left out`,
          "an actor that is shown",
          "The lever does nothing to it while the model leaves it out.",
        );
      }
    }
  }
  namedTwice(issues, `${where}.senders`, lever.senders);
  namedTwice(issues, `${where}.targets`, lever.targets);
  for (const [p, id] of lever.targets.entries()) {
    if (lever.senders.includes(id)) {
      issues.error(
        `${where}.targets[${p}]`,
        `"${id}", also a sender`,
        "a target that is not a sender",
        "Nobody sanctions itself; take it out on one side.",
      );
    }
  }
  if (lever.action === "impose" && lever.measures === undefined) {
    issues.error(
      `${where}.measures`,
      "nothing",
      "at least one kind of measure",
      "Say what is imposed, for instance financial or arms.",
    );
  }
  if (lever.action === "lift" && !liftsSomething(lever, context)) {
    issues.warn(
      `${where}.senders`,
      "no measure of these senders on these targets",
      "a standing measure or an earlier lever",
      "There is nothing to lift; choose who holds measures against whom.",
    );
  }
  checkInput(issues, `${where}.intensity`, lever.intensity, spanOf(lever, context), intensity);
}

function liftsSomething(lift: SanctionLever, { world, levers }: LeverContext): boolean {
  const blocs = new Set((world.blocs ?? []).map((bloc) => bloc.id));
  const meet = (p: readonly string[], q: readonly string[]) =>
    p.some((id) => q.includes(id) || blocs.has(id)) || q.some((id) => blocs.has(id));
  const earlier = levers.filter(
    (lever): lever is SanctionLever =>
      lever.kind === "sanction" &&
      lever.action !== "lift" &&
      lever.enabled !== false &&
      lever.from <= lift.from,
  );
  return [...(world.measures ?? []), ...earlier].some(
    (each) =>
      meet(each.senders, lift.senders) &&
      meet(each.targets, lift.targets) &&
      (lift.measures === undefined ||
        lift.measures.some((kind) => each.measures?.includes(kind) ?? true)),
  );
}
