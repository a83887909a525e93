import type {
  BlocCourse,
  PressureCause,
  PressureCourse,
  Sanctions,
} from "../../mechanisms/setting.ts";
import type { SanctionLever, Scenario } from "../../schema/scenario-schema.ts";
import type { SanctionKind, World } from "../../schema/world-schema.ts";
import { exp2 } from "../../vocabulary/elementary.ts";
import { yearsBetween } from "../../vocabulary/time.ts";
import { inputCourse } from "./input-course.ts";
import { sanctionIntensity, threatIntensity } from "./sanction-intensity.ts";

/** One kind of measure that a set of senders applies to a set of targets. */
interface Measure {
  readonly lever: string | undefined;
  readonly senders: readonly string[];
  readonly targets: readonly string[];
  readonly kind: SanctionKind | "threat";
  readonly from: number;
  readonly until: number;
  readonly full: (t: number) => number;
  readonly halfLife: number;
  readonly steadyAfter: number;
}

/** The lifting of measures: `share` of them goes, fading with a half-life. */
interface Lift {
  readonly lever: string;
  readonly senders: readonly string[];
  readonly targets: readonly string[];
  readonly kinds: readonly SanctionKind[] | undefined;
  readonly at: number;
  readonly share: (t: number) => number;
  readonly halfLife: number;
}

/** Prepares all sanctions of a run: standing measures and levers, pair by pair, kind by kind. */
export function compileSanctions(
  world: World,
  levers: Scenario["levers"],
  start: string,
  halfLife: number,
  indexOf: ReadonlyMap<string, number>,
  blocs: readonly BlocCourse[],
): Sanctions {
  const acts = levers.filter((lever) => lever.kind === "sanction");
  const measures = [
    ...standingMeasures(world, start, halfLife),
    ...acts
      .filter((lever) => lever.action !== "lift")
      .sort((a, b) => yearsBetween(b.from, a.from))
      .flatMap((lever) => leverMeasures(lever, start, halfLife)),
  ];
  const lifts = acts
    .filter((lever) => lever.action === "lift")
    .map((lever) => liftOf(lever, start, halfLife));
  const asOf = yearsBetween(start, world.asOf);
  const parties = partyReader(indexOf, blocs);
  const courses = new Map<string, { sender: number; target: number; causes: PressureCause[] }>();

  for (const measure of measures) {
    for (const sender of parties.expand(measure.senders)) {
      for (const target of parties.expand(measure.targets)) {
        if (sender.index === target.index) continue;
        const own = lifts.filter(
          (lift) =>
            lift.at >= measure.from && parties.covers(lift, measure, sender.index, target.index),
        );
        const key = `${sender.index} ${target.index}`;
        const course = courses.get(key) ?? {
          sender: sender.index,
          target: target.index,
          causes: [],
        };
        courses.set(key, course);
        const value = (t: number) => sender.degree(t) * target.degree(t) * intensity(measure, t);
        course.causes.push({
          lever: measure.lever ?? own[0]?.lever,
          at: (t) => own.reduce((u, lift) => u * left(lift, t), value(t)),
          standing: measure.lever === undefined ? value(asOf) : 0,
        });
      }
    }
  }

  const exposures = new Map(
    (world.exposures ?? []).map((each) => [`${each.sender} ${each.target}`, each.value]),
  );
  const names = [...indexOf.keys()];
  const complete: readonly PressureCourse[] = [...courses.values()]
    .sort((a, b) => a.sender - b.sender || a.target - b.target)
    .map((course) => ({
      ...course,
      exposure: exposures.get(`${names[course.sender]} ${names[course.target]}`) ?? 1,
    }));
  return {
    courses: complete,
    steadyAfter: Math.max(
      0,
      ...measures.map((measure) => measure.steadyAfter),
      ...measures.flatMap((measure) => parties.steadyAfter(measure)),
      ...(lifts.length > 0 ? [Number.POSITIVE_INFINITY] : []),
    ),
  };
}

function standingMeasures(world: World, start: string, halfLife: number): Measure[] {
  return (world.measures ?? []).flatMap((measure) =>
    measure.measures.map((kind) => ({
      lever: undefined,
      senders: measure.senders,
      targets: measure.targets,
      kind,
      full: () => (measure.intensity ?? 1) * sanctionIntensity[kind],
      halfLife,
      ...span(measure.from, measure.until, start, 0),
    })),
  );
}

function leverMeasures(lever: SanctionLever, start: string, halfLife: number): Measure[] {
  const course = inputCourse(lever.intensity, 1);
  const kinds = lever.action === "threaten" ? (["threat"] as const) : (lever.measures ?? []);
  return [...new Set(kinds)].map((kind) => ({
    lever: lever.id,
    senders: lever.senders,
    targets: lever.targets,
    kind,
    full: (t) =>
      within(course.at(t)) * (kind === "threat" ? threatIntensity : sanctionIntensity[kind]),
    halfLife: lever.halfLife ?? halfLife,
    ...span(lever.from, lever.until, start, course.steadyAfter),
  }));
}

function span(from: string, until: string | undefined, start: string, steadyAfter: number) {
  const begin = yearsBetween(start, from);
  const end = until === undefined ? Number.POSITIVE_INFINITY : yearsBetween(start, until);
  return {
    from: begin,
    until: end,
    steadyAfter:
      end < Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : Math.max(begin, steadyAfter),
  };
}

function liftOf(lever: SanctionLever, start: string, halfLife: number): Lift {
  const course = inputCourse(lever.intensity, 1);
  return {
    lever: lever.id,
    senders: lever.senders,
    targets: lever.targets,
    kinds: lever.measures,
    at: yearsBetween(start, lever.from),
    share: (t) => within(course.at(t)),
    halfLife: lever.halfLife ?? halfLife,
  };
}

function intensity(measure: Measure, t: number): number {
  if (t < measure.from) return 0;
  if (t < measure.until) return measure.full(t);
  return measure.full(measure.until) * exp2(-(t - measure.until) / measure.halfLife);
}

function left(lift: Lift, t: number): number {
  if (t < lift.at) return 1;
  return 1 - lift.share(t) * (1 - exp2(-(t - lift.at) / lift.halfLife));
}

function within(value: number): number {
  return Math.max(0, Math.min(1, value));
}

/**
 * Reads parties that may be actors or blocs. Members of a bloc act by their degree of membership; who
 * is named twice, itself and as a member, acts once, by the higher degree.
 */
function partyReader(indexOf: ReadonlyMap<string, number>, blocs: readonly BlocCourse[]) {
  const blocNamed = new Map(blocs.map((bloc) => [bloc.id, bloc]));
  const degreeIn = (bloc: BlocCourse, index: number, t: number) =>
    bloc.versions.at(-1)?.at(t).membership[index] ?? 0;
  const expand = (names: readonly string[]) => {
    const degrees = new Map<number, ((t: number) => number)[]>();
    const add = (index: number, degree: (t: number) => number) =>
      degrees.set(index, [...(degrees.get(index) ?? []), degree]);
    for (const name of names) {
      const index = indexOf.get(name);
      if (index !== undefined) add(index, () => 1);
      const bloc = index === undefined ? blocNamed.get(name) : undefined;
      for (const member of bloc?.members ?? []) {
        add(member, (t) => (bloc ? degreeIn(bloc, member, t) : 0));
      }
    }
    return [...degrees].map(([index, all]) => ({
      index,
      degree: (t: number) => Math.max(...all.map((degree) => degree(t))),
    }));
  };
  const names = (list: readonly string[], index: number, t: number) =>
    list.some((name) => {
      const bloc = blocNamed.get(name);
      return indexOf.get(name) === index || (bloc !== undefined && degreeIn(bloc, index, t) > 0);
    });
  const covers = (lift: Lift, measure: Measure, sender: number, target: number) =>
    (lift.kinds === undefined || measure.kind === "threat" || lift.kinds.includes(measure.kind)) &&
    names(lift.senders, sender, lift.at) &&
    names(lift.targets, target, lift.at);
  const steadyAfter = (measure: Measure): number[] =>
    [...measure.senders, ...measure.targets].map((name) => blocNamed.get(name)?.steadyAfter ?? 0);
  return { expand, covers, steadyAfter };
}
