import { cameoEvent } from "../evidence/cameo-codes.ts";
import { inSentence } from "../vocabulary/in-sentence.ts";
import { monthWords } from "../vocabulary/month-words.ts";
import type { Lever } from "./scenario-schema.ts";
import type { SanctionKind, World } from "./world-schema.ts";

const kindWords: Readonly<Record<SanctionKind, string>> = {
  travel: "travel",
  arms: "arms",
  financial: "finance",
  "partial-trade": "part of trade",
  "complete-trade": "all trade",
  comprehensive: "everything",
};

/** Writes a lever as a sentence without a full stop: "The West sanctions China: finance, from January 2025". */
export function leverSentence(lever: Lever, world: World): string {
  const words = sentence(lever, world);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sentence(lever: Lever, world: World): string {
  const name = (id: string) =>
    inSentence(
      [...world.actors, ...(world.blocs ?? [])].find((each) => each.id === id)?.name ?? id,
    );
  const names = (ids: readonly string[]) => listed(ids.map(name));
  switch (lever.kind) {
    case "sanction": {
      const many = lever.senders.length > 1;
      const verb = {
        impose: many ? "sanction" : "sanctions",
        lift: many ? "lift measures on" : "lifts measures on",
        threaten: many ? "threaten" : "threatens",
      }[lever.action];
      const kinds = lever.measures?.length
        ? `: ${listed(lever.measures.map((kind) => kindWords[kind]))}`
        : "";
      return `${names(lever.senders)} ${verb} ${names(lever.targets)}${kinds}, ${span(lever.from, lever.until)}`;
    }
    case "bloc": {
      const bloc = lever.name ?? name(lever.bloc);
      const members = names((lever.members ?? []).map((member) => member.actor));
      const many = (lever.members?.length ?? 0) > 1;
      const what = {
        found: `${members} ${many ? "found" : "founds"} ${bloc}`,
        join: `${members} ${many ? "join" : "joins"} ${bloc}`,
        leave: `${members} ${many ? "leave" : "leaves"} ${bloc}`,
        cohesion: `The cohesion of ${bloc} changes`,
      }[lever.action];
      return `${what}, ${span(lever.from)}`;
    }
    case "tie": {
      const way =
        typeof lever.change !== "number" ? "changes" : lever.change < 0 ? "cools" : "warms";
      const how =
        lever.action === "impulse"
          ? `at once, in ${monthWords(lever.from)}`
          : `lastingly, ${span(lever.from, lever.until)}`;
      return `The tie between ${name(lever.a)} and ${name(lever.b)} ${way} ${how}`;
    }
    case "event":
      return `${name(lever.source)} to ${name(lever.target)}: ${cameoEvent(lever.cameo)?.name ?? `event ${lever.cameo}`}, ${monthWords(lever.from)}`;
  }
}

function span(from: string, until?: string): string {
  return until === undefined
    ? `from ${monthWords(from)}`
    : `from ${monthWords(from)} to ${monthWords(until)}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "nobody")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
