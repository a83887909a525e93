import type { Speech } from "../words/speech.ts";
import { speech } from "../words.ts";

/**
 * The name of an actor or bloc in a language, by default the one spoken now. Only what carries one of its usual English
 * names is translated: a name that a document chose for itself stays.
 */
export function localName(id: string, name: string, said: Speech = speech): string {
  const known = said.others[name];
  if (known !== undefined) return known;
  const local = said.states[id];
  return local !== undefined && said.stateNamed(name) === id ? local : name;
}
