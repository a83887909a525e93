import { expect, test } from "vitest";
import { createValue, derive } from "../../apps/web/src/state/value.ts";

test("a listener hears the value at once and each change after, until it stops", () => {
  const value = createValue(1);
  const heard: number[] = [];
  const stop = value.subscribe((each) => heard.push(each));
  value.set(2);
  value.set(2);
  stop();
  value.set(3);
  expect(heard).toEqual([1, 2]);
});

test("a derived value is computed only when a source has changed", () => {
  const a = createValue(2);
  const b = createValue(3);
  let computed = 0;
  const product = derive([a, b], (x, y) => {
    computed++;
    return x * y;
  });
  expect([product.get(), product.get()]).toEqual([6, 6]);
  expect(computed).toBe(1);
  a.set(5);
  expect(product.get()).toBe(15);
  expect(computed).toBe(2);
});

test("a derived value speaks only when its result differs", () => {
  const number = createValue(1);
  const heard: boolean[] = [];
  derive([number], (each) => each > 10).subscribe((each) => heard.push(each));
  for (const next of [2, 3, 11, 12, 4]) number.set(next);
  expect(heard).toEqual([false, true, false]);
});

test("a chain of derived values never shows a mixture of old and new", () => {
  const length = createValue(10);
  const clamped = derive([length, createValue(8)], (most, at) => Math.min(most, at));
  const share = derive([clamped, length], (at, most) => at / most);
  const heard: number[] = [];
  share.subscribe((each) => heard.push(each));
  length.set(4);
  expect(heard.at(-1)).toBe(1);
  expect(heard.every((each) => each <= 1)).toBe(true);
});
