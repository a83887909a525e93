import { nearestNames } from "../vocabulary/nearest-names.ts";
import { foldName, nameKeys } from "./fold-name.ts";
import { aggregateCodes } from "./group-rows.ts";
import { legacyCodes, legacyLetters, legacyNumbers } from "./legacy-codes.ts";
import type { CodeScheme, Resolution, Suggestion } from "./resolution.ts";
import { type Entry, type Named, stateIndex } from "./state-index.ts";

export interface ResolverOptions {
  /** Scheme of numbers and letters; default `iso`. See `codeSchemeOf`, which tells it from a column. */
  readonly scheme?: CodeScheme;
  /** Whether NA is Namibia, as in a column of ISO alpha-2 codes, rather than nothing; default true. */
  readonly namibia?: boolean;
}

/** Tells what a code or name means in a year; without one, today. */
export type Resolver = (text: string, year?: number) => Resolution;

const missing: Resolution = { kind: "missing" };
const blank = /^(|[-.…]+|n\/?a|nan|null|none|missing|unknown.*|unspecified|xxx)$/i;

/**
 * Makes a resolver of country codes and names: ISO 3166 alpha-2, alpha-3 and numeric, numbers and
 * letters of the Correlates of War, numbers of Gleditsch and Ward, common, official and former names
 * in any case, with or without marks, in the order "Korea, North", without spaces.
 *
 * What is no state is told as what it is and never guessed at; an unknown name brings the nearest
 * known ones. Codes that outlived a state (345, YUG) follow the year. Answers are kept, so a column
 * of a million cells costs a look-up each.
 */
export function countryResolver({
  scheme = "iso",
  namibia = true,
}: ResolverOptions = {}): Resolver {
  const index = stateIndex();
  const known = new Map<string, Found>();

  return (text, year) => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text.trim());
      known.set(text, found);
    }
    return "entry" in found ? inYear(found, year) : found;
  };

  function find(text: string): Found {
    const upper = text.toUpperCase();
    if (upper === "NA" && namibia) return byCode(index.iso2.get("NA"), text);
    if (blank.test(text)) return missing;
    if (/^\d{1,4}(\.0+)?$/.test(text)) return byNumber(Number(text), text);
    if (/^[A-Za-z]{2,3}$/.test(text)) {
      const entry = byLetters(upper);
      if (entry) return byCode(entry, text);
      if (aggregateCodes.has(upper)) return { kind: "group", id: upper, name: upper };
    }
    return byName(text);
  }

  function byNumber(number: number, text: string): Found {
    if (scheme !== "iso") {
      const entry = (scheme === "gw" ? index.gwNumber : index.cowNumber).get(number);
      return entry ? byCode(entry, text) : { kind: "unknown", suggestions: [] };
    }
    const legacy = legacyNumbers[String(number)];
    const entry = index.isoNumber.get(number) ?? (legacy ? index.byId.get(legacy) : undefined);
    return entry ? byCode(entry, text) : { kind: "unknown", suggestions: [] };
  }

  function byLetters(code: string): Entry | undefined {
    if (code.length === 2) return index.iso2.get(code) ?? index.byId.get(legacyLetters[code] ?? "");
    const iso = (): Entry | undefined => index.byId.get(legacyCodes[code] ?? code);
    const cow = index.cowLetters.get(code);
    const found = scheme === "iso" ? (iso() ?? cow) : (cow ?? iso());
    return found?.kind === "group" ? undefined : found;
  }

  function byCode(entry: Entry | undefined, as: string): Found {
    return entry ? { entry, as, code: true } : { kind: "unknown", suggestions: [] };
  }

  function byName(text: string): Found {
    for (const variant of variantsOf(text)) {
      for (const key of nameKeys(variant)) {
        const named = index.byName.get(key);
        if (named) return named;
      }
    }
    const aside = bodyOf(text);
    if (aside) return aside;
    if (isAggregate(text)) return { kind: "group", id: text, name: text };
    return { kind: "unknown", suggestions: suggestionsFor(text) };
  }

  /** A rebel group, ministry or person with its country in brackets, or a bracket that adds nothing. */
  function bodyOf(text: string): Found | undefined {
    const [, outside, inside] = /^(.*?)\s*\(([^()]*)\)\s*\**$/.exec(text) ?? [];
    if (outside === undefined || inside === undefined) {
      return /\*$|\brebels?\b|\bterrorist\b/i.test(text) ? { kind: "part", name: text } : undefined;
    }
    const whole = lookUp(outside);
    if (whole) return whole;
    const of = lookUp(inside);
    if (of)
      return {
        kind: "part",
        name: text,
        ...(of.entry.kind === "state" ? { of: of.entry.id } : {}),
      };
    return /\*$|\brebels?\b|\bterrorist\b/i.test(text) ? { kind: "part", name: text } : undefined;
  }

  function lookUp(name: string): Named | undefined {
    for (const key of nameKeys(name)) {
      const named = index.byName.get(key);
      if (named) return named;
    }
    return undefined;
  }

  function suggestionsFor(text: string): Suggestion[] {
    const found = new Map<string, Suggestion>();
    for (const name of nearestNames(foldName(text), index.names, 6)) {
      const entry = lookUp(name)?.entry;
      if (entry && !found.has(entry.id)) found.set(entry.id, { id: entry.id, name: entry.name });
    }
    return [...found.values()].slice(0, 3);
  }

  /** The state that an entry was in a year, following codes and names that were carried on. */
  function inYear(found: NamedEntry, year: number | undefined): Resolution {
    const { entry, as } = found;
    if (entry.kind === "state") {
      const { until } = found;
      const former = until !== undefined && (year ?? until) >= until;
      const note = former ? `a name until ${until}` : undefined;
      return { kind: "state", id: entry.id, name: entry.name, ...(note ? { note } : {}) };
    }
    if (entry.kind !== "former") return plain(entry);
    const [first, last] = [entry.from, entry.until].map((day) => Number(day?.slice(0, 4)));
    // A code stands for whoever had it in the year, or has it now; a name for the state so called.
    if (year === undefined ? !found.code : year <= (last ?? 0)) {
      if (!found.code || (year ?? 0) >= (first ?? 0)) return plain(entry);
    }
    const next = entry.next === undefined ? undefined : index.byId.get(entry.next);
    if (next) {
      const later = inYear({ entry: next, as, ...(found.code ? { code: true } : {}) }, year);
      return later.kind === "state" && !found.code
        ? { ...later, note: `gone since ${last}` }
        : later;
    }
    if (year === undefined) return plain(entry);
    const heirs = (entry.heirs ?? []).flatMap((id) => index.byId.get(id) ?? []);
    return { kind: "unknown", suggestions: heirs.map(({ id, name }) => ({ id, name })) };
  }
}

/** What was found of a text before the year is known. */
type Found = NamedEntry | Resolution;

interface NamedEntry extends Named {
  readonly code?: true;
}

function plain({ kind, id, name, of, from = "", until = "", heirs = [] }: Entry): Resolution {
  if (kind === "former") return { kind, id, name, from, until, heirs };
  if (kind === "part") return { kind, name, ...(of ? { of } : {}) };
  if (kind === "territory") return { kind, id, name, ...(of ? { of } : {}) };
  return { kind, id, name };
}

/** Ways of writing a name, likeliest first: as it is, without asterisks and notes, words apart. */
function variantsOf(text: string): string[] {
  const bare = text.replace(/\*+$|\[\w{1,3}\]$/g, "").trim();
  const apart = bare.replace(/([a-z])([A-Z])/g, "$1 $2");
  const joined = apart.replace(/([a-z])(and|of|the)(?= |$)/g, "$1 $2");
  return [...new Set([bare, apart, joined, unmangled(bare)])];
}

/** UTF-8 that somebody read as Latin-1 and saved again: "SÃ£o TomÃ©". */
function unmangled(text: string): string {
  if (!/[\xC2-\xF4][\x80-\xBF]/.test(text) || /[^\0-\xFF]/.test(text)) return text;
  const bytes = text.replace(/[^ -$&-~]/g, (letter) => {
    return `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  try {
    return decodeURIComponent(bytes);
  } catch {
    return text;
  }
}

/** Aggregates of statistical offices say what they gather. */
function isAggregate(text: string): boolean {
  return /\bincome\b|\bIDA\b|\bIBRD\b|dividend|small states|excluding|\bcountries\b|\bother\b.*\bn\.?e\.?s\b|\bmembers\b/i.test(
    text,
  );
}
