import { facts } from "./facts.ts";

/** First day of the 77th session's votes in the file, and the world's date. */
export const window = { from: "2022-09-01", to: "2024-04-10" } as const;

/** Fewest roll calls that both took part in for an entry. */
const fewest = 10;

export interface VoteSimilarity {
  readonly actors: readonly string[];
  /** Number of roll calls in the window. */
  readonly rollCalls: number;
  /** π of a pair with the number of roll calls it rests on and the share of agreement; nothing below `fewest`. */
  readonly of: (
    a: string,
    b: string,
  ) => { readonly pi: number; readonly joint: number; readonly agree: number } | undefined;
}

/**
 * Scott's π with squared distance from the recorded votes of the General Assembly (1 yes, 2 abstain,
 * 3 no), expected disagreement from the pair's pooled answers (Häge 2011).
 */
export function voteSimilarity(codeOf: ReadonlyMap<string, string>): VoteSimilarity {
  const all = facts("real/unga/fpsim_rollcalls_2019_2024.csv");
  const dates = dateOfEach(all);
  const rows = all.filter(
    ({ resid = "", date = "" }) =>
      date === dates.get(resid) && date >= window.from && date <= window.to,
  );
  const rollCalls = [...new Set(rows.map((row) => row.resid ?? ""))].sort();
  const place = new Map(rollCalls.map((id, i) => [id, i]));
  const votes = new Map<string, Int8Array>();
  for (const row of rows) {
    const { ccode = "", vote } = row;
    const code = codeOf.get(ccode);
    if (code === undefined) continue;
    const own = votes.get(code) ?? new Int8Array(rollCalls.length);
    own[place.get(row.resid ?? "") as number] = Number(vote);
    votes.set(code, own);
  }
  return {
    actors: [...votes.keys()].sort(),
    rollCalls: rollCalls.length,
    of(a, b) {
      const [first, second] = [votes.get(a), votes.get(b)];
      if (!first || !second) return undefined;
      const pooled = [0, 0, 0, 0];
      let [joint, squared, apart] = [0, 0, 0];
      for (let k = 0; k < rollCalls.length; k++) {
        const [p, q] = [first[k] as number, second[k] as number];
        if (p === 0 || q === 0) continue;
        joint++;
        pooled[p] = (pooled[p] as number) + 1;
        pooled[q] = (pooled[q] as number) + 1;
        squared += (p - q) ** 2;
        apart += Math.abs(p - q);
      }
      if (joint < fewest) return undefined;
      const [, yes = 0, abstain = 0, no = 0] = pooled.map((count) => count / (2 * joint));
      const expected = 2 * (yes * abstain + abstain * no + 4 * yes * no);
      if (expected === 0) return { pi: 1, joint, agree: 1 };
      return { pi: 1 - squared / joint / expected, joint, agree: 1 - apart / joint / 2 };
    },
  };
}

/** The day on which most rows of a roll call say it was held; a few rows carry another call's number and are left out. */
function dateOfEach(rows: readonly Record<string, string>[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { resid = "", date = "" } of rows) {
    const own = counts.get(resid) ?? new Map<string, number>();
    counts.set(resid, own.set(date, (own.get(date) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([resid, own]) => {
      const [most] = [...own].sort(([, p], [, q]) => q - p);
      return [resid, most?.[0] ?? ""];
    }),
  );
}
