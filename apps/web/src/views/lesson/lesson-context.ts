import { getContext, setContext } from "svelte";
import type { LessonSession } from "../../store/lesson/lesson-session.ts";

const key = Symbol("lesson");

export const provideSession = (session: LessonSession): LessonSession => setContext(key, session);
export const useSession = (): LessonSession => getContext<LessonSession>(key);
