import { builtInMechanisms } from "@entente/core";
import { speech } from "../words.ts";

const own: ReadonlyMap<string, string> = new Map(
  builtInMechanisms.map(({ id, title }) => [id, title]),
);

/** What a mechanism is called in the language spoken now. */
export const mechanismTitle = (id: string): string =>
  speech.mechanisms[id]?.title ?? own.get(id) ?? id;
