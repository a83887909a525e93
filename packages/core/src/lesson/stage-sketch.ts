import type { LessonSketch, LessonStage } from "../schema/lesson-stage-schema.ts";

/** A tie of a sketch with the value it has on one stage. */
export interface SketchTie {
  readonly a: string;
  readonly b: string;
  readonly value: number;
  readonly reading?: string | undefined;
}

/** A sketch with everything that stages like it have changed. */
export interface StageSketch {
  readonly sketch: LessonSketch;
  readonly asOf: string;
  readonly source: string | undefined;
  readonly ties: readonly SketchTie[];
}

/** How a pair of actors is told apart from others, in whichever order it is named. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Draws a stage's sketch: signs first, then ties with values, each stage over the one it is like.
 *
 * Nothing comes of a stage on a shipped or whole world, of one that is like itself, and of one that
 * is like a stage that is not there; `checkLesson` tells which.
 */
export function stageSketch(
  stages: readonly LessonStage[],
  id: string,
  met: readonly string[] = [],
): StageSketch | undefined {
  const stage = stages.find((each) => each.id === id);
  if (!stage || met.includes(id)) return undefined;
  const { world } = stage;
  if (world.kind === "sketch") {
    const { asOf, source } = world;
    return { sketch: world, asOf, source, ties: drawn([], world, world.strength) };
  }
  if (world.kind !== "like") return undefined;
  const base = stageSketch(stages, world.stage, [...met, id]);
  return (
    base && {
      sketch: base.sketch,
      asOf: world.asOf ?? base.asOf,
      source: world.source ?? base.source,
      ties: drawn(base.ties, world, base.sketch.strength),
    }
  );
}

function drawn(
  before: readonly SketchTie[],
  { signs = [], ties = [] }: Pick<LessonSketch, "signs" | "ties">,
  strength = 0.6,
): SketchTie[] {
  const now = new Map(before.map((tie) => [pairOf(tie.a, tie.b), tie]));
  for (const pair of signs) {
    const [a, sign, b] = pair.split(" ") as [string, string, string];
    const value = sign === "+" ? strength : sign === "-" ? -strength : 0;
    now.set(pairOf(a, b), { a, b, value });
  }
  for (const tie of ties) now.set(pairOf(tie.a, tie.b), tie);
  return [...now.values()];
}
