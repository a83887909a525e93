import { builtInMechanisms, type Scenario } from "@entente/core";
import { speech } from "../words.ts";

const own: ReadonlyMap<string, string> = new Map(
  builtInMechanisms.map(({ id, title }) => [id, title]),
);

/** What a mechanism is called in the language spoken now; a scenario's own rule by its own title. */
export const mechanismTitle = (id: string, { rules }: Pick<Scenario, "rules"> = {}): string =>
  rules?.find((rule) => rule.id === id)?.title ?? speech.mechanisms[id]?.title ?? own.get(id) ?? id;
