import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PlacedLabel, placeLabels } from "../../packages/scene/src/place-labels.ts";

const size = 13;
const width = (text: string): number => 7 * text.length;
const options = { width: 800, height: 600, size, textWidth: width };

const boxOf = ({ x, y, text }: PlacedLabel) => ({
  left: x,
  right: x + width(text),
  top: y + 0.3 * size - 1.25 * size,
  bottom: y + 0.3 * size,
});

const crowd = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 }),
      radius: fc.integer({ min: 4, max: 25 }),
      length: fc.integer({ min: 1, max: 24 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) =>
    list.map(({ x, y, radius, length }, i) => ({
      id: `A${i}`,
      text: "x".repeat(length),
      x,
      y,
      radius,
      priority: radius,
    })),
  );

describe("labels", () => {
  test("no two overlap, none covers a disc, none leaves the page", () => {
    fc.assert(
      fc.property(crowd, (subjects) => {
        const boxes = placeLabels(subjects, options).map(boxOf);
        boxes.forEach((p, i) => {
          for (const q of boxes.slice(0, i)) {
            const apart =
              p.right <= q.left || q.right <= p.left || p.bottom <= q.top || q.bottom <= p.top;
            expect(apart).toBe(true);
          }
          expect(p.left >= 0 && p.right <= 800 && p.top >= 0 && p.bottom <= 600).toBe(true);
          for (const { x, y, radius } of subjects) {
            const dx = Math.max(p.left - x, 0, x - p.right);
            const dy = Math.max(p.top - y, 0, y - p.bottom);
            expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
          }
        });
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  test("the order in which actors come makes no difference", () => {
    fc.assert(
      fc.property(crowd, (subjects) => {
        const there = placeLabels(subjects, options);
        expect(placeLabels(subjects.toReversed(), options)).toEqual(there);
      }),
      { seed: 4, numRuns: 50 },
    );
  });

  test("a lone label stands to the right, and gives way to a strong line there", () => {
    const subject = { id: "A", text: "Land", x: 400, y: 300, radius: 10, priority: 1 };
    expect(placeLabels([subject], options)[0]?.side).toBe("right");
    const lines = [{ x1: 400, y1: 300, x2: 700, y2: 300, cost: 0.9 }];
    expect(placeLabels([subject], { ...options, lines })[0]?.side).toBe("left");
  });

  test("a label stays where it was when it can", () => {
    const subject = { id: "A", text: "Land", x: 400, y: 300, radius: 10, priority: 1 };
    const previous = new Map([
      ["A", { id: "A", text: "Land", x: 0, y: 0, side: "above" as const }],
    ]);
    expect(placeLabels([subject], { ...options, previous })[0]?.side).toBe("above");
  });

  test("a selected actor's label is placed even where there is no room", () => {
    const ring = Array.from({ length: 12 }, (_, i) => ({
      id: `B${i}`,
      text: "",
      x: 400 + 40 * Math.cos(i),
      y: 300 + 40 * Math.sin(i),
      radius: 22,
      priority: 1,
    }));
    const middle = { id: "A", text: "Land of A", x: 400, y: 300, radius: 10, priority: 2 };
    expect(placeLabels([...ring, middle], options)).toEqual([]);
    const selected = { ...middle, priority: Number.POSITIVE_INFINITY };
    expect(placeLabels([...ring, selected], options)).toHaveLength(1);
  });
});
