import { UsageError } from "../../vocabulary/errors.ts";

/** A vote as a position: 1 for, 2 abstained, 3 against; 0 is no vote. */
export type Vote = 0 | 1 | 2 | 3;

/** How two states agree: Scott's π, Cohen's κ, or the mean of 1 same, 0 one step apart, −1 opposed. */
export type VoteMeasure = "pi" | "kappa" | "agreement";

/** Votes of many states on many questions, a byte each. */
export interface VoteTable {
  /** Says whether there was another vote already, which then stays. */
  readonly set: (question: string, state: string, vote: Vote) => Vote | undefined;
  readonly date: (question: string, date: string) => void;
  readonly dateOf: (question: string) => string | undefined;
  readonly questions: () => readonly string[];
  readonly states: () => readonly string[];
  readonly voteOf: (question: string, state: string) => Vote;
  /** Value of each pair of `states`, row by row; NaN where they share fewer than `least` votes. */
  readonly similarities: (
    states: readonly string[],
    questions: readonly string[],
    measure: VoteMeasure,
    least: number,
  ) => Float64Array;
}

const mostQuestions = 40_000;
const mostStates = 400;

export function voteTable(): VoteTable {
  const numbers = new Map<string, number>();
  const rows = new Map<string, Uint8Array>();
  const dates = new Map<string, string>();
  return {
    set: (question, state, vote) => {
      let number = numbers.get(state);
      if (number === undefined) {
        number = numbers.size;
        if (number >= mostStates) throw new UsageError(`More than ${mostStates} states vote.`);
        numbers.set(state, number);
      }
      let row = rows.get(question);
      if (row === undefined) {
        if (rows.size >= mostQuestions)
          throw new UsageError(`More than ${mostQuestions} roll calls.`);
        row = new Uint8Array(mostStates);
        rows.set(question, row);
      }
      const before = row[number] as Vote;
      if (before === 0) row[number] = vote;
      return before === 0 || before === vote ? undefined : before;
    },
    date: (question, date) => void dates.set(question, date),
    dateOf: (question) => dates.get(question),
    questions: () => [...rows.keys()],
    states: () => [...numbers.keys()],
    voteOf: (question, state) => (rows.get(question)?.[numbers.get(state) ?? -1] ?? 0) as Vote,
    similarities: (states, questions, measure, least) => {
      const n = states.length;
      const pairs = (n * (n - 1)) / 2;
      // Nine counts for each pair: how often one voted x and the other y.
      const counts = new Uint32Array(pairs * 9);
      const columns = states.map((state) => numbers.get(state) ?? -1);
      const votes = new Uint8Array(n);
      for (const question of questions) {
        const row = rows.get(question);
        if (!row) continue;
        for (let i = 0; i < n; i++) votes[i] = row[columns[i] as number] ?? 0;
        let pair = 0;
        for (let i = 0; i < n; i++) {
          const x = votes[i] as number;
          if (x === 0) {
            pair += n - 1 - i;
            continue;
          }
          for (let j = i + 1; j < n; j++, pair++) {
            const y = votes[j] as number;
            if (y === 0) continue;
            const cell = pair * 9 + (x - 1) * 3 + y - 1;
            counts[cell] = (counts[cell] as number) + 1;
          }
        }
      }
      return Float64Array.from({ length: pairs }, (_, pair) =>
        similarityOf(counts.subarray(pair * 9, pair * 9 + 9), measure, least),
      );
    },
  };
}

/**
 * Agreement of two from the nine counts of their joint votes, squared distances for π and κ, as in
 * `similarity`: two that always vote the same are at 1, also where chance leaves nothing to correct.
 */
export function similarityOf(
  counts: ArrayLike<number>,
  measure: VoteMeasure,
  least: number,
): number {
  let [joint, apart, observed] = [0, 0, 0];
  const [px, py] = [
    [0, 0, 0],
    [0, 0, 0],
  ] as [number[], number[]];
  for (let x = 0; x < 3; x++) {
    for (let y = 0; y < 3; y++) {
      const count = counts[x * 3 + y] as number;
      joint += count;
      apart += count * Math.abs(x - y);
      observed += count * (x - y) * (x - y);
      px[x] = (px[x] as number) + count;
      py[y] = (py[y] as number) + count;
    }
  }
  if (joint === 0 || joint < least) return Number.NaN;
  if (measure === "agreement") return 1 - apart / joint;
  if (observed === 0) return 1;
  const expected =
    measure === "kappa" ? cross(px, py) : (cross(px, px) + 2 * cross(px, py) + cross(py, py)) / 4;
  return Math.max(-1, 1 - observed / joint / (expected / (joint * joint)));
}

function cross(p: readonly number[], q: readonly number[]): number {
  let sum = 0;
  for (let x = 0; x < 3; x++) {
    for (let y = 0; y < 3; y++) sum += (p[x] as number) * (q[y] as number) * (x - y) * (x - y);
  }
  return sum;
}
