import { cameoCodes } from "../../evidence/cameo-codes.ts";
import type { World } from "../../schema/world-schema.ts";
import type { Issue } from "../../vocabulary/issue.ts";
import { issueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import { checkTable } from "./check-table.ts";
import { knownName } from "./known-name.ts";
import { namedTwice } from "./named-twice.ts";
import { repeatedIds } from "./repeated-ids.ts";

const codes = new Set(cameoCodes.map((each) => each.code));

/**
 * Finds everything wrong in a world that its shape alone does not show: names that point nowhere,
 * ids used twice, pairs of an actor with itself, nesting that runs in a circle, dates out of order.
 */
export function checkWorld(world: World): Issue[] {
  const issues = issueList();
  const {
    actors,
    blocs = [],
    statements = [],
    components = [],
    tables = [],
    measures = [],
    exposures = [],
  } = world;
  const ids = actors.map((actor) => actor.id);
  const blocIds = blocs.map((bloc) => bloc.id);
  const actor = (where: string, id: string) => knownName(issues, where, id, ids, "actor");
  const party = (where: string, id: string) =>
    knownName(issues, where, id, [...ids, ...blocIds], "actor or bloc");
  const apart = (where: string, a: string, b: string) => {
    if (a === b)
      issues.error(
        where,
        `"${b}" twice`,
        "two different actors",
        "A tie joins two actors; name the other one.",
      );
  };

  const sized = (state: string) =>
    Object.hasOwn(world.sizes.values, state) || (world.sizes.unknown?.includes(state) ?? false);
  const anySize = actors.some(({ id, members = [] }) =>
    [id, ...members].some((state) => Object.hasOwn(world.sizes.values, state)),
  );
  const stated = actors.every(({ id, kind }) => kind !== "state" || sized(id));
  if (!anySize && !stated) {
    issues.warn("sizes.values", "nothing", "a size", "Without any, all actors weigh the same.");
  }

  repeatedIds(issues, "actors", actors);
  repeatedIds(issues, "blocs", blocs);
  repeatedIds(issues, "statements", statements);
  repeatedIds(issues, "components", components);
  repeatedIds(issues, "tables", tables);
  for (const [i, table] of tables.entries()) checkTable(issues, `tables[${i}]`, table, ids);
  const statementIds = new Set(statements.map((each) => each.id));
  const tableIds = new Set(tables.map((each) => each.id));
  for (const [i, { id }] of components.entries()) {
    if (statementIds.has(id) || tableIds.has(id))
      issues.error(
        `components[${i}].id`,
        `"${id}", which is a ${statementIds.has(id) ? "statement" : "table"}`,
        "an id of its own",
        "A tie's evidence names statements, components and tables alike; rename one of them.",
      );
  }
  repeatedIds(issues, "measures", measures);

  for (const [i, each] of actors.entries()) {
    const where = `actors[${i}]`;
    if (each.id === "narrator") {
      issues.error(
        `${where}.id`,
        '"narrator"',
        "another id",
        "The narrator is the writer of the source, not an actor.",
      );
    }
    if (each.kind === "state" && each.members) {
      issues.error(
        `${where}.members`,
        `members of the state "${each.id}"`,
        "none",
        "A state has its own size; make it an organisation or grouping, or drop the members.",
      );
    }
    if (each.members?.includes(each.id)) {
      issues.error(
        `${where}.members`,
        `"${each.id}" inside itself`,
        "other states",
        "Nesting must not run in a circle; take it out of its own members.",
      );
    }
    if (each.kind === "state" && anySize && !sized(each.id)) {
      issues.warn(
        `sizes.values.${each.id}`,
        "nothing",
        "a size",
        `${each.name} weighs nothing without one: it is moved and moves nobody.`,
      );
    }
    const unknown = (each.members ?? []).filter((state) => !sized(state));
    if (anySize && unknown.length > 0) {
      issues.warn(
        `${where}.members`,
        `no size for ${unknown.slice(0, 8).join(", ")}${unknown.length > 8 ? ", …" : ""}`,
        "a size for each member",
        "They count as nothing in the actor's weight; add them to sizes.values.",
      );
    }
  }

  for (const [i, bloc] of blocs.entries()) {
    if (ids.includes(bloc.id))
      issues.error(
        `blocs[${i}].id`,
        `"${bloc.id}", which is an actor`,
        "an id of its own",
        "Levers name actors and blocs alike; rename the bloc.",
      );
    for (const [m, member] of bloc.members.entries()) {
      actor(`blocs[${i}].members[${m}].actor`, member.actor);
      order(`blocs[${i}].members[${m}].until`, member.since, member.until);
    }
  }
  for (const [i, each] of statements.entries()) {
    const where = `statements[${i}]`;
    party(`${where}.source`, each.source);
    party(`${where}.target`, each.target);
    apart(`${where}.target`, each.source, each.target);
    if (each.voice !== "narrator")
      knownName(issues, `${where}.voice`, each.voice, ["narrator", ...ids, ...blocIds], "voice");
    if (each.date !== undefined && each.date > world.asOf) {
      issues.warn(
        `${where}.date`,
        each.date,
        `a date up to ${world.asOf}`,
        "The world is as of that day; a later statement counts as if it were made on it.",
      );
    }
    if (!codes.has(each.cameo)) {
      const near = issues.full() ? undefined : nearestName(each.cameo, [...codes]);
      issues.error(
        `${where}.cameo`,
        `"${each.cameo}"`,
        "a CAMEO event code",
        near
          ? `Did you mean "${near}"? Codes are text: leading zeros count.`
          : "Codes are text: leading zeros count.",
      );
    }
  }
  for (const [i, each] of components.entries()) {
    actor(`components[${i}].a`, each.a);
    actor(`components[${i}].b`, each.b);
    apart(`components[${i}].b`, each.a, each.b);
  }
  for (const [i, each] of measures.entries()) {
    for (const [p, id] of each.senders.entries()) party(`measures[${i}].senders[${p}]`, id);
    namedTwice(issues, `measures[${i}].senders`, each.senders);
    namedTwice(issues, `measures[${i}].targets`, each.targets);
    for (const [p, id] of each.targets.entries()) {
      party(`measures[${i}].targets[${p}]`, id);
      if (each.senders.includes(id)) apart(`measures[${i}].targets[${p}]`, id, id);
    }
    for (const [s, id] of (each.statements ?? []).entries()) {
      knownName(issues, `measures[${i}].statements[${s}]`, id, [...statementIds], "statement");
    }
    order(`measures[${i}].until`, each.from, each.until);
  }
  for (const [i, each] of exposures.entries()) {
    actor(`exposures[${i}].sender`, each.sender);
    actor(`exposures[${i}].target`, each.target);
    apart(`exposures[${i}].target`, each.sender, each.target);
  }
  namedTwice(
    issues,
    "exposures",
    exposures.map(({ sender, target }) => `${sender} to ${target}`),
  );
  return [...issues.all()];

  function order(where: string, from: string | undefined, until: string | undefined): void {
    if (from !== undefined && until !== undefined && until <= from) {
      issues.error(
        where,
        until,
        `a date after ${from}`,
        "The end comes after the beginning; leave it out if it lasts.",
      );
    }
  }
}
