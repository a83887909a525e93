import { drawKey, drawUniform } from "../draws/draw-key.ts";
import { drawNormal } from "../draws/draw-normal.ts";
import { dayNumber, isoDay } from "../vocabulary/time.ts";

/** An event that nobody foresaw: a push to one tie on one day. */
export interface DrawnShock {
  /** Number of the tie, along the upper triangle. */
  readonly tie: number;
  readonly date: string;
  /** What it would move a neutral tie by. */
  readonly push: number;
}

export interface ShockSettings {
  /** Per tie and year. */
  readonly rate: number;
  /** Standard deviation of the push. */
  readonly size: number;
}

/** Pushes stay short of deciding a tie for good, as those of levers do. */
const strongest = 0.95;

/**
 * Gives the shocks of member m between two dates: in each month each tie has at most one, with
 * probability rate / 12, on an even day of the month's first 28, its push normal.
 *
 * The draws of a tie are keyed by the seed, the member, the names of its two actors and the calendar month.
 * Another actor, another mechanism or another span changes none of them.
 */
export function shockDrawer(
  actors: readonly string[],
  { start, end }: { readonly start: string; readonly end: string },
  { rate, size }: ShockSettings,
  seed: number,
): (member: number) => DrawnShock[] {
  if (rate === 0 || size === 0) return () => [];
  const pairs = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => [a, b].sort()));
  const chance = Math.min(1, rate / 12);
  const months = monthsBetween(start, end);
  return (member) => {
    const shocks: DrawnShock[] = [];
    for (const [tie, [a = "", b = ""]] of pairs.entries()) {
      const key = drawKey(seed, "shock", member, a, b);
      for (const { number, first } of months) {
        if (drawUniform(key, 4 * number) >= chance) continue;
        const date = isoDay(first + Math.floor(28 * drawUniform(key, 4 * number + 1)));
        if (date <= start || date >= end) continue;
        const push = size * drawNormal(key, 2 * number + 1);
        shocks.push({ tie, date, push: Math.max(-strongest, Math.min(strongest, push)) });
      }
    }
    return shocks;
  };
}

/** The calendar months that a span touches, numbered from year 0, with the day number of their first day. */
function monthsBetween(start: string, end: string): { number: number; first: number }[] {
  const monthOf = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
  const [from, to] = [monthOf(start), monthOf(end)];
  return Array.from({ length: to - from + 1 }, (_, m) => {
    const number = from + m;
    const year = String(Math.floor(number / 12)).padStart(4, "0");
    const month = String((number % 12) + 1).padStart(2, "0");
    return { number, first: dayNumber(`${year}-${month}-01`) as number };
  });
}
