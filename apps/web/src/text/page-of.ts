import {
  builtInMechanisms,
  type Lever,
  type LeverWords,
  leverPages,
  type Reference,
} from "@entente/core";
import { speech, words } from "../words.ts";
import { localMechanism } from "./local-mechanism.ts";
import { mechanismTitle } from "./mechanism-title.ts";
import { plain } from "./number-words.ts";

/** What a page is about: a kind of lever, or a mechanism. */
export interface Topic {
  readonly kind: "lever" | "mechanism";
  readonly id: string;
}

/** A page of one template, whatever it is about, in the language spoken now. */
export interface Page {
  readonly topic: Topic;
  readonly title: string;
  readonly summary: string;
  readonly message: string;
  readonly notice: readonly string[];
  readonly example: string;
  readonly evidenceFor: readonly string[];
  readonly evidenceAgainst: readonly string[];
  /** In mathjs syntax. */
  readonly equation: string;
  readonly reading: string;
  readonly defaults: LeverWords["defaults"];
  /** Mechanisms that a lever acts through, or levers that feed a mechanism. */
  readonly related: readonly { readonly topic: Topic; readonly title: string }[];
  readonly sources: readonly Reference[];
}

/** The page on a topic, if there is one. */
export function pageOf(topic: Topic): Page | undefined {
  return topic.kind === "lever" ? leverPage(topic) : mechanismPage(topic);
}

const leverTitle = (kind: Lever["kind"], own: string): string => speech.levers[kind]?.title ?? own;

function leverPage(topic: Topic): Page | undefined {
  const page = leverPages.find(({ kind }) => kind === topic.id);
  if (!page) return undefined;
  const { kind: _, through, ...own } = page;
  return {
    ...own,
    ...speech.levers[page.kind],
    topic,
    related: through.map((id) => ({
      topic: { kind: "mechanism", id },
      title: mechanismTitle(id),
    })),
  };
}

function mechanismPage(topic: Topic): Page | undefined {
  const found = builtInMechanisms.find(({ id }) => id === topic.id);
  if (!found) return undefined;
  const { parameters, message = "", notice = [], example = "", ...said } = localMechanism(found);
  return {
    topic,
    title: said.title,
    summary: said.summary,
    message,
    notice,
    example,
    evidenceFor: said.evidenceFor,
    evidenceAgainst: said.evidenceAgainst,
    equation: said.equation,
    reading: words.page.rate,
    defaults: parameters.map(({ label, standard, step, unit, reason }) => ({
      name: label,
      value: `${plain(standard, step)} ${unit}`.trim(),
      reason,
    })),
    related: leverPages
      .filter(({ through }) => through.includes(topic.id))
      .map(({ kind, title }) => ({
        topic: { kind: "lever", id: kind },
        title: leverTitle(kind, title),
      })),
    sources: said.sources,
  };
}

/** The part of an address that opens a topic's page. */
export const addressOf = ({ kind, id }: Topic): string => `#${kind}=${id}`;

/** The topic that an address asks for, if its page exists. */
export function topicIn(fragment: string): Topic | undefined {
  const [, kind, id] = /^#(lever|mechanism)=([a-z-]+)$/.exec(fragment) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  const topic: Topic = { kind: kind === "lever" ? "lever" : "mechanism", id };
  return pageOf(topic) && topic;
}
