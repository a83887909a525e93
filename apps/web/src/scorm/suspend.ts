import type { Lesson, ScormVersion } from "@entente/core";
import { deflateSync, strFromU8, strToU8 } from "fflate";
import { fromBase64url, toBase64url } from "../share/base64url.ts";
import { inflateWithin } from "../share/inflate-within.ts";
import { readProgress } from "../store/lesson/lesson-keeper.ts";
import type { Progress } from "../store/lesson/lesson-progress.ts";

/** Characters of suspend data that a platform keeps. */
export const longestSuspend = { "1.2": 4096, "2004": 64_000 } as const satisfies Record<
  ScormVersion,
  number
>;

const mostBytes = 500_000;

const pack = (progress: Progress): string =>
  `1${toBase64url(deflateSync(strToU8(JSON.stringify(progress)), { level: 9 }))}`;

/**
 * Writes progress into suspend data. Where it would be too long, what can be made again goes first:
 * the student's own scenarios, then all but the beginning of long texts.
 */
export function toSuspendData(progress: Progress, version: ScormVersion): string {
  const most = longestSuspend[version];
  const bare: Progress = { ...progress, works: {}, drafts: {} };
  for (const each of [progress, bare, ...[200, 80, 20].map((length) => clipped(bare, length))]) {
    const text = pack(each);
    if (text.length <= most) return text;
  }
  return pack({ ...bare, answers: {}, first: {}, attempts: {} }).slice(0, most);
}

/** Reads suspend data; what is not as it should be counts as none. */
export function fromSuspendData(text: string, lesson: Lesson): Progress | undefined {
  if (!text.startsWith("1")) return undefined;
  const bytes = fromBase64url(text.slice(1));
  const json = bytes && inflateWithin(bytes, mostBytes);
  return json && readProgress(strFromU8(json), lesson);
}

function clipped(progress: Progress, length: number): Progress {
  const short = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(all).map(([id, value]) => [
        id,
        typeof value === "string" && value.length > length
          ? (`${value.slice(0, length)}…` as T)
          : value,
      ]),
    );
  return { ...progress, answers: short(progress.answers), first: {} };
}
