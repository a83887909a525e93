import { speech } from "../words.ts";

/**
 * The name of an actor or bloc in the language spoken now. Only what carries one of its usual English
 * names is translated: a name that a document chose for itself stays.
 */
export function localName(id: string, name: string): string {
  const known = speech.others[name];
  if (known !== undefined) return known;
  const local = speech.states[id];
  return local !== undefined && speech.stateNamed(name) === id ? local : name;
}
