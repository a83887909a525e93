import type { BlocLever } from "../../schema/scenario-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { checkInput } from "./check-input.ts";
import { inputRange } from "./input-range.ts";
import { knownName } from "./known-name.ts";
import { type LeverContext, spanOf } from "./lever-context.ts";
import { namedTwice } from "./named-twice.ts";

const cohesion = inputRange("bloc", "cohesion");

/** Checks a bloc move: whether the bloc is there on the day, what its action needs, its cohesion. */
export function checkBlocLever(
  issues: IssueList,
  where: string,
  lever: BlocLever,
  context: LeverContext,
): void {
  const { world, founded, actors } = context;
  const standing = (world.blocs ?? []).map((bloc) => bloc.id);
  if (lever.action === "found") {
    if (standing.includes(lever.bloc)) {
      issues.error(
        `${where}.bloc`,
        `"${lever.bloc}", which exists`,
        "a new id",
        "To add members to a bloc, let them join it.",
      );
    } else if (actors.includes(lever.bloc)) {
      issues.error(
        `${where}.bloc`,
        `"${lever.bloc}", which is an actor`,
        "an id of its own",
        "Give the bloc another id.",
      );
    } else if (founded.filter((bloc) => bloc.id === lever.bloc).length > 1) {
      issues.error(
        `${where}.bloc`,
        `"${lever.bloc}", founded twice`,
        "one founding",
        "Let the later members join it instead.",
      );
    }
  } else {
    const before = founded.filter((bloc) => bloc.from <= lever.from).map((bloc) => bloc.id);
    if (
      knownName(
        issues,
        `${where}.bloc`,
        lever.bloc,
        [...standing, ...founded.map((bloc) => bloc.id)],
        "bloc",
      ) &&
      ![...standing, ...before].includes(lever.bloc)
    ) {
      issues.error(
        `${where}.from`,
        lever.from,
        "a date on or after the founding",
        `Bloc "${lever.bloc}" does not exist yet on that day.`,
      );
    }
  }
  const members = (lever.members ?? []).map((member) => member.actor);
  namedTwice(issues, `${where}.members`, members);
  if (lever.action === "leave") {
    const ever = everMembers(lever.bloc, context);
    for (const [m, id] of members.entries()) {
      if (ever.has(id) || !actors.includes(id)) continue;
      issues.warn(
        `${where}.members[${m}].actor`,
        `"${id}", which was never a member`,
        `a member of "${lever.bloc}"`,
        "Leaving does nothing to it; take it out.",
      );
    }
  }
  if (lever.action !== "cohesion" && lever.members === undefined) {
    issues.error(
      `${where}.members`,
      "nothing",
      "at least one member",
      "Say who founds, joins or leaves.",
    );
  }
  if (lever.action === "cohesion" && lever.cohesion === undefined) {
    issues.error(
      `${where}.cohesion`,
      "nothing",
      "a number from 0 to 5",
      "Say what the cohesion becomes; 1 is the standard.",
    );
  }
  checkInput(issues, `${where}.cohesion`, lever.cohesion, spanOf(lever, context), cohesion);
}

function everMembers(id: string, { world, levers }: LeverContext): ReadonlySet<string> {
  const standing = world.blocs?.find((bloc) => bloc.id === id)?.members ?? [];
  const later = levers.flatMap((lever) =>
    lever.kind === "bloc" && lever.bloc === id && lever.action !== "leave"
      ? (lever.members ?? [])
      : [],
  );
  return new Set([...standing, ...later].map((member) => member.actor));
}
