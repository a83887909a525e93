import type { ChangeSaid, PieceSaid, ShareSaid, Wording } from "@entente/core";
import { articleOf } from "./es-articles.ts";

const kinds: Readonly<Record<string, string>> = {
  travel: "viajes",
  arms: "armas",
  financial: "finanzas",
  "partial-trade": "parte del comercio",
  "complete-trade": "todo el comercio",
  comprehensive: "todo",
};

const months =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  );

const lists = new Intl.ListFormat("es", { type: "conjunction" });

/** What core says, in Spanish, with the names of events by their CAMEO codes. */
export function spanishWording(events: Readonly<Record<string, string>>): Wording {
  return {
    sanction({ action, senders, targets, measures, from, until }) {
      const many = isMany(senders);
      const verb = {
        impose: many ? "sancionan a" : "sanciona a",
        lift: many ? "levantan medidas contra" : "levanta medidas contra",
        threaten: many ? "amenazan a" : "amenaza a",
      }[action];
      const what =
        measures.length > 0 ? `: ${lists.format(measures.map((kind) => kinds[kind] ?? kind))}` : "";
      return upper(
        contracted(`${all(senders)} ${verb} ${all(targets)}${what}, ${span(from, until)}`),
      );
    },
    bloc({ action, bloc, members, from }) {
      const many = isMany(members);
      const who = all(members);
      const what = {
        found: `${who} ${many ? "fundan" : "funda"} ${named(bloc)}`,
        join: `${who} ${many ? "se unen a" : "se une a"} ${named(bloc)}`,
        leave: `${who} ${many ? "salen de" : "sale de"} ${named(bloc)}`,
        cohesion: `Cambia la cohesión de ${named(bloc)}`,
      }[action];
      return upper(contracted(`${what}, ${span(from)}`));
    },
    tie({ action, way, a, b, from, until }) {
      const how =
        action === "impulse"
          ? `de golpe, en ${month(from)}`
          : `de forma duradera, ${span(from, until)}`;
      return `El vínculo entre ${all([a, b])} ${ways[way]} ${how}`;
    },
    event: ({ source, target, cameo, from }) =>
      upper(
        `${named(source)} hacia ${named(target)}: ${events[cameo] ?? `evento ${cameo}`}, ${month(from)}`,
      ),
    change(said) {
      const { a, b, before, now, date, along, against } = said;
      const crossed =
        before * now < 0 ? (now > 0 ? " y pasa a ser amistoso" : " y pasa a ser hostil") : "";
      const way = ways[now > before ? "warms" : "cools"];
      const causes = along.map((each) => share(each, said)).join(" y por ");
      const back = against ? ` Tira en contra: ${share(against, said)}.` : "";
      return contracted(
        `El vínculo ${a} – ${b} ${way} de ${signed(before)} a ${signed(now)} hasta ${month(date)}${crossed}, sobre todo por ${causes}.${back}`,
      );
    },
    stay(said) {
      const { a, b, now, date, along } = said;
      const forces =
        along.length > 0
          ? ` Dos fuerzas se compensan: ${along.map((each) => share(each, said)).join(" y ")}.`
          : "";
      return contracted(
        `El vínculo ${a} – ${b} se mantiene en ${signed(now)} hasta ${month(date)}.${forces}`,
      );
    },
  };
}

const ways = { warms: "se estrecha", cools: "se enfría", changes: "cambia" } as const;

function share({ mechanism, change, most }: ShareSaid, said: ChangeSaid): string {
  const how = most ? piece(most, said) : "";
  return `${lower(mechanism)} (${signed(change)}${how && `; ${how}`})`;
}

const rules: Readonly<Record<string, string>> = {
  solidarity: "solidaridad",
  "common line": "línea común",
};

function piece({ third, rule, bloc, sender, lever }: PieceSaid, { a, b }: ChangeSaid): string {
  const words: string[] = [];
  if (third !== undefined && bloc === undefined) words.push(triad(third, rule, a, b));
  if (bloc !== undefined) {
    const how = rule === undefined ? "pertenencia" : (rules[rule] ?? rule);
    words.push(`${how} en ${named(bloc)}`);
  }
  if (bloc !== undefined && third !== undefined) words.push(`con ${named(third)}`);
  if (sender !== undefined && lever === undefined) words.push(`por parte de ${named(sender)}`);
  if (lever !== undefined) words.push(inside(lever));
  return words.join(", ");
}

function triad(third: string, rule: string | undefined, a: string, b: string): string {
  const keeps = `${named(third)} ${isMany([third]) ? "mantienen" : "mantiene"}`;
  switch (rule) {
    case "friend of a friend":
      return `${keeps} amistad con ambos`;
    case "enemy of an enemy":
      return `${keeps} enemistad con ambos`;
    case "friend of an enemy":
      return `${keeps} enemistad con ${named(a)} y amistad con ${named(b)}`;
    case "enemy of a friend":
      return `${keeps} amistad con ${named(a)} y enemistad con ${named(b)}`;
    default:
      return `a través de ${named(third)}`;
  }
}

function named(name: string): string {
  const article = articleOf(name);
  return article ? `${article} ${name}` : name;
}

const all = (names: readonly string[]): string =>
  names.length === 0 ? "nadie" : lists.format(names.map(named));

const isMany = (names: readonly string[]): boolean =>
  names.length > 1 || /^l[oa]s$/.test(articleOf(names[0] ?? "") ?? "");

const span = (from: string, until?: string): string =>
  until === undefined ? `desde ${month(from)}` : `desde ${month(from)} hasta ${month(until)}`;

const month = (date: string): string =>
  `${months[Number(date.slice(5, 7)) - 1]} de ${date.slice(0, 4)}`;

/** “de el” and “a el” become one word; a name that begins with “El” keeps its own. */
const contracted = (text: string): string =>
  text.replace(/\b(de|a) el (?=\p{L})/gu, (_, word: string) => (word === "de" ? "del " : "al "));

/** A sentence inside another: its article, or its first word if it is no name, loses the capital. */
const inside = (sentence: string): string =>
  sentence.replace(/^(El|La|Los|Las|Cambia) /, (word) => word.toLowerCase());

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function signed(value: number): string {
  const text = Math.abs(value).toFixed(2).replace(".", ",");
  return text === "0,00" ? text : `${value < 0 ? "−" : "+"}${text}`;
}
