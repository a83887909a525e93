import type { Scenario } from "@entente/core";

type Story = Pick<Scenario, "title" | "question" | "shows">;

/** Changes title, question and what the scenario shows; an emptied optional text is left out. */
export function rename(scenario: Scenario, story: Partial<Story>): Scenario {
  const title = story.title?.trim() || scenario.title;
  const next: Scenario = { ...scenario, ...story, title };
  if (!next.question?.trim()) delete next.question;
  if (!next.shows?.trim()) delete next.shows;
  return next;
}

/** Sets when the run starts and ends; a span that would not go forward changes nothing. */
export function setSpan(scenario: Scenario, span: { start: string; end: string }): Scenario {
  return span.start < span.end ? { ...scenario, start: span.start, end: span.end } : scenario;
}
