/**
 * Changes a JSON text at places given by path (`ties.0.weight`): to the value given, or to what a
 * function makes of the old one; `undefined` takes the field out.
 */
export function editJson(text: string, edits: Readonly<Record<string, unknown>>): string {
  const document: unknown = JSON.parse(text);
  for (const [path, value] of Object.entries(edits)) {
    const keys = path.split(".");
    const last = keys.pop() as string;
    const holder = keys.reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key],
      document,
    ) as Record<string, unknown>;
    holder[last] = typeof value === "function" ? value(holder[last]) : value;
  }
  return JSON.stringify(document);
}
