import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dateAfter,
  dayNumber,
  isoDay,
  yearsBetween,
} from "../../packages/core/src/vocabulary/time.ts";

test("days are counted from 1970-01-01 over the Gregorian calendar", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("2000-03-01")).toBe(11017);
  expect(dayNumber("0001-01-01")).toBe(-719162);
  expect(dayNumber("9999-12-31")).toBe(2932896);
});

test("what the calendar does not have is no date", () => {
  for (const text of ["2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10"]) {
    expect(dayNumber(text), text).toBeUndefined();
  }
  for (const text of [
    "",
    "2024",
    "2024-4-1",
    " 2024-04-01",
    "2024-04-01T00:00:00Z",
    "0000-01-01",
  ]) {
    expect(dayNumber(text), text).toBeUndefined();
  }
});

test("a day and its ISO date are two names of one thing", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
      expect(dayNumber(isoDay(day))).toBe(day);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test("years between dates run both ways, and a date lies that many years after another", () => {
  expect(yearsBetween("2024-04-09", "2424-04-09")).toBe(400);
  expect(yearsBetween("2025-01-01", "2024-01-01")).toBe(-366 / 365.2425);
  expect(dateAfter("2024-04-09", yearsBetween("2024-04-09", "2029-01-31"))).toBe("2029-01-31");
});
