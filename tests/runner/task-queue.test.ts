import { expect, test } from "vitest";
import { taskQueue } from "../../packages/core/src/runner/studies/task-queue.ts";

const study = { world: {}, scenario: {}, factors: [], outcomes: [] } as never;
const task = (): never => undefined as never;
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A queue of ten tasks whose results are taken in when the test says so. */
function slow(mostWaiting: number) {
  const taken: number[] = [];
  const open: (() => void)[] = [];
  const queue = taskQueue(
    {
      ...{ study, tasks: 10, task, mostWaiting },
      onResult: (number) => {
        taken.push(number);
        return new Promise<void>((resolve) => open.push(resolve));
      },
    },
    () => {},
  );
  const hand = () => {
    const numbers: number[] = [];
    for (let next = queue.next(); next !== undefined; next = queue.next()) numbers.push(next);
    return numbers;
  };
  return { queue, taken, hand, letGo: () => open.shift()?.() };
}

test("a result that is taken in slowly holds the next one back, and in the end new tasks too", async () => {
  const { queue, taken, hand, letGo } = slow(3);
  expect(hand()).toEqual([0, 1, 2]);
  for (const number of [2, 1, 0]) queue.deliver(number, new Float64Array(1));
  await turn();
  expect(taken).toEqual([0]);
  expect(hand()).toEqual([]);
  letGo();
  await turn();
  expect(taken).toEqual([0, 1]);
  expect(hand()).toEqual([3]);
  queue.deliver(3, new Float64Array(1));
  for (let k = 0; k < 3; k++) {
    letGo();
    await turn();
  }
  expect(taken).toEqual([0, 1, 2, 3]);
  expect(hand()).toEqual([4, 5, 6]);
});

test("it ends when the last result has been taken in, and not before", async () => {
  const { queue, hand, letGo } = slow(64);
  for (const number of hand()) queue.deliver(number, new Float64Array(1));
  let ended = false;
  void queue.run.done.then(() => {
    ended = true;
  });
  for (let k = 0; k < 10; k++) {
    await turn();
    expect(ended).toBe(false);
    letGo();
  }
  expect(await queue.run.done).toEqual({ how: "finished" });
});

test("cancelled while a result is taken in, it takes no further one in", async () => {
  const { queue, taken, hand, letGo } = slow(64);
  for (const number of hand()) queue.deliver(number, new Float64Array(1));
  queue.run.cancel();
  letGo();
  await turn();
  expect(taken).toEqual([0]);
  expect(await queue.run.done).toEqual({ how: "cancelled" });
});
