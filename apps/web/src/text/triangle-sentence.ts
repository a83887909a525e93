import type { StrategicTriangle } from "@entente/core";
import { words } from "../words.ts";
import { listInWords } from "./list-words.ts";
import type { NameOf } from "./name-of.ts";

type Role = keyof typeof words.analysis.roles;

/** What the pattern of three actors says, in one sentence. */
export function triangleSentence(triangle: StrategicTriangle, nameOf: NameOf): string {
  const w = words.analysis;
  const named = (ids: readonly string[]): string => listInWords(ids.map(nameOf));
  switch (triangle.pattern) {
    case "ménage à trois":
      return w.menage;
    case "stable marriage":
      return w.marriage({ partners: named(triangle.partners), pariah: nameOf(triangle.pariah) });
    case "romantic triangle":
      return w.romance({ pivot: nameOf(triangle.pivot), wings: named(triangle.wings) });
    case "unit veto":
      return w.veto;
    case "open":
      return w.openTriangle({
        pairs: listInWords(
          triangle.neutral.map(([a, b]) => words.pair({ a: nameOf(a), b: nameOf(b) })),
        ),
      });
  }
}

/** The role of one of the three; nothing in an open triangle. */
export function roleOf(triangle: StrategicTriangle, id: string): Role | undefined {
  switch (triangle.pattern) {
    case "ménage à trois":
      return "friend";
    case "stable marriage":
      return id === triangle.pariah ? "pariah" : "partner";
    case "romantic triangle":
      return id === triangle.pivot ? "pivot" : "wing";
    case "unit veto":
      return "foe";
    case "open":
      return undefined;
  }
}

/** Marriage and ménage are balanced, the romantic triangle and the unit veto strained. */
export function stateOf({ pattern }: StrategicTriangle): "balanced" | "strained" | "open" {
  if (pattern === "open") return "open";
  return pattern === "ménage à trois" || pattern === "stable marriage" ? "balanced" : "strained";
}
