import type { SceneActor, SceneTie } from "@entente/scene";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rewriteGraph, sceneGraph } from "../../../apps/web/src/stage/scene-graph.ts";

const ids = ["A", "B", "C", "D"];
const pairs = ids.flatMap((a, k) => ids.slice(k + 1).map((b) => [a, b] as const));

const actor = (id: string): fc.Arbitrary<SceneActor> =>
  fc.record({
    id: fc.constant(id),
    label: fc.constant(id),
    kind: fc.constant("state"),
    x: fc.integer({ min: -1, max: 1 }),
    y: fc.integer({ min: -1, max: 1 }),
    radius: fc.integer({ min: 4, max: 6 }),
    fill: fc.constantFrom("#112233", "#445566"),
    stroke: fc.constant("#000000"),
    labelColor: fc.constant("#000000"),
    shape: fc.constantFrom("disc", "ring"),
    emphasis: fc.constantFrom(1, 0.5),
    selected: fc.boolean(),
  });

const tie = (a: string, b: string, ghost: boolean): fc.Arbitrary<SceneTie> =>
  fc.record({
    a: fc.constant(a),
    b: fc.constant(b),
    from: fc.integer({ min: -2, max: 2 }),
    to: fc.integer({ min: -2, max: 2 }),
    emphasis: fc.constantFrom(1, 0.1),
    selected: fc.boolean(),
    ghost: fc.constant(ghost),
  });

const lines = pairs.flatMap(([a, b]) => [tie(a, b, false), tie(a, b, true)]);
const actors = fc.tuple(...ids.map(actor));
/** All lines, in an order of their own. */
const ties = fc
  .tuple(...lines)
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
const someTies = fc.tuple(...lines).chain((all) => fc.shuffledSubarray(all));
const options = {
  radius: (radius: number) => 2 * radius,
  recede: (color: string, emphasis: number) => `${color} at ${emphasis}`,
};

/** All that a graph says of its actors, and of its lines as they are drawn. */
const toldBy = (graph: ReturnType<typeof sceneGraph>) => ({
  actors: new Map(graph.mapNodes((id, attributes) => [id, attributes])),
  lines: graph
    .mapEdges((key, attributes, a, b) => ({ key, a, b, ...attributes }))
    .sort((p, q) => p.place - q.place),
});

test("a graph that is written over says what one made anew says, and where actors look otherwise", () => {
  fc.assert(
    fc.property(actors, ties, actors, ties, (before, linesBefore, next, linesNext) => {
      const graph = sceneGraph({ actors: before, ties: linesBefore }, options);
      const told = rewriteGraph(graph, { actors: next, ties: linesNext }, options);
      expect(toldBy(graph)).toEqual(toldBy(sceneGraph({ actors: next, ties: linesNext }, options)));
      expect(told?.edges).toHaveLength(linesNext.length);
      const looks = (each: SceneActor) => ({ ...each, label: "", labelColor: "" });
      expect(told?.nodes).toEqual(
        next.flatMap((each, k) =>
          JSON.stringify(looks(each)) === JSON.stringify(looks(before[k] as SceneActor))
            ? []
            : [each.id],
        ),
      );
    }),
    { seed: 20240409, numRuns: 40 },
  );
});

test("where lines come or go, the graph stays as it is and another is needed", () => {
  fc.assert(
    fc.property(actors, someTies, someTies, (all, before, next) => {
      const names = (each: readonly SceneTie[]) => each.map(({ a, b, ghost }) => a + b + ghost);
      fc.pre(names(before).sort().join() !== names(next).sort().join());
      const graph = sceneGraph({ actors: all, ties: before }, options);
      const was = structuredClone(toldBy(graph));
      expect(rewriteGraph(graph, { actors: all, ties: next }, options)).toBeUndefined();
      expect(toldBy(graph)).toEqual(was);
    }),
    { seed: 20240409, numRuns: 40 },
  );
});

test("the same number of other actors needs another graph", () => {
  const [all] = fc.sample(actors, { seed: 20240409, numRuns: 1 }) as [SceneActor[]];
  const graph = sceneGraph({ actors: all, ties: [] });
  const others = all.map((each) => ({ ...each, id: `${each.id}2` }));
  expect(rewriteGraph(graph, { actors: others, ties: [] })).toBeUndefined();
});
