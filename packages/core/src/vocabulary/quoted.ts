/** Quotes a piece of a document for a message, clipped to 60 characters, with what cannot be seen escaped. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
