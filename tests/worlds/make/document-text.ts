const widest = 110;

/** JSON of a document with short parts and lists of numbers on one line each, so that a diff says what changed. */
export function documentText(document: unknown): string {
  return `${layOut(document, "")}\n`;
}

function layOut(value: unknown, indent: string): string {
  const flat = inline(value);
  const numbers = Array.isArray(value) && value.every((each) => typeof each !== "object" || !each);
  const codes = numbers && value.every((each) => typeof each !== "string" || each.length < 10);
  if (typeof value !== "object" || value === null) return flat;
  if (flat.length + indent.length <= widest || codes) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((each) => layOut(each, inner))
    : Object.entries(value).map(
        ([name, each]) => `${JSON.stringify(name)}: ${layOut(each, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.map((line) => inner + line).join(",\n")}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) {
    const space = value.some(
      (each) => typeof each === "string" || (each && typeof each === "object"),
    );
    return `[${value.map(inline).join(space ? ", " : ",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, each]) => `${JSON.stringify(name)}: ${inline(each)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
