import type { Lesson } from "../schema/lesson-schema.ts";
import type { World } from "../schema/world-schema.ts";
import type { StageSketch } from "./stage-sketch.ts";

/**
 * A baseline is Σ w·g / (Σ w + shrinkage): values are written larger by what the least shrinkage and
 * the greatest weight take away again. Ties stand where they were coded, those of ±1 at ±0.9999.
 */
const shrinkage = 0.01;
const fullWeight = 100;

/** Makes a whole world of a sketch: its ties become the baseline, its weights the actors' sizes. */
export function sketchWorld(
  lesson: Lesson,
  stage: { readonly id: string; readonly title: string },
  { sketch, asOf, ties, source }: StageSketch,
): World {
  const words = source ?? `Coded for the lesson "${lesson.title}".`;
  const isState = (id: string) => /^[A-Z]{3}$/.test(id);
  const taken = new Set(sketch.actors.map(({ id }) => id));
  const borrowed = new Map<string, string>();
  for (const { id } of sketch.actors) {
    if (!isState(id)) borrowed.set(id, freeCode(taken));
  }
  const codeOf = (id: string) => borrowed.get(id) ?? id;
  return {
    version: 1,
    id: `${lesson.id}.${stage.id}`.slice(0, 64),
    edition: lesson.edition,
    title: stage.title,
    summary: `A network drawn for a lesson. ${words}`.slice(0, 1000),
    asOf,
    actors: sketch.actors.map(({ id, name, short, place }) => ({
      id,
      name,
      ...(short === undefined ? {} : { short }),
      kind: isState(id) ? ("state" as const) : ("grouping" as const),
      ...(isState(id) ? {} : { members: [codeOf(id)] }),
      ...(place === undefined ? {} : { place }),
    })),
    sizes: {
      measure: "Weight in the lesson, squared",
      source: words,
      values: Object.fromEntries(
        sketch.actors.map(({ id, weight = 1 }) => [codeOf(id), weight * weight]),
      ),
    },
    ...(sketch.blocs ? { blocs: sketch.blocs } : {}),
    components: ties
      .filter(({ value }) => value !== 0)
      .map(({ a, b, value, reading }, k) => ({
        id: `tie-${k + 1}`,
        a,
        b,
        kind: "other" as const,
        value: Math.max(-1, Math.min(1, value * (1 + shrinkage / fullWeight))),
        weight: fullWeight,
        uncertainty: 0,
        reading: reading ?? "As coded for this lesson.",
        source: words,
      })),
    evidence: { shrinkage },
    licence: lesson.licence ?? "As the lesson.",
  };
}

/** The next of XAA, XAB … XZZ, which ISO 3166 leaves to users, that nobody has taken. */
function freeCode(taken: Set<string>): string {
  for (let k = 0; ; k++) {
    const code = `X${String.fromCharCode(65 + Math.floor(k / 26), 65 + (k % 26))}`;
    if (taken.has(code)) continue;
    taken.add(code);
    return code;
  }
}
