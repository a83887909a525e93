import type { Contribution, TableKind } from "./import-kind.ts";

/** Gathers ties of one stage: each pair once, two directions as their mean. */
export interface TieGatherer {
  /** Whether rows of that stage are kept: of the one asked for, the year asked for, or the last. */
  readonly takes: (stage: string) => boolean;
  /** The other weight of this pair and direction, where it was told already. */
  readonly add: (a: string, b: string, weight: number) => number | undefined;
  readonly contribution: (kind: Pick<TableKind, "id" | "title" | "source">) => Contribution;
}

export function tieGatherer({
  stage: asked,
  year,
}: {
  readonly stage?: string;
  readonly year?: number | undefined;
} = {}): TieGatherer {
  const ties = new Map<string, [a: string, b: string, forth: number, back: number]>();
  const stages = new Set<string>();
  let current: string | undefined;

  /** Stages that are numbers follow each other as such; others in the order of the file. */
  const later = (stage: string, than: string): boolean => {
    const [x, y] = [Number(stage), Number(than)];
    return Number.isNaN(x) || Number.isNaN(y) ? !stages.has(stage) : x > y;
  };

  return {
    takes: (stage) => {
      if (stage === current) return true;
      const number = Number(stage);
      const beyond = year !== undefined && number > 1000 && number < 3000 && number > year;
      const wanted = asked
        ? stage === asked
        : !beyond && (current === undefined || later(stage, current));
      stages.add(stage);
      if (!wanted) return false;
      current = stage;
      ties.clear();
      return true;
    },
    add: (a, b, weight) => {
      const forward = a < b;
      const key = forward ? `${a}\n${b}` : `${b}\n${a}`;
      const tie =
        ties.get(key) ??
        (forward ? [a, b, Number.NaN, Number.NaN] : [b, a, Number.NaN, Number.NaN]);
      const side = forward ? 2 : 3;
      const before = tie[side] as number;
      if (!Number.isNaN(before)) return before === weight ? undefined : before;
      tie[side] = weight;
      ties.set(key, tie as [string, string, number, number]);
      return undefined;
    },
    contribution: (kind) => {
      const found = [...ties.values()].map(([a, b, forth, back]) => {
        const weight = Number.isNaN(forth)
          ? back
          : Number.isNaN(back)
            ? forth
            : forth / 2 + back / 2;
        return { a, b, weight };
      });
      const several = stages.size > 1 ? [`Of ${stages.size} stages, “${current}” was read.`] : [];
      return tiesContribution(
        kind,
        found,
        several,
        /^[12]\d{3}$/.test(current ?? "") ? `${current}-12-31` : undefined,
      );
    },
  };
}

/** What ties of anybody's network add to a world: one table, values as they are or as shares of the largest. */
export function tiesContribution(
  { id, title, source }: Pick<TableKind, "id" | "title" | "source">,
  ties: readonly { readonly a: string; readonly b: string; readonly weight: number }[],
  notes: readonly string[],
  date?: string,
): Contribution {
  const largest = ties.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.max(largest, 1);
  const [positive, negative] = [
    ties.filter(({ weight }) => weight > 0).length,
    ties.filter(({ weight }) => weight < 0).length,
  ];
  const said = [
    ...notes,
    `${ties.length} ties: ${positive} above 0, ${negative} below.`,
    ...(scale > 1 ? [`Weights go up to ${largest}; all are divided by it.`] : []),
    ...(negative === 0 && positive > 0
      ? ["No tie is below 0: the file may hold strengths rather than alignments."]
      : []),
  ];
  if (ties.length === 0) return { notes: said };
  return {
    exact: true,
    notes: said,
    ...(date === undefined ? {} : { date }),
    tables: [
      {
        id,
        title: title.slice(0, 80),
        kind: "other",
        form: "pairs",
        reading:
          scale > 1
            ? `Alignment as read, divided by the largest weight, ${largest}.`
            : "Alignment as read.",
        weight: 100,
        uncertainty: 0,
        source,
        pairs: ties.map(({ a, b, weight }) => [a, b, weight / scale]),
      },
    ],
  };
}
