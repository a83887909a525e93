import type { Part } from "@entente/core";
import { words } from "../../words.ts";

interface Names {
  readonly actor: (id: string) => string;
  readonly lever: (id: string) => string;
}

/** Says what a piece of a change is owed to: rule, third actor, sender, bloc and lever, as far as known. */
export function partInWords({ lever, sender, bloc, third, rule }: Part, names: Names): string {
  const rules: Readonly<Record<string, string>> = words.rules;
  const said = [
    rule && rule !== "directly" && (rules[rule] ?? rule),
    third && words.via({ name: names.actor(third) }),
    sender && words.by({ name: names.actor(sender) }),
    bloc && words.within({ name: names.actor(bloc) }),
  ].filter((each) => typeof each === "string" && each !== "");
  const cause = lever ? names.lever(lever) : undefined;
  if (said.length === 0) return cause ?? words.directly;
  const text = said.join(", ");
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return cause ? `${sentence} (${cause})` : sentence;
}
