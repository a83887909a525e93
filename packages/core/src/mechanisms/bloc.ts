import type { LineGroup } from "../engine/problem/form.ts";
import type { Mechanism } from "../engine/problem/mechanism.ts";
import { room } from "./room.ts";
import type { BlocCourse, BlocMoment, Setting } from "./setting.ts";

/** Members of a bloc take up each other's line toward others and draw together. */
export const bloc: Mechanism<Setting> = {
  id: "bloc",
  title: "Blocs",
  summary:
    "Members of a bloc adopt each other’s line toward third parties and stand by one another.",
  message: "A bloc hands its members each other’s friends and each other’s quarrels.",
  notice: [
    "Members’ ties with outsiders move toward one line, and the heavy members set it.",
    "A member between two sides is pulled from both: look at its tension.",
    "A negative ρ lets a bloc share a line outward while its members drift apart.",
  ],
  example:
    "In February and March 2022 the members of the European Union, whose trade with Russia differed widely, adopted the same measures.",
  equation:
    "(1 - x_ij^2) * kappa * sum_g(c_g * (m_gi * sum_k(m_gk * w_k * (x_kj - x_ij)) + m_gj * sum_k(m_gk * w_k * (x_ik - x_ij)) + rho_g * m_gi * m_gj))",
  parameters: [
    {
      id: "kappa",
      symbol: "\\kappa",
      label: "Pull of a bloc",
      unit: "per year",
      min: 0,
      max: 3,
      step: 0.05,
      standard: 0.25,
      reason: "Convention: half of the anchor (κ/β = 0.5).",
    },
    {
      id: "rho",
      symbol: "\\rho",
      label: "Solidarity among members",
      unit: "",
      min: -1,
      max: 1,
      step: 0.05,
      standard: 0.25,
      reason: "Convention: a quarter of the pull goes inward. A bloc may state its own.",
    },
  ],
  sources: [
    {
      text: "Friedkin, N. E. & Johnsen, E. C. (1990). Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.",
      doi: "10.1080/0022250X.1990.9990069",
    },
    {
      text: "Bailey, M. A., Strezhnev, A. & Voeten, E. (2017). Estimating dynamic state preferences from United Nations voting data. Journal of Conflict Resolution 61, 430–456.",
      doi: "10.1177/0022002715595700",
    },
  ],
  evidenceFor: [
    "Members of the European Union vote alike in the General Assembly far more often than pairs of comparable states outside it.",
  ],
  evidenceAgainst: [
    "Joining follows from likeness as much as it makes it: what looks like the bloc’s pull may be selection.",
    "Loose groups such as BRICS hold rivals (India and China) that did not draw together.",
  ],
  standardOn: true,
  prepare({ kappa = 0, rho = 0 }, { n, actors, weights, blocs }) {
    const solidarity = (moment: BlocMoment) => moment.solidarity ?? rho;
    const follow = (
      moment: BlocMoment,
      x: Float64Array,
      i: number,
      j: number,
      k: number,
    ): number => {
      const { membership: m } = moment;
      const here = x[i * n + j] as number;
      const lead = (m[k] as number) * (weights[k] as number);
      return (
        lead *
        ((m[i] as number) * ((x[k * n + j] as number) - here) +
          (m[j] as number) * ((x[i * n + k] as number) - here))
      );
    };
    const inward = (moment: BlocMoment, i: number, j: number): number =>
      solidarity(moment) * (moment.membership[i] as number) * (moment.membership[j] as number);

    const leads = new Float64Array(n);
    const lines = new Float64Array(n);
    /** Fills leads with m_k w_k and lines with Σ_k m_k w_k x_kj; gives Σ_k m_k w_k. */
    function gatherLines(m: Float64Array, x: Float64Array): number {
      let weight = 0;
      lines.fill(0);
      for (let k = 0; k < n; k++) {
        const lead = (m[k] as number) * (weights[k] as number);
        leads[k] = lead;
        weight += lead;
        if (lead === 0) continue;
        for (let j = 0; j < n; j++) {
          lines[j] = (lines[j] as number) + lead * (x[k * n + j] as number);
        }
      }
      return weight;
    }

    /** The last version of a bloc as a group; a new one whenever its moment is new. */
    function lineOf(versions: BlocCourse["versions"]) {
      let last: BlocMoment | undefined;
      let group: LineGroup | undefined;
      return (t: number) => {
        const moment = versions.at(-1)?.at(t);
        if (moment === last) return group;
        last = moment;
        group = moment && {
          membership: moment.membership,
          strength: kappa * moment.cohesion,
          solidarity: solidarity(moment),
        };
        return group;
      };
    }

    return {
      account: "bloc",
      // Without blocs there is nothing to drive.
      form:
        blocs.length === 0
          ? { kind: "drive", ties: [], version: () => 0, drives() {} }
          : {
              kind: "common-lines",
              weights,
              groups: blocs.map(({ versions }) => lineOf(versions)),
            },
      rate({ t, x }, out) {
        for (const { versions } of blocs) {
          const moment = versions.at(-1)?.at(t);
          if (!moment) continue;
          const { membership: m, cohesion } = moment;
          const weight = gatherLines(m, x);
          let tie = 0;
          for (let i = 0; i < n; i++) {
            for (let j = i + 1; j < n; j++, tie++) {
              const [mi, mj] = [m[i] as number, m[j] as number];
              if (mi === 0 && mj === 0) continue;
              const here = x[i * n + j] as number;
              // Σ_k≠i,j m_k w_k (x_kj − x_ij), as the line toward j less that of i and j themselves.
              const toJ = (lines[j] as number) - (weight - (leads[j] as number)) * here;
              const toI = (lines[i] as number) - (weight - (leads[i] as number)) * here;
              const sum = inward(moment, i, j) + mi * toJ + mj * toI;
              out[tie] = (out[tie] as number) + room(here) * kappa * cohesion * sum;
            }
          }
        }
      },
      split(i, j) {
        const thirds = actors.map((_, k) => k).filter((k) => k !== i && k !== j);
        const perVersion = 1 + thirds.length;
        const named = blocs.flatMap((each) =>
          each.versions.map((version) => ({ id: each.id, version })),
        );
        const parts = named.flatMap(({ id, version }) => {
          const cause =
            version.lever === undefined ? { bloc: id } : { bloc: id, lever: version.lever };
          return [
            { ...cause, rule: "solidarity" },
            ...thirds.map((k) => ({ ...cause, rule: "common line", third: actors[k] as string })),
          ];
        });
        const sums = new Float64Array(perVersion);
        const before = new Float64Array(perVersion);
        return {
          parts,
          rate({ t, x }, out) {
            const here = x[i * n + j] as number;
            let slot = 0;
            for (const { versions } of blocs) {
              before.fill(0);
              for (const version of versions) {
                const moment = version.at(t);
                const strength = room(here) * kappa * moment.cohesion;
                sums[0] = strength * inward(moment, i, j);
                for (const [s, k] of thirds.entries())
                  sums[s + 1] = strength * follow(moment, x, i, j, k);
                for (let p = 0; p < perVersion; p++, slot++) {
                  out[slot] = (out[slot] as number) + (sums[p] as number) - (before[p] as number);
                  before[p] = sums[p] as number;
                }
              }
            }
          },
        };
      },
      steadyAfter: Math.max(0, ...blocs.map((each) => each.steadyAfter)),
    };
  },
};
