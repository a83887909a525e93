import { cameoCodes } from "../evidence/cameo-codes.ts";
import type { IssueList } from "../vocabulary/issue-list.ts";
import { nearestName } from "../vocabulary/nearest-name.ts";
import { yearsBetween } from "../vocabulary/time.ts";
import { checkInput } from "./check-input.ts";
import { knownName } from "./known-name.ts";
import type { BlocLever, Lever, SanctionLever } from "./scenario-schema.ts";
import type { World } from "./world-schema.ts";

/** What a lever is checked against. */
export interface LeverContext {
  readonly world: World;
  readonly actors: readonly string[];
  readonly leftOut: ReadonlySet<string>;
  readonly start: string;
  readonly end: string;
  /** Blocs that levers found, with their dates. */
  readonly founded: readonly { readonly id: string; readonly from: string }[];
  readonly levers: readonly Lever[];
}

const codes = cameoCodes.map((each) => each.code);

/** Checks one lever: names, dates, the fields its action needs, numbers and formulas. */
export function checkLever(
  issues: IssueList,
  where: string,
  lever: Lever,
  context: LeverContext,
): void {
  checkDates(issues, where, lever, context);
  const actor = (field: string, id: string) => {
    if (!knownName(issues, `${where}.${field}`, id, context.actors, "actor")) return;
    if (context.leftOut.has(id)) {
      issues.warn(
        `${where}.${field}`,
        `"${id}", which is left out`,
        "an actor that is shown",
        "The lever does nothing to it while the model leaves it out.",
      );
    }
  };
  switch (lever.kind) {
    case "sanction":
      checkSanction(issues, where, lever, context);
      break;
    case "bloc":
      for (const [m, member] of (lever.members ?? []).entries())
        actor(`members[${m}].actor`, member.actor);
      checkBloc(issues, where, lever, context);
      break;
    case "tie":
      actor("a", lever.a);
      actor("b", lever.b);
      differ(issues, where, "b", lever.a, lever.b);
      checkInput(issues, `${where}.change`, lever.change, {
        ...spanOf(lever, context),
        min: -0.99,
        max: 0.99,
      });
      break;
    case "event":
      actor("source", lever.source);
      actor("target", lever.target);
      differ(issues, where, "target", lever.source, lever.target);
      if (!codes.includes(lever.cameo)) {
        const near = nearestName(lever.cameo, codes);
        issues.error(
          `${where}.cameo`,
          `"${lever.cameo}"`,
          "a CAMEO event code",
          near
            ? `Did you mean "${near}"?`
            : "Look the code up with the event picker or in the CAMEO codebook.",
        );
      }
  }
}

function spanOf(lever: Lever, { start, end }: LeverContext) {
  return {
    from: Math.max(0, yearsBetween(start, lever.from)),
    to: Math.max(0, yearsBetween(start, end)),
  };
}

function differ(issues: IssueList, where: string, field: string, a: string, b: string): void {
  if (a === b)
    issues.error(
      `${where}.${field}`,
      `"${b}" twice`,
      "two different actors",
      "A tie joins two actors; choose another one.",
    );
}

function checkDates(
  issues: IssueList,
  where: string,
  lever: Lever,
  { start, end }: LeverContext,
): void {
  if (yearsBetween(end, lever.from) > 0) {
    issues.warn(
      `${where}.from`,
      lever.from,
      `a date up to ${end}`,
      "The lever begins after the end of the run and does nothing; move it or run longer.",
    );
  }
  if (lever.kind === "event" && yearsBetween(start, lever.from) < 0) {
    issues.warn(
      `${where}.from`,
      lever.from,
      `a date from ${start} on`,
      "An event before the start is in the baseline already, if anywhere; it does nothing here.",
    );
  }
  if ("until" in lever && lever.until !== undefined && yearsBetween(lever.from, lever.until) <= 0) {
    issues.error(
      `${where}.until`,
      lever.until,
      `a date after ${lever.from}`,
      "A lever ends after it begins; leave the end out if it lasts.",
    );
  }
}

function checkSanction(
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
  checkInput(issues, `${where}.intensity`, lever.intensity, {
    ...spanOf(lever, context),
    min: 0,
    max: 1,
  });
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

function checkBloc(
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
  checkInput(issues, `${where}.cohesion`, lever.cohesion, {
    ...spanOf(lever, context),
    min: 0,
    max: 5,
  });
}
