import type { Problem } from "@entente/core";
import { yearsBetween } from "@entente/core";
import type { BlocCourse, Setting } from "../../packages/core/src/mechanisms/setting.ts";
import { numberActors } from "../../packages/core/src/network/numbering.ts";
import { tieNumber } from "../../packages/core/src/network/tie-number.ts";
import { inputCourse } from "../../packages/core/src/scenario/compile/input-course.ts";
import { type GoldenBloc, type GoldenCase, goldenParams, goldenSpan } from "./golden-case.ts";
import { problemOf } from "./problem.ts";
import { settingOf } from "./setting.ts";

/** A golden case as a problem for the engine, without documents. */
export function goldenProblem(golden: GoldenCase): Problem {
  const setting = goldenSetting(golden);
  const members = (golden.blocs ?? []).flatMap((bloc) => bloc.members);
  const spans = [...members, ...(golden.sanctions ?? []), ...(golden.moves ?? [])];
  return {
    ...problemOf(setting, yearsBetween(golden.start, golden.until), goldenParams(golden)),
    stops: spans.flatMap((span) => goldenSpan(golden, span)).filter(Number.isFinite),
  };
}

function goldenSetting(golden: GoldenCase): Setting {
  const { indexOf, n } = numberActors(Object.keys(golden.weights));
  const index = (id: string) => indexOf.get(id) as number;
  const tie = (pair: string) => {
    const [a, b] = pair.split(" ") as [string, string];
    return tieNumber(n, index(a), index(b));
  };
  const sanctions = golden.sanctions ?? [];
  const pairs = [...new Set(sanctions.map((each) => `${each.sender} ${each.target}`))];
  return {
    ...settingOf(golden.weights, golden.ties),
    shifts: (golden.moves ?? []).map((move, m) => {
      const [from, until] = goldenSpan(golden, move);
      const push = inputCourse(move.push, 0).at;
      return {
        tie: tie(move.tie),
        lever: `move-${m}`,
        shift: (t) => (t >= from && t < until ? push(t) : 0),
        steadyAfter: Number.POSITIVE_INFINITY,
      };
    }),
    shocks: (golden.shocks ?? []).map(({ at, push, ...shock }, s) => ({
      at: yearsBetween(golden.start, at),
      tie: tie(shock.tie),
      lever: `shock-${s}`,
      kind: "impulse",
      size: push,
    })),
    blocs: (golden.blocs ?? []).map((bloc) => blocOf(golden, bloc, n, index)),
    sanctions: {
      steadyAfter: Number.POSITIVE_INFINITY,
      courses: pairs.map((pair) => {
        const own = sanctions.filter((each) => `${each.sender} ${each.target}` === pair);
        return {
          sender: index(own[0]?.sender as string),
          target: index(own[0]?.target as string),
          exposure: golden.exposure?.[pair] ?? 1,
          causes: own.map((each, c) => {
            const [from, until] = goldenSpan(golden, each);
            const full = inputCourse(each.intensity, 0).at;
            const { halfLife = 2, standing = 0 } = each;
            const faded = (t: number) => 0.5 ** (Math.max(0, t - until) / halfLife);
            return {
              lever: `sanction-${c}`,
              at: (t) => (t < from ? 0 : full(Math.min(t, until)) * faded(t)),
              standing,
            };
          }),
        };
      }),
    },
  };
}

function blocOf(
  golden: GoldenCase,
  bloc: GoldenBloc,
  n: number,
  index: (id: string) => number,
): BlocCourse {
  const cohesion = inputCourse(bloc.cohesion, 1).at;
  const members = bloc.members.map((member) => ({
    i: index(member.actor),
    degree: member.degree ?? 1,
    span: goldenSpan(golden, member),
  }));
  const at = (t: number) => {
    const membership = new Float64Array(n);
    for (const { i, degree, span } of members)
      if (t >= span[0] && t < span[1]) membership[i] = degree;
    return { membership, cohesion: cohesion(t), solidarity: bloc.solidarity };
  };
  return {
    id: bloc.id,
    members: members.map(({ i }) => i),
    versions: [{ lever: undefined, at }],
    steadyAfter: Number.POSITIVE_INFINITY,
  };
}
