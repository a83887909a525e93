import type { Part } from "../engine/problem/part.ts";
import type { Term } from "../engine/problem/term.ts";
import { pressureOf } from "./pressure.ts";
import { type PressureInput, splitPressure } from "./pressure-split.ts";
import { room } from "./room.ts";
import type { Setting } from "./setting.ts";
import { tiesAmong } from "./ties-among.ts";

export interface SharedPressure {
  readonly account: string;
  /** Per year. */
  readonly strength: number;
  /** Whom the two ends of a tie share: those who sanction both, or those whom both sanction. */
  readonly through: "senders" | "targets";
  /** How the split names the shared actor. */
  readonly partOf: (third: string) => Part;
}

/**
 * Draws the ends of a tie together by the pressure they share: (1 − x_jk²) · strength · Σ_i w_i Δ(p_ij p_ik).
 *
 * p_ij is the pressure between third actor i and end j, one way or the other; Δ is the change since
 * the as-of date. The product's change ½(p_ij − p°_ij)(p_ik + p°_ik) + ½(p_ik − p°_ik)(p_ij + p°_ij) splits it
 * between the two ends exactly and evenly.
 */
export function sharedPressure(
  setting: Setting,
  { account, strength, through, partOf }: SharedPressure,
): Term {
  const { n, weights, actors, sanctions } = setting;
  const pressure = pressureOf(setting);
  const { now, standing } = pressure;
  const thirds = pressure[through];
  const cell = (i: number, end: number) => (through === "senders" ? i * n + end : end * n + i);
  const mean = (a: number) => ((now[a] as number) + (standing[a] as number)) / 2;
  const ends = through === "senders" ? pressure.targets : pressure.senders;
  const ties = strength === 0 ? [] : tiesAmong(n, pairsOf(ends));
  const drive = (j: number, k: number): number => {
    let sum = 0;
    for (const i of thirds) {
      const a = cell(i, j);
      const b = cell(i, k);
      sum +=
        (weights[i] as number) *
        ((now[a] as number) * (now[b] as number) -
          (standing[a] as number) * (standing[b] as number));
    }
    return strength * sum;
  };
  return {
    account,
    form: {
      kind: "drive",
      ties: ties.map(({ tie }) => tie),
      version: pressure.version,
      drives(t, out) {
        pressure.moveTo(t);
        for (const [m, { i, j }] of ties.entries()) out[m] = drive(i, j);
      },
    },
    rate({ t, x }, out) {
      pressure.moveTo(t);
      for (const { tie, i, j } of ties) {
        out[tie] = (out[tie] as number) + room(x[i * n + j] as number) * drive(i, j);
      }
    },
    split(j, k) {
      const input = (i: number, end: number, other: number): PressureInput => ({
        sender: through === "senders" ? i : end,
        target: through === "senders" ? end : i,
        part: partOf(actors[i] as string),
        factor: () => (weights[i] as number) * mean(cell(i, other)),
      });
      const inputs = thirds.flatMap((i) => [input(i, j, k), input(i, k, j)]);
      return splitPressure(pressure, inputs, (x) => room(x[j * n + k] as number) * strength);
    },
    steadyAfter: sanctions.steadyAfter,
  };
}

function* pairsOf(ends: readonly number[]): Generator<readonly [number, number]> {
  for (const [e, one] of ends.entries()) for (const other of ends.slice(e + 1)) yield [one, other];
}
