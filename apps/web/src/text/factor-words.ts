import { builtInMechanisms, type Factor } from "@entente/core";
import type { Work } from "../state/work.ts";
import { words } from "../words.ts";
import { leverWords } from "./lever-words.ts";
import { localMechanism } from "./local-mechanism.ts";
import { namesIn } from "./names-in.ts";

/** What a factor is called in the language spoken now. */
export function factorWords({ id, kind, label, lever }: Factor, work: Work): string {
  const [first, second, third] = id.split("/");
  if (kind === "tie") {
    const nameOf = namesIn(work);
    return words.doubt.baselineOf({ a: nameOf(second ?? ""), b: nameOf(third ?? "") });
  }
  if (kind === "model") return words.doubt.sizeExponent;
  if (lever) {
    const fields: Readonly<Record<string, string>> = words.doubt.fields;
    return `${leverWords(lever, work)}: ${fields[third ?? ""] ?? third}`;
  }
  const mechanism = builtInMechanisms.find((each) => each.id === first);
  const parameter =
    mechanism && localMechanism(mechanism).parameters.find((each) => each.id === second);
  return parameter?.label ?? label;
}
