/** Joins names as prose does: A, B and C. */
export function listInWords(names: readonly string[], most = names.length): string {
  if (names.length > most)
    return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
  if (names.length <= 1) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
