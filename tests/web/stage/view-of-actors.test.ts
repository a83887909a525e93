import { expect, test } from "vitest";
import { viewOfActors } from "../../../apps/web/src/stage/view-of-actors.ts";

// A box of 1000 × 500 pixels shows 2 places over its shorter side: 250 pixels a place, and 90 pixels
// of room at either side across, 90 of 500 (less than a fifth) up and down.
const box = { width: 1000, height: 500, side: 2 };

test("a view takes in its actors with room for their names", () => {
  // Across: 3.5 places are 875 pixels at full size, for which there are 820.
  expect(
    viewOfActors(
      [
        { x: -1.5, y: 1 },
        { x: 2, y: 1 },
      ],
      box,
    ),
  ).toEqual({
    x: 0.25,
    y: 1,
    ratio: 1, // never farther away than the whole picture
  });
  // Up and down: 1 place is 250 pixels, for which there are 320.
  expect(
    viewOfActors(
      [
        { x: 0, y: -0.5 },
        { x: 0, y: 0.5 },
      ],
      box,
    ),
  ).toEqual({
    x: 0,
    y: 0,
    ratio: 250 / 320,
  });
});

test("one actor is not looked at from nowhere, and nobody is no view", () => {
  expect(viewOfActors([{ x: 0.3, y: -0.2 }], box)).toEqual({ x: 0.3, y: -0.2, ratio: 0.4 });
  expect(viewOfActors([], box)).toBeUndefined();
});
