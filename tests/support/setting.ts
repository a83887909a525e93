import type { Setting } from "../../packages/core/src/mechanisms/setting.ts";
import { numberActors } from "../../packages/core/src/network/numbering.ts";
import { tieNumber } from "../../packages/core/src/network/tie-number.ts";

/** A constant sanction of one actor on another, imposed at year 0 by a lever. */
export interface ConstantSanction {
  readonly sender: string;
  readonly target: string;
  readonly intensity: number;
  readonly lever?: string;
  readonly standing?: number;
}

/** Builds what mechanisms may know from actors' weights and a few ties such as `{ "RU CN": 0.6 }`. */
export function settingOf(
  weights: Readonly<Record<string, number>>,
  ties: Readonly<Record<string, number>>,
  extra: Partial<Omit<Setting, "sanctions">> & {
    readonly sanctions?: readonly ConstantSanction[];
  } = {},
): Setting {
  const { sanctions = [], ...rest } = extra;
  const numbering = numberActors(Object.keys(weights));
  const index = (id: string) => {
    const i = numbering.indexOf.get(id);
    if (i === undefined) throw new Error(`no actor ${id}`);
    return i;
  };
  const baseline = new Float64Array(numbering.ties);
  for (const [pair, value] of Object.entries(ties)) {
    const [a, b] = pair.split(" ") as [string, string];
    baseline[tieNumber(numbering.n, index(a), index(b))] = value;
  }
  const pairs = [...new Set(sanctions.map((each) => `${each.sender} ${each.target}`))];
  return {
    actors: numbering.actors,
    n: numbering.n,
    ties: numbering.ties,
    first: numbering.first,
    second: numbering.second,
    weights: Float64Array.from(Object.values(weights)),
    baseline,
    shifts: [],
    blocs: [],
    shocks: [],
    traits: {},
    ...rest,
    sanctions: {
      steadyAfter: 0,
      courses: pairs.map((pair) => {
        const causes = sanctions.filter((each) => `${each.sender} ${each.target}` === pair);
        const [sender, target] = pair.split(" ") as [string, string];
        return {
          sender: index(sender),
          target: index(target),
          exposure: 1,
          causes: causes.map(({ intensity, lever = "lever", standing = 0 }) => ({
            lever,
            at: () => intensity,
            standing,
          })),
        };
      }),
    },
  };
}
