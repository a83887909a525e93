import type { Part } from "../engine/part.ts";
import { inSentence } from "../vocabulary/in-sentence.ts";
import { monthWords } from "../vocabulary/month-words.ts";
import type { Explanation } from "./explain-tie.ts";

/** How ids read in a sentence. */
export interface Naming {
  readonly actor: (id: string) => string;
  readonly lever: (id: string) => string;
  readonly mechanism: (id: string) => string;
}

/**
 * Says in two sentences why a tie changed: how far, what moved it most, and what pulled back.
 *
 * Only flow shares are named; one below a tenth of the largest is left to the table.
 */
export function whySentence(explanation: Explanation, date: string, naming: Naming): string {
  const { a, b, before, now, change, accounts } = explanation;
  const pair = `${naming.actor(a)} – ${naming.actor(b)}`;
  const account = (each: Explanation["accounts"][number]) => {
    const most = mainPart(each.parts);
    const how = most ? describe(most, explanation, naming) : "";
    return `${lower(naming.mechanism(each.account))} (${signed(each.change)}${how && `; ${how}`})`;
  };
  if (Math.abs(change) < 0.005) {
    const [first, second] = [...accounts].sort(bySize);
    const forces =
      first && second && Math.abs(second.change) >= 0.005
        ? ` Two forces hold each other: ${account(first)} and ${account(second)}.`
        : "";
    return `${pair} stays at ${signed(now)} until ${monthWords(date)}.${forces}`;
  }
  const crossed = before * now < 0 ? (now > 0 ? " and turns friendly" : " and turns hostile") : "";
  const along = accounts.filter((each) => each.change * change > 0).sort(bySize);
  const against = accounts.filter((each) => each.change * change < 0).sort(bySize)[0];
  const causes = along
    .filter((each) => Math.abs(each.change) >= Math.abs(along[0]?.change ?? 0) / 10)
    .slice(0, 2)
    .map(account);
  const course = `${pair} ${change > 0 ? "warms" : "cools"} from ${signed(before)} to ${signed(now)} by ${monthWords(date)}${crossed}`;
  const back =
    against && Math.abs(against.change) >= 0.005 ? ` Pulling back: ${account(against)}.` : "";
  return `${course}, mostly through ${causes.join(" and ")}.${back}`;
}

/** The part that did a third or more of what all parts did, if there is one. */
function mainPart(parts: Explanation["accounts"][number]["parts"]): Part | undefined {
  const total = parts.reduce((sum, each) => sum + Math.abs(each.change), 0);
  const most = [...parts].sort(bySize)[0];
  return most && Math.abs(most.change) >= total / 3 ? most.part : undefined;
}

function describe(part: Part, { a, b }: Explanation, naming: Naming): string {
  const name = (id: string) => inSentence(naming.actor(id));
  const { third, rule, bloc, sender, lever } = part;
  const words: string[] = [];
  if (third !== undefined && bloc === undefined)
    words.push(triad(name(third), rule, name(a), name(b)));
  if (bloc !== undefined) words.push(`${rule ?? "membership"} in ${name(bloc)}`);
  if (bloc !== undefined && third !== undefined) words.push(`with ${name(third)}`);
  if (sender !== undefined && lever === undefined) words.push(`sent by ${name(sender)}`);
  if (lever !== undefined) words.push(inSentence(naming.lever(lever)));
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

function bySize(p: { readonly change: number }, q: { readonly change: number }): number {
  return Math.abs(q.change) - Math.abs(p.change);
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return Number(text) === 0 ? "0.00" : `${value < 0 ? "−" : "+"}${text}`;
}
