import { speech } from "../words.ts";

type Phrases = Readonly<Record<string, string>>;

interface Pattern {
  readonly matcher: RegExp;
  readonly said: string;
}

const known = new WeakMap<Phrases, readonly Pattern[]>();

/** Phrases with holes, those with the most words first, since they say the most about what fits. */
function patternsOf(phrases: Phrases): readonly Pattern[] {
  const found = known.get(phrases);
  if (found) return found;
  const literal = (text: string): number => text.replaceAll("{}", "").length;
  const patterns = Object.entries(phrases)
    .filter(([english]) => english.includes("{}"))
    .sort(([p], [q]) => literal(q) - literal(p))
    .map(([english, said]) => {
      const parts = english.split("{}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      return { matcher: new RegExp(`^${parts.join("([^]+?)")}$`), said };
    });
  known.set(phrases, patterns);
  return patterns;
}

/**
 * What core says in English of a document, a formula or a kind of data, in the language spoken now. A
 * catalogue of phrases with holes says how; what fills a hole is looked up too, so that a name stays
 * and a word is said. Anything unknown stays as it is.
 */
export function localPhrase(text: string, phrases: Phrases = speech.phrases): string {
  const whole = Object.hasOwn(phrases, text) ? phrases[text] : undefined;
  if (whole !== undefined) return whole;
  if (text.length > 2000) return text;
  for (const { matcher, said } of patternsOf(phrases)) {
    const holes = matcher.exec(text)?.slice(1);
    if (!holes) continue;
    let k = 0;
    return said.replaceAll("{}", () => localPhrase(holes[k++] ?? "", phrases));
  }
  return text;
}
