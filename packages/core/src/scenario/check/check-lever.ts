import { cameoCodes } from "../../evidence/cameo-codes.ts";
import type { Lever } from "../../schema/scenario-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import { yearsBetween } from "../../vocabulary/time.ts";
import { checkBlocLever } from "./check-bloc-lever.ts";
import { checkInput } from "./check-input.ts";
import { checkSanctionLever } from "./check-sanction-lever.ts";
import { inputRange } from "./input-range.ts";
import { knownName } from "./known-name.ts";
import { type LeverContext, spanOf } from "./lever-context.ts";

const codes = cameoCodes.map((each) => each.code);
const tieChange = inputRange("tie", "change");

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
      checkSanctionLever(issues, where, lever, context);
      break;
    case "bloc":
      for (const [m, member] of (lever.members ?? []).entries())
        actor(`members[${m}].actor`, member.actor);
      checkBlocLever(issues, where, lever, context);
      break;
    case "tie":
      actor("a", lever.a);
      actor("b", lever.b);
      differ(issues, where, "b", lever.a, lever.b);
      checkInput(issues, `${where}.change`, lever.change, spanOf(lever, context), tieChange);
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
  if (yearsBetween(end, lever.from) >= 0) {
    issues.warn(
      `${where}.from`,
      lever.from,
      `a date before ${end}`,
      "The lever begins after the end of the run and does nothing; move it or run longer.",
    );
  }
  if (yearsBetween(start, lever.from) < 0) {
    const once = lever.kind === "event" || (lever.kind === "tie" && lever.action === "impulse");
    issues.warn(
      `${where}.from`,
      lever.from,
      `a date from ${start} on`,
      once
        ? "What happened before the start is in the baseline already, if anywhere; it does nothing here."
        : "It acts from the first day of the run on; the days before are in the baseline already.",
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
