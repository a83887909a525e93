import { lessonPrompts } from "@entente/core";
import type { LessonSession } from "../store/lesson/lesson-session.ts";
import { interactionOf } from "./interactions.ts";
import type { Platform } from "./platform.ts";
import { scoreOf } from "./score-of.ts";
import { longestSuspend, toSuspendData } from "./suspend.ts";

/** Pause after a change before the platform is asked to keep it. */
const pause = 1000;

/**
 * Reports a lesson to a learning platform as it goes: where the student is, every committed answer as
 * an interaction, progress as suspend data; score, completion and success at the end. `pass` is the
 * share of the score that passes; without it success is not judged. Returns what ends the session.
 */
export function reportTo(platform: Platform, session: LessonSession, pass?: number): () => void {
  const second = platform.version === "2004";
  const started = performance.now();
  const status = second ? "cmi.completion_status" : "cmi.core.lesson_status";
  const prompts = new Map(lessonPrompts(session.lesson).map(({ prompt }) => [prompt.id, prompt]));
  const said = new Map<string, string>();
  let count = Number(platform.get("cmi.interactions._count")) || 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  // Answers of an earlier visit have been reported then.
  for (const [id, answer] of Object.entries(session.progress.get().answers)) {
    if (count > 0) said.set(id, JSON.stringify(answer));
  }
  if (/^(not attempted|unknown|)$/.test(platform.get(status))) platform.set(status, "incomplete");

  const stops = [session.progress, session.keys].map((watched) =>
    (watched as LessonSession["progress"]).subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(tell, pause);
    }),
  );
  const leave = (): void => end();
  addEventListener("pagehide", leave);
  return end;

  function tell(): void {
    const now = session.progress.get();
    if (session.keys.get().length === 0 && (session.lesson.keys?.length ?? 0) > 0) return;
    for (const [id, answer] of Object.entries(now.answers)) {
      const prompt = prompts.get(id);
      const text = JSON.stringify(answer);
      if (!prompt || said.get(id) === text) continue;
      said.set(id, text);
      const interaction = interactionOf(
        prompt,
        answer,
        session.keys.get(),
        platform.version,
        new Date(),
      );
      for (const [element, value] of interaction) {
        platform.set(`cmi.interactions.${count}.${element}`, value);
      }
      count++;
    }
    const data = toSuspendData(now, platform.version);
    if (data.length <= longestSuspend[platform.version]) platform.set("cmi.suspend_data", data);
    const place = session.pages[now.at]?.id ?? "";
    platform.set(second ? "cmi.location" : "cmi.core.lesson_location", place.slice(0, 255));
    if (second) {
      const share = now.reached / Math.max(1, session.pages.length - 1);
      platform.set("cmi.progress_measure", String(Math.min(1, Number(share.toFixed(4)))));
    }
    if (now.reached >= session.pages.length - 1) judge();
    platform.commit();
  }

  function judge(): void {
    const { lesson, progress, keys } = session;
    const { right, of } = scoreOf(lesson, progress.get().answers, keys.get());
    const share = of > 0 ? right / of : undefined;
    if (share !== undefined) {
      const base = second ? "cmi.score" : "cmi.core.score";
      platform.set(`${base}.min`, "0");
      platform.set(`${base}.max`, "100");
      platform.set(`${base}.raw`, String(Math.round(share * 100)));
      if (second) platform.set(`${base}.scaled`, String(Number(share.toFixed(4))));
    }
    const verdict =
      pass === undefined || share === undefined ? undefined : share >= pass ? "passed" : "failed";
    if (second) {
      platform.set(status, "completed");
      if (verdict) platform.set("cmi.success_status", verdict);
    } else platform.set(status, verdict ?? "completed");
  }

  function end(): void {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    removeEventListener("pagehide", leave);
    tell();
    const done = session.progress.get().reached >= session.pages.length - 1;
    const seconds = Math.round((performance.now() - started) / 1000);
    if (second) {
      platform.set("cmi.session_time", `PT${seconds}S`);
      platform.set("cmi.exit", done ? "normal" : "suspend");
    } else {
      platform.set("cmi.core.session_time", clock(seconds));
      platform.set("cmi.core.exit", done ? "" : "suspend");
    }
    platform.commit();
    platform.finish();
    for (const stop of stops) stop();
  }
}

/** Seconds as SCORM 1.2 writes a span of time: HHHH:MM:SS. */
function clock(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part, k) => String(Math.floor(part)).padStart(k === 0 ? 4 : 2, "0")).join(":");
}
