import type { BlocCourse, BlocMoment } from "../../mechanisms/setting.ts";
import type { BlocLever, Scenario } from "../../schema/scenario-schema.ts";
import type { World, WorldBloc } from "../../schema/world-schema.ts";
import { yearsBetween } from "../../vocabulary/time.ts";
import { inputCourse } from "./input-course.ts";

/** A bloc moment that levers change in place, one after the other. */
interface Draft {
  readonly membership: Float64Array;
  cohesion: number;
  solidarity: number | undefined;
}

/** Prepares every bloc of the world and of the levers, with one version per lever in order of date. */
export function compileBlocs(
  world: World,
  levers: Scenario["levers"],
  start: string,
  indexOf: ReadonlyMap<string, number>,
): BlocCourse[] {
  const changes = levers
    .filter((lever) => lever.kind === "bloc")
    .sort((a, b) => yearsBetween(b.from, a.from));
  const standing = world.blocs ?? [];
  const founded = changes
    .filter((lever) => lever.action === "found" && standing.every((bloc) => bloc.id !== lever.bloc))
    .map((lever) => lever.bloc);
  const ids = [...standing.map((bloc) => bloc.id), ...new Set(founded)];

  return ids.map((id) => {
    const base = standing.find((bloc) => bloc.id === id);
    const atBase = startOf(base, start, indexOf);
    const own = changes
      .filter((lever) => lever.bloc === id)
      .map((lever) => change(lever, start, indexOf));
    const steadyAfter = Math.max(
      0,
      ...datesOf(base, start),
      ...own.map((each) => each.steadyAfter),
    );
    const at = (count: number) => {
      let moment: BlocMoment | undefined;
      let time = Number.NaN;
      return (t: number): BlocMoment => {
        if (moment && (t === time || Math.min(t, time) >= steadyAfter)) return moment;
        const draft = atBase(t);
        for (const each of own.slice(0, count)) if (t >= each.from) each.apply(draft, t);
        time = t;
        moment = draft;
        return draft;
      };
    };
    const ever = [base?.members ?? [], ...own.map((each) => each.members)].flat();
    return {
      id,
      members: [...new Set(ever.map(({ actor }) => indexOf.get(actor)))].filter(
        (index) => index !== undefined,
      ),
      versions: [undefined, ...own.map((each) => each.lever)].map((lever, v) => ({
        lever,
        at: at(v),
      })),
      steadyAfter,
    };
  });
}

/** What a bloc is at year t if no lever touches it. */
function startOf(
  base: WorldBloc | undefined,
  start: string,
  indexOf: ReadonlyMap<string, number>,
): (t: number) => Draft {
  const members = (base?.members ?? []).flatMap(({ actor, degree = 1, since, until }) => {
    const index = indexOf.get(actor);
    if (index === undefined) return [];
    const from = since === undefined ? Number.NEGATIVE_INFINITY : yearsBetween(start, since);
    const to = until === undefined ? Number.POSITIVE_INFINITY : yearsBetween(start, until);
    return [{ index, degree, from, to }];
  });
  return (t) => {
    const membership = new Float64Array(indexOf.size);
    for (const { index, degree, from, to } of members)
      if (t >= from && t < to) membership[index] = degree;
    return { membership, cohesion: base?.cohesion ?? 1, solidarity: base?.solidarity };
  };
}

function change(lever: BlocLever, start: string, indexOf: ReadonlyMap<string, number>) {
  const from = yearsBetween(start, lever.from);
  const cohesion = inputCourse(lever.cohesion, 1);
  return {
    lever: lever.id,
    members: lever.members ?? [],
    from,
    steadyAfter: Math.max(from, lever.cohesion === undefined ? 0 : cohesion.steadyAfter),
    apply(draft: Draft, t: number) {
      for (const { actor, degree = 1 } of lever.members ?? []) {
        const index = indexOf.get(actor);
        if (index !== undefined) draft.membership[index] = lever.action === "leave" ? 0 : degree;
      }
      if (lever.cohesion !== undefined) draft.cohesion = Math.max(0, Math.min(5, cohesion.at(t)));
      if (lever.solidarity !== undefined) draft.solidarity = lever.solidarity;
    },
  };
}

function datesOf(base: WorldBloc | undefined, start: string): number[] {
  return (base?.members ?? [])
    .flatMap(({ since, until }) => [since, until])
    .filter((date) => date !== undefined)
    .map((date) => yearsBetween(start, date));
}
