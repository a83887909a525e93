/** One field of a laid-out object: its name and its value as JSON already. */
export type JsonField = readonly [name: string, json: string];

/** Lays out an object with one field a line, so that long files can be read and compared line by line. */
export function jsonObject(fields: readonly JsonField[]): string {
  const lines = fields.map(([name, json]) => `  ${JSON.stringify(name)}: ${indented(json)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
}

/** Lays out a list with one entry a line. */
export function jsonList(entries: readonly string[]): string {
  return entries.length === 0
    ? "[]"
    : `[\n${entries.map((entry) => `  ${indented(entry)}`).join(",\n")}\n]`;
}

function indented(json: string): string {
  return json.replaceAll("\n", "\n  ");
}
