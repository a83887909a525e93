import { inSentence } from "./in-sentence.ts";
import { monthWords } from "./month-words.ts";
import type { ChangeSaid, PieceSaid, ShareSaid, Wording } from "./wording.ts";

const kinds: Readonly<Record<string, string>> = {
  travel: "travel",
  arms: "arms",
  financial: "finance",
  "partial-trade": "part of trade",
  "complete-trade": "all trade",
  comprehensive: "everything",
};

/** What core says, in English: "The West sanctions China: finance, from January 2025". */
export const englishWording: Wording = {
  sanction({ action, senders, targets, measures, from, until }) {
    const many = senders.length > 1;
    const verb = {
      impose: many ? "sanction" : "sanctions",
      lift: many ? "lift measures on" : "lifts measures on",
      threaten: many ? "threaten" : "threatens",
    }[action];
    const what =
      measures.length > 0 ? `: ${listed(measures.map((kind) => kinds[kind] ?? kind))}` : "";
    return upper(`${names(senders)} ${verb} ${names(targets)}${what}, ${span(from, until)}`);
  },
  bloc({ action, bloc, members, from }) {
    const many = members.length > 1;
    const who = names(members);
    const what = {
      found: `${who} ${many ? "found" : "founds"} ${inSentence(bloc)}`,
      join: `${who} ${many ? "join" : "joins"} ${inSentence(bloc)}`,
      leave: `${who} ${many ? "leave" : "leaves"} ${inSentence(bloc)}`,
      cohesion: `The cohesion of ${inSentence(bloc)} changes`,
    }[action];
    return upper(`${what}, ${span(from)}`);
  },
  tie({ action, way, a, b, from, until }) {
    const how =
      action === "impulse" ? `at once, in ${monthWords(from)}` : `lastingly, ${span(from, until)}`;
    return `The tie between ${inSentence(a)} and ${inSentence(b)} ${way} ${how}`;
  },
  event: ({ source, target, cameo, what, from }) =>
    upper(
      `${inSentence(source)} to ${inSentence(target)}: ${what ?? `event ${cameo}`}, ${monthWords(from)}`,
    ),
  change(said) {
    const { a, b, before, now, date, along, against } = said;
    const crossed =
      before * now < 0 ? (now > 0 ? " and turns friendly" : " and turns hostile") : "";
    const way = now > before ? "warms" : "cools";
    const causes = along.map((each) => share(each, said)).join(" and ");
    const back = against ? ` Pulling back: ${share(against, said)}.` : "";
    return `${a} – ${b} ${way} from ${signed(before)} to ${signed(now)} by ${monthWords(date)}${crossed}, mostly through ${causes}.${back}`;
  },
  stay(said) {
    const { a, b, now, date, along } = said;
    const forces =
      along.length > 0
        ? ` Two forces hold each other: ${along.map((each) => share(each, said)).join(" and ")}.`
        : "";
    return `${a} – ${b} stays at ${signed(now)} until ${monthWords(date)}.${forces}`;
  },
};

function share({ mechanism, change, most }: ShareSaid, said: ChangeSaid): string {
  const how = most ? piece(most, said) : "";
  return `${lower(mechanism)} (${signed(change)}${how && `; ${how}`})`;
}

function piece({ third, rule, bloc, sender, lever }: PieceSaid, { a, b }: ChangeSaid): string {
  const words: string[] = [];
  if (third !== undefined && bloc === undefined)
    words.push(triad(inSentence(third), rule, inSentence(a), inSentence(b)));
  if (bloc !== undefined) words.push(`${rule ?? "membership"} in ${inSentence(bloc)}`);
  if (bloc !== undefined && third !== undefined) words.push(`with ${inSentence(third)}`);
  if (sender !== undefined && lever === undefined) words.push(`sent by ${inSentence(sender)}`);
  // A lever is a sentence already.
  if (lever !== undefined) words.push(lever.replace(/^The /, "the "));
  return words.join(", ");
}

function triad(third: string, rule: string | undefined, a: string, b: string): string {
  switch (rule) {
    case "friend of a friend":
      return `${third} is a friend of both`;
    case "enemy of an enemy":
      return `${third} is an enemy of both`;
    case "friend of an enemy":
      return `${third} is an enemy of ${a} and a friend of ${b}`;
    case "enemy of a friend":
      return `${third} is a friend of ${a} and an enemy of ${b}`;
    default:
      return `by way of ${third}`;
  }
}

function span(from: string, until?: string): string {
  return until === undefined
    ? `from ${monthWords(from)}`
    : `from ${monthWords(from)} to ${monthWords(until)}`;
}

const names = (all: readonly string[]): string => listed(all.map(inSentence));

function listed(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "nobody")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function signed(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return Number(text) === 0 ? "0.00" : `${value < 0 ? "−" : "+"}${text}`;
}
