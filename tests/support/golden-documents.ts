import type { Lever, Scenario, World } from "@entente/core";
import { type GoldenBloc, type GoldenCase, goldenParams } from "./golden-case.ts";

/** Measures that stood before the start are as old as this. */
const longBefore = "2000-01-01";

/**
 * A golden case as a world and a scenario. Members that join later do so by a lever; those who are there from the start
 * leave by the world's own date. What stood and is lifted is lifted by a lever.
 */
export function goldenDocuments(golden: GoldenCase): { world: World; scenario: Scenario } {
  const { start, weights, sanctions = [], exposure = {}, blocs = [] } = golden;
  const actors = Object.keys(weights);
  const weighty = Object.entries(weights).filter(([, weight]) => weight > 0);
  const weightless = actors.filter((actor) => weights[actor] === 0);
  const source = "made up";
  const world: World = {
    version: 1,
    id: "golden",
    edition: 1,
    title: "A golden case",
    summary: golden.name,
    asOf: start,
    actors: actors.map((id) => ({ id, name: id, kind: "state" })),
    sizes: {
      measure: source,
      source,
      values: Object.fromEntries(weighty),
      ...(weightless.length > 0 && { unknown: weightless }),
    },
    blocs: blocs.map((bloc) => ({
      id: bloc.id,
      name: bloc.id,
      members: bloc.members
        .filter(({ from }) => from === undefined)
        .map(({ actor, degree, until }) => ({ actor, degree, until })),
      ...(typeof bloc.cohesion === "number" && { cohesion: bloc.cohesion }),
      solidarity: bloc.solidarity,
    })),
    measures: sanctions.flatMap(({ sender, target, standing }, s) =>
      standing
        ? [
            {
              id: `measure-${s}`,
              senders: [sender],
              targets: [target],
              measures: ["comprehensive"],
              intensity: standing,
              from: longBefore,
              reading: source,
              source,
            },
          ]
        : [],
    ),
    exposures: Object.entries(exposure).map(([pair, value]) => ({ ...ends(pair), value, source })),
    licence: "CC0-1.0",
  };
  const params = goldenParams(golden);
  const scenario: Scenario = {
    version: 1,
    id: "golden",
    title: "A golden case",
    world: { id: "golden", edition: 1 },
    end: golden.until,
    levers: [
      ...sanctions.flatMap((each, s) => sanctionLevers(golden, each, s)),
      ...blocs.flatMap((bloc) => blocLevers(golden, bloc)),
      ...(golden.moves ?? []).map(
        ({ tie, push, from = start, until }, m): Lever => ({
          ...{ id: `move-${m}`, kind: "tie", action: "lasting", change: push, from, until },
          ...between(tie),
        }),
      ),
      ...(golden.shocks ?? []).map(
        ({ tie, push, at }, s): Lever => ({
          ...{ id: `shock-${s}`, kind: "tie", action: "impulse", change: push, from: at },
          ...between(tie),
        }),
      ),
    ],
    mechanisms: Object.fromEntries(
      Object.entries(params).map(([id, set]) => [id, { params: set }]),
    ),
    model: {
      sizeExponent: 1,
      baseline: Object.entries(golden.ties).map(([pair, value]) => ({ ...between(pair), value })),
    },
  };
  return JSON.parse(JSON.stringify({ world, scenario }));
}

function between(pair: string): { a: string; b: string } {
  const [a, b] = pair.split(" ") as [string, string];
  return { a, b };
}

function ends(pair: string): { sender: string; target: string } {
  const [sender, target] = pair.split(" ") as [string, string];
  return { sender, target };
}

function sanctionLevers(
  { start }: GoldenCase,
  each: NonNullable<GoldenCase["sanctions"]>[number],
  s: number,
): Lever[] {
  const parties = { senders: [each.sender], targets: [each.target] };
  const { intensity, from = start, until, halfLife } = each;
  const common = { id: `sanction-${s}`, kind: "sanction", ...parties, halfLife } as const;
  if (!each.standing)
    return [{ ...common, action: "impose", measures: ["comprehensive"], intensity, from, until }];
  return until === undefined ? [] : [{ ...common, action: "lift", from: until }];
}

function blocLevers({ start }: GoldenCase, bloc: GoldenBloc): Lever[] {
  const common = { kind: "bloc", bloc: bloc.id } as const;
  const later = bloc.members.flatMap((member, m): Lever[] => {
    const { actor, degree, from, until } = member;
    if (from === undefined) return [];
    const leave: Lever[] =
      until === undefined
        ? []
        : [
            {
              ...common,
              id: `${bloc.id}-leave-${m}`,
              action: "leave",
              members: [{ actor }],
              from: until,
            },
          ];
    return [
      { ...common, id: `${bloc.id}-join-${m}`, action: "join", members: [{ actor, degree }], from },
      ...leave,
    ];
  });
  if (typeof bloc.cohesion !== "string") return later;
  const cohesion = {
    id: `${bloc.id}-cohesion`,
    action: "cohesion",
    cohesion: bloc.cohesion,
  } as const;
  return [...later, { ...common, ...cohesion, from: start }];
}
