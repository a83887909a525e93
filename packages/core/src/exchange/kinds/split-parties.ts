import type { Resolution } from "../../states/resolution.ts";

/**
 * Splits a list of names that are themselves written with commas: "Korea, North, Gambia, The, Mali".
 *
 * A part that means nothing by itself ("North", "The", "Democratic Republic of the") belongs to the
 * name before it, if the two together are one.
 */
export function splitParties(text: string, read: (name: string) => Resolution): string[] {
  const parts = text.split(",").map((part) => part.trim());
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let name = parts[at] as string;
    at++;
    while (
      at < parts.length &&
      !isKnown(read(parts[at] as string)) &&
      isKnown(read(`${name}, ${parts[at]}`))
    ) {
      name = `${name}, ${parts[at]}`;
      at++;
    }
    if (name !== "") names.push(name);
  }
  return names;
}

function isKnown({ kind }: Resolution): boolean {
  return kind !== "unknown" && kind !== "missing";
}
