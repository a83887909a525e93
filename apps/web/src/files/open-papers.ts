import type { ReadyLesson } from "../store/lesson/lessons.ts";
import { loadLesson } from "./shipped-lessons.ts";

/** The shipped lesson whose papers a fragment such as `#papers=hedging` asks for; nothing when it is no such link. */
export async function openPapers(fragment: string): Promise<ReadyLesson | undefined> {
  const id = /^#?papers=([A-Za-z0-9][A-Za-z0-9._-]{0,63})$/.exec(fragment)?.[1];
  const loaded = id === undefined ? undefined : await loadLesson(id);
  return loaded?.ok ? loaded : undefined;
}
